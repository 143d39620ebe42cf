// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/list_and_detail.h"

#include "ui/kit/settings.h"
#include "ui/kit/style.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrow = 760;
constexpr int kBetween = 12;
constexpr int kListWidth = 420;
constexpr int kDetailWidth = 560;

} // namespace

bool hasRoomForTwo(int width) {
    return width >= scaled(kNarrow);
}

ListAndDetail::ListAndDetail(QWidget *list, QWidget *detail, Heights heights) : m_heights(heights) {
    setChildrenCollapsible(false);
    setHandleWidth(scaled(kBetween));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    addWidget(list);
    addWidget(detail);
    setStretchFactor(0, kListWidth);
    setStretchFactor(1, kDetailWidth);
    setSizes({scaled(kListWidth), scaled(kDetailWidth)});
}

void ListAndDetail::remember(Settings &settings, const QString &name, Shares atFirst) {
    m_settings = &settings;
    m_name = name;
    m_atFirst = atFirst;
    connect(this, &QSplitter::splitterMoved, this, [this] {
        const int all = sizes()[0] + sizes()[1];
        m_settings->setShare(shareName(), all > 0 ? 100 * sizes()[0] / all : shareAtFirst());
    });
}

QSize ListAndDetail::sizeHint() const {
    return {QSplitter::sizeHint().width(), minimumHeight()};
}

/// Beside each other they share the room in another way than one below the other.
QString ListAndDetail::shareName() const {
    return m_name + (orientation() == Qt::Horizontal ? u"/beside"_s : u"/below"_s);
}

int ListAndDetail::shareAtFirst() const {
    return orientation() == Qt::Horizontal ? m_atFirst.beside : m_atFirst.below;
}

void ListAndDetail::applyShare() {
    const int share = m_settings->share(shareName()).value_or(shareAtFirst());
    const int all = orientation() == Qt::Horizontal ? width() : qMax(height(), minimumHeight());
    setSizes({all * share / 100, all * (100 - share) / 100});
}

void ListAndDetail::resizeEvent(QResizeEvent *event) {
    QSplitter::resizeEvent(event);
    const bool isNarrow = !hasRoomForTwo(width());
    setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    setMinimumHeight(scaled(isNarrow ? m_heights.below : m_heights.beside));
    if (m_settings)
        applyShare();
}
