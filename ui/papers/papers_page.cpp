// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers_page.h"

#include "model/papers/paper_id.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/widgets.h"
#include "ui/papers/paper_desk.h"
#include "ui/papers/paper_overview.h"

#include <QStackedWidget>

PapersPage::PapersPage(const PageContext &context, QWidget *parent) :
    Page(parent), m_views(new QStackedWidget), m_overview(new PaperOverview(context)),
    m_desk(new PaperDesk(context)) {
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(titleLabel(title()));
    layout->addWidget(m_views, 1);
    m_views->addWidget(m_overview);
    m_views->addWidget(m_desk);
    connect(m_overview, &PaperOverview::goTo, this, &Page::goTo);
    connect(m_overview, &PaperOverview::chosen, this, &PapersPage::choose);
    connect(m_desk, &PaperDesk::goTo, this, &Page::goTo);
    connect(m_desk, &PaperDesk::left, this, [this] { m_views->setCurrentWidget(m_overview); });
}

void PapersPage::choose(const QString &name) {
    m_desk->choose(name);
    m_views->setCurrentWidget(m_desk);
}

void PapersPage::primaryAction() {
    if (m_views->currentWidget() == m_desk)
        m_desk->print();
}

void PapersPage::show(const QUuid &paper) {
    for (const PaperKind &kind : paperKinds()) {
        if (paperId(kind.name) == paper)
            choose(kind.name);
    }
}

bool PapersPage::openDraft(const DraftKey &draft) {
    m_views->setCurrentWidget(m_desk);
    return m_desk->openDraft(draft);
}
