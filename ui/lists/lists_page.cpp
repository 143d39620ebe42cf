// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/lists_page.h"

#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/directory/service_table.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/history.h"
#include "ui/kit/prompts.h"
#include "ui/kit/widgets.h"
#include "ui/lists/add_to_list.h"
#include "ui/lists/list_editor.h"
#include "ui/lists/list_item_editor.h"
#include "ui/lists/list_items.h"
#include "ui/lists/list_output.h"
#include "ui/lists/outcome_review_dialog.h"
#include "ui/lists/renewal_dialog.h"
#include "ui/lists/service_search_box.h"

using namespace Qt::StringLiterals;

namespace {

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
            .remove = ListsPage::tr("Delete list")};
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
    detail->addTitle(m_list->label, m_list->heading.in(m_list->language));
    QStringList chips{m_list->language == ListLanguage::Spanish ? tr("in Spanish") : tr("in English")};
    if (m_list->isLargePrint)
        chips.append(tr("large print"));
    if (m_list->hasCodes)
        chips.append(tr("phones as codes"));
    detail->addChips(chips);
    QStringList given;
    for (const QDate &day : std::as_const(m_list->givenOn))
        given.append(dateText(day));
    detail->addField(tr("Given on"), QLocale().createSeparatedList(given));
}

void ListsPage::addActions(DetailView *detail) {
    auto *print = named(primaryButton(tr("See and &print…"), "printer"), "output");
    auto *renew = named(plainButton(tr("&Renew…"), "arrow-repeat"), "renew");
    auto *given = named(quietButton(tr("&Given today"), "check-lg"), "given");
    auto *copy = named(quietButton(tr("&Copy for another family…")), "copy");
    print->setEnabled(!m_list->items.isEmpty());
    renew->setEnabled(!m_outdated.isEmpty());
    renew->setToolTip(tr("Take over what the directory says by now"));
    connect(print, &QPushButton::clicked, this, &ListsPage::output);
    connect(renew, &QPushButton::clicked, this, &ListsPage::renew);
    connect(given, &QPushButton::clicked, this, &ListsPage::noteGiven);
    connect(copy, &QPushButton::clicked, this, &ListsPage::copy);
    detail->addWidget(wrappingRow({print, renew, given, copy}));
}

void ListsPage::addItems(DetailView *detail) {
    detail->addSection(tr("Services in this list"));
    auto *search = new ServiceSearchBox(m_context);
    connect(search, &ServiceSearchBox::chosen, this, &ListsPage::takeService);
    detail->addWidget(search);
    if (m_list->items.isEmpty())
        return detail->addNote(tr("There is no service in this list yet. Type above to find the first one."));
    auto *items = new ListItems;
    items->setItems(*m_list, m_outdated);
    items->setCurrentRow(qBound(0, m_itemRow, int(m_list->items.size()) - 1));
    connect(items, &ListItems::currentRowChanged, this, [this](int row) { m_itemRow = row; });
    connect(items, &ListItems::moved, this, &ListsPage::move, Qt::QueuedConnection);
    connect(items, &ListItems::editRequested, this, &ListsPage::editItem);
    connect(items, &ListItems::removeRequested, this, &ListsPage::removeItem, Qt::QueuedConnection);
    detail->addWidget(items);
    auto *edit = named(plainButton(tr("Say &why…"), "pencil"), "editItem");
    auto *up = named(quietButton(tr("Move up"), "chevron-up"), "moveUp");
    auto *down = named(quietButton(tr("Move down"), "chevron-down"), "moveDown");
    auto *take = named(dangerButton(tr("Take out"), "x-lg"), "removeItem");
    connect(edit, &QPushButton::clicked, this, [this] { editItem(m_itemRow); });
    connect(up, &QPushButton::clicked, this, [this] { move(m_itemRow, m_itemRow - 1); });
    connect(down, &QPushButton::clicked, this, [this] { move(m_itemRow, m_itemRow + 1); });
    connect(take, &QPushButton::clicked, this, [this] { removeItem(m_itemRow); });
    detail->addWidget(wrappingRow({edit, up, down, take}));
}

void ListsPage::change(const QString &label, const ServiceList &after) {
    m_context.history.perform(changing(label, m_list, after));
}

void ListsPage::takeService(qint64 key) {
    const auto service = m_context.store.table<ServiceTable>().row(key);
    if (!service)
        return m_context.history.tell(service.error());
    const auto isIt = [&](const ServiceListItem &item) {
        return *service && item.service.id == (*service)->id;
    };
    if (std::any_of(m_list->items.begin(), m_list->items.end(), isIt))
        return m_context.history.say(tr("This service is in the list already."));
    if (!*service)
        return;
    ServiceList after = *m_list;
    after.items.append(newItem(**service));
    m_itemRow = int(after.items.size()) - 1;
    change(tr("Add to the list"), after);
}

void ListsPage::move(int from, int to) {
    if (!m_list || from < 0 || from >= m_list->items.size() || to < 0 || to >= m_list->items.size())
        return;
    ServiceList after = *m_list;
    after.items.move(from, to);
    m_itemRow = to;
    change(tr("Move in the list"), after);
}

void ListsPage::editItem(int row) {
    if (!m_list || row < 0 || row >= m_list->items.size())
        return;
    auto *editor = new ListItemEditor(m_context, *m_list, row, this);
    const QString place = kItemPlace + m_list->items[row].service.id.uuid().toString(QUuid::WithoutBraces);
    editor->begin({place, m_list->id.uuid()}, tr("Edit the list"));
}

bool ListsPage::openDraft(const DraftKey &draft) {
    if (openNewListDraft(m_context, draft, this))
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
    change(tr("Take out of the list"), after);
}

/// The worker's name and looks are as in the newest list.
ServiceList ListsPage::freshList() const {
    ServiceList fresh{.preparedOn = m_context.clock.today()};
    if (rows().records().isEmpty())
        return fresh;
    const auto newest = table().find(rows().at(0).id);
    if (newest && *newest) {
        fresh.preparedBy = (*newest)->preparedBy;
        fresh.hasCodes = (*newest)->hasCodes;
        fresh.isByNeed = (*newest)->isByNeed;
    }
    return fresh;
}

RecordEditor<ServiceList> *ListsPage::newEditor(const std::optional<ServiceList> &before) {
    return new ListEditor(m_context, before, before ? *before : freshList(), this);
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
        m_context.history.perform(changing(tr("Renew the list"), std::optional(list),
                                           renewed(list, outdated, m_context.clock.today())));
    });
    dialog->open();
}

void ListsPage::noteGiven() {
    const QDate today = m_context.clock.today();
    if (m_list->givenOn.contains(today))
        return m_context.history.say(tr("It is written down already that the list was given today."));
    ServiceList after = *m_list;
    after.givenOn.append(today);
    change(tr("List given"), after);
}

void ListsPage::hearOutcomes() {
    askAndOpen(outcomeFiles(), m_context, this);
}
