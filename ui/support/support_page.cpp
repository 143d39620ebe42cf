// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/support_page.h"

#include "ui/kit/card_grid.h"
#include "ui/kit/picture_card.h"
#include "ui/kit/widgets.h"

using namespace Qt::StringLiterals;

SupportPage::SupportPage(const PageContext &context, const QList<SupportPlace> &places, QWidget *parent) :
    Page(parent), m_context(context), m_places(new CardGrid) {
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12));
    column->addWidget(plainLabel(tr("Help for all of you. Look at what you like, and leave the rest.")));
    for (const SupportPlace &place : places)
        addCard(place);
    column->addLayout(m_places);
    column->addStretch(1);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(titleLabel(title()));
    layout->addWidget(scrolling(content), 1);
}

void SupportPage::addCard(const SupportPlace &place) {
    auto *card = new PictureCard(place.title, place.purpose, {scaled(32), scaled(32)});
    card->setObjectName(u"place-"_s + place.name);
    card->setDrawing(place.icon);
    connect(card, &QPushButton::clicked, this, [this, name = place.name] { Q_EMIT goTo(name, {}); });
    m_places->addCard(card);
}

void SupportPage::showEvent(QShowEvent *event) {
    Page::showEvent(event);
    m_places->arrange(width());
}

void SupportPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    m_places->arrange(width());
}
