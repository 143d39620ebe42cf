// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drafts/draft.h"
#include "model/handoff/needs_file.h"
#include "ui/kit/file_kind.h"
#include "ui/kit/page.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

/// What a family asks help with: the worker begins a list with the rows that they choose.
class NeedsReviewDialog : public QDialog {
    Q_OBJECT
public:
    NeedsReviewDialog(const NeedsFile &file, QWidget *parent);

    QList<Need> chosen() const;

private:
    void showChosen();

    QList<Need> m_needs;
    QList<QCheckBox *> m_boxes; ///< one for each
    QPushButton *m_begin = nullptr;
};

/// Reads what a family asks for, and shows it over `parent`.
void openNeeds(const PageContext &context, const QString &path, QWidget *parent);
/// Goes on with a list that was begun so and not saved. False for every other draft.
bool openNeedsDraft(const PageContext &context, const DraftKey &draft, QWidget *parent);

/// What families ask for.
FileKind needFiles();
