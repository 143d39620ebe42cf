// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/ratings_card.h"

#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/diary/diary_entry.h"
#include "model/diary/diary_table.h"
#include "model/diary/entry_text.h"
#include "model/diary/new_entry.h"
#include "model/diary/open_event.h"
#include "model/diary/tracker_table.h"
#include "ui/diary/informant_chips.h"
#include "ui/kit/draft_keeper.h"
#include "ui/kit/history.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/today/rating_row.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostUsual = 3; ///< values beside a number field
} // namespace

RatingsCard::RatingsCard(const PageContext &context, QWidget *parent) :
    QFrame(parent), m_context(context), m_informants(new InformantChips(context)),
    m_rowsLayout(new QVBoxLayout) {
    setRole(this, "card");
    auto *choose = plainButton(tr("Choose what to keep track of"), "check2-square");
    choose->setObjectName(u"chooseTrackers"_s);
    connect(choose, &QPushButton::clicked, this, &RatingsCard::chooseTrackers);
    m_none = new QWidget;
    auto *none = new QVBoxLayout(m_none);
    none->setContentsMargins(0, 0, 0, 0);
    none->addWidget(mutedLabel(tr("Write down how the day is with one tap. Begin with two to five things.")));
    none->addWidget(choose, 0, Qt::AlignLeading);
    m_rowsLayout->setSpacing(scaled(2));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    layout->setSpacing(scaled(6));
    layout->addWidget(wrappingRow({sectionLabel(tr("How is it now?")), m_informants}));
    layout->addWidget(m_none);
    layout->addLayout(m_rowsLayout);
    m_more = buildMore();
    layout->addWidget(m_more);
    reload();
}

QWidget *RatingsCard::buildMore() {
    auto *choose = quietButton(tr("What to keep track of"), "check2-square");
    choose->setObjectName(u"changeTrackers"_s);
    connect(choose, &QPushButton::clicked, this, &RatingsCard::chooseTrackers);
    auto *catchUp = quietButton(tr("Catch up"), "grid-3x3-gap");
    catchUp->setObjectName(u"catchUp"_s);
    catchUp->setToolTip(tr("Write down a day or a week afterwards"));
    connect(catchUp, &QPushButton::clicked, this, &RatingsCard::catchUpWanted);
    return wrappingRow({choose, catchUp});
}

void RatingsCard::reload() {
    auto trackers = m_context.store.table<TrackerTable>().all();
    if (!trackers)
        return m_context.history.tell(trackers.error());
    trackers->removeIf([](const Tracker &tracker) { return tracker.resting; });
    if (*trackers != m_trackers || m_rows.isEmpty())
        showTrackers(*trackers);
    m_informants->reload();
    showLatest();
}

void RatingsCard::showTrackers(const QList<Tracker> &trackers) {
    m_trackers = trackers;
    for (RatingRow *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const Tracker &tracker : trackers) {
        auto *row = new RatingRow(tracker);
        connect(row, &RatingRow::rated, this,
                [this, row](std::optional<double> value, const QString &words) { save(row, value, words); });
        connect(row, &RatingRow::ended, this, [this, row](const DiaryEntry &event) { end(row, event); });
        if (row->words())
            keepWords(row);
        m_rowsLayout->addWidget(row);
        m_rows.append(row);
    }
    m_none->setVisible(trackers.isEmpty());
    m_informants->setVisible(!trackers.isEmpty());
    m_more->setVisible(!trackers.isEmpty());
}

void RatingsCard::showLatest() {
    for (RatingRow *row : std::as_const(m_rows)) {
        const auto latest = m_context.store.table<DiaryTable>().latest(row->tracker().id);
        if (!latest)
            return m_context.history.tell(latest.error());
        row->setLatest(*latest, m_context.clock.now());
        if (row->isNumber())
            showUsual(row);
    }
}

/// A book that is young has none, and people sleep alike.
void RatingsCard::showUsual(RatingRow *row) {
    const auto given = m_context.store.table<DiaryTable>().usualValues(row->tracker().id, kMostUsual);
    if (!given)
        return m_context.history.tell(given.error());
    const bool isSleep = row->tracker().kind == TrackerKind::Hours;
    row->setUsual(given->isEmpty() && isSleep ? QList<double>{8, 9, 10} : *given);
}

void RatingsCard::focusFirst() {
    if (!m_rows.isEmpty())
        m_rows.first()->focusFirst();
}

/// Words that were typed and not saved yet come back, as in a form.
void RatingsCard::keepWords(RatingRow *row) {
    auto *drafts =
        new DraftKeeper(m_context.store, {u"today"_s, row->tracker().id.uuid()}, {row->words()}, row);
    drafts->restore();
    connect(row->words(), &QLineEdit::textChanged, drafts, &DraftKeeper::touch);
}

bool RatingsCard::focusWords(const QUuid &tracker) {
    for (const RatingRow *row : std::as_const(m_rows)) {
        if (row->tracker().id.uuid() != tracker || !row->words())
            continue;
        row->words()->setFocus();
        return true;
    }
    return false;
}

void RatingsCard::end(const RatingRow *row, const DiaryEntry &event) {
    const DiaryEntry over = endedAt(event, m_context.clock.now());
    //: %1 is something that happens, such as "Seizure"
    m_context.history.perform({tr("End of %1").arg(isolated(row->tracker().name)),
                               {replacing(event, over)},
                               entryOutcome(row->tracker(), over, m_context.clock.today())});
}

void RatingsCard::askName() {
    m_informants->askName();
}

void RatingsCard::save(RatingRow *row, std::optional<double> value, const QString &words) {
    const Tracker tracker = row->tracker();
    DiaryEntry entry = newEntry(tracker.id, m_context.clock.now(), m_informants->who());
    entry.value = value;
    entry.words = words;
    //: %1 is what was rated, such as "Pain"
    if (m_context.history.perform({tr("Add %1").arg(isolated(tracker.name)),
                                   {adding(entry)},
                                   entryOutcome(tracker, entry, m_context.clock.today())}))
        row->clear();
}
