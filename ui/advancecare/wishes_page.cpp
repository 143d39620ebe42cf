// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advancecare/wishes_page.h"

#include "model/advancecare/wishes_table.h"
#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/fold.h"
#include "ui/kit/history.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/prompts.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"
#include "ui/printing/print_document.h"

#include <QScrollArea>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString kWishes = u"wishes"_s;
const QString kEndOfLife = u"end"_s;

/// Whether anything is written, of the end of life or of all before.
bool tellsOf(const std::optional<Wishes> &wishes, bool endOfLife) {
    const auto all = choices<WishTopic>();
    return wishes && std::any_of(all.begin(), all.end(), [&](const auto &each) {
               return isOfEndOfLife(each.first) == endOfLife && wishes->tells(each.first);
           });
}

} // namespace

WishesPage::WishesPage(const PageContext &context, QWidget *parent) :
    Page(parent), m_context(context), m_area(scrolling(new QWidget)) {
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(buildHeader());
    layout->addWidget(
        mutedLabel(tr("For the family, and for those to whom you give it. What you write here stands on no "
                      "other paper.")));
    layout->addWidget(m_area, 1);
    reloadOn<WishesTable>(context.store);
    reload();
}

QWidget *WishesPage::buildHeader() {
    auto *pdf = quietButton(tr("Save as PDF…"), "download");
    pdf->setObjectName(u"savePdf"_s);
    connect(pdf, &QPushButton::clicked, this, &WishesPage::savePdf);
    auto *printing = quietButton(tr("Print…"), "printer");
    printing->setObjectName(u"print"_s);
    connect(printing, &QPushButton::clicked, this, &WishesPage::print);
    m_paperButtons = {pdf, printing};
    auto *editing = primaryButton(tr("Edit"), "pencil");
    editing->setObjectName(u"edit"_s);
    connect(editing, &QPushButton::clicked, this, &WishesPage::primaryAction);
    return pageHead(titleLabel(title()), {pdf, printing, editing});
}

void WishesPage::reload() {
    const auto wishes = m_context.store.table<WishesTable>().get();
    if (!wishes)
        return m_context.history.tell(wishes.error());
    m_wishes = *wishes;
    for (QPushButton *button : std::as_const(m_paperButtons))
        button->setEnabled(tellsOf(m_wishes, false) || tellsOf(m_wishes, true));
    replaceContent(m_area, buildSheet());
}

QWidget *WishesPage::buildSheet() {
    auto *sheet = new QWidget;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(16));
    layout->addWidget(buildWritten());
    layout->addWidget(buildEndOfLife());
    layout->addStretch(1);
    return readableSheet(sheet);
}

QWidget *WishesPage::buildWritten() {
    if (!tellsOf(m_wishes, false)) {
        auto *empty = new EmptyState("heart",
                                     tr("A good day, people to be near, music, faith: what your "
                                        "child says, and what you say. Every part may stay empty."),
                                     tr("Write it down"));
        connect(empty, &EmptyState::firstStep, this, &WishesPage::primaryAction);
        return empty;
    }
    auto *detail = new DetailView;
    if (m_wishes->childSaidOn)
        detail->addNote(tr("Your child said this on %1.").arg(isolated(dateText(*m_wishes->childSaidOn))));
    for (const auto &[topic, name] : choices<WishTopic>()) {
        if (!isOfEndOfLife(topic))
            addTopic(detail, topic);
    }
    return detail;
}

/// It opens only by a click, and stays open while somebody writes in it.
QWidget *WishesPage::buildEndOfLife() {
    auto *fold = new Fold(tr("The end of life, if you want to write about it"), "endOfLife");
    fold->setOpen(m_isEndOfLifeOpen);
    connect(fold, &Fold::toggled, this, [this](bool open) { m_isEndOfLifeOpen = open; });
    auto *detail = new DetailView;
    for (const auto &[topic, name] : choices<WishTopic>()) {
        if (m_wishes && isOfEndOfLife(topic))
            addTopic(detail, topic);
    }
    auto *editing = plainButton(tr("Write about it…"), "pencil");
    editing->setObjectName(u"editEndOfLife"_s);
    connect(editing, &QPushButton::clicked, this, [this] { edit(WishesEditor::Part::EndOfLife); });
    fold->content()->addWidget(detail);
    fold->content()->addWidget(wrappingRow({editing}));
    return fold;
}

/// The child's words and those of the family, beside each other.
void WishesPage::addTopic(DetailView *detail, WishTopic topic) {
    if (!m_wishes->tells(topic))
        return;
    const WishWords &words = m_wishes->of(topic);
    detail->addSection(nameOf(topic));
    if (topic == WishTopic::Photos && m_wishes->photos != PhotoWish::NotSaid)
        detail->addText(nameOf(m_wishes->photos));
    detail->addPanels({{tr("My child says"), words.child}, {tr("We say"), words.family}});
}

void WishesPage::edit(WishesEditor::Part part) {
    const bool isEnd = part == WishesEditor::Part::EndOfLife;
    auto *editor = new WishesEditor(m_context, m_wishes, part, this);
    editor->begin({isEnd ? kWishes + u'/' + kEndOfLife : kWishes, {}}, tr("Edit wishes"),
                  [](const Wishes &) { return tr("The wishes are saved."); });
}

bool WishesPage::openDraft(const DraftKey &draft) {
    using enum WishesEditor::Part;
    reloadIfStale();
    edit(draft.place.section(u'/', 1) == kEndOfLife ? EndOfLife : Living);
    return true;
}

std::optional<WishesExtent> WishesPage::askExtent(const WishesSheet &sheet, const QString &action) {
    using enum WishesExtent;
    const QStringList living = revealedBy(sheet, WithoutEndOfLife);
    const QStringList ofEnd = revealedBy(sheet, Whole).mid(living.size());
    const auto told = [](const QStringList &topics) { return QLocale().createSeparatedList(topics); };
    if (living.isEmpty() || ofEnd.isEmpty()) {
        const QString text = tr("Who gets this page can read: %1.").arg(told(living + ofEnd));
        const bool isWanted = m_context.prompts.confirm(this, title(), text, action);
        return isWanted ? std::optional(Whole) : std::nullopt;
    }
    const QString text =
        tr("Who gets this page can read: %1. With the end of life, also: %2.").arg(told(living), told(ofEnd));
    const auto chosen = m_context.prompts.choose(this, title(), text,
                                                 {tr("Without the end of life"), tr("With the end of life")});
    if (!chosen)
        return std::nullopt;
    return *chosen == 0 ? WithoutEndOfLife : Whole;
}

std::optional<LaidOutReport> WishesPage::askAndLayOut(const QString &action) {
    const auto sheet = readOrTell(m_context.history, readWishes(m_context.store, m_context.clock.now()));
    if (!sheet)
        return std::nullopt;
    const auto extent = askExtent(*sheet, action);
    if (!extent)
        return std::nullopt;
    return layOutOnOnePage(wishesReport(*sheet, *extent), {m_context.settings.paperSize()});
}

void WishesPage::print() {
    const auto paper = askAndLayOut(tr("Print"));
    if (paper)
        printAndTell(*paper, m_context.history, this);
}

void WishesPage::savePdf() {
    const auto paper = askAndLayOut(tr("Save as PDF"));
    if (paper)
        savePdfAndTell(*paper, title(), m_context.prompts, m_context.history, this);
}
