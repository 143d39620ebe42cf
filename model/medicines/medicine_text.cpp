// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/medicines/medicine_text.h"

#include "model/base/changed_text.h"
#include "model/base/choices.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/medicines/dose.h"
#include "model/medicines/medicine.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct MedicineTextText {
    Q_DECLARE_TR_FUNCTIONS(MedicineText)
};

using What = MedicineChange::What;

constexpr qint64 kMinute = 60'000;
constexpr qint64 kMinutesOfAnHour = 60;
constexpr qint64 kHoursOfADay = 24;

/// Days and times are kept as in 2026-03-14 and 08:00; here they are read as people of the language do.
QString readable(What what, const QString &kept) {
    if (what == What::Started || what == What::Stopped) {
        const QDate day = QDate::fromString(kept, Qt::ISODate);
        return day.isValid() ? dateText(day) : kept;
    }
    if (what != What::Schedule)
        return kept;
    QStringList parts = kept.split(u", "_s);
    for (QString &part : parts) {
        const QTime time = QTime::fromString(part, u"HH:mm"_s);
        if (time.isValid())
            part = timeText(time);
    }
    return parts.join(u", "_s);
}

/// Whether the first day was known when somebody first wrote the medicine down. Without it nobody knows
/// whether it began then.
bool wasStartKnown(const Medicine &medicine) {
    for (const MedicineChange &change : medicine.changes) {
        if (change.what == What::Started)
            return !change.before.isEmpty();
    }
    return medicine.startedOn.has_value();
}

QString changedPart(const Medicine &medicine, const MedicineChange &change) {
    if (change.what == What::Written && !wasStartKnown(medicine))
        return MedicineTextText::tr("Written down", "a medicine, in the history of its changes");
    return nameOf(change.what);
}

} // namespace

QString timesText(const QList<QTime> &times) {
    QStringList texts;
    for (const QTime &time : times)
        texts.append(timeText(time));
    return texts.join(u", "_s);
}

std::optional<QList<QTime>> readTimes(const QString &typed) {
    static const QRegularExpression between(u"\\s*[,;،\\n]\\s*"_s);
    QList<QTime> times;
    for (const QString &part : typed.trimmed().split(between, Qt::SkipEmptyParts)) {
        const auto time = readTime(part);
        if (!time)
            return std::nullopt;
        if (!times.contains(*time))
            times.append(*time);
    }
    std::sort(times.begin(), times.end());
    return times;
}

QString asNeededText(const Medicine &medicine) {
    if (!medicine.asNeeded)
        return {};
    const QString needed = medicine.asNeededFor.isEmpty()
                               ? MedicineTextText::tr("As needed")
                               //: %1 is for what, such as "pain"
                               : MedicineTextText::tr("As needed for %1").arg(isolated(medicine.asNeededFor));
    return medicine.notMoreThan.isEmpty()
               ? needed
               //: %2 is what the prescriber wrote, such as "4 times a day"
               : MedicineTextText::tr("%1, not more than %2").arg(needed, isolated(medicine.notMoreThan));
}

QString amountText(const Medicine &medicine) {
    return inARow({medicine.form, medicine.strength, medicine.dose, medicine.route}, u", "_s);
}

QString prescribedText(const Medicine &medicine) {
    const QString how = inARow({amountText(medicine), medicine.schedule, timesText(medicine.times)}, u", "_s);
    return inARow({how, asNeededText(medicine)});
}

QString changeText(const Medicine &medicine, const MedicineChange &change) {
    const QString changed = changedText(changedPart(medicine, change), readable(change.what, change.before),
                                        readable(change.what, change.after));
    return withReason(changed, change.why);
}

QString agoText(const Moment &moment, const Moment &now) {
    const qint64 minutes = (now.utcMsecs - moment.utcMsecs) / kMinute;
    const qint64 hours = minutes / kMinutesOfAnHour;
    const int days = int(hours / kHoursOfADay);
    if (minutes < 1)
        return MedicineTextText::tr("just now");
    if (hours < 1)
        return MedicineTextText::tr("%1 min ago").arg(minutes);
    if (days >= 1)
        return MedicineTextText::tr("%n day(s) ago", nullptr, days);
    return minutes % kMinutesOfAnHour == 0
               ? MedicineTextText::tr("%1 h ago").arg(hours)
               : MedicineTextText::tr("%1 h %2 min ago").arg(hours).arg(minutes % kMinutesOfAnHour);
}

QString lastGivenText(const std::optional<Dose> &dose, const Moment &now) {
    if (!dose)
        return MedicineTextText::tr("Nothing is written down yet.");
    if (now < dose->moment) // written for a time to come: there is no "ago"
        return dose->givenBy.isEmpty()
                   ? MedicineTextText::tr("Last given at %1").arg(timeText(dose->moment.time()))
                   : MedicineTextText::tr("Last given at %1 by %2")
                         .arg(timeText(dose->moment.time()), isolated(dose->givenBy));
    const QString ago = agoText(dose->moment, now);
    //: %1 is a time such as "3 h 10 min ago", %2 a person
    return dose->givenBy.isEmpty()
               ? MedicineTextText::tr("Last given %1").arg(ago)
               : MedicineTextText::tr("Last given %1 by %2").arg(ago, isolated(dose->givenBy));
}

QString givenOutcome(const Medicine &medicine, const Dose &dose, const QDate &today) {
    const QString time = timeText(dose.moment.time());
    const QDate day = dose.moment.date();
    if (day == today)
        //: a medicine and a time
        return MedicineTextText::tr("%1 given at %2").arg(isolated(medicine.name), time);
    //: a medicine, a day and a time
    return MedicineTextText::tr("%1 given on %2 at %3")
        .arg(isolated(medicine.name), isolated(dayText(day, today)), time);
}

QString outcomeText(const Dose &dose) {
    if (dose.outcome == DoseOutcome::NotSaid)
        return dose.afterwards;
    const QString name = nameOf(dose.outcome);
    //: how it was after a dose, and in words
    return dose.afterwards.isEmpty()
               ? name
               : MedicineTextText::tr("%1: %2").arg(isolated(name), isolated(dose.afterwards));
}

QString doseText(const Dose &dose) {
    return inARow({dose.amount, dose.givenBy, dose.reason, outcomeText(dose)});
}
