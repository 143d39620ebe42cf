// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/pair_search.h"

#include "model/store/store.h"
#include "ui/exchange/let_window_live.h"
#include "ui/exchange/work_view.h"
#include "ui/shell/widgets.h"

namespace {

constexpr qint64 kMsecsBetweenLooks = 40;

} // namespace

PairSearch::PairSearch(const Store &store, QWidget *parent, qint64 notWorthTelling) :
    QDialog(parent), m_store(store), m_notWorthTelling(notWorthTelling), m_work(new WorkView) {
    setObjectName(QStringLiteral("pairSearch"));
    setWindowTitle(tr("Look for pairs"));
    setModal(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_work);
    connect(m_work, &WorkView::cancelled, this, &QDialog::reject);
    resize(sizeOnScreen(520, 240));
}

/// Of how much there is to do, nothing is known before: the bar only moves.
Result<QList<LikelyPair>> PairSearch::find(qsizetype most) {
    m_sinceStart.start();
    auto found = m_store.servicePairs().likely(most, [this] { return goOn(); });
    const bool isStopped = m_progress->cancelled;
    hide();
    return isStopped ? Result<QList<LikelyPair>>(Error{ErrorKind::Failed, {}, {}}) : found;
}

bool PairSearch::goOn() {
    const bool isTime = isVisible() ? m_sinceLook.elapsed() >= kMsecsBetweenLooks
                                    : m_sinceStart.elapsed() >= m_notWorthTelling;
    if (isTime)
        tell();
    return !m_progress->cancelled;
}

void PairSearch::tell() {
    if (!isVisible()) {
        show();
        m_work->follow(tr("Looking for services that are here twice"), m_progress);
    }
    m_work->refresh();
    letWindowLive();
    m_sinceLook.restart();
}

void PairSearch::done(int result) {
    m_progress->cancelled = true;
    QDialog::done(result);
}
