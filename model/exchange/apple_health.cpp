// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/apple_health.h"

#include "model/exchange/health_sleep.h"
#include "model/exchange/source_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QXmlStreamReader>

namespace {

struct AppleHealthText {
    Q_DECLARE_TR_FUNCTIONS(AppleHealth)
};

constexpr int kElementsBetweenLooks = 2000;

QList<HealthKind> fittingKinds() {
    const auto quantity = [](const char *name) {
        return QStringLiteral("HKQuantityTypeIdentifier") + QLatin1String(name);
    };
    return {
        {quantity("BodyTemperature"), AppleHealthText::tr("Temperature"), TrackerKind::Measurement,
         Unit::Celsius},
        {quantity("BodyMass"), AppleHealthText::tr("Weight"), TrackerKind::Measurement, Unit::Kilogram},
        {quantity("OxygenSaturation"), AppleHealthText::tr("Oxygen level"), TrackerKind::Measurement,
         Unit::Percent},
        {QStringLiteral("HKCategoryTypeIdentifierSleepAnalysis"), AppleHealthText::tr("Sleep"),
         TrackerKind::Hours},
        {quantity("HeartRate"), AppleHealthText::tr("Heart rate"), TrackerKind::Measurement, Unit::None,
         false},
    };
}

/// Goes through the elements of a file and stops where it should.
class Walk {
public:
    Walk(const QString &path, WorkProgress *progress) : m_file(path), m_progress(progress) {}

    Result<> open() {
        if (auto opened = openSource(m_file); !opened)
            return opened;
        m_xml.setDevice(&m_file);
        if (m_progress)
            m_progress->total = m_file.size();
        if (!m_xml.readNextStartElement() || m_xml.name() != QLatin1String("HealthData"))
            return Error{
                ErrorKind::Invalid, AppleHealthText::tr("This is not an export of Apple Health."), {}};
        return {};
    }
    /// Gives every element's beginning and end to `take`, which says whether it wants more.
    template <typename Take>
    Result<> each(ProblemList &problems, Take take) {
        int untilLook = kElementsBetweenLooks;
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (!m_xml.isStartElement() && !m_xml.isEndElement())
                continue;
            if (!take(m_xml))
                return {};
            if (--untilLook > 0)
                continue;
            untilLook = kElementsBetweenLooks;
            if (m_progress)
                m_progress->done = m_file.pos();
            if (m_progress && m_progress->cancelled)
                return stoppedByPerson();
        }
        if (m_xml.hasError())
            problems.add(
                int(m_xml.lineNumber()),
                AppleHealthText::tr("The file is cut off or damaged here. What came before it is read."));
        return {};
    }

private:
    QFile m_file;
    QXmlStreamReader m_xml;
    WorkProgress *m_progress;
};

/// Turns the records of the chosen kinds into rows.
class HealthReader {
public:
    HealthReader(const HealthFile &file, const std::optional<QDate> &from) : m_from(from) {
        for (const HealthKind &kind : file.kinds) {
            if (!kind.isChosen)
                continue;
            m_things.insert(kind.type, int(m_found.things.size()));
            m_found.things.append({.name = kind.name, .kind = kind.kind, .unit = kind.unit});
        }
        m_found.hasTimes = true;
    }

    bool take(const QXmlStreamReader &xml) {
        if (xml.isEndElement()) {
            if (m_isOpen && xml.name() == QLatin1String("Record"))
                close();
        } else if (m_isOpen) {
            takeZone(xml);
        } else if (xml.name() == QLatin1String("Record")) {
            open(xml);
        }
        return m_found.rows.size() + m_sleep.count() <= kMostDiaryRows;
    }
    bool isTooMany() const { return m_found.rows.size() + m_sleep.count() > kMostDiaryRows; }

    DiaryRows finished() {
        for (DiaryRow &row : m_sleep.rows())
            m_found.add(std::move(row));
        return std::move(m_found);
    }
    ProblemList &problems() { return m_found.problems; }

private:
    void open(const QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        const auto thing = m_things.constFind(attributes.value(QLatin1String("type")).toString());
        if (thing == m_things.constEnd())
            return;
        m_row = {.line = int(xml.lineNumber()), .thing = *thing};
        const auto start = momentOf(attributes.value(QLatin1String("startDate")));
        const auto end = momentOf(attributes.value(QLatin1String("endDate")));
        if (!start || !end) {
            m_found.problems.add(
                m_row.line, AppleHealthText::tr("This record has no time that can be read. It is left out."));
            return;
        }
        m_row.moment = *start;
        m_end = *end;
        m_isOpen = takeValue(attributes) && (!m_from || start->date() >= *m_from);
    }
    bool takeValue(const QXmlStreamAttributes &attributes) {
        const QStringView value = attributes.value(QLatin1String("value"));
        m_isSleep = m_found.things[m_row.thing].kind == TrackerKind::Hours;
        if (m_isSleep)
            return value.startsWith(QLatin1String("HKCategoryValueSleepAnalysisAsleep"));
        bool ok = false;
        const double number = value.toDouble(&ok);
        if (!ok) {
            m_found.problems.add(m_row.line,
                                 AppleHealthText::tr("This record has no number. It is left out."));
            return false;
        }
        m_row.number = inUnitOfThing(number, attributes.value(QLatin1String("unit")));
        return true;
    }
    /// All numbers of one thing are in one unit.
    double inUnitOfThing(double number, QStringView said) const {
        const Unit unit = unitOf(said);
        if (unit == Unit::Percent)
            return number <= 1 ? number * 100 : number; // Apple writes 97 % as 0.97
        if (said == QLatin1String("g"))
            return number / 1000;
        return toKept(number, unit);
    }
    void takeZone(const QXmlStreamReader &xml) {
        if (xml.name() != QLatin1String("MetadataEntry") ||
            xml.attributes().value(QLatin1String("key")) != QLatin1String("HKTimeZone"))
            return;
        const QByteArray zone = xml.attributes().value(QLatin1String("value")).toLatin1();
        if (!m_zones.contains(zone))
            m_zones.insert(zone, QTimeZone::isTimeZoneIdAvailable(zone));
        if (m_zones.value(zone))
            m_row.moment.zone = m_end.zone = zone;
    }
    void close() {
        m_isOpen = false;
        if (m_isSleep)
            m_sleep.add({m_row.line, m_row.thing, m_row.moment, m_end});
        else
            m_found.add(m_row);
    }
    /// "2024-05-01 08:30:00 -0700"
    static std::optional<Moment> momentOf(QStringView text) {
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
    QHash<QByteArray, bool> m_zones;
    DiaryRow m_row;
    Moment m_end;
    bool m_isOpen = false;
    bool m_isSleep = false;
};

} // namespace

bool looksLikeHealth(const QByteArray &beginning) {
    return beginning.contains("<HealthData") || beginning.contains("<!DOCTYPE HealthData");
}

Result<HealthFile> countHealth(const QString &path, WorkProgress *progress) {
    Walk walk(path, progress);
    if (auto opened = walk.open(); !opened)
        return opened.error();
    HealthFile found{.path = path, .kinds = fittingKinds()};
    QHash<QString, qint64 *> counts;
    for (HealthKind &kind : found.kinds)
        counts.insert(kind.type, &kind.count);
    const auto walked = walk.each(found.problems, [&](const QXmlStreamReader &xml) {
        if (!xml.isStartElement() || xml.name() != QLatin1String("Record"))
            return true;
        qint64 *count = counts.value(xml.attributes().value(QLatin1String("type")).toString());
        ++(count ? *count : found.others);
        return true;
    });
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
                             WorkProgress *progress) {
    Walk walk(file.path, progress);
    if (auto opened = walk.open(); !opened)
        return opened.error();
    HealthReader reader(file, from);
    const auto walked =
        walk.each(reader.problems(), [&](const QXmlStreamReader &xml) { return reader.take(xml); });
    if (!walked)
        return walked.error();
    if (reader.isTooMany())
        return tooManyRows();
    return reader.finished();
}
