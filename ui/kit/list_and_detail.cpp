// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/list_and_detail.h"

#include "ui/kit/style.h"

namespace {

constexpr int kNarrow = 760;
constexpr int kListWidth = 420;
constexpr int kDetailWidth = 560;

} // namespace

ListAndDetail::ListAndDetail(QWidget *list, QWidget *detail, Heights heights) : m_heights(heights) {
    setChildrenCollapsible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it takes what is left
    addWidget(list);
    addWidget(detail);
    setStretchFactor(0, kListWidth);
    setStretchFactor(1, kDetailWidth);
    setSizes({scaled(kListWidth), scaled(kDetailWidth)});
}

void ListAndDetail::resizeEvent(QResizeEvent *event) {
    QSplitter::resizeEvent(event);
    const bool isNarrow = width() < scaled(kNarrow);
    setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    setMinimumHeight(scaled(isNarrow ? m_heights.below : m_heights.beside));
}
