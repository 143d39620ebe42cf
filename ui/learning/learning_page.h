// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

class ArticleDesk;
class Fold;
class QScrollArea;
class TopicCards;

/// Short pages about a serious illness and its care. Those about death lie in a drawer that is closed each
/// time one comes here.
class LearningPage : public Page {
    Q_OBJECT
public:
    explicit LearningPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Learning"); }
    /// Reads the page of this id, or opens the drawer for hardTopicsId().
    void show(const QUuid &article) override;
    using QWidget::show;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildOverview();
    void arrange();
    void openDrawer();

    ArticleDesk *m_desk;
    TopicCards *m_topics = nullptr;
    TopicCards *m_hardTopics = nullptr;
    Fold *m_drawer = nullptr;
    QScrollArea *m_area = nullptr;
};
