// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/change.h"
#include "ui/careteam/review_model.h"

#include <QDialog>
#include <QSortFilterProxyModel>

class MergeDetail;
class QLineEdit;
class QListView;
class QPushButton;
class QScrollArea;

/// What a contact file would bring in, before it is brought in: who is new, who is here already and
/// what differs, and what could not be read. Nothing changes until the button at the end.
class ImportReview : public QDialog {
    Q_OBJECT
public:
    ImportReview(const QList<ContactMerge> &merges, const QList<FileProblem> &problems, QWidget *parent);

    /// The one step that does what was chosen.
    ChangeSet changes() const;

private:
    void build();
    QWidget *buildList();
    QWidget *buildTicks();
    QWidget *buildButtons();
    QString summary() const;
    void tickAll(bool ticked);
    void showCurrent();
    QWidget *buildDetail(int row);
    void refreshChoices();
    int currentRow() const;

    ReviewModel m_model;
    QSortFilterProxyModel m_found;
    QLineEdit *m_search = nullptr;
    QListView *m_list = nullptr;
    QScrollArea *m_detailArea = nullptr;
    MergeDetail *m_detail = nullptr;
    QPushButton *m_bringIn = nullptr;
};
