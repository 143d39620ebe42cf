// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/diary_plan.h"

#include "model/base/choices.h"
#include "model/base/date_text.h"
#include "model/base/search_key.h"
#include "model/base/unit.h"
#include "model/diary/exchange/diary_guess.h"
#include "model/diary/exchange/scale_labels.h"
#include "model/diary/tracker.h"
#include "model/diary/tracker_presets.h"
#include "model/diary/value_text.h"
#include "model/files/cell_unit.h"
#include "model/files/sheet_heading.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSet>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct DiaryPlanText {
    Q_DECLARE_TR_FUNCTIONS(DiaryPlan)
};

bool hasName(const Tracker &tracker, const QString &key) {
    return searchKey(tracker.name) == key ||
           std::any_of(tracker.pastNames.begin(), tracker.pastNames.end(),
                       [&](const PastName &past) { return searchKey(past.name) == key; });
}

bool fits(const Tracker &tracker, const SourceTracker &thing) {
    if (!thing.kind)
        return true;
    return tracker.kind == *thing.kind && tracker.sheet == thing.sheet;
}

const Tracker *trackerOf(const SourceTracker &thing, const QList<Tracker> &trackers) {
    // Before headings lost their units, "Intake (oz)" was the name of a thing.
    for (const QString &name : QStringList{thing.name, thing.heading} + thing.programNames) {
        const QString key = searchKey(name);
        const Tracker *found = nullptr;
        for (const Tracker &tracker : trackers) {
            // The newest of several that follow each other, and one that is asked for before one that rests.
            if (!key.isEmpty() && hasName(tracker, key) && fits(tracker, thing) &&
                (!found || found->resting || !tracker.resting))
                found = &tracker;
        }
        if (found)
            return found;
    }
    return nullptr;
}

TrackerMapping planOf(const SourceTracker &thing, const QList<Tracker> &trackers, int position) {
    if (const Tracker *known = trackerOf(thing, trackers))
        return {.tracker = *known,
                .isNew = false,
                .unit = guessBareUnit(thing, known->unit),
                .areWordsOfProgram = thing.areWordsOfProgram};
    return {.tracker = newTracker(thing, guessKind(thing), guessUnit(thing), position),
            .unit = guessBareUnit(thing, Unit::None)};
}

bool isOfSteps(TrackerKind kind) {
    return kind == TrackerKind::ZeroToFourInWords || kind == TrackerKind::Faces || kind == TrackerKind::YesNo;
}

/// The unit of the row's number: as the file says it, else as the plan reads bare numbers, where that can be.
Unit unitOfRow(const DiaryRow &row, const TrackerMapping &plan) {
    if (row.unit != Unit::None)
        return row.unit;
    return keptUnit(plan.unit) == keptUnit(plan.tracker.unit) ? plan.unit : plan.tracker.unit;
}

/// What a whole column says of its numbers.
struct NumberSense {
    bool areShares = false;
    bool isPercentOfShares = false; ///< "0.97 %" of oxygen means 97, too
    bool areOfOtherScale = false;   ///< than 0 to 10
    QString unit = {};              ///< that the book has no measure for
    bool isUnitOfCells = false;     ///< and all cells say it
};

NumberSense senseOf(const SourceTracker &thing) {
    const bool isUnit = thing.isUnitOfCells || isUnitWord(thing.headingUnit);
    return {areShares(thing), isAboutOxygen(thing.name), isOnOtherScale(thing),
            isUnit ? thing.headingUnit : QString(), thing.isUnitOfCells};
}

/// Whether the tracker may hold numbers that all say a unit which the book has no measure for: what is
/// measured or counted, but no step of a scale and no hours.
bool holdsOtherUnits(TrackerKind kind) {
    return kind == TrackerKind::Measurement || kind == TrackerKind::Count;
}

/// Whether its name says the unit: "Pulse (bpm)", "Steps".
bool saysUnit(const Tracker &tracker, const QString &unit) {
    const QString words = u' ' + plainHeading(unit) + u' ';
    return unit.isEmpty() || tracker.name.endsWith(u"(%1)"_s.arg(unit)) ||
           (u' ' + plainHeading(tracker.name) + u' ').contains(words);
}

/// The number as it is kept; nothing where the tracker cannot hold it.
std::optional<double> keptNumber(const TrackerMapping &plan, const DiaryRow &row, const NumberSense &sense) {
    const Unit unit = unitOfRow(row, plan);
    const bool isMeasured = plan.tracker.kind == TrackerKind::Measurement;
    const bool isOfOtherMeasure = row.unit == Unit::None && !sense.unit.isEmpty() && plan.unit == Unit::None;
    const bool isOfNoScale = isOfOtherMeasure && sense.isUnitOfCells && !holdsOtherUnits(plan.tracker.kind);
    if (isOfNoScale || (isOfOtherMeasure && isMeasured && plan.tracker.unit != Unit::None) ||
        (sense.areOfOtherScale && plan.tracker.kind == TrackerKind::ZeroToTen))
        return std::nullopt; // 500 of mg are none of mL, and 3 of 5 is not 3 of 10
    if (row.unit != Unit::None && (!isMeasured || keptUnit(unit) != keptUnit(plan.tracker.unit)))
        return std::nullopt; // a number in °C is no step of a scale, and no weight
    const bool saysPercent = row.unit == Unit::Percent && !row.isUnitOfHeading && !sense.isPercentOfShares;
    const bool isShare = sense.areShares && unit == Unit::Percent && *row.number <= 1 && !saysPercent;
    const double number = isShare ? *row.number * 100 : *row.number;
    const double kept = isMeasured ? toKept(number, unit) : number;
    const ValueRange range = valueRange(plan.tracker);
    const bool isInRange = range.lowest - 1e-9 <= kept && kept <= range.highest + 1e-9;
    if (!isInRange || (isOfSteps(plan.tracker.kind) && number != std::floor(number)))
        return std::nullopt;
    return qBound(range.lowest, kept, range.highest);
}

QString numberText(const DiaryRow &row, const NumberSense &sense) {
    const QString number =
        QLocale::c().toString(*row.number, 'g', 12) + QLatin1String(row.isOutOfTen ? "/10" : "");
    const QString unit = row.unit == Unit::None ? sense.unit : nameOf(row.unit);
    return unit.isEmpty() ? number : number + u' ' + unit;
}

/// Turns rows into entries.
class PlanMaker {
public:
    PlanMaker(const DiaryRows &rows, const DiaryPlan &plan, KnownEntries &&known) :
        m_rows(rows), m_plan(plan), m_known(std::move(known)) {
        for (const SourceTracker &thing : rows.things)
            m_senses.append(senseOf(thing));
    }

    ImportOutcome make(qsizetype most) {
        m_outcome.entries.reserve(most);
        for (const DiaryRow &row : m_rows.rows) {
            if (std::exchange(m_fate.line, row.line) != row.line)
                countLine();
            const TrackerMapping &plan = m_plan.things[row.thing];
            if (plan.leaveOut || (m_plan.from && row.moment.date() < *m_plan.from)) {
                ++m_outcome.leftOut;
                m_fate.hasUnchosen = true;
                continue;
            }
            DiaryEntry entry = entryOf(row, plan);
            if (!plan.isNew && m_known.take(entry, row.wall)) {
                ++m_outcome.already;
                m_fate.isUsed = true;
                tellUnfit(row, plan);
                continue;
            }
            if (isUnlikely(row)) {
                tellUnlikely(row);
                continue;
            }
            tellUnfit(row, plan);
            ++m_outcome.added;
            m_fate.isUsed = true;
            if (m_outcome.entries.size() < most)
                m_outcome.entries.append(std::move(entry));
        }
        countLine();
        return std::move(m_outcome);
    }

private:
    /// What became of the rows of one line.
    struct LineFate {
        int line = 0;
        bool isUsed = false;
        bool isHeld = false;
        bool hasUnchosen = false;
    };
    void countLine() {
        if (!m_fate.isUsed)
            m_fate.isHeld ? ++m_outcome.linesHeld : m_outcome.linesNotChosen += m_fate.hasUnchosen ? 1 : 0;
        m_fate = {.line = m_fate.line};
    }
    bool isUnlikely(const DiaryRow &row) const {
        return m_plan.likely && !m_plan.takesUnlikely && !m_plan.likely->contains(row.moment.date());
    }
    /// Once for each line, as one may say much of its day.
    void tellUnlikely(const DiaryRow &row) {
        ++m_outcome.unlikely;
        if (std::exchange(m_fate.isHeld, true))
            return;
        const QString day = dateText(row.moment.date());
        const bool isToCome = row.moment.date() > m_plan.likely->last;
        m_outcome.problems.add(
            row.line,
            isToCome ? DiaryPlanText::tr("%1 has not come yet. Is this day right? It is left out for now.")
                           .arg(day)
                     : DiaryPlanText::tr("%1 is very long ago. Is this day right? It is left out for now.")
                           .arg(day));
    }
    void tellUnfit(const DiaryRow &row, const TrackerMapping &plan) {
        if (!m_unfit.isEmpty())
            m_outcome.problems.add(
                row.line,
                DiaryPlanText::tr("\"%1\" is no value of this kind. It goes to the words.").arg(m_unfit),
                plan.tracker.name);
    }
    DiaryEntry entryOf(const DiaryRow &row, const TrackerMapping &plan) {
        DiaryEntry entry{.id = {}, // given to all of them together
                         .tracker = plan.tracker.id,
                         .moment = row.moment,
                         .reporter = row.reporter.value_or(m_plan.reporter),
                         .words = row.words};
        if (row.details >= 0)
            putDetails(entry, m_rows.details[row.details]);
        putValue(entry, row, plan);
        if (row.seconds)
            putLength(entry, row, plan.tracker);
        return entry;
    }
    static void putDetails(DiaryEntry &entry, const RowDetails &details) {
        entry.whatHelped = details.whatHelped;
        entry.feels = details.feels;
        entry.broughtOn = details.broughtOn;
        entry.places = details.places;
        entry.seconds = details.seconds;
        entry.writtenUtc = details.writtenUtc;
        entry.reportedBy = details.reportedBy;
    }
    static void addWords(DiaryEntry &entry, const QString &words) {
        entry.words = entry.words.isEmpty() ? words : words + u'\n' + entry.words;
    }
    /// What is no value of the tracker goes to the words, so that it is not lost.
    void putValue(DiaryEntry &entry, const DiaryRow &row, const TrackerMapping &plan) {
        m_unfit.clear();
        if (!row.number && row.text.isEmpty())
            return;
        const NumberSense &sense = m_senses[row.thing];
        if (plan.tracker.hasValue())
            entry.value =
                row.number ? keptNumber(plan, row, sense) : valueOfWord(plan.tracker.kind, row.text);
        const bool isSaid = row.inOtherUnit && saysUnit(plan.tracker, sense.unit);
        if (entry.value && row.number && !row.text.isEmpty() && !isSaid)
            addWords(entry, row.text); // "4 oz" stays readable beside its 118 mL
        if (entry.value)
            return;
        const QString said = row.text.isEmpty() ? numberText(row, sense) : row.text;
        addWords(entry, said);
        if (plan.tracker.hasValue())
            m_unfit = said;
    }
    /// Hours are a value; of what is no event, the length is said in words, too, where everyone sees it.
    static void putLength(DiaryEntry &entry, const DiaryRow &row, const Tracker &tracker) {
        constexpr double hour = 3600;
        const bool isValue = tracker.kind == TrackerKind::Hours && !entry.value && row.text.isEmpty();
        if (isValue && *row.seconds <= 24 * hour) {
            entry.value = *row.seconds / hour;
            return;
        }
        entry.seconds = qRound64(*row.seconds);
        if (tracker.kind != TrackerKind::Event)
            entry.words += (entry.words.isEmpty() ? QString() : u"\n"_s) +
                           DiaryPlanText::tr("It lasted %1.").arg(durationText(*entry.seconds));
    }

    const DiaryRows &m_rows;
    const DiaryPlan &m_plan;
    KnownEntries m_known;
    QList<NumberSense> m_senses; ///< as DiaryRows::things
    QString m_unfit;             ///< what is no value of the row's tracker
    LineFate m_fate;
    ImportOutcome m_outcome;
};

QList<DiaryEntry> oldestFirst(QList<DiaryEntry> entries) {
    std::vector<qsizetype> order(size_t(entries.size()));
    std::iota(order.begin(), order.end(), 0);
    const auto isEarlier = [&](qsizetype a, qsizetype b) {
        return entries.at(a).moment < entries.at(b).moment;
    };
    if (std::is_sorted(order.begin(), order.end(), isEarlier))
        return entries;
    std::stable_sort(order.begin(), order.end(), isEarlier);
    QList<DiaryEntry> sorted;
    sorted.reserve(entries.size());
    for (const qsizetype from : order)
        sorted.append(std::move(entries[from]));
    return sorted;
}

/// 16 bytes by chance as an id that says so (RFC 4122, version 4).
Id<DiaryEntry> idOf(const std::array<quint64, 2> &chance) {
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian((chance[0] & ~0xf000ULL) | 0x4000, bytes.data());
    qToBigEndian((chance[1] << 2 >> 2) | 1ULL << 63, bytes.data() + 8);
    return Id<DiaryEntry>::fromBytes(bytes);
}

/// Ids by chance, but in the order of the entries: so what is written goes to the end of the index of ids,
/// which is much quicker for very many. For these, the system's own chance one by one would be slow, too.
void giveIds(QList<DiaryEntry> &entries) {
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    std::vector<std::array<quint64, 2>> chances(size_t(entries.size()));
    for (auto &chance : chances)
        chance = {random.generate64(), random.generate64()};
    std::sort(chances.begin(), chances.end());
    for (qsizetype i = 0; i < entries.size(); ++i)
        entries[i].id = idOf(chances[size_t(i)]);
}

} // namespace

Tracker newTracker(const SourceTracker &thing, TrackerKind kind, Unit unit, int position) {
    Tracker tracker{.name = thing.name, .kind = kind, .position = position};
    if (kind == TrackerKind::Measurement)
        tracker.unit = unit;
    if (kind == TrackerKind::ScoreSheet)
        tracker.sheet = thing.sheet;
    for (const TrackerPreset &preset : trackerPresets()) {
        if (searchKey(preset.name) == searchKey(thing.name) && preset.kind == kind)
            tracker.preset = preset.key;
    }
    return tracker;
}

DaySpan likelyDays(const std::optional<QDate> &birthDate, const QDate &today) {
    constexpr int longestChildhood = 30; // some stay their parents' patients for life
    return {birthDate.value_or(today.addYears(-longestChildhood)), today.addDays(1)};
}

QList<TrackerMapping> planThings(const DiaryRows &rows, const QList<Tracker> &trackers) {
    int position = 0;
    for (const Tracker &tracker : trackers)
        position = qMax(position, tracker.position + 1);
    QList<TrackerMapping> plans;
    for (const SourceTracker &thing : rows.things) {
        plans.append(planOf(thing, trackers, position));
        position += plans.last().isNew ? 1 : 0;
    }
    return plans;
}

ImportOutcome makeEntries(const DiaryRows &rows, const DiaryPlan &plan, KnownEntries known) {
    ImportOutcome outcome = PlanMaker(rows, plan, std::move(known)).make(rows.rows.size());
    outcome.entries = oldestFirst(std::move(outcome.entries));
    giveIds(outcome.entries);
    return outcome;
}

ImportOutcome countEntries(const DiaryRows &rows, const DiaryPlan &plan, KnownEntries known, int examples) {
    ImportOutcome outcome =
        PlanMaker(rows, plan, std::move(known)).make(qMin<qsizetype>(examples, rows.rows.size()));
    giveIds(outcome.entries);
    return outcome;
}

QList<Id<Tracker>> trackersMet(const DiaryPlan &plan) {
    QSet<Id<Tracker>> met;
    for (const TrackerMapping &thing : plan.things) {
        if (!thing.isNew && !thing.leaveOut)
            met.insert(thing.tracker.id);
    }
    return met.values();
}

ChangeSet importStep(const QString &label, const DiaryPlan &plan, DiaryImport import) {
    QSet<Id<Tracker>> used;
    for (const DiaryEntry &entry : std::as_const(import.entries))
        used.insert(entry.tracker);
    ChangeSet step{label, {}};
    for (const TrackerMapping &thing : plan.things) {
        if (thing.isNew && used.contains(thing.tracker.id))
            step.changes.push_back(adding(thing.tracker));
    }
    step.changes.push_back(adding(std::move(import)));
    return step;
}
