// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comfort/comfort_sheet_page.h"

#include "model/base/clock.h"
#include "model/book/store.h"
#include "model/child/child_table.h"
#include "model/comfort/comfort_page_table.h"
#include "ui/comfort/comfort_editor.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/history.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/prompts.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"
#include "ui/printing/comfort_sheet_layout.h"
#include "ui/printing/print_document.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

ComfortSheetPage::ComfortSheetPage(const PageContext &context, QWidget *parent) :
    Page(parent), m_context(context), m_states(new QStackedWidget), m_area(scrolling(new QWidget)) {
    auto *empty = new EmptyState("heart",
                                 tr("For a child who cannot say it in words: how a good day looks and a hard "
                                    "one, what each sign means, "
                                    "and what calms. Whoever helps you can read it."),
                                 tr("Write it down"));
    connect(empty, &EmptyState::firstStep, this, &ComfortSheetPage::edit);
    m_states->addWidget(empty);
    m_states->addWidget(m_area);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(buildHeader());
    layout->addWidget(m_states, 1);
    reloadOn<ComfortPageTable>(context.store);
    reload();
}

QWidget *ComfortSheetPage::buildHeader() {
    auto *pdf = quietButton(tr("Save as PDF…"), "download");
    pdf->setObjectName(u"savePdf"_s);
    connect(pdf, &QPushButton::clicked, this, &ComfortSheetPage::savePdf);
    auto *printing = quietButton(tr("Print…"), "printer");
    printing->setObjectName(u"print"_s);
    connect(printing, &QPushButton::clicked, this, &ComfortSheetPage::print);
    auto *editing = primaryButton(tr("Edit"), "pencil");
    editing->setObjectName(u"edit"_s);
    connect(editing, &QPushButton::clicked, this, &ComfortSheetPage::edit);
    m_paperButtons = {pdf, printing};
    return pageHead(titleLabel(title()), {pdf, printing, editing});
}

void ComfortSheetPage::reload() {
    const auto page = m_context.store.table<ComfortPageTable>().get();
    if (!page)
        return m_context.history.tell(page.error());
    m_page = *page;
    m_states->setCurrentIndex(m_page ? 1 : 0);
    for (QPushButton *button : std::as_const(m_paperButtons))
        button->setEnabled(m_page.has_value());
    if (!m_page)
        return;
    replaceContent(m_area, buildSheet(*m_page));
}

QWidget *ComfortSheetPage::buildSheet(const ComfortPage &page) {
    auto *detail = new DetailView;
    detail->addPanels({{tr("On a good day"), page.goodDay}, {tr("On a hard day"), page.hardDay}});
    if (!page.signs.isEmpty())
        detail->addSection(tr("Signs and what they mean"));
    for (const ComfortSign &sign : page.signs) {
        detail->addField(sign.sign, sign.means);
        if (!sign.helps.isEmpty())
            //: %1 is what helps when a child shows a sign
            detail->addNote(tr("Helps then: %1").arg(sign.helps));
    }
    detail->addPanels({{tr("What calms"), page.calms}, {tr("What often hurts, and why"), page.usualPains}});
    detail->addWarmPanel({tr("Please do not"), page.pleaseNot});
    return readableSheet(detail);
}

void ComfortSheetPage::edit() {
    auto *editor = new ComfortEditor(m_context, m_page, this);
    editor->begin({u"comfort"_s, {}}, tr("Edit signs and comfort"),
                  [](const ComfortPage &) { return tr("Your page of signs and comfort is saved"); });
}

bool ComfortSheetPage::openDraft(const DraftKey &draft) {
    Q_UNUSED(draft) // there is one page
    edit();
    return true;
}

std::optional<LaidOutReport> ComfortSheetPage::layOut() {
    const auto child = m_context.store.table<ChildTable>().get();
    if (child)
        return layOutComfortSheet(m_page.value_or(ComfortPage{}), *child, m_context.clock.now(),
                                  {m_context.settings.paperSize()});
    m_context.history.tell(child.error());
    return std::nullopt;
}

void ComfortSheetPage::print() {
    const auto paper = layOut();
    if (paper)
        printAndTell(*paper, m_context.history, this);
}

void ComfortSheetPage::savePdf() {
    const auto paper = layOut();
    if (paper)
        savePdfAndTell(*paper, title(), m_context.prompts, m_context.history, this);
}
