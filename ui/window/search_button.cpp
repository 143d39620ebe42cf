// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/search_button.h"

#include "ui/kit/hit_painter.h"
#include "ui/kit/icons.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace {
constexpr int kLowest = 44; ///< of the screen, so that a finger still meets it
constexpr int kIcon = 20;
constexpr int kInset = 14; ///< as the places below it
} // namespace

SearchButton::SearchButton(QWidget *parent) :
    QPushButton(parent), m_keys(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)) {
    setCollapsed(false);
    ::setRole(this, "search");
    setObjectName(u"findAnywhere"_s);
    setAccessibleName(tr("Find anywhere"));
    setToolTip(tr("Find anywhere (%1)").arg(m_keys));
    setMinimumHeight(kLowest);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // as wide as the places
}

void SearchButton::setCollapsed(bool collapsed) {
    m_collapsed = collapsed;
    setText(collapsed ? QString() : tr("Search…"));
}

QRect SearchButton::mirrored(const QRect &part) const {
    return QStyle::visualRect(layoutDirection(), rect(), part);
}

void SearchButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    const int side = scaled(kIcon);
    const int start = m_collapsed ? (width() - side) / 2 : scaled(kInset);
    ::icon("search", Ink::Muted).paint(&painter, mirrored({start, (height() - side) / 2, side, side}));
    if (!m_collapsed)
        paintTexts(painter, start + side + scaled(10));
}

void SearchButton::paintTexts(QPainter &painter, int start) const {
    const QRect texts = mirrored({start, 0, width() - start - scaled(kInset), height()});
    const auto begin = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    painter.setPen(QGuiApplication::palette().color(QPalette::PlaceholderText));
    drawTextLine(&painter, texts, text(), begin);
    const int wanted = fontMetrics().horizontalAdvance(text()) + fontMetrics().horizontalAdvance(m_keys);
    if (wanted + scaled(8) <= texts.width())
        drawTextLine(&painter, texts, m_keys, end);
}
