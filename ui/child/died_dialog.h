// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/kit/steps_dialog.h"

#include <QDate>
#include <optional>

class DateField;
class QLabel;

/// Two calm steps by which a family tells the book that their child has died. Nothing has to be filled in.
class DiedDialog : public StepsDialog {
    Q_OBJECT
public:
    explicit DiedDialog(const PageContext &context, QWidget *parent = nullptr);

    /// Nothing where nobody wrote the day.
    std::optional<QDate> day() const;

protected:
    bool check(int step) override;

private:
    static QWidget *buildWhatChanges();
    QWidget *buildQuestion();

    PageContext m_context;
    DateField *m_day = nullptr;
    QLabel *m_problem = nullptr;
};
