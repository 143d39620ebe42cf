// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/night_tile.h"

#include "ui/kit/widgets.h"
#include "ui/today/night_style.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 220;
constexpr int kMostTileWidth = 300;
constexpr int kHeight = 104;
constexpr int kMostTileHeight = 134;

} // namespace

NightTile::NightTile(const QString &name, QWidget *parent) :
    QPushButton(parent), m_name(name), m_last(plainLabel({})) {
    setObjectName(u"night_"_s + name);
    ::setRole(this, "nightTile");
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *title = plainLabel(name);
    ::setRole(title, "nightTile");
    ::setRole(m_last, "nightLast");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12); // pixels at every text size, for the words
    layout->setSpacing(0);
    for (QLabel *label : {title, m_last}) {
        label->setAlignment(Qt::AlignCenter);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
}

void NightTile::setLast(const QString &words) {
    m_last->setText(words);
    setAccessibleName(words.isEmpty() ? m_name : m_name + u". "_s + words);
}

QSize NightTile::sizeHint() const {
    return {nightScaled(kWidth, kMostTileWidth), nightScaled(kHeight, kMostTileHeight)};
}

void NightTile::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QPushButton::keyPressEvent(event);
}
