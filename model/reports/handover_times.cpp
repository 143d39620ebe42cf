// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/handover_times.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/medicines/medicine_text.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct HandoverTimesText {
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

constexpr int kGivenPercent = 20;
constexpr int kTimePercent = 11;
constexpr int kHowToPercent = 49;

/// The time, with the weekday where that is another than at first.
QString timeOf(const Moment &when, const QDate &first) {
    QString time = timeText(when.time());
    if (when.date() == first)
        return time;
    const QString weekday = QLocale().dayName(when.date().dayOfWeek(), QLocale::ShortFormat);
    return HandoverTimesText::tr("%1 %2", "weekday and time").arg(isolated(weekday), isolated(time));
}

QString givenText(const Dose &dose) {
    return inARow({timeText(dose.moment.time()), dose.givenBy}, u", "_s);
}

/// All of it where it stands first; then only how much.
QString howText(const Medicine &medicine, QSet<Id<Medicine>> &told) {
    if (told.contains(medicine.id))
        return medicine.dose;
    told.insert(medicine.id);
    return inARow({amountText(medicine), inOneLine(medicine.schedule)});
}

void addPlanned(Html &html, const Handover &handover) {
    QSet<Id<Medicine>> told;
    QList<QStringList> rows;
    for (const PlannedDose &planned : handover.planned) {
        const QString given = planned.given ? givenText(*planned.given) : QString();
        rows.append({strong(timeOf(planned.when, handover.from().date())), strong(planned.medicine.name),
                     escaped(howText(planned.medicine, told)), escaped(given)});
    }
    html.table({escaped(HandoverTimesText::tr("Time")), escaped(HandoverTimesText::tr("What")),
                escaped(HandoverTimesText::tr("How, as written")),
                escaped(HandoverTimesText::tr("Given at, by whom"))},
               rows, {kTimePercent, kGivenPercent, kHowToPercent, kGivenPercent});
}

/// The time, and when it was given already: that, and by whom.
QString plannedText(const PlannedDose &planned) {
    const QString time = unbroken(timeText(planned.when.time()));
    //: a planned time; when it was given, and by whom: "8:00 AM (given: 8:10 AM, Mom)"
    return planned.given ? HandoverTimesText::tr("%1 (given: %2)")
                               .arg(isolated(time), isolated(givenText(*planned.given)))
                         : time;
}

/// "8:00 PM · Sun: 6:00 AM, 2:00 PM"
QString timesOf(const QList<PlannedDose> &doses, const QDate &first) {
    QStringList days;
    for (int i = 0; i < doses.size();) {
        const QDate day = doses[i].when.date();
        QStringList times;
        for (; i < doses.size() && doses[i].when.date() == day; ++i)
            times.append(plannedText(doses[i]));
        const QString weekday = QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat);
        const QString together = isolated(times).join(u", "_s);
        days.append(day == first ? together : labelled(weekday, together));
    }
    return inARow(days);
}

QStringList rowOfMedicine(const Handover &handover, const Medicine &medicine) {
    QList<PlannedDose> doses = handover.planned;
    doses.removeIf([&medicine](const PlannedDose &dose) { return dose.medicine.id != medicine.id; });
    const QString how = inARow({amountText(medicine), inOneLine(medicine.schedule)});
    return {strong(medicine.name) + u' ' + escaped(how), escaped(timesOf(doses, handover.from().date()))};
}

/// One row for each medicine, the one that is due first at the top.
void addPlannedByMedicine(Html &html, const Handover &handover) {
    QSet<Id<Medicine>> told;
    QList<QStringList> rows;
    for (const PlannedDose &planned : handover.planned) {
        if (told.contains(planned.medicine.id))
            continue;
        told.insert(planned.medicine.id);
        rows.append(rowOfMedicine(handover, planned.medicine));
    }
    html.table(
        {escaped(HandoverTimesText::tr("What, and how, as written")), escaped(HandoverTimesText::tr("Time"))},
        rows, {kHowPercent, 100 - kHowPercent});
}

void addGiven(Html &html, const Handover &handover) {
    QList<QStringList> rows;
    for (const GivenDose &given : handover.given)
        rows.append({strong(timeOf(given.dose.moment, handover.from().date())), strong(given.name),
                     escaped(doseText(given.dose))});
    html.table({escaped(HandoverTimesText::tr("Time")), escaped(HandoverTimesText::tr("What")),
                escaped(HandoverTimesText::tr("What is written down"))},
               rows);
}

/// All that was given of a medicine. An amount that was always the same is told once.
QStringList rowOfGiven(QList<GivenDose> doses, const QDate &first) {
    const QString amount = doses.first().dose.amount;
    const bool isSame = std::all_of(doses.begin(), doses.end(), [&amount](const GivenDose &given) {
        return given.dose.amount == amount;
    });
    QStringList entries;
    for (GivenDose &given : doses) {
        if (isSame)
            given.dose.amount.clear();
        entries.append(inARow({unbroken(timeOf(given.dose.moment, first)), doseText(given.dose)}));
    }
    return {strong(doses.first().name) + u' ' + escaped(isSame ? amount : QString()),
            escaped(isolated(entries).join(u"; "_s))};
}

/// One row for each medicine, the one that was given first at the top.
void addGivenByMedicine(Html &html, const Handover &handover) {
    QList<QList<GivenDose>> groups;
    for (const GivenDose &given : handover.given) {
        const auto group = std::find_if(groups.begin(), groups.end(), [&given](const auto &other) {
            return other.first().dose.medicine == given.dose.medicine;
        });
        group == groups.end() ? groups.append({given}) : group->append(given);
    }
    QList<QStringList> rows;
    for (const QList<GivenDose> &group : std::as_const(groups))
        rows.append(rowOfGiven(group, handover.from().date()));
    html.table(
        {escaped(HandoverTimesText::tr("What")), escaped(HandoverTimesText::tr("What is written down"))},
        rows, {100 - kHowPercent, kHowPercent});
}

/// A medicine without a time must not be missing on the sheet.
void addWithoutTimes(Html &html, const QList<Medicine> &medicines, bool inOneParagraph) {
    QStringList texts;
    for (const Medicine &medicine : medicines) {
        const QString prescribed = inOneLine(prescribedText(medicine));
        texts.append(prescribed.isEmpty() ? medicine.name : labelled(medicine.name, prescribed));
    }
    if (texts.isEmpty())
        return;
    const QString head = HandoverTimesText::tr("No time is written down for these:");
    if (inOneParagraph)
        return html.paragraph(head + u' ' + isolated(texts).join(u"; "_s));
    html.paragraph(head, "quiet");
    html.list(texts);
}

} // namespace

void addTimes(Html &html, const Handover &handover, bool byMedicine) {
    if (handover.time == HandoverTime::Last24Hours)
        return byMedicine ? addGivenByMedicine(html, handover) : addGiven(html, handover);
    if (!handover.planned.isEmpty())
        byMedicine ? addPlannedByMedicine(html, handover) : addPlanned(html, handover);
    addWithoutTimes(html, handover.withoutTimes, byMedicine);
}
