// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card_grid.h"

#include "ui/kit/picture_card.h"
#include "ui/kit/style.h"

namespace {

constexpr int kColumnWidth = 300; ///< at least
constexpr int kMostColumns = 4;

} // namespace

void CardGrid::addCard(PictureCard *card) {
    m_cards.append(card);
    addWidget(card, int(m_cards.size()) - 1, 0);
}

void CardGrid::arrange(int width) {
    const int columns = qBound(1, width / scaled(kColumnWidth), kMostColumns);
    setSpacing(scaled(12));
    for (PictureCard *card : std::as_const(m_cards))
        removeWidget(card);
    for (int column = 0; column < kMostColumns; ++column)
        setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < m_cards.size(); ++i)
        addWidget(m_cards[i], i / columns, i % columns);
}
