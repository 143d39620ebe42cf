// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/pairs_page.h"

#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/directory/directory_import_table.h"
#include "model/directory/duplicate_decision_table.h"
#include "model/directory/service_table.h"
#include "model/lists/service_merge.h"
#include "ui/directory/pair_detail.h"
#include "ui/directory/service_words.h"
#include "ui/kit/history.h"
#include "ui/kit/list_and_detail.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/tab_order.h"
#include "ui/kit/widgets.h"
#include "ui/kit/work_dialog.h"

#include <QListView>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

enum PairsState { NoPairs, PairsShown };
constexpr qsizetype kMost = 500; ///< pairs at one time; the likeliest come first

QString byText(const LikelyPair &pair) {
    return pair.by == SameBy::Phone ? PairsPage::tr("same phone") : PairsPage::tr("same address");
}

QString otherText(const LikelyPair &pair) {
    QString name = nameText(pair.second.name);
    if (pair.second.organization.isEmpty())
        return name;
    //: a service and who offers it
    return PairsPage::tr("%1, %2").arg(isolated(name), isolated(pair.second.organization));
}

} // namespace

PairsPage::PairsPage(const PageContext &context, QWidget *parent) :
    Page(parent), m_context(context),
    m_model({{tr("Service"), [](const LikelyPair &pair) { return nameText(pair.first.name); }}}) {
    m_model.setRole(SubtitleRole, otherText);
    m_model.setRole(NoteRole, byText);
    m_nothing = new EmptyState("columns-gap", tr("No service seems to be here twice."));
    m_states = new QStackedWidget;
    m_states->addWidget(m_nothing);
    auto *split = new ListAndDetail(buildList(), buildPane(), {.beside = 300, .below = 560});
    m_states->addWidget(scrolling(split)); // with large text, it needs more than a window
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(buildHeader());
    layout->addWidget(m_states, 1);
    reloadOn<ServiceTable, DuplicateDecisionTable, DirectoryImportTable>(context.store);
    reload();
    QTimer::singleShot(0, this, &PairsPage::look); // when the page is there to be seen
}

QWidget *PairsPage::buildHeader() {
    auto *back = quietButton(tr("To the services"), "houses");
    back->setObjectName(u"toServices"_s);
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"services"_s, {}); });
    auto *again = plainButton(tr("Look again"), "arrow-repeat");
    again->setObjectName(u"lookAgain"_s);
    connect(again, &QPushButton::clicked, this, &PairsPage::look);
    m_count = mutedLabel({});
    m_count->setObjectName(u"count"_s);
    auto *header = new QWidget;
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(headerRow(titleLabel(title()), {back, again}));
    column->addWidget(m_count);
    return header;
}

QWidget *PairsPage::buildList() {
    m_list = new QListView;
    m_list->setObjectName(u"list"_s);
    m_list->setAccessibleName(tr("Services that may be here twice, the likeliest first"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(scaled(220));
    m_list->setMinimumHeight(scaled(130));
    prepareList(m_list);
    m_list->setModel(&m_model);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PairsPage::showCurrent);
    return m_list;
}

QWidget *PairsPage::buildPane() {
    m_area = scrolling(new QWidget);
    auto *sheet = card();
    QVBoxLayout *layout = cardLayout(sheet);
    layout->addWidget(m_area, 1);
    layout->addWidget(buildAnswers());
    return sheet;
}

QWidget *PairsPage::buildAnswers() {
    auto *two = plainButton(tr("These are &two"));
    two->setObjectName(u"areTwo"_s);
    two->setToolTip(tr("Both stay, and nobody is asked about them again."));
    connect(two, &QPushButton::clicked, this, &PairsPage::keepAsTwo);
    auto *one = primaryButton(tr("&Keep as one"), "check-lg");
    one->setObjectName(u"keepAsOne"_s);
    one->setToolTip(tr("One service stays, with what you chose (Ctrl+Enter). You can undo it."));
    connect(one, &QPushButton::clicked, this, &PairsPage::keepAsOne);
    auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, one, &QPushButton::click);
    return wrappingRow({one, two});
}

void PairsPage::show(const QUuid &) {
    m_list->setFocus();
}

void PairsPage::look() {
    WorkDialog work(tr("Look for pairs"), tr("Looking for services that are here twice"), window());
    auto found = m_context.store.table<DuplicateDecisionTable>().likely(kMost, work.progress());
    if (work.isStopped()) {
        m_nothing->setSentence(tr("The search was stopped. You can look again at any time."));
    } else if (found) {
        m_nothing->setSentence(tr("No service seems to be here twice."));
        m_found = *std::move(found);
    } else {
        m_context.history.tell(found.error());
    }
    work.hide();
    reload();
    m_list->setFocus();
}

/// Keeps of what was found only what still stands.
void PairsPage::reload() {
    const auto still = m_context.store.table<DuplicateDecisionTable>().stillLikely(m_found);
    if (!still)
        return m_context.history.tell(still.error());
    m_model.setRows(*still);
    const int count = int(still->size());
    m_states->setCurrentIndex(count > 0 ? PairsShown : NoPairs);
    m_count->setText(m_found.size() < kMost ? tr("%Ln pair(s) may be the same service", nullptr, count)
                                            : tr("%Ln likeliest pair(s)", nullptr, count));
    m_count->setVisible(count > 0);
    if (count > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0, 0));
    showCurrent();
}

void PairsPage::showCurrent() {
    const QModelIndex current = m_list->currentIndex();
    m_detail = nullptr;
    QWidget *shown = nullptr;
    if (current.isValid()) {
        const LikelyPair &pair = m_model.at(current.row());
        const auto first = m_context.store.table<ServiceTable>().find(pair.first.id);
        const auto second = m_context.store.table<ServiceTable>().find(pair.second.id);
        if (!first || !second)
            m_context.history.tell(first ? second.error() : first.error());
        else if (*first && *second)
            shown = m_detail = new PairDetail(proposedMerge(**first, **second), pair.by);
    }
    replaceContent(m_area, shown ? shown : new QWidget);
    tabInReadingOrder(this);
}

void PairsPage::keepAsOne() {
    if (!m_detail)
        return;
    const QString label = tr("Keep as one: %1").arg(isolated(nameText(m_detail->merge().kept().name)));
    const auto step = keepingAsOne(label, m_detail->merge(), m_context.clock.today(), m_context.store);
    const QString outcome =
        tr("%1 is one service now").arg(isolated(nameText(m_detail->merge().kept().name)));
    step ? answer(*step, outcome) : m_context.history.tell(step.error());
}

void PairsPage::keepAsTwo() {
    if (!m_detail)
        return;
    const Service &first = m_detail->merge().first;
    const QString label = tr("Leave as two: %1").arg(isolated(nameText(first.name)));
    const Service &second = m_detail->merge().second;
    answer(keepingAsTwo(label, first.id, second.id),
           tr("%1 and %2 stay two services")
               .arg(isolated(nameText(first.name)), isolated(nameText(second.name))));
}

/// The next pair stands in its place, under the same keys.
void PairsPage::answer(ChangeSet step, const QString &outcome) {
    step.outcome = outcome;
    m_context.history.perform(step);
    m_list->setFocus();
}
