// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/list_and_detail.h"

#include "ui/kit/settings.h"
#include "ui/kit/style.h"

using namespace Qt::StringLiterals;

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

void ListAndDetail::remember(Settings &settings, const QString &name, int percent) {
    m_settings = &settings;
    m_name = name;
    m_percent = percent;
    connect(this, &QSplitter::splitterMoved, this, [this] {
        const int all = sizes()[0] + sizes()[1];
        m_settings->setShare(shareName(), all > 0 ? 100 * sizes()[0] / all : m_percent);
    });
}

/// Beside each other they share the room in another way than one below the other.
QString ListAndDetail::shareName() const {
    return m_name + (orientation() == Qt::Horizontal ? u"/beside"_s : u"/below"_s);
}

void ListAndDetail::applyShare() {
    const int share = m_settings->share(shareName()).value_or(m_percent);
    const int all = orientation() == Qt::Horizontal ? width() : qMax(height(), minimumHeight());
    setSizes({all * share / 100, all * (100 - share) / 100});
}

void ListAndDetail::resizeEvent(QResizeEvent *event) {
    QSplitter::resizeEvent(event);
    const bool isNarrow = width() < scaled(kNarrow);
    setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    setMinimumHeight(scaled(isNarrow ? m_heights.below : m_heights.beside));
    if (m_settings)
        applyShare();
}
