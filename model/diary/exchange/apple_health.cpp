// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/apple_health.h"

#include "model/diary/exchange/health_sleep.h"
#include "model/diary/exchange/health_tags.h"
#include "model/files/cell_unit.h"
#include "model/files/csv_file.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct AppleHealthText {
    Q_DECLARE_TR_FUNCTIONS(AppleHealth)
};

constexpr int kMostKindsNamed = 8;

/// What stands within a record or beside the records, and is none itself.
bool isRecord(const QByteArray &name) {
    static const QSet<QByteArray> parts{"HealthData",
                                        "ExportDate",
                                        "Me",
                                        "MetadataEntry",
                                        "FileReference",
                                        "WorkoutEvent",
                                        "WorkoutStatistics",
                                        "WorkoutActivity",
                                        "WorkoutRoute",
                                        "SensitivityPoint",
                                        "RightEye",
                                        "LeftEye",
                                        "Attachment",
                                        "InstantaneousBeatsPerMinute",
                                        "HeartRateVariabilityMetadataList"};
    return !parts.contains(name);
}

/// Goes through the tags of a file. `take` says whether it wants more; `tell` hears what is not right.
template <typename Take, typename Tell>
Result<> eachTag(const QString &path, const Progress &progress, Take take, Tell tell) {
    HealthTags tags(path, progress);
    if (auto opened = tags.open(); !opened)
        return opened;
    int lastLine = 0;
    bool isOver = false;
    while (const auto tag = tags.next()) {
        lastLine = tag->line;
        if (isOver) {
            tell(tag->line,
                 AppleHealthText::tr("The export ends before this line. What follows is not read."));
            return {};
        }
        isOver = tag->isEnd && tag->name == "HealthData";
        if (!isOver && !take(*tag))
            return {};
    }
    if (progress.isStopped())
        return stoppedByPerson();
    if (!isOver)
        tell(lastLine,
             AppleHealthText::tr("The file is cut off or damaged here. What came before it is read."));
    return {};
}

/// Turns the records of the chosen kinds into rows.
class HealthReader {
public:
    HealthReader(const HealthFile &file, const std::optional<QDate> &from) : m_from(from) {
        for (const HealthKind &kind : file.kinds) {
            if (!kind.isChosen)
                continue;
            m_things.insert(kind.type, int(m_found.things.size()));
            m_values.append(kind.value);
            m_found.things.append({.name = kind.name,
                                   .programNames = kind.programNames,
                                   .areWordsOfProgram = kind.value == HealthValue::Symptom,
                                   .kind = kind.kind,
                                   .unit = kind.unit});
        }
    }

    bool take(const HealthTag &tag) {
        if (tag.isStart && isRecord(tag.name)) {
            close(); // whose end was lost
            open(tag);
        } else if (tag.isStart && m_isOpen) {
            takeZone(tag);
        }
        if (tag.isEnd && tag.name == "Record")
            close();
        return !isTooMany();
    }
    bool isTooMany() const { return m_found.rows.size() + m_sleep.count() > kMostDiaryRows; }

    DiaryRows finished() {
        close();
        for (DiaryRow &row : m_sleep.rows())
            m_found.add(std::move(row));
        return std::move(m_found);
    }

private:
    void open(const HealthTag &tag) {
        RecordCount &records = m_found.records;
        ++records.all;
        if (tag.isDamaged) {
            ++records.told; // when they were counted
            return;
        }
        const auto thing = m_things.constFind(tag.value("type"));
        if (tag.name != "Record" || thing == m_things.constEnd()) {
            ++records.unused;
            return;
        }
        m_row = {.line = tag.line, .thing = *thing};
        const auto start = momentOf(tag.value("startDate"));
        const auto end = momentOf(tag.value("endDate"));
        if (!start || !end)
            return leaveOut(AppleHealthText::tr("This record has no time that can be read. It is left out."));
        m_row.moment = *start;
        m_end = *end;
        if (m_from && start->date() < *m_from)
            ++records.unused;
        else
            takeValue(tag);
    }
    void leaveOut(const QString &why) {
        m_found.problems.add(m_row.line, why);
        ++m_found.records.told;
    }
    void takeValue(const HealthTag &tag) {
        const QString value = tag.value("value");
        switch (m_values[m_row.thing]) {
        case HealthValue::Sleep:
            m_isOpen = value.startsWith(u"HKCategoryValueSleepAnalysisAsleep"_s);
            m_found.records.unused += m_isOpen ? 0 : 1; // in bed, or awake
            return;
        case HealthValue::Symptom:
            takeSymptom(value);
            return;
        case HealthValue::Quantity:
            takeQuantity(value, tag.value("unit"));
            return;
        }
    }
    void takeSymptom(const QString &value) {
        const SymptomValue said = symptomValue(value);
        m_row.number = said.number;
        m_row.text = said.number ? said.word : QString();
        m_row.words = said.number ? QString() : said.word;
        if (m_end.utcMsecs > m_row.moment.utcMsecs)
            m_row.seconds = double(m_end.utcMsecs - m_row.moment.utcMsecs) / 1000;
        m_isOpen = true;
    }
    /// All numbers of one thing are in one unit. One in another unit is not what its type says.
    void takeQuantity(const QString &value, const QString &unit) {
        const SourceTracker &thing = m_found.things[m_row.thing];
        bool ok = false;
        const double number = value.toDouble(&ok);
        if (!ok)
            return leaveOut(AppleHealthText::tr("This record has no number. It is left out."));
        m_row.number = number;
        m_isOpen = true;
        if (thing.unit == Unit::None)
            return;
        const auto known = knownUnit(unit, u"weight"_s);
        if (!known || keptUnit(known->unit) != thing.unit) {
            m_isOpen = false;
            return leaveOut(AppleHealthText::tr("We do not know the unit of \"%1 %2\". It is left out.")
                                .arg(value.left(20), unit.left(20)));
        }
        const bool isShare = thing.unit == Unit::Percent && number <= 1; // Apple writes 97 % as 0.97
        m_row.number = isShare ? number * 100 : toKept(number * known->factor, known->unit);
    }
    void takeZone(const HealthTag &tag) {
        if (tag.name != "MetadataEntry" || tag.value("key") != u"HKTimeZone"_s)
            return;
        const QByteArray zone = tag.value("value").toLatin1();
        if (!m_zones.contains(zone))
            m_zones.insert(zone, QTimeZone::isTimeZoneIdAvailable(zone));
        if (m_zones.value(zone))
            m_row.moment.zone = m_end.zone = zone;
    }
    void close() {
        if (!std::exchange(m_isOpen, false))
            return;
        ++m_found.records.used;
        if (m_values[m_row.thing] == HealthValue::Sleep)
            m_sleep.add({m_row.line, m_row.thing, m_row.moment, m_end});
        else
            m_found.add(m_row);
    }
    /// "2024-05-01 08:30:00 -0700"
    static std::optional<Moment> momentOf(const QString &text) {
        const auto said = readCellMoment(text);
        const QDate day = said ? said->date(DateOrder::YearMonthDay) : QDate();
        if (!day.isValid() || !said->time.isValid() || !said->offsetSeconds)
            return std::nullopt;
        return Moment::at(day, said->time, *said->offsetSeconds);
    }

    std::optional<QDate> m_from;
    DiaryRows m_found;
    HealthSleep m_sleep;
    QHash<QString, int> m_things;
    QList<HealthValue> m_values; ///< as DiaryRows::things
    QHash<QByteArray, bool> m_zones;
    DiaryRow m_row;
    Moment m_end;
    bool m_isOpen = false;
};

/// Counts one record under its type.
void countRecord(HealthFile &found, const QHash<QString, qint64 *> &counts, const HealthTag &tag) {
    if (tag.isDamaged) {
        found.problems.add(tag.line, AppleHealthText::tr("This record is damaged. It is left out."));
        ++found.damaged;
        return;
    }
    const QString type = tag.value("type");
    if (qint64 *count = tag.name == "Record" ? counts.value(type) : nullptr) {
        ++*count;
        return;
    }
    ++found.otherKinds[tag.name == "Record" ? shortHealthType(type) : QString::fromUtf8(tag.name)];
    ++found.others;
}

/// "StepCount (12), Workout (3) and 2 more kinds"
QString kindsText(const QMap<QString, qint64> &kinds) {
    QStringList names;
    for (auto it = kinds.cbegin(); it != kinds.cend() && names.size() < kMostKindsNamed; ++it)
        names.append(AppleHealthText::tr("%1 (%2)", "a kind of record, and how many")
                         .arg(it.key(), QLocale().toString(*it)));
    const int more = int(kinds.size() - names.size());
    if (more > 0)
        names.append(AppleHealthText::tr("%n more kinds", nullptr, more));
    return names.join(u", "_s);
}

} // namespace

bool looksLikeHealth(const QByteArray &beginning) {
    return beginning.contains("<HealthData") || beginning.contains("<!DOCTYPE HealthData");
}

QString otherXmlText(const QByteArray &beginning) {
    if (beginning.contains("<ClinicalDocument"))
        return AppleHealthText::tr(
            "This is a clinical document, not a diary. An export of Apple Health holds one "
            "beside its diary. Please choose the file export.xml there.");
    const QByteArray text = beginning.startsWith("\xef\xbb\xbf") ? beginning.mid(3) : beginning;
    return text.trimmed().startsWith("<?xml") || text.trimmed().startsWith("<!DOCTYPE")
               ? AppleHealthText::tr("This is not an export of Apple Health.")
               : QString();
}

Result<HealthFile> countHealth(const QString &path, const Progress &progress) {
    HealthFile found{.path = path, .kinds = fittingHealthKinds()};
    QHash<QString, qint64 *> counts;
    for (HealthKind &kind : found.kinds)
        counts.insert(kind.type, &kind.count);
    const auto walked = eachTag(
        path, progress,
        [&](const HealthTag &tag) {
            if (tag.isStart && isRecord(tag.name))
                countRecord(found, counts, tag);
            return true;
        },
        [&](int line, const QString &text) { found.problems.add(line, text); });
    if (!walked)
        return walked.error();
    found.kinds.removeIf([](const HealthKind &kind) { return kind.count == 0; });
    if (found.kinds.isEmpty())
        return Error{ErrorKind::Invalid,
                     AppleHealthText::tr("There is nothing in this export that fits into the diary."),
                     {}};
    return found;
}

Result<DiaryRows> readHealth(const HealthFile &file, const std::optional<QDate> &from,
                             const Progress &progress) {
    HealthReader reader(file, from);
    const auto walked = eachTag(
        file.path, progress, [&](const HealthTag &tag) { return reader.take(tag); },
        [](int, const QString &) {}); // it was told when the records were counted
    if (!walked)
        return walked.error();
    if (reader.isTooMany())
        return tooManyRows();
    return reader.finished();
}

QStringList unusedText(const HealthFile &file) {
    QStringList texts;
    if (file.others > 0)
        texts.append(AppleHealthText::tr("%Ln record(s) do not fit into the diary: %1", "how many, and which",
                                         int(file.others))
                         .arg(kindsText(file.otherKinds)));
    QMap<QString, qint64> notChosen;
    for (const HealthKind &kind : file.kinds) {
        if (!kind.isChosen)
            notChosen.insert(kind.name, kind.count);
    }
    if (!notChosen.isEmpty())
        texts.append(AppleHealthText::tr("Not chosen: %1", "kinds of records, and how many of each")
                         .arg(kindsText(notChosen)));
    return texts;
}
