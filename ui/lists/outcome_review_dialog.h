// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/change.h"
#include "model/handoff/outcome_review.h"
#include "ui/kit/file_kind.h"
#include "ui/kit/page.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

/// What a family told of the services of a list: each can be taken into the worker's own note of it.
class OutcomeReviewDialog : public QDialog {
    Q_OBJECT
public:
    OutcomeReviewDialog(const OutcomesFile &file, const QList<ArrivedOutcome> &arrived, QWidget *parent);

    /// What is chosen, as one step.
    ChangeSet chosen() const;

private:
    QWidget *buildOutcome(const ArrivedOutcome &arrived, const QDate &writtenOn);
    void showChosen();

    QList<ArrivedOutcome> m_arrived;
    QList<QCheckBox *> m_boxes; ///< for each; null where there is nothing to take
    QPushButton *m_take = nullptr;
};

/// Reads what a family tells of a list, and shows it over `parent`.
void openOutcomes(const PageContext &context, const QString &path, QWidget *parent);

/// What families tell of their lists.
FileKind outcomeFiles();
