// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/import_problem.h"
#include "model/database/change.h"
#include "model/handoff/list_review.h"
#include "ui/kit/file_kind.h"
#include "ui/kit/page.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

/// What a list from somebody would bring: each service can be left out before anything is written.
class ListReviewDialog : public QDialog {
    Q_OBJECT
public:
    ListReviewDialog(const ServiceList &list, const QList<ArrivedService> &arrivals,
                     const QList<Problem> &problems, QWidget *parent);

    /// What is chosen, as one step.
    ChangeSet chosen() const;

private:
    QWidget *buildServices(const QList<Problem> &problems);
    QWidget *buildService(const ArrivedService &arrival);
    void showChosen();

    QList<ArrivedService> m_arrivals;
    QList<QCheckBox *> m_boxes; ///< for each; null where there is nothing to bring
    QPushButton *m_take = nullptr;
};

/// Reads a list that somebody made for the family, and shows over `parent` what it would bring.
void openServiceList(const PageContext &context, const QString &path, QWidget *parent);

/// Lists that a social worker made for the family.
FileKind serviceListFiles();
