// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/support_page.h"

#include "ui/kit/card_grid.h"
#include "ui/kit/picture_card.h"
#include "ui/kit/widgets.h"
#include "ui/learning/article_desk.h"
#include "ui/learning/topic_cards.h"
#include "ui/needs/safety_line.h"

using namespace Qt::StringLiterals;

SupportPage::SupportPage(const PageContext &context, const QList<SupportPlace> &places, QWidget *parent) :
    Page(parent), m_desk(new ArticleDesk(context, ArticleShelf::Support)), m_places(new CardGrid) {
    m_desk->setOverview(buildOverview(context, places));
    connect(m_desk, &ArticleDesk::goTo, this, &Page::goTo);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(titleLabel(title()));
    layout->addWidget(m_desk, 1);
}

QWidget *SupportPage::buildOverview(const PageContext &context, const QList<SupportPlace> &places) {
    m_topics = new TopicCards(m_desk->articles());
    connect(m_topics, &TopicCards::chosen, m_desk, &ArticleDesk::read);
    for (const SupportPlace &place : places)
        addCard(place);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12));
    column->addWidget(plainLabel(tr("Help for all of you. Look at what you like, and leave the rest.")));
    column->addLayout(m_places);
    column->addWidget(sectionLabel(tr("To read: for all of you")));
    column->addWidget(m_topics);
    column->addWidget(new SafetyLine(context));
    column->addStretch(1);
    return scrolling(content);
}

void SupportPage::addCard(const SupportPlace &place) {
    auto *card = new PictureCard(place.title, place.purpose, {scaled(32), scaled(32)});
    card->setObjectName(u"place-"_s + place.name);
    card->setDrawing(place.icon);
    connect(card, &QPushButton::clicked, this, [this, name = place.name] { Q_EMIT goTo(name, {}); });
    m_places->addCard(card);
}

void SupportPage::show(const QUuid &article) {
    m_desk->read(article);
}

void SupportPage::showEvent(QShowEvent *event) {
    Page::showEvent(event);
    arrange();
}

void SupportPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    arrange();
}

void SupportPage::arrange() {
    m_places->arrange(width());
    m_topics->arrange(width());
}
