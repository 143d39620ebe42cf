// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/learning_page.h"

#include "ui/kit/fold.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/widgets.h"
#include "ui/learning/article_desk.h"
#include "ui/learning/topic_cards.h"

#include <QScrollBar>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

LearningPage::LearningPage(const PageContext &context, QWidget *parent) :
    Page(parent), m_desk(new ArticleDesk(context, ArticleShelf::Learning)) {
    m_desk->setOverview(buildOverview());
    connect(m_desk, &ArticleDesk::goTo, this, &Page::goTo);
    connect(m_desk, &ArticleDesk::left, this, [this] { m_drawer->setOpen(false); });
    QVBoxLayout *layout = pageLayout(this);
    auto *others = quietButton(tr("To read, from others"), "bookmark");
    others->setObjectName(u"brochures"_s);
    connect(others, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"brochures"_s, {}); });
    layout->addWidget(pageHead(titleLabel(title()), {others}));
    layout->addWidget(m_desk, 1);
}

QWidget *LearningPage::buildOverview() {
    QList<Article> topics = m_desk->articles();
    const auto hard = std::stable_partition(topics.begin(), topics.end(), [](const Article &article) {
        return article.care != ArticleCare::Death;
    });
    m_hardTopics = new TopicCards(QList<Article>(hard, topics.end()));
    topics.erase(hard, topics.end());
    m_topics = new TopicCards(topics);
    for (TopicCards *cards : {m_topics, m_hardTopics})
        connect(cards, &TopicCards::chosen, m_desk, &ArticleDesk::read);
    m_drawer = new Fold(tr("Hard topics – open when you want"), "hardTopics");
    m_drawer->content()->addWidget(m_hardTopics);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12));
    column->addWidget(plainLabel(
        tr("Short pages to read when you like. They are general, and not advice for your child.")));
    column->addWidget(m_topics);
    column->addWidget(m_drawer);
    column->addStretch(1);
    m_area = scrolling(content);
    return m_area;
}

void LearningPage::show(const QUuid &article) {
    if (article == hardTopicsId())
        openDrawer();
    else
        m_desk->read(article);
}

void LearningPage::openDrawer() {
    m_desk->showOverview();
    m_drawer->setOpen(true);
    // Once it has its place.
    QTimer::singleShot(0, this, [this] { m_area->verticalScrollBar()->setValue(m_drawer->y()); });
}

void LearningPage::showEvent(QShowEvent *event) {
    Page::showEvent(event);
    m_drawer->setOpen(false);
    arrange();
}

void LearningPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    arrange();
}

void LearningPage::arrange() {
    m_topics->arrange(width());
    m_hardTopics->arrange(width());
}
