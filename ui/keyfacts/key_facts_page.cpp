// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyfacts/key_facts_page.h"

#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/keyfacts/key_fact_changes.h"
#include "model/keyfacts/key_fact_table.h"
#include "model/keyfacts/key_fact_text.h"
#include "model/papers/paper_id.h"
#include "ui/keyfacts/key_fact_editor.h"
#include "ui/keyfacts/key_fact_row.h"
#include "ui/kit/columns.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/history.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/widgets.h"

#include <QScrollArea>

namespace {

constexpr Columns::Lengths kSideBySide{.room = 760, .beside = 16, .below = 16};
const QString kKeyFacts = u"keyfacts"_s;
const QString kNone = u"none"_s;

QString placeOf(KeyFactKind kind, const QString &form = {}) {
    return kKeyFacts + u'/' + form + QString::number(int(kind));
}

QVBoxLayout *columnOf(Columns *columns) {
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(16));
    columns->add(column);
    return layout;
}

} // namespace

KeyFactsPage::KeyFactsPage(const PageContext &context, QWidget *parent) :
    Page(parent), m_context(context), m_area(scrolling(new QWidget)) {
    auto *sheet = plainButton(tr("Emergency sheet"), "printer");
    sheet->setObjectName(u"emergencySheet"_s);
    connect(sheet, &QPushButton::clicked, this,
            [this] { Q_EMIT goTo(u"papers"_s, paperId(u"emergency"_s)); });
    auto *papers = quietButton(tr("Signed papers"), "folder2-open");
    papers->setObjectName(u"signedPapers"_s);
    connect(papers, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"signedpapers"_s, {}); });
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(pageHead(titleLabel(title()), {papers, sheet}));
    layout->addWidget(
        mutedLabel(tr("What a doctor who has never seen your child asks first. Write only what you "
                      "know; the rest can wait.")));
    layout->addWidget(m_area, 1);
    reloadOn<KeyFactTable>(context.store);
    reload();
}

void KeyFactsPage::reload() {
    const auto facts = m_context.store.table<KeyFactTable>().all();
    if (!facts)
        return m_context.history.tell(facts.error());
    m_facts = *facts;
    replaceContent(m_area, buildCards());
}

/// What to do and what not to do stands at the left, and the story behind it at the right.
QWidget *KeyFactsPage::buildCards() {
    auto *columns = new Columns(kSideBySide);
    const QList<QList<KeyFactKind>> sides{{KeyFactKind::StopLine, KeyFactKind::Allergy, KeyFactKind::Plan},
                                          {KeyFactKind::Baseline, KeyFactKind::Diagnosis, KeyFactKind::Stay}};
    for (const QList<KeyFactKind> &side : sides) {
        QVBoxLayout *column = columnOf(columns);
        for (const KeyFactKind kind : side)
            column->addWidget(buildCard(factsOf(m_facts, kind)));
        column->addStretch(1);
    }
    return columns;
}

QWidget *KeyFactsPage::buildCard(const KeyFactList &list) {
    QFrame *frame = card();
    frame->setObjectName(u"kind%1"_s.arg(int(list.kind)));
    QVBoxLayout *layout = cardLayout(frame);
    auto *adding = quietButton(tr("Add"), "plus-lg");
    adding->setObjectName(u"add%1"_s.arg(int(list.kind)));
    //: what a button does, and to which list
    adding->setAccessibleName(tr("Add: %1").arg(nameOf(list.kind)));
    connect(adding, &QPushButton::clicked, this, [this, kind = list.kind] { add(kind); });
    layout->addLayout(headerRow(sectionLabel(nameOf(list.kind)), {adding}));
    for (const KeyFact &fact : list.rows)
        layout->addWidget(buildRow(fact));
    if (list.state() == KeyFactState::NoneKnown)
        layout->addWidget(buildRow(*list.none));
    if (list.state() == KeyFactState::NotWritten)
        layout->addWidget(buildState(list));
    return frame;
}

QWidget *KeyFactsPage::buildState(const KeyFactList &list) {
    QLabel *state = mutedLabel(stateText(list));
    if (!canBeNone(list.kind))
        return state;
    auto *none = quietButton(tr("None known…"));
    none->setObjectName(u"none%1"_s.arg(int(list.kind)));
    //: what a button says, and of which list
    none->setAccessibleName(tr("None known: %1").arg(nameOf(list.kind)));
    connect(none, &QPushButton::clicked, this, [this, kind = list.kind] { sayNone(kind); });
    auto *row = new QWidget;
    auto *layout = headerRow(state, {none});
    layout->setContentsMargins(0, 0, 0, 0);
    row->setLayout(layout);
    return row;
}

QWidget *KeyFactsPage::buildRow(const KeyFact &fact) {
    auto *row = new KeyFactRow(fact);
    connect(row, &KeyFactRow::editWanted, this, [this, fact] { edit(fact); });
    connect(row, &KeyFactRow::removeWanted, this, [this, fact] { remove(fact); });
    connect(row, &KeyFactRow::splitWanted, this, [this, fact] { split(fact); });
    return row;
}

void KeyFactsPage::add(KeyFactKind kind) {
    auto *editor = new KeyFactEditor(m_context, std::nullopt, {.kind = kind}, this);
    begin(editor, placeOf(kind), tr("Add: %1").arg(nameOf(kind)));
}

void KeyFactsPage::edit(const KeyFact &fact) {
    const QString label = tr("Edit: %1").arg(nameOf(fact.kind));
    if (fact.isNone)
        return begin(new NoneKnownEditor(m_context, fact, {}, this), placeOf(fact.kind, kNone), label);
    begin(new KeyFactEditor(m_context, fact, {}, this), placeOf(fact.kind), label);
}

void KeyFactsPage::sayNone(KeyFactKind kind) {
    const KeyFact none{.kind = kind, .isNone = true, .saidOn = m_context.clock.today()};
    begin(new NoneKnownEditor(m_context, std::nullopt, none, this), placeOf(kind, kNone), tr("None known"));
}

void KeyFactsPage::begin(RecordEditor<KeyFact> *editor, const QString &place, const QString &label) {
    editor->begin(
        {place, idOf(editor->before())}, [this, editor, label](const KeyFact &after) -> Result<ChangeSet> {
            ChangeSet step = writingFact(label, factsOf(m_facts, after.kind), editor->before(), after);
            step.outcome = factText(after);
            return step;
        });
}

void KeyFactsPage::remove(const KeyFact &fact) {
    m_context.history.perform({tr("Delete: %1").arg(nameOf(fact.kind)),
                               {removing(fact)},
                               tr("%1 is deleted.", "a fact").arg(isolated(titleOf(fact)))});
}

void KeyFactsPage::split(const KeyFact &fact) {
    ChangeSet step = splittingFact(tr("Make each line a fact of its own"), fact);
    step.outcome = tr("Each line is a fact of its own now");
    m_context.history.perform(step);
}

const KeyFact *KeyFactsPage::find(const QUuid &record) const {
    for (const KeyFact &fact : m_facts) {
        if (fact.id.uuid() == record)
            return &fact;
    }
    return nullptr;
}

void KeyFactsPage::show(const QUuid &record) {
    reloadIfStale();
    const KeyFact *fact = find(record);
    if (!fact)
        return;
    if (auto *frame = m_area->findChild<QFrame *>(u"kind%1"_s.arg(int(fact->kind))))
        m_area->ensureWidgetVisible(frame);
}

bool KeyFactsPage::openDraft(const DraftKey &draft) {
    QString form = draft.place.section(u'/', 1);
    const bool isNone = form.startsWith(kNone);
    const auto kind = KeyFactKind(form.remove(kNone).toInt());
    reloadIfStale();
    if (draft.record.isNull()) {
        isNone ? sayNone(kind) : add(kind);
        return true;
    }
    const KeyFact *fact = find(draft.record);
    if (fact)
        edit(KeyFact(*fact));
    return fact;
}
