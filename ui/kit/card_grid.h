// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>

class PictureCard;

/// Cards in rows, in as many columns as there is room for.
class CardGrid : public QGridLayout {
    Q_OBJECT
public:
    using QGridLayout::QGridLayout;

    void addCard(PictureCard *card);
    /// Within this width: that of what scrolls, which can become smaller than the cards are now.
    void arrange(int width);

private:
    QList<PictureCard *> m_cards;
};
