// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/work_view.h"

#include "ui/kit/widgets.h"

#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace {

constexpr int kTickMsecs = 120;
constexpr qint64 kTellAfterMsecs = 1000; ///< before that, any guess would be wrong
constexpr int kSteps = 1000;

} // namespace

WorkView::WorkView(QWidget *parent) :
    QWidget(parent), m_what(sectionLabel({})), m_remaining(mutedLabel({})), m_bar(new QProgressBar) {
    m_bar->setObjectName(u"progress"_s);
    m_bar->setRange(0, kSteps);
    m_bar->setTextVisible(false);
    m_remaining->setObjectName(u"remaining"_s);
    auto *stop = quietButton(tr("Cancel"));
    stop->setObjectName(u"stop"_s);
    connect(stop, &QPushButton::clicked, this, &WorkView::cancelled);
    auto *layout = pageLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    layout->addWidget(m_remaining);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(stop);
    layout->addLayout(row);
    layout->addStretch(2);
    m_ticks.setInterval(kTickMsecs);
    connect(&m_ticks, &QTimer::timeout, this, &WorkView::refresh);
}

void WorkView::follow(const QString &what, const Progress &progress) {
    m_progress = progress;
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_since.start();
    m_ticks.start();
    refresh();
}

void WorkView::refresh() {
    if (!isVisible())
        return m_ticks.stop();
    const qint64 total = m_progress.total();
    m_bar->setRange(0, total > 0 ? kSteps : 0); // without an end, it only moves
    if (total > 0)
        m_bar->setValue(int(double(m_progress.done()) / double(total) * kSteps));
    m_remaining->setText(remaining());
}

QString WorkView::remaining() const {
    const qint64 done = m_progress.done();
    const qint64 total = m_progress.total();
    if (done <= 0 || total <= done || m_since.elapsed() < kTellAfterMsecs)
        return {};
    const int seconds = qMax(1, int(double(m_since.elapsed()) / 1000 * double(total - done) / double(done)));
    if (seconds < 60)
        return tr("About %n second(s) to go.", nullptr, seconds);
    const int minutes = (seconds + 30) / 60;
    return tr("About %n minute(s) to go.", nullptr, minutes);
}
