// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/catch_up_page.h"

#include "model/base/choices.h"
#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/diary/current_informant_table.h"
#include "model/diary/diary_entry.h"
#include "model/diary/diary_table.h"
#include "model/diary/entry_text.h"
#include "model/diary/new_entry.h"
#include "model/diary/read_value.h"
#include "model/diary/tracker_table.h"
#include "ui/diary/catch_up_grid.h"
#include "ui/kit/history.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/widgets.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int kWeek = 7;

} // namespace

CatchUpPage::CatchUpPage(const PageContext &context, QWidget *parent) :
    Page(parent), m_context(context),
    m_model([this](const Tracker &tracker, const TimeSlot &place, const QString &text) {
        return write(tracker, place, text);
    }),
    m_grid(new CatchUpGrid(m_model)), m_states(new QStackedWidget), m_informant(context),
    m_last(context.clock.today()) {
    m_grid->setObjectName(u"grid"_s);
    m_grid->setAccessibleName(title());
    auto *empty = new EmptyState("grid-3x3-gap", tr("Here you can write down a day or a week afterwards."),
                                 tr("Choose what to keep track of"));
    connect(empty, &EmptyState::firstStep, this, [this] { Q_EMIT goTo(u"tracking"_s, {}); });
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(wrappingRow({buildPeriod(), buildReporter()}));
    m_period = strongLabel({});
    m_period->setObjectName(u"period"_s);
    column->addWidget(m_period);
    column->addWidget(
        mutedLabel(tr("The arrows go from cell to cell. Type a number to write it down. What you "
                      "leave empty stays empty.")));
    column->addWidget(m_grid, 1);
    m_states->addWidget(empty);
    m_states->addWidget(content);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(buildHeader());
    layout->addWidget(m_states, 1);
    connect(m_grid, &CatchUpGrid::opened, this, &CatchUpPage::open);
    connect(m_grid, &CatchUpGrid::cleared, this, &CatchUpPage::clear);
    reloadOn<DiaryTable, TrackerTable, CurrentInformantTable>(context.store);
    reload();
}

QWidget *CatchUpPage::buildHeader() {
    auto *diary = quietButton(tr("To the diary"), "journal-text");
    diary->setObjectName(u"diary"_s);
    connect(diary, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"diary"_s, {}); });
    return pageHead(titleLabel(title()), {diary});
}

QWidget *CatchUpPage::buildPeriod() {
    m_lengths = new QButtonGroup(this);
    auto *earlier = iconButton(tr("Earlier"), "chevron-up");
    earlier->setObjectName(u"earlier"_s);
    connect(earlier, &QToolButton::clicked, this, [this] { step(-1); });
    m_later = iconButton(tr("Later"), "chevron-down");
    m_later->setObjectName(u"later"_s);
    connect(m_later, &QToolButton::clicked, this, [this] { step(1); });
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const QList<std::pair<int, QString>> lengths{{1, tr("Day")}, {kWeek, tr("Week")}};
    for (const auto &[days, name] : lengths) {
        auto *button = quietButton(name);
        button->setObjectName(u"days%1"_s.arg(days));
        button->setCheckable(true);
        button->setChecked(days == 1);
        m_lengths->addButton(button, days);
        row->addWidget(button);
    }
    connect(m_lengths, &QButtonGroup::idClicked, this, [this] {
        reload();
        m_grid->setFocus(); // what comes next is typed there
    });
    row->addWidget(earlier);
    row->addWidget(m_later);
    return box;
}

QWidget *CatchUpPage::buildReporter() {
    m_reporter = new QComboBox;
    m_reporter->setObjectName(u"reporter"_s);
    connect(m_reporter, &QComboBox::activated, this, [this](int row) {
        // Who writes stays who it was: a week is caught up for others, too.
        m_informant.chooseForNow(m_offered.at(row));
    });
    auto *label = plainLabel(tr("Who says so"));
    label->setWordWrap(false);
    label->setBuddy(m_reporter);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_reporter);
    return box;
}

void CatchUpPage::showInformants() {
    m_informant.read();
    m_offered = m_informant.offered();
    if (!m_offered.contains(m_informant.who()))
        m_informant.forget();
    m_reporter->clear();
    for (const Informant &each : std::as_const(m_offered))
        m_reporter->addItem(nameOf(each));
    m_reporter->setCurrentIndex(int(m_offered.indexOf(m_informant.who())));
}

DaySpan CatchUpPage::span() const {
    return {m_last.addDays(1 - m_lengths->checkedId()), m_last};
}

void CatchUpPage::reload() {
    const QDateTime now = m_context.clock.now();
    showInformants();
    if (const auto loaded = m_model.load(m_context.store, span(), now); !loaded)
        return m_context.history.tell(loaded.error());
    m_states->setCurrentIndex(m_model.rowCount() > 0 ? 1 : 0);
    m_grid->setColumnHidden(CatchUpModel::Day, m_lengths->checkedId() == 1);
    const QString last = dayText(m_last, now.date());
    m_period->setText(m_lengths->checkedId() == 1
                          ? last
                          : tr("%1 to %2", "two days").arg(dayText(span().first, now.date()), last));
    m_later->setEnabled(m_last < now.date());
    if (!m_grid->currentIndex().isValid())
        m_grid->setCurrentIndex(m_model.index(0, CatchUpModel::FirstTime));
}

void CatchUpPage::step(int by) {
    m_last = qMin(m_last.addDays(by * m_lengths->checkedId()), m_context.clock.today());
    reload();
}

void CatchUpPage::showEvent(QShowEvent *event) {
    Page::showEvent(event);
    reload();
    m_grid->setFocus();
}

/// What was written in this cell before, here; it is put right instead of being written twice.
std::optional<DiaryEntry> CatchUpPage::writtenHere(const Tracker &tracker, const TimeSlot &place) const {
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex at = m_model.index(row, CatchUpModel::FirstTime + int(place.part));
        if (m_model.tracker(at).id != tracker.id || m_model.place(at) != place)
            continue;
        for (const DiaryEntry &entry : m_model.entries(at)) {
            if (m_own.contains(entry.id))
                return entry;
        }
    }
    return std::nullopt;
}

bool CatchUpPage::fill(const Tracker &tracker, const QString &text, DiaryEntry &entry) const {
    if (tracker.hasValue()) {
        entry.value = readValue(tracker, text);
        return entry.value.has_value();
    }
    entry.words = text;
    return true;
}

bool CatchUpPage::write(const Tracker &tracker, const TimeSlot &place, const QString &text) {
    const QDateTime now = m_context.clock.now();
    const auto moment = momentIn(place, now);
    if (!moment)
        return false;
    const auto before = writtenHere(tracker, place);
    DiaryEntry entry = before.value_or(newEntry(tracker.id, now));
    if (!fill(tracker, text, entry)) {
        //: %1 is what was typed, %2 what is kept track of
        m_context.history.refuse(tr("\"%1\" does not fit here. Nothing was written.").arg(isolated(text)));
        return false;
    }
    if (!before)
        entry.moment = Moment::of(*moment);
    setInformant(entry, m_informant.who());
    m_own.insert(entry.id);
    //: %1 is what was rated, such as "Pain"
    ChangeSet step = changing(tr("Add %1").arg(isolated(tracker.name)), before, entry);
    step.outcome = entryOutcome(tracker, entry, now.date());
    return m_context.history.perform(step);
}

void CatchUpPage::open(const QModelIndex &index) {
    const QList<DiaryEntry> there = m_model.entries(index);
    if (!there.isEmpty())
        Q_EMIT goTo(u"diary"_s, there.last().id.uuid());
    else if (m_model.flags(index) & Qt::ItemIsEditable)
        m_grid->edit(index);
}

/// Only what was written here; what stood there before is safe from a key pressed by chance.
void CatchUpPage::clear(const QModelIndex &index) {
    const auto place = m_model.place(index);
    const auto own = place ? writtenHere(m_model.tracker(index), *place) : std::nullopt;
    if (own)
        m_context.history.perform(
            {tr("Delete diary entry"),
             {removing(*own)},
             //: %1 is an entry: "Pain: 4, 5:04 PM"
             tr("Deleted: %1").arg(entryOutcome(m_model.tracker(index), *own, m_context.clock.today()))});
}
