// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/night_tile.h"

#include "ui/kit/widgets.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 220;
constexpr int kHeight = 104;

} // namespace

NightTile::NightTile(const Tracker &tracker, QWidget *parent) :
    QPushButton(parent), m_tracker(tracker), m_last(plainLabel({})) {
    setObjectName(u"night_"_s + tracker.name);
    ::setRole(this, "nightTile");
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *name = plainLabel(tracker.name);
    ::setRole(name, "nightTile");
    ::setRole(m_last, "nightLast");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(20), scaled(12), scaled(20), scaled(12));
    for (QLabel *label : {name, m_last}) {
        label->setAlignment(Qt::AlignCenter);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
}

void NightTile::setLast(const QString &words) {
    m_last->setText(words);
    setAccessibleName(words.isEmpty() ? m_tracker.name : m_tracker.name + u". "_s + words);
}

QSize NightTile::sizeHint() const {
    return {scaled(kWidth), scaled(kHeight)};
}

void NightTile::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QPushButton::keyPressEvent(event);
}
