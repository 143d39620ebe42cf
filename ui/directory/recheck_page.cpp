// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/recheck_page.h"

#include "model/base/choices.h"
#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/directory/service_finder.h"
#include "model/directory/service_table.h"
#include "model/lists/service_list_table.h"
#include "ui/directory/service_delegate.h"
#include "ui/directory/service_pane.h"
#include "ui/kit/history.h"
#include "ui/kit/list_and_detail.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

enum RecheckState { AllIsChecked, QueueShown };
constexpr int kMonths[] = {3, 6, 12, 24};

} // namespace

RecheckPage::RecheckPage(const PageContext &context, QWidget *parent) :
    Page(parent), m_context(context), m_model(context.store.serviceFinder()),
    m_pane(new ServicePane(context)) {
    QWidget *queue = buildQueue(); // its keys mark
    auto *marked = new QWidget;
    auto *column = new QVBoxLayout(marked);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildMarks());
    column->addWidget(m_pane, 1);
    m_states = new QStackedWidget;
    m_states->addWidget(new EmptyState("check-circle", tr("Every service was checked within this time.")));
    m_states->addWidget(new ListAndDetail(queue, marked, {.beside = 330, .below = 640}));
    auto *full = new QWidget;
    auto *rows = new QVBoxLayout(full);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(scaled(16));
    rows->addWidget(buildHeader());
    rows->addWidget(m_states, 1);
    pageLayout(this)->addWidget(scrolling(full)); // with large text, it needs more than a window
    connect(&m_model, &ServiceListModel::failed, this,
            [this](const Error &error) { m_context.history.tell(error); });
    reloadOn<ServiceTable, ServiceListTable>(context.store);
    reload();
}

QWidget *RecheckPage::buildHeader() {
    m_after = new QComboBox;
    m_after->setObjectName(u"after"_s);
    for (const int months : kMonths)
        m_after->addItem(months % 12 == 0 ? tr("after %n year(s)", nullptr, months / 12)
                                          : tr("after %n months", nullptr, months),
                         months);
    m_after->setCurrentIndex(qMax(0, m_after->findData(m_context.settings.recheckMonths())));
    connect(m_after, &QComboBox::currentIndexChanged, this, [this] {
        m_context.settings.setRecheckMonths(m_after->currentData().toInt());
        reload();
    });
    auto *label = plainLabel(tr("Check again"));
    label->setBuddy(m_after);
    m_onlyListed = checkBox(tr("Only services in lists"));
    m_onlyListed->setObjectName(u"onlyListed"_s);
    connect(m_onlyListed, &QCheckBox::toggled, this, &RecheckPage::reload);
    m_onlyAlerted = checkBox(tr("Only services with an alert"));
    m_onlyAlerted->setObjectName(u"onlyAlerted"_s);
    connect(m_onlyAlerted, &QCheckBox::toggled, this, &RecheckPage::reload);
    m_count = mutedLabel({});
    m_count->setObjectName(u"count"_s);
    auto *header = new QWidget;
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(headerRow(titleLabel(title()), {label, m_after}));
    column->addWidget(wrappingRow({m_onlyListed, m_onlyAlerted}));
    column->addWidget(m_count);
    return header;
}

QWidget *RecheckPage::buildQueue() {
    m_list = new QListView;
    m_list->setObjectName(u"queue"_s);
    m_list->setAccessibleName(tr("Services to check, the oldest first"));
    m_list->setItemDelegate(new ServiceDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    prepareList(m_list);
    m_list->setModel(&m_model);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecheckPage::showCurrent);
    m_list->setMinimumWidth(scaled(230));
    return m_list;
}

QWidget *RecheckPage::buildMarks() {
    QList<QWidget *> buttons;
    addMark(CheckedHow::Called, tr("Called (C)"), Qt::Key_C, buttons);
    addMark(CheckedHow::Web, tr("Looked on the web (W)"), Qt::Key_W, buttons);
    addMark(CheckedHow::Visited, tr("Visited (V)"), Qt::Key_V, buttons);
    addMark(CheckedHow::Email, tr("Wrote an e-mail (E)"), Qt::Key_E, buttons);
    m_marks = wrappingRow(buttons);
    return m_marks;
}

void RecheckPage::addMark(CheckedHow how, const QString &text, Qt::Key key, QList<QWidget *> &into) {
    auto *button = plainButton(text, "check-lg");
    button->setObjectName(u"mark%1"_s.arg(int(how)));
    button->setToolTip(tr("All is still true: checked today. The next one follows."));
    connect(button, &QPushButton::clicked, this, [this, how] { mark(how); });
    auto *action = new QAction(m_list);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
    connect(action, &QAction::triggered, button, &QPushButton::click);
    into.append(button);
}

DirectorySearch RecheckPage::wanted() const {
    return {.checkedBefore = m_context.clock.today().addMonths(-m_after->currentData().toInt()).addDays(1),
            .onlyListed = m_onlyListed->isChecked(),
            .onlyAlerted = m_onlyAlerted->isChecked(),
            .order = DirectoryOrder::LastChecked};
}

/// What was just marked is gone from the queue, and what followed it stands in its place.
void RecheckPage::reload() {
    const int row = qMax(0, m_list->currentIndex().row());
    const auto read = m_model.setSearch(wanted());
    const auto count = m_context.store.serviceFinder().count(wanted());
    if (!read || !count)
        return m_context.history.tell(read ? count.error() : read.error());
    m_states->setCurrentIndex(m_model.rowCount() > 0 ? QueueShown : AllIsChecked);
    m_count->setText(tr("%n service(s) to check", nullptr, int(*count)));
    m_count->setVisible(*count > 0);
    m_list->setCurrentIndex(m_model.index(qMin(row, m_model.rowCount() - 1), 0));
    showCurrent();
}

void RecheckPage::showCurrent() {
    const QModelIndex current = m_list->currentIndex();
    m_pane->showService(current.isValid() ? m_model.at(current.row()).key : 0);
    m_marks->setEnabled(current.isValid());
}

void RecheckPage::mark(CheckedHow how) {
    const auto service = m_pane->service();
    if (!service)
        return;
    Service after = *service;
    after.checks.append({m_context.clock.today(), how, m_context.settings.checkedBy()});
    ChangeSet step = changing(tr("Checked: %1").arg(isolated(service->name)), service, after);
    //: a service, and how somebody made sure of it
    step.outcome = tr("%1 is checked: %2").arg(isolated(service->name), nameOf(how));
    m_context.history.perform(step);
}

void RecheckPage::show(const QUuid &) {
    m_list->setFocus();
}

QUuid RecheckPage::shownRecord() const {
    return m_pane->service() ? m_pane->service()->id.uuid() : QUuid();
}
