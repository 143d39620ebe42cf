// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/add_to_list.h"

#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/directory/service_table.h"
#include "model/lists/service_list_table.h"
#include "ui/kit/history.h"
#include "ui/kit/icons.h"
#include "ui/kit/mnemonic.h"
#include "ui/lists/list_editor.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

struct AddToListText {
    Q_DECLARE_TR_FUNCTIONS(AddToList)
};

constexpr int kMostLists = 8;

/// A service stands in a list once.
ServiceList with(ServiceList list, const QList<Service> &services) {
    for (const Service &service : services) {
        const auto isIt = [&](const ServiceListItem &item) { return item.service.id == service.id; };
        if (std::none_of(list.items.begin(), list.items.end(), isIt))
            list.items.append(newItem(service));
    }
    return list;
}

void put(const PageContext &context, Id<ServiceList> id, const QList<Service> &services) {
    const auto list = context.store.table<ServiceListTable>().find(id);
    if (!list)
        return context.history.tell(list.error());
    if (!*list)
        return;
    const ServiceList after = with(**list, services);
    if (after == **list)
        return context.history.refuse(
            services.size() == 1
                ? AddToListText::tr("%1 is in this list already.").arg(isolated(services.first().name))
                : AddToListText::tr("They are in this list already."));
    ChangeSet step = changing(AddToListText::tr("Add to %1").arg(isolated(after.label)), *list, after);
    const int more = int(after.items.size() - (*list)->items.size());
    step.outcome =
        //: a service, and the list in which it stands now
        more == 1 ? AddToListText::tr("%1 is in the list %2 now")
                        .arg(isolated(after.items.last().service.name), isolated(after.label))
                  //: %1 is a list
                  : AddToListText::tr("%n service(s) more are in the list %1 now", nullptr, more)
                        .arg(isolated(after.label));
    context.history.perform(step);
}

// A draft of a new list holds what was typed; the services stand behind its place.
const QString kNewPlace = u"lists/new/"_s;

QString placeOf(const QList<Service> &services) {
    QStringList ids;
    for (const Service &service : services)
        ids.append(service.id.uuid().toString(QUuid::WithoutBraces));
    return kNewPlace + ids.join(u',');
}

void putInNew(const PageContext &context, const QList<Service> &services, const DraftKey &draft,
              QWidget *parent) {
    const ServiceList list = with({.preparedOn = context.clock.today()}, services);
    (new ListEditor(context, std::nullopt, list, parent))
        ->begin(draft, AddToListText::tr("New list"), [](const ServiceList &made) {
            return AddToListText::tr("The list %1 is saved").arg(isolated(made.label));
        });
}

} // namespace

void addToList(const PageContext &context, const QList<Service> &services, QWidget *button) {
    const auto rows = context.store.table<ServiceListTable>().rows();
    if (!rows)
        return context.history.tell(rows.error());
    auto *menu = new QMenu(button);
    menu->setObjectName(u"lists"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ServiceListRow &row : rows->mid(0, kMostLists)) {
        QString label = row.label;
        QObject::connect(menu->addAction(withoutMnemonic(label)), &QAction::triggered, button,
                         [context, services, id = row.id] { put(context, id, services); });
    }
    if (!rows->isEmpty())
        menu->addSeparator();
    QObject::connect(menu->addAction(icon("plus-lg"), AddToListText::tr("&New list…")), &QAction::triggered,
                     button, [context, services, button] {
                         putInNew(context, services, {placeOf(services), {}}, button->window());
                     });
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    menu->setActiveAction(menu->actions().first());
}

bool openNewListDraft(const PageContext &context, const DraftKey &draft, QWidget *parent) {
    if (!draft.place.startsWith(kNewPlace))
        return false;
    QList<Service> services;
    for (const QString &id : draft.place.mid(kNewPlace.size()).split(u',')) {
        const auto service =
            context.store.table<ServiceTable>().find(Id<Service>::fromUuid(QUuid::fromString(id)));
        if (service && *service) // else it is gone by now
            services.append(**service);
    }
    putInNew(context, services, draft, parent);
    return true;
}
