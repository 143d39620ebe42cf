// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/story/story_page.h"

#include "model/book/store.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/widgets.h"
#include "ui/story/analysis_tab.h"
#include "ui/story/timeline_tab.h"

#include <QButtonGroup>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

enum Tab { TimelineOnTop, CloserOnTop };

} // namespace

StoryPage::StoryPage(const PageContext &context, QWidget *parent) :
    Page(parent), m_context(context), m_tabs(new QButtonGroup(this)), m_stack(new QStackedWidget),
    m_timeline(new TimelineTab(context)) {
    connect(m_timeline, &TimelineTab::goTo, this, &StoryPage::goTo);
    m_stack->addWidget(m_timeline);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(buildHeader());
    layout->addWidget(m_stack, 1);
    connect(&context.store, &Store::changed, this, &StoryPage::reloadWhenSeen);
}

QWidget *StoryPage::buildHeader() {
    QList<QWidget *> buttons;
    const QStringList texts{tr("Timeline"), tr("Looking closer")};
    for (int tab = TimelineOnTop; tab <= CloserOnTop; ++tab) {
        auto *button = quietButton(texts[tab]);
        button->setObjectName(u"tab%1"_s.arg(tab));
        button->setCheckable(true);
        m_tabs->addButton(button, tab);
        buttons.append(button);
    }
    m_tabs->button(TimelineOnTop)->setChecked(true);
    connect(m_tabs, &QButtonGroup::idClicked, this, &StoryPage::showTab);
    return pageHead(titleLabel(title()), buttons);
}

void StoryPage::showTab(int tab) {
    if (tab == CloserOnTop && !m_closer) {
        m_closer = new AnalysisTab(m_context);
        m_stack->addWidget(m_closer);
    }
    m_stack->setCurrentIndex(tab);
}

void StoryPage::reload() {
    m_timeline->reload();
    if (m_closer)
        m_closer->reload();
}
