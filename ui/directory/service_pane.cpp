// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/service_pane.h"

#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/directory/organization_table.h"
#include "model/directory/service_fields.h"
#include "model/directory/service_table.h"
#include "ui/directory/service_detail.h"
#include "ui/directory/service_editor.h"
#include "ui/directory/service_forms.h"
#include "ui/directory/service_words.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/history.h"
#include "ui/kit/icons.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"
#include "ui/lists/add_to_list.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

enum PaneState { NothingChosen, ServiceShown };

/// The first number that somebody answers.
QString phoneOf(const Service &service) {
    QList<ServicePhone> phones = service.phones;
    for (const ServiceLocation &location : service.locations)
        phones += location.phones;
    phones += service.organization.phones;
    for (const ServicePhone &phone : std::as_const(phones)) {
        if (!phone.number.isEmpty() && phone.type.compare(u"fax"_s, Qt::CaseInsensitive) != 0)
            return phone.extension.isEmpty() ? phone.number
                                             : ServicePane::tr("%1, extension %2")
                                                   .arg(isolated(phone.number), isolated(phone.extension));
    }
    return {};
}

} // namespace

ServicePane::ServicePane(const PageContext &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_area(scrolling(new QWidget)) {
    auto *nothing = mutedLabel(tr("Choose a service to read it."));
    nothing->setAlignment(Qt::AlignCenter);
    auto *sheet = card();
    cardLayout(sheet)->addWidget(buildActions());
    cardLayout(sheet)->addWidget(m_area, 1);
    m_states = new QStackedWidget;
    m_states->addWidget(nothing);
    m_states->addWidget(sheet);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);
    setMinimumWidth(scaled(220));
}

QWidget *ServicePane::buildActions() {
    m_check = plainButton(tr("&Checked…"), "check-lg");
    m_check->setObjectName(u"check"_s);
    m_check->setToolTip(tr("Write that you made sure of it (C in the list)"));
    connect(m_check, &QPushButton::clicked, this, &ServicePane::check);
    m_lists = plainButton(tr("Put in a &list…"), "list-check");
    m_lists->setObjectName(u"addToList"_s);
    m_lists->setToolTip(tr("Put it in a list that you make (L in the list)"));
    connect(m_lists, &QPushButton::clicked, this, &ServicePane::addToLists);
    m_mine = quietButton(tr("&Mine"), "star");
    m_mine->setObjectName(u"mine"_s);
    m_mine->setCheckable(true);
    m_mine->setToolTip(tr("Keep it among those that are mine (M in the list)"));
    connect(m_mine, &QPushButton::clicked, this, &ServicePane::toggleMine);
    return wrappingRow({m_lists, m_check, m_mine, buildMore()});
}

/// What is done now and then.
QPushButton *ServicePane::buildMore() {
    auto *more = quietButton(tr("More"));
    more->setObjectName(u"more"_s);
    auto *menu = new QMenu(more);
    const auto add = [this, menu](const char *picture, const QString &text, const char *name,
                                  void (ServicePane::*act)()) {
        QAction *action = menu->addAction(icon(picture), text, this, act);
        action->setObjectName(QString::fromLatin1(name));
        return action;
    };
    add("pencil", tr("Edi&t…"), "edit", &ServicePane::edit);
    m_note = add("pencil", tr("My &note…"), "note", &ServicePane::writeNote);
    add("list-check", tr("Helps &with…"), "categories", &ServicePane::chooseCategories);
    m_copy = add("clipboard", tr("Copy &phone"), "copyPhone", &ServicePane::copyPhone);
    more->setMenu(menu);
    return more;
}

void ServicePane::addKeys(QListView *list) {
    const auto add = [list](Qt::Key key, auto act) {
        auto *action = new QAction(list);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        list->addAction(action);
        connect(action, &QAction::triggered, list, act);
    };
    add(Qt::Key_C, [this] { m_check->click(); });
    add(Qt::Key_M, [this] { m_mine->click(); });
    add(Qt::Key_N, [this] { m_note->trigger(); });
    add(Qt::Key_L, [this] { m_lists->click(); });
}

void ServicePane::showService(qint64 key) {
    const std::optional<Service> before = m_service;
    m_service.reset();
    if (key != 0) {
        auto found = m_context.store.table<ServiceTable>().row(key);
        if (found)
            m_service = *std::move(found);
        else
            m_context.history.tell(found.error());
    }
    if (m_service != before)
        present(!before || !m_service || before->id != m_service->id);
}

void ServicePane::showService(const Service &service) {
    m_service = service;
    present(true);
}

void ServicePane::reload() {
    if (!m_service)
        return;
    const auto found = m_context.store.table<ServiceTable>().find(m_service->id);
    if (!found)
        return m_context.history.tell(found.error());
    if (*found == m_service)
        return;
    m_service = *found;
    present(!m_service);
}

void ServicePane::present(bool isOther) {
    m_states->setCurrentIndex(m_service ? ServiceShown : NothingChosen);
    if (!m_service)
        return;
    m_mine->setChecked(m_service->isMine);
    m_mine->setIcon(icon(m_service->isMine ? "star-fill" : "star", Ink::Accent));
    m_copy->setEnabled(!phoneOf(*m_service).isEmpty());
    const int scrolled = m_area->verticalScrollBar()->value();
    auto *detail = new DetailView;
    fillServiceDetail(*detail, *m_service);
    replaceContent(m_area, detail);
    m_area->verticalScrollBar()->setValue(isOther ? 0 : scrolled);
}

bool ServicePane::openForm(const QString &form) {
    if (!m_service)
        return false;
    if (form == u"check"_s)
        check();
    else if (form == u"edit"_s)
        edit();
    else if (form == u"note"_s)
        writeNote();
    else if (form == u"categories"_s)
        chooseCategories();
    else
        return false;
    return true;
}

void ServicePane::begin(RecordEditor<Service> *form, const QString &name, const QString &label,
                        const QString &outcome) {
    form->begin({u"services/"_s + name, m_service->id.uuid()}, label,
                [outcome](const Service &after) { return outcome.arg(isolated(nameText(after.name))); });
}

void ServicePane::check() {
    if (m_service)
        begin(new CheckForm(m_context, *m_service, this), u"check"_s, tr("Mark as checked"),
              tr("%1 is marked as checked"));
}

void ServicePane::setChosen(const QList<qint64> &keys) {
    m_chosen = keys;
    m_lists->setText(keys.size() > 1 ? tr("Put %n in a &list…", "services", int(keys.size()))
                                     : tr("Put in a &list…"));
}

Result<QList<Service>> ServicePane::chosen() const {
    if (m_chosen.size() < 2)
        return QList<Service>{*m_service};
    QList<Service> services;
    for (const qint64 key : m_chosen) {
        const auto service = m_context.store.table<ServiceTable>().row(key);
        if (!service)
            return service.error();
        if (*service)
            services.append(**service);
    }
    return services;
}

void ServicePane::addToLists() {
    if (!m_service)
        return;
    const auto services = chosen();
    services ? addToList(m_context, *services, m_lists) : m_context.history.tell(services.error());
}

ServiceEditor *ServicePane::newEditor(const std::optional<Service> &before) {
    const auto rows = m_context.store.table<OrganizationTable>().rows();
    QStringList names;
    for (const OrganizationRow &row : rows.valueOr({}))
        names.append(row.name);
    const auto find = [this](const QString &name) {
        return m_context.store.table<OrganizationTable>().named(name).valueOr({});
    };
    const Service fresh{.status = ServiceStatus::Active, .isMine = true};
    return new ServiceEditor(m_context, before, fresh, names, find, this);
}

void ServicePane::edit() {
    if (!m_service)
        return;
    const auto step = [before = m_service, today = m_context.clock.today()](const Service &after) {
        ChangeSet change = changing(tr("Edit service"), before, withHistory(*before, after, today));
        change.outcome = tr("%1 is saved").arg(isolated(nameText(after.name)));
        return change;
    };
    newEditor(m_service)->begin({u"services/edit"_s, m_service->id.uuid()}, step);
}

void ServicePane::addNew() {
    newEditor(std::nullopt)->begin({u"services"_s, {}}, tr("Add service"), [](const Service &after) {
        return tr("%1 is in the directory now").arg(isolated(nameText(after.name)));
    });
}

void ServicePane::toggleMine() {
    if (!m_service)
        return;
    Service after = *m_service;
    after.isMine = !after.isMine;
    const QString now = after.isMine ? tr("%1 is among mine now") : tr("%1 is not among mine any more");
    m_context.history.perform({after.isMine ? tr("Add to mine") : tr("Take out of mine"),
                               {replacing(*m_service, after)},
                               now.arg(isolated(nameText(after.name)))});
    if (m_service)
        m_mine->setChecked(m_service->isMine); // also where it could not be saved
}

void ServicePane::writeNote() {
    if (m_service)
        begin(new NoteForm(m_context, *m_service, this), u"note"_s, tr("Write a note"),
              tr("Your note on %1 is saved"));
}

void ServicePane::chooseCategories() {
    if (m_service)
        begin(new CategoriesForm(m_context, *m_service, this), u"categories"_s,
              tr("Change what it helps with"), tr("What %1 helps with is saved"));
}

void ServicePane::copyPhone() {
    const QString phone = m_service ? phoneOf(*m_service) : QString();
    if (phone.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(phone);
    m_context.history.say(tr("Copied: %1").arg(isolated(phone)));
}
