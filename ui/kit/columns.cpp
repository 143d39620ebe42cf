// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/columns.h"

#include "ui/kit/style.h"

#include <QBoxLayout>

Columns::Columns(const Lengths &lengths, QWidget *parent) :
    QWidget(parent), m_lengths(lengths), m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(scaled(lengths.below));
}

void Columns::add(QWidget *part, int share) {
    m_layout->addWidget(part, share);
}

void Columns::arrange(int width) {
    const bool isWide = width >= scaled(m_lengths.room);
    m_layout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(scaled(isWide ? m_lengths.beside : m_lengths.below));
}

void Columns::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange(width());
}
