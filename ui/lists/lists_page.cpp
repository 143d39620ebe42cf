// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/lists_page.h"

#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/directory/service_table.h"
#include "model/lists/asked_needs.h"
#include "model/lists/fresh_list.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/history.h"
#include "ui/kit/icons.h"
#include "ui/kit/prompts.h"
#include "ui/kit/widgets.h"
#include "ui/lists/add_to_list.h"
#include "ui/lists/list_builder.h"
#include "ui/lists/list_editor.h"
#include "ui/lists/list_item_editor.h"
#include "ui/lists/list_output.h"
#include "ui/lists/needs_review_dialog.h"
#include "ui/lists/outcome_review_dialog.h"
#include "ui/lists/renewal_dialog.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

constexpr int kListsShare = 23; ///< percent: what is made of a list needs the room

ListPage::Texts texts() {
    return {.title = ListsPage::tr("Lists"),
            .add = ListsPage::tr("New list"),
            .search = ListsPage::tr("Search lists"),
            .empty = ListsPage::tr(
                "Choose services for one family, say why each may help, and print the page that they "
                "take home."),
            .firstStep = ListsPage::tr("Make the first list"),
            .choose = ListsPage::tr("Choose a list to see its services."),
            .icon = "list",
            .place = u"lists"_s,
            .edit = ListsPage::tr("Edit list"),
            .remove = ListsPage::tr("Delete list"),
            .listShare = kListsShare};
}

QString contentOf(const ServiceListRow &row) {
    return ListsPage::tr("%1, prepared %2", "how many services, and when")
        .arg(ListsPage::tr("%n service(s)", nullptr, row.services), dateText(row.preparedOn));
}

QString stateOf(const ServiceListRow &row) {
    if (row.outdated > 0)
        return ListsPage::tr("%n to renew", "services of a list", row.outdated);
    return row.givenOn ? ListsPage::tr("given %1").arg(dateText(*row.givenOn)) : QString();
}

// Words about one service of a list, that were not saved yet: the service's id stands behind it.
const QString kItemPlace = u"lists/"_s;

/// The service in one row of a list.
QString nameIn(const ServiceList &list, int row) {
    return isolated(list.items[row].service.name);
}

QPushButton *named(QPushButton *button, const char *name) {
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace

ListsPage::ListsPage(const PageContext &context, QWidget *parent) :
    RecordPage(context, texts(),
               {.title = [](const ServiceListRow &row) { return row.label; },
                .subtitle = contentOf,
                .note = stateOf,
                .search = [](const ServiceListRow &row) { return searchKey(row.label); }},
               parent) {
    auto *hear = named(plainButton(tr("Hear from a family…"), "folder2-open"), "hearOutcomes");
    hear->setToolTip(tr("A file in which a family tells what came of a list"));
    connect(hear, &QPushButton::clicked, this, &ListsPage::hearOutcomes);
    addHeaderWidget(hear);
    load<ServiceTable>();
}

void ListsPage::fillDetail(DetailView *detail, const ServiceList &list) {
    const auto outdated = renewedItems(list, m_context.store);
    if (!outdated)
        return m_context.history.tell(outdated.error());
    if (m_list && m_list->id != list.id)
        m_itemRow = 0;
    m_list = list;
    m_outdated = *outdated;
    addHead(detail);
    addActions(detail);
    addItems(detail);
}

void ListsPage::addHead(DetailView *detail) {
    QStringList looks{m_list->language == PrintLanguage::Spanish ? tr("in Spanish") : tr("in English")};
    if (m_list->isLargePrint)
        looks.append(tr("large print"));
    if (m_list->hasCodes)
        looks.append(tr("phones as codes"));
    QStringList given;
    for (const QDate &day : std::as_const(m_list->givenOn))
        given.append(dateText(day));
    if (!given.isEmpty())
        looks.append(tr("given %1").arg(QLocale().createSeparatedList(given)));
    detail->addTitle(m_list->label, inARow({m_list->heading.in(m_list->language), inARow(looks)}));
}

/// What is done with every list stands there; the rest is in a menu.
void ListsPage::addActions(DetailView *detail) {
    auto *print = named(primaryButton(tr("See and &print…"), "printer"), "output");
    auto *given = named(plainButton(tr("&Given today"), "check-lg"), "given");
    auto *more = named(plainButton(tr("More")), "more");
    auto *menu = new QMenu(more);
    QAction *renew = menu->addAction(icon("arrow-repeat"), tr("&Renew…"), this, &ListsPage::renew);
    QAction *copy = menu->addAction(tr("&Copy for another family…"), this, &ListsPage::copy);
    renew->setObjectName(u"renew"_s);
    copy->setObjectName(u"copy"_s);
    more->setMenu(menu);
    print->setEnabled(!m_list->items.isEmpty());
    renew->setEnabled(!m_outdated.isEmpty());
    connect(print, &QPushButton::clicked, this, &ListsPage::output);
    connect(given, &QPushButton::clicked, this, &ListsPage::noteGiven);
    detail->addWidget(wrappingRow({print, given, more}));
}

void ListsPage::addItems(DetailView *detail) {
    auto *builder = new ListBuilder(m_context, *m_list, m_outdated, m_itemRow);
    connect(builder, &ListBuilder::serviceChosen, this, &ListsPage::takeService);
    connect(builder, &ListBuilder::rowChosen, this, [this](int row) { m_itemRow = row; });
    // Queued: each builds the detail anew, and what asked for it is gone then.
    connect(builder, &ListBuilder::whyWritten, this, &ListsPage::sayWhy, Qt::QueuedConnection);
    connect(builder, &ListBuilder::moved, this, &ListsPage::move, Qt::QueuedConnection);
    connect(builder, &ListBuilder::editRequested, this, &ListsPage::editItem);
    connect(builder, &ListBuilder::removeRequested, this, &ListsPage::removeItem, Qt::QueuedConnection);
    detail->addWidget(builder);
}

/// From a service to why it was chosen, and from there to the next service.
void ListsPage::focusOn(const char *field) {
    if (auto *found = findChild<QWidget *>(QString::fromLatin1(field)))
        found->setFocus(Qt::OtherFocusReason);
}

void ListsPage::sayWhy(int row, const QString &words, bool isDone) {
    if (!m_list || row < 0 || row >= m_list->items.size())
        return;
    ServiceList after = *m_list;
    WrittenTwice &why = after.items[row].why;
    (m_list->language == PrintLanguage::Spanish ? why.spanish : why.english) = words;
    if (after != *m_list)
        //: %1 is a service
        change(tr("Say why"), after, tr("%1: your reason is in the list").arg(nameIn(after, row)));
    if (isDone)
        focusOn("addService");
}

void ListsPage::change(const QString &label, const ServiceList &after, const QString &outcome) {
    ChangeSet step = changing(label, m_list, after);
    step.outcome = outcome;
    m_context.history.perform(step);
}

QString ListsPage::titleOf(const ServiceList &list) const {
    return list.label;
}

/// What was looked for a need stands among what helps with that.
void ListsPage::takeService(qint64 key, std::optional<Need> need) {
    const auto service = m_context.store.table<ServiceTable>().row(key);
    if (!service)
        return m_context.history.tell(service.error());
    const auto isIt = [&](const ServiceListItem &item) { return item.service.id == (*service)->id; };
    if (!*service)
        return;
    if (std::any_of(m_list->items.begin(), m_list->items.end(), isIt))
        return m_context.history.refuse(tr("%1 is in the list already.").arg(isolated((*service)->name)));
    ServiceList after = *m_list;
    after.items.append(need ? newItemFor(*need, **service) : newItem(**service));
    m_itemRow = int(after.items.size()) - 1;
    change(tr("Add to the list"), after, tr("%1 is in the list now").arg(nameIn(after, m_itemRow)));
    focusOn("whyThisOne");
}

void ListsPage::move(int from, int to) {
    if (!m_list || from < 0 || from >= m_list->items.size() || to < 0 || to >= m_list->items.size())
        return;
    ServiceList after = *m_list;
    after.items.move(from, to);
    m_itemRow = to;
    //: a service, and its place in the list, from 1
    change(tr("Move in the list"), after,
           tr("%1 is number %2 in the list now").arg(nameIn(after, to), QLocale().toString(to + 1)));
}

void ListsPage::editItem(int row) {
    if (!m_list || row < 0 || row >= m_list->items.size())
        return;
    auto *editor = new ListItemEditor(m_context, *m_list, row, this);
    const QString place = kItemPlace + m_list->items[row].service.id.uuid().toString(QUuid::WithoutBraces);
    editor->begin({place, m_list->id.uuid()}, tr("Edit the list"),
                  [row](const ServiceList &after) { return tr("%1 is saved").arg(nameIn(after, row)); });
}

bool ListsPage::openDraft(const DraftKey &draft) {
    if (openNewListDraft(m_context, draft, this) || openNeedsDraft(m_context, draft, this))
        return true;
    if (!draft.place.startsWith(kItemPlace))
        return RecordPage::openDraft(draft);
    const auto service = Id<Service>::fromUuid(QUuid::fromString(draft.place.mid(kItemPlace.size())));
    if (rowOf(draft.record) < 0)
        return false;
    select(draft.record);
    for (int row = 0; m_list && row < m_list->items.size(); ++row) {
        if (m_list->items[row].service.id == service) {
            editItem(row);
            return true;
        }
    }
    return false;
}

void ListsPage::removeItem(int row) {
    if (!m_list || row < 0 || row >= m_list->items.size())
        return;
    ServiceList after = *m_list;
    after.items.removeAt(row);
    change(tr("Take out of the list"), after, tr("%1 is not in the list any more").arg(nameIn(*m_list, row)));
}

RecordEditor<ServiceList> *ListsPage::newEditor(const std::optional<ServiceList> &before) {
    auto *editor = new ListEditor(m_context, before,
                                  before ? *before : freshList(table(), m_context.clock.today()), this);
    if (!before) // the first service is looked for at once
        connect(
            editor, &QDialog::accepted, this, [this] { focusOn("addService"); }, Qt::QueuedConnection);
    return editor;
}

void ListsPage::output() {
    auto *output = new ListOutput(m_context, *m_list, this);
    output->setAttribute(Qt::WA_DeleteOnClose);
    output->open();
}

void ListsPage::copy() {
    const ServiceList fresh = copyOf(*m_list, {}, m_context.clock.today());
    openEditor(new ListEditor(m_context, std::nullopt, fresh, this));
}

void ListsPage::renew() {
    auto *dialog = new RenewalDialog(*m_list, m_outdated, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, list = *m_list, outdated = m_outdated] {
        ChangeSet step = changing(tr("Renew the list"), std::optional(list),
                                  renewed(list, outdated, m_context.clock.today()));
        step.outcome = tr("%1 is renewed").arg(isolated(list.label));
        m_context.history.perform(step);
    });
    dialog->open();
}

void ListsPage::noteGiven() {
    const QDate today = m_context.clock.today();
    if (m_list->givenOn.contains(today))
        return m_context.history.refuse(tr("It is written down already that the list was given today."));
    ServiceList after = *m_list;
    after.givenOn.append(today);
    //: %1 is a list
    change(tr("List given"), after, tr("%1: given today").arg(isolated(after.label)));
}

void ListsPage::hearOutcomes() {
    askAndOpen(outcomeFiles(), m_context, this);
}
