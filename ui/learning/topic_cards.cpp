// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/topic_cards.h"

#include "ui/kit/card_grid.h"
#include "ui/kit/picture_card.h"
#include "ui/kit/style.h"

using namespace Qt::StringLiterals;

TopicCards::TopicCards(const QList<Article> &articles, QWidget *parent) :
    QWidget(parent), m_grid(new CardGrid(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    for (const Article &article : articles) {
        auto *card = new PictureCard(article.title, article.summary, {scaled(20), scaled(20)});
        card->setObjectName(u"topic-"_s + article.slug);
        card->setDrawing("book");
        card->setNote(tr("%n minute(s) to read", nullptr, article.minutes));
        connect(card, &QPushButton::clicked, this, [this, id = article.id()] { Q_EMIT chosen(id); });
        m_grid->addCard(card);
    }
}

void TopicCards::arrange(int width) {
    m_grid->arrange(width);
}
