// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/lists_page.h"

#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/book/store.h"
#include "model/directory/service_table.h"
#include "model/lists/service_list_table.h"
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

namespace {

ListPage::Texts texts() {
    return {
        ListsPage::tr("Lists"),
        ListsPage::tr("New list"),
        ListsPage::tr("Search lists"),
        ListsPage::tr("Choose services for one family, say why each may help, and print the page that they "
                      "take home."),
        ListsPage::tr("Make the first list"),
        ListsPage::tr("Choose a list to see its services."),
        "list"};
}

QString stateOf(const ServiceListRow &row) {
    if (row.outdated > 0)
        return ListsPage::tr("%n to renew", "services of a list", row.outdated);
    return row.givenOn ? ListsPage::tr("given %1").arg(dateText(*row.givenOn)) : QString();
}

// Words about one service of a list, that were not saved yet: the service's id stands behind it.
const QString kItemPlace = QStringLiteral("lists/");

QPushButton *named(QPushButton *button, const char *name) {
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace

ListsPage::ListsPage(const PageContext &context, QWidget *parent) :
    ListPage(context, texts(), parent),
    m_model({{tr("List"), [](const ServiceListRow &row) { return row.label; }}}) {
    buildModel();
    setModel(&m_model);
    auto *hear = named(plainButton(tr("Hear from a family…"), "folder2-open"), "hearOutcomes");
    hear->setToolTip(tr("A file in which a family tells what came of a list"));
    connect(hear, &QPushButton::clicked, this, &ListsPage::hearOutcomes);
    addHeaderWidget(hear);
    reload();
    reloadOn<ServiceListTable, ServiceTable>(context.store);
}

void ListsPage::buildModel() {
    m_model.setRole(SubtitleRole, [](const ServiceListRow &row) {
        return tr("%1, prepared %2", "how many services, and when")
            .arg(tr("%n service(s)", nullptr, row.services), dateText(row.preparedOn));
    });
    m_model.setRole(NoteRole, stateOf);
    m_model.setRole(SearchRole, [](const ServiceListRow &row) { return searchKey(row.label); });
}

void ListsPage::reload() {
    const auto rows = m_context.store.table<ServiceListTable>().rows();
    if (!rows)
        return m_context.history.tell(rows.error());
    m_model.setRows(*rows);
    refresh();
}

bool ListsPage::read(Id<ServiceList> id) {
    if (m_list && m_list->id != id)
        m_itemRow = 0;
    const auto list = m_context.store.table<ServiceListTable>().find(id);
    const auto outdated = list && *list ? renewedItems(**list, m_context.store)
                                        : Result<QList<RenewedItem>>(QList<RenewedItem>());
    if (!list || !outdated) {
        m_context.history.tell(list ? outdated.error() : list.error());
        return false;
    }
    m_list = *list;
    m_outdated = *outdated;
    return m_list.has_value();
}

void ListsPage::fillDetail(DetailView *detail, int row) {
    if (!read(m_model.at(row).id))
        return;
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
    auto *editor = new ListItemEditor(m_list->items[row], m_context.prompts, this);
    const QString place = kItemPlace + m_list->items[row].service.id.uuid().toString(QUuid::WithoutBraces);
    editor->begin(m_context, {place, m_list->id.uuid()}, [this, editor, row, before = *m_list] {
        ServiceList after = before;
        after.items[row] = editor->item();
        return m_context.history.attempt(changing(tr("Edit the list"), std::optional(before), after));
    });
}

bool ListsPage::openDraft(const DraftKey &draft) {
    if (openNewListDraft(m_context, draft, this))
        return true;
    if (!draft.place.startsWith(kItemPlace))
        return ListPage::openDraft(draft);
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
    if (m_model.records().isEmpty())
        return fresh;
    const auto newest = m_context.store.table<ServiceListTable>().find(m_model.at(0).id);
    if (newest && *newest) {
        fresh.preparedBy = (*newest)->preparedBy;
        fresh.hasCodes = (*newest)->hasCodes;
        fresh.isByNeed = (*newest)->isByNeed;
    }
    return fresh;
}

void ListsPage::add() {
    openEditor(std::nullopt, freshList());
}

void ListsPage::edit(int row) {
    if (row >= 0 && read(m_model.at(row).id))
        openEditor(m_list, *m_list);
}

void ListsPage::openEditor(const std::optional<ServiceList> &before, const ServiceList &list) {
    auto *editor = new ListEditor(list, !before, m_context.prompts, this);
    connect(editor, &QDialog::accepted, this, [this, editor] { select(editor->list().id.uuid()); });
    editor->begin(m_context, {QStringLiteral("lists"), idOf(before)}, [this, editor, before] {
        return m_context.history.attempt(
            changing(before ? tr("Edit list") : tr("New list"), before, editor->list()));
    });
}

void ListsPage::remove(int row) {
    if (row >= 0 && read(m_model.at(row).id))
        m_context.history.perform({tr("Delete list"), {removing(*m_list)}});
}

void ListsPage::output() {
    auto *output = new ListOutput(m_context, *m_list, this);
    output->setAttribute(Qt::WA_DeleteOnClose);
    output->open();
}

void ListsPage::copy() {
    openEditor(std::nullopt, copyOf(*m_list, {}, m_context.clock.today()));
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
