// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/work_dialog.h"

#include "ui/kit/widgets.h"
#include "ui/kit/window_gone.h"
#include "ui/kit/work_view.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMsecsBetweenWorkLooks = 40;

} // namespace

WorkDialog::WorkDialog(const QString &title, const QString &what, QWidget *parent, qint64 notWorthTelling) :
    QDialog(parent), m_what(what), m_notWorthTelling(notWorthTelling), m_progress([this](qint64, qint64) {
        live();
        return true;
    }),
    m_work(new WorkView) {
    setObjectName(u"work"_s);
    setWindowTitle(title);
    setModal(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_work);
    connect(m_work, &WorkView::cancelled, this, &QDialog::reject);
    resize(sizeOnScreen(520, 240));
    m_sinceStart.start();
}

/// Shows now and then how far the work is.
void WorkDialog::live() {
    const bool isTime = isVisible() ? m_sinceLook.elapsed() >= kMsecsBetweenWorkLooks
                                    : m_sinceStart.elapsed() >= m_notWorthTelling;
    if (!isTime || isStopped())
        return;
    if (!isVisible()) {
        show();
        m_work->follow(m_what, m_progress);
    }
    m_work->refresh();
    letWindowLive();
    m_sinceLook.start();
}

void WorkDialog::done(int result) {
    m_progress.stop();
    QDialog::done(result);
}
