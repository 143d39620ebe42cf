// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/diary_plan.h"

#include "model/diary/tracker_presets.h"
#include "model/exchange/clean_text.h"
#include "model/exchange/scale_words.h"
#include "model/text/names.h"
#include "model/text/search_key.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSet>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace {

struct DiaryPlanText {
    Q_DECLARE_TR_FUNCTIONS(DiaryPlan)
};

constexpr double kValueSteps = 10'000; ///< in which two values are the same

bool hasName(const Tracker &tracker, const QString &key) {
    return searchKey(tracker.name) == key ||
           std::any_of(tracker.pastNames.begin(), tracker.pastNames.end(),
                       [&](const PastName &past) { return searchKey(past.name) == key; });
}

bool fits(const Tracker &tracker, const FoundThing &thing) {
    if (!thing.kind)
        return true;
    return tracker.kind == *thing.kind && tracker.sheet == thing.sheet;
}

const Tracker *trackerOf(const FoundThing &thing, const QList<Tracker> &trackers) {
    const QString key = searchKey(thing.name);
    const Tracker *found = nullptr;
    for (const Tracker &tracker : trackers) {
        // The newest of several that follow each other, and one that is asked for before one that rests.
        if (hasName(tracker, key) && fits(tracker, thing) && (!found || found->resting || !tracker.resting))
            found = &tracker;
    }
    return found;
}

bool isAbout(const FoundThing &thing, std::initializer_list<const char *> words) {
    const QString key = searchKey(thing.name);
    return std::any_of(words.begin(), words.end(),
                       [&](const char *word) { return key.contains(QLatin1String(word)); });
}

bool isWithin(const FoundThing &thing, double lowest, double highest) {
    return thing.numbers > 0 && lowest <= thing.lowest && thing.highest <= highest;
}

Unit guessUnit(const FoundThing &thing) {
    if (thing.unit != Unit::None)
        return thing.unit;
    if (isAbout(thing, {"temp", "fever", "fiebre"}))
        return isWithin(thing, 80, 115) ? Unit::Fahrenheit : Unit::Celsius;
    if (isAbout(thing, {"oxygen", "spo2", "oxigeno", "saturation"}))
        return Unit::Percent;
    if (isAbout(thing, {"kg", "weight", "peso"}))
        return isAbout(thing, {"lb"}) ? Unit::Pound : Unit::Kilogram;
    return isAbout(thing, {"ml", "intake", "output", "urine"}) ? Unit::Millilitre : Unit::None;
}

TrackerKind kindOfNumbers(const FoundThing &thing) {
    if (guessUnit(thing) != Unit::None)
        return TrackerKind::Measurement;
    if (isAbout(thing, {"sleep", "hours", "sueno", "horas"}) && isWithin(thing, 0, 24))
        return TrackerKind::Hours;
    if (isWithin(thing, 0, 10))
        return TrackerKind::ZeroToTen;
    return thing.isWhole && isWithin(thing, 0, 999) ? TrackerKind::Count : TrackerKind::Measurement;
}

ThingPlan planOf(const FoundThing &thing, const QList<Tracker> &trackers, int position) {
    ThingPlan plan{.unit = guessUnit(thing)};
    if (const Tracker *known = trackerOf(thing, trackers)) {
        plan.tracker = *known;
        plan.isNew = false;
        if (plan.unit == Unit::None)
            plan.unit = known->unit;
        return plan;
    }
    plan.tracker = newTracker(thing, guessKind(thing), plan.unit, position);
    return plan;
}

bool isOfSteps(TrackerKind kind) {
    return kind == TrackerKind::ZeroToFourInWords || kind == TrackerKind::Faces || kind == TrackerKind::YesNo;
}

/// The number as it is kept; nothing where the tracker cannot hold it.
std::optional<double> keptNumber(const ThingPlan &plan, double number) {
    const double kept = plan.tracker.kind == TrackerKind::Measurement ? toKept(number, plan.unit) : number;
    const ValueRange range = valueRange(plan.tracker);
    const bool isInRange = range.lowest - 1e-9 <= kept && kept <= range.highest + 1e-9;
    if (!isInRange || (isOfSteps(plan.tracker.kind) && number != std::floor(number)))
        return std::nullopt;
    return qBound(range.lowest, kept, range.highest);
}

/// Turns rows into entries.
class PlanMaker {
public:
    PlanMaker(const DiaryRows &rows, const DiaryPlan &plan, KnownEntries &&known) :
        m_rows(rows), m_plan(plan), m_known(std::move(known)) {}

    ImportOutcome make(qsizetype most) {
        m_outcome.entries.reserve(most);
        for (const DiaryRow &row : m_rows.rows) {
            const ThingPlan &plan = m_plan.things[row.thing];
            if (plan.leaveOut || (m_plan.from && row.moment.date() < *m_plan.from)) {
                ++m_outcome.leftOut;
                continue;
            }
            DiaryEntry entry = entryOf(row, plan);
            if (!plan.isNew && m_known.take(entry)) {
                ++m_outcome.already;
                continue;
            }
            ++m_outcome.added;
            if (m_outcome.entries.size() < most)
                m_outcome.entries.append(std::move(entry));
        }
        return std::move(m_outcome);
    }

private:
    DiaryEntry entryOf(const DiaryRow &row, const ThingPlan &plan) {
        DiaryEntry entry{.id = {}, // given to all of them together
                         .tracker = plan.tracker.id,
                         .moment = row.moment,
                         .reporter = row.reporter.value_or(m_plan.reporter),
                         .words = row.words};
        putValue(entry, row, plan);
        if (row.details < 0)
            return entry;
        const RowDetails &details = m_rows.details[row.details];
        entry.whatHelped = details.whatHelped;
        entry.feels = details.feels;
        entry.broughtOn = details.broughtOn;
        entry.places = details.places;
        entry.seconds = details.seconds;
        entry.writtenUtc = details.writtenUtc;
        return entry;
    }
    /// What is no value of the tracker goes to the words, so that it is not lost.
    void putValue(DiaryEntry &entry, const DiaryRow &row, const ThingPlan &plan) {
        if (!row.number && row.text.isEmpty())
            return;
        if (plan.tracker.hasValue())
            entry.value =
                row.number ? keptNumber(plan, *row.number) : valueOfWord(plan.tracker.kind, row.text);
        if (entry.value)
            return;
        const QString said = row.number ? QLocale::c().toString(*row.number, 'g', 12) : row.text;
        entry.words = entry.words.isEmpty() ? said : said + u'\n' + entry.words;
        if (plan.tracker.hasValue())
            m_outcome.problems.add(
                row.line,
                DiaryPlanText::tr("\"%1\" is no value of this kind. It goes to the words.").arg(said),
                plan.tracker.name);
    }

    const DiaryRows &m_rows;
    const DiaryPlan &m_plan;
    KnownEntries m_known;
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

TrackerKind guessKind(const FoundThing &thing) {
    if (thing.kind)
        return *thing.kind;
    if (thing.numbers > 0 && thing.numbers * 5 >= thing.count * 4)
        return kindOfNumbers(thing);
    if (!thing.texts.isEmpty() && !thing.hasManyTexts) {
        QStringList words = thing.texts;
        words.removeIf([](const QString &text) { return !isScaleWord(text); });
        const auto kind = kindOfWords(words);
        if (kind && words.size() * 2 >= thing.texts.size())
            return *kind;
    }
    return thing.numbers > 0 && thing.texts.isEmpty() ? kindOfNumbers(thing) : TrackerKind::Words;
}

Tracker newTracker(const FoundThing &thing, TrackerKind kind, Unit unit, int position) {
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

QList<ThingPlan> planThings(const DiaryRows &rows, const QList<Tracker> &trackers) {
    int position = 0;
    for (const Tracker &tracker : trackers)
        position = qMax(position, tracker.position + 1);
    QList<ThingPlan> plans;
    for (const FoundThing &thing : rows.things) {
        plans.append(planOf(thing, trackers, position));
        position += plans.last().isNew ? 1 : 0;
    }
    return plans;
}

KnownEntries::Key KnownEntries::keyOf(const DiaryEntry &entry) {
    const qint64 value = entry.value ? qRound64(*entry.value * kValueSteps) : -1;
    const QString words = entry.words.isEmpty() ? QString() : cleanText(entry.words);
    return {entry.tracker, entry.moment.utcMsecs / 60000, int(entry.reporter), value, qHash(words, 0)};
}

void KnownEntries::add(const DiaryEntry &entry) {
    ++m_counts[keyOf(entry)];
}

bool KnownEntries::take(const DiaryEntry &entry) {
    if (m_counts.isEmpty())
        return false;
    const auto known = m_counts.find(keyOf(entry));
    if (known == m_counts.end())
        return false;
    if (--*known == 0)
        m_counts.erase(known);
    return true;
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
    for (const ThingPlan &thing : plan.things) {
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
    for (const ThingPlan &thing : plan.things) {
        if (thing.isNew && used.contains(thing.tracker.id))
            step.changes.push_back(adding(thing.tracker));
    }
    step.changes.push_back(adding(std::move(import)));
    return step;
}
