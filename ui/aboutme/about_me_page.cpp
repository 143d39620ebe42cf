// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutme/about_me_page.h"

#include "model/aboutme/about_me_table.h"
#include "model/papers/paper_id.h"
#include "ui/aboutme/about_me_editor.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/history.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/widgets.h"

#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

AboutMePage::AboutMePage(const PageContext &context, QWidget *parent) :
    Page(parent), m_context(context), m_states(new QStackedWidget), m_area(scrolling(new QWidget)) {
    auto *empty =
        new EmptyState("person-heart",
                       tr("For school, the hospital or somebody new: what your child loves, what frightens "
                          "them, how they eat, sleep and move. Each page tells only what you choose."),
                       tr("Write it down"));
    connect(empty, &EmptyState::firstStep, this, &AboutMePage::edit);
    m_states->addWidget(empty);
    m_states->addWidget(m_area);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(buildHeader());
    layout->addWidget(m_states, 1);
    reloadOn<AboutMeTable>(context.store);
    reload();
}

QWidget *AboutMePage::buildHeader() {
    auto *paper = quietButton(tr("The page to print"), "printer");
    paper->setObjectName(u"paper"_s);
    connect(paper, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"papers"_s, paperId(u"about-me"_s)); });
    auto *editing = primaryButton(tr("Edit"), "pencil");
    editing->setObjectName(u"edit"_s);
    connect(editing, &QPushButton::clicked, this, &AboutMePage::edit);
    return pageHead(titleLabel(title()), {paper, editing});
}

void AboutMePage::reload() {
    const auto about = m_context.store.table<AboutMeTable>().get();
    if (!about)
        return m_context.history.tell(about.error());
    m_about = *about;
    m_states->setCurrentIndex(m_about ? 1 : 0);
    if (m_about)
        replaceContent(m_area, buildSheet(*m_about));
}

QWidget *AboutMePage::buildSheet(const AboutMe &about) {
    auto *detail = new DetailView;
    QList<DetailView::Panel> row;
    for (const auto &[topic, name] : choices<AboutTopic>()) {
        if (about.of(topic).isEmpty())
            continue;
        row.append({name, about.of(topic)});
        if (row.size() == 2)
            detail->addPanels(std::exchange(row, {}));
    }
    detail->addPanels(row);
    return readableSheet(detail);
}

void AboutMePage::edit() {
    auto *editor = new AboutMeEditor(m_context, m_about, this);
    editor->begin({u"aboutme"_s, {}}, tr("Edit about me"),
                  [](const AboutMe &) { return tr("What others are told is saved."); });
}

bool AboutMePage::openDraft(const DraftKey &draft) {
    Q_UNUSED(draft) // there is one page
    edit();
    return true;
}
