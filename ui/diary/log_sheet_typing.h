// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logsheet/log_sheet.h"
#include "ui/kit/page.h"

#include <QDialog>

class DateField;
class QLineEdit;

/// Asks which log sheet is to be typed in: by the code at its foot, or by its day.
class LogSheetChooser : public QDialog {
    Q_OBJECT
public:
    explicit LogSheetChooser(const PageContext &context, QWidget *parent);

    /// What was chosen, once it is accepted.
    const LogSheet &sheet() const { return m_sheet; }
    /// The day that stands there; today where none does.
    QDate day() const;

    void accept() override;

private:
    Result<std::optional<LogSheet>> find() const;
    QString problem() const;

    PageContext m_context;
    QLineEdit *m_code;
    DateField *m_day;
    QLabel *m_message;
    LogSheet m_sheet;
};

/// Asks which sheet it is, and opens the form for it.
void typeInLogSheet(const PageContext &context, QWidget *page);
/// The drafts of that form stand below this name, each by the code of its sheet.
inline const QString kLogSheetDraft = QStringLiteral("diary/logsheet");
/// Opens the form again in which something was typed and not saved; false when it is no such draft.
bool openLogSheetDraft(const PageContext &context, const DraftKey &draft, QWidget *page);
