// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/duplicate_decision.h"
#include "ui/kit/page.h"
#include "ui/kit/rows_model.h"

class EmptyState;
class PairDetail;
class QLabel;
class QListView;
class QScrollArea;
class QStackedWidget;
struct ChangeSet;

/// Services that may be in the directory twice, pair by pair: to be made one, or to be left as two.
class PairsPage : public Page {
    Q_OBJECT
public:
    explicit PairsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Pairs"); }
    void show(const QUuid &record) override;
    using QWidget::show;

private:
    QWidget *buildHeader();
    QWidget *buildList();
    QWidget *buildPane();
    QWidget *buildAnswers();

    void look();
    void reload() override;
    void showCurrent();
    void keepAsOne();
    void keepAsTwo();
    void answer(ChangeSet step, const QString &outcome);

    PageContext m_context;
    QList<LikelyPair> m_found; ///< when it was looked for; what is answered stays, as it can be undone
    RowsModel<LikelyPair> m_model;
    QLabel *m_count = nullptr;
    QListView *m_list = nullptr;
    QScrollArea *m_area = nullptr;
    PairDetail *m_detail = nullptr;
    QStackedWidget *m_states = nullptr;
    EmptyState *m_nothing = nullptr;
};
