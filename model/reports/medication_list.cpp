// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/medication_list.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/child/child_table.h"
#include "model/equipment/equipment_table.h"
#include "model/equipment/equipment_text.h"
#include "model/keyfacts/key_fact_table.h"
#include "model/keyfacts/key_fact_text.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_table.h"
#include "model/medicines/medicine_text.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>
#include <QMultiMap>
#include <algorithm>

namespace {

struct MedicationListText {
    Q_DECLARE_TR_FUNCTIONS(MedicationList)
};

constexpr int kMedicinePercent = 24;
constexpr int kHowItIsGivenPercent = 46;
constexpr int kSignedRows = 3;

using What = MedicineChange::What;

/// What is told elsewhere on the list, or is no change of what was in use.
bool isTold(const MedicineChange &change, const QDate &since) {
    return change.on >= since && change.what != What::Stopped;
}

void readChanges(MedicationList &list, const Medicine &medicine, const QDate &since) {
    for (const MedicineChange &change : medicine.changes) {
        if (isTold(change, since))
            list.changed.append({medicine, change});
    }
}

QString howText(const Medicine &medicine) {
    return inARow({inOneLine(prescribedText(medicine)), inOneLine(medicine.purpose)});
}

QString lastGiven(const MedicationList::AsNeeded &needed, const QDate &today) {
    if (!needed.latest)
        return MedicationListText::tr("Nothing is written down yet.");
    const Moment &when = needed.latest->moment;
    return inARow({dayText(when.date(), today), timeText(when.time()), needed.latest->givenBy});
}

void addRegular(Html &html, const MedicationList &list) {
    html.heading(2, MedicationListText::tr("In use"));
    if (list.regular.isEmpty() && list.oxygen.isEmpty())
        return html.paragraph(MedicationListText::tr("Not written yet"));
    QList<QStringList> rows;
    for (const Medicine &medicine : list.regular)
        rows.append({strong(medicine.name), escaped(howText(medicine)), QString()});
    for (const Equipment &oxygen : list.oxygen)
        rows.append({strong(oxygen.name),
                     escaped(inARow({inOneLine(equipmentText(oxygen)), inOneLine(oxygen.purpose)})),
                     QString()});
    html.table({escaped(MedicationListText::tr("What")), escaped(MedicationListText::tr("How, as written")),
                escaped(MedicationListText::tr("Given by, at"))},
               rows, {kMedicinePercent, kHowItIsGivenPercent, 100 - kMedicinePercent - kHowItIsGivenPercent});
}

void addNeeded(Html &html, const MedicationList &list) {
    if (list.asNeeded.isEmpty())
        return;
    const QDate today = list.printedAt.date();
    QList<QStringList> rows;
    for (const MedicationList::AsNeeded &needed : list.asNeeded)
        rows.append({strong(needed.medicine.name),
                     escaped(inARow({amountText(needed.medicine), asNeededText(needed.medicine)})),
                     escaped(lastGiven(needed, today))});
    html.heading(2, MedicationListText::tr("As needed"));
    html.table({escaped(MedicationListText::tr("What")), escaped(MedicationListText::tr("How, as written")),
                escaped(MedicationListText::tr("Last given"))},
               rows, {kMedicinePercent, kHowItIsGivenPercent, 100 - kMedicinePercent - kHowItIsGivenPercent});
}

/// What changed of oxygen on that day or later. That it was stopped is told elsewhere on the list.
QMultiMap<QDate, QString> changesOf(const QList<Equipment> &oxygen, const QDate &since) {
    using Change = EquipmentChange::What;
    QMultiMap<QDate, QString> lines;
    for (const Equipment &each : oxygen) {
        for (const EquipmentChange &change : each.changes) {
            if (change.on >= since && change.what != Change::Stopped && change.what != Change::Refilled)
                lines.insert(change.on,
                             inARow({dateText(change.on), each.name, inOneLine(changeText(each, change))}));
        }
    }
    return lines;
}

/// The newest first.
void addChanged(Html &html, const MedicationList &list) {
    QMultiMap<QDate, QString> lines = changesOf(list.oxygen, list.printedAt.date().addDays(-kLatelyDays));
    // What was inserted last stands first within a day.
    for (auto each = list.changed.rbegin(); each != list.changed.rend(); ++each) {
        const QString what = each->change.what == What::Written ? MedicationListText::tr("new on the list")
                                                                : changeText(each->medicine, each->change);
        lines.insert(each->change.on,
                     inARow({dateText(each->change.on), each->medicine.name, inOneLine(what)}));
    }
    QStringList newestFirst;
    for (const QDate &day : lines.uniqueKeys())
        newestFirst = lines.values(day) + newestFirst;
    if (newestFirst.isEmpty())
        return;
    html.heading(2, MedicationListText::tr("Changed lately"));
    html.list(newestFirst);
}

template <typename Record>
QStringList stoppedLines(const QList<Record> &records) {
    return texts(records, [](const Record &record) {
        return inARow({record.name, dateText(*record.stoppedOn), inOneLine(record.whyStopped)});
    });
}

void addStopped(Html &html, const MedicationList &list) {
    const QStringList lines = stoppedLines(list.stopped) + stoppedLines(list.stoppedOxygen);
    if (lines.isEmpty())
        return;
    html.heading(2, MedicationListText::tr("Stopped lately: not given any more"));
    html.list(lines);
}

void readOxygen(MedicationList &list, const QList<Equipment> &equipment, const QDate &today) {
    for (const Equipment &each : equipment) {
        if (each.kind != EquipmentKind::Oxygen)
            continue;
        if (each.isInUse(today))
            list.oxygen.append(each);
        else if (each.stoppedOn && *each.stoppedOn < today && *each.stoppedOn >= today.addDays(-kLatelyDays))
            list.stoppedOxygen.append(each);
    }
}

/// Who told the list to whom, and that it was read back: by hand.
void addReadBack(Html &html) {
    html.heading(2, MedicationListText::tr("Told and read back"));
    html.table({escaped(MedicationListText::tr("Told by")), escaped(MedicationListText::tr("Read back by")),
                escaped(MedicationListText::tr("Day and time"))},
               QList<QStringList>(kSignedRows, {u"&nbsp;"_s, QString(), QString()}), {36, 36, 28});
}

} // namespace

Result<MedicationList> readMedicationList(const Store &store, const QDateTime &now) {
    MedicationList list{.printedAt = now};
    const QDate today = now.date();
    const QDate since = today.addDays(-kLatelyDays);
    Reading reading;
    list.child = reading.take(store.table<ChildTable>().get());
    list.facts = reading.take(store.table<KeyFactTable>().all());
    for (const Medicine &medicine : reading.take(store.table<MedicineTable>().all())) {
        if (medicine.kind == TreatmentKind::Equipment)
            continue;
        readChanges(list, medicine, since);
        if (medicine.stoppedOn && *medicine.stoppedOn < today) {
            if (*medicine.stoppedOn >= since)
                list.stopped.append(medicine);
        } else if (medicine.asNeeded) {
            list.asNeeded.append({medicine, reading.take(store.table<DoseTable>().latest(medicine.id))});
        } else {
            list.regular.append(medicine);
        }
    }
    std::stable_sort(list.changed.begin(), list.changed.end(),
                     [](const auto &a, const auto &b) { return a.change.on > b.change.on; });
    readOxygen(list, reading.take(store.table<EquipmentTable>().all()), today);
    if (reading.error())
        return *reading.error();
    return list;
}

QStringList revealedBy(const MedicationList &list) {
    QStringList revealed;
    const auto add = [&revealed](bool isThere, const QString &text) {
        if (isThere)
            revealed.append(text);
    };
    add(list.child.birthDate.has_value(), MedicationListText::tr("your child's birth date"));
    add(true, MedicationListText::tr("the allergies"));
    add(!list.regular.isEmpty() || !list.asNeeded.isEmpty() || !list.oxygen.isEmpty(),
        MedicationListText::tr("the medicines and what they are for"));
    add(!list.changed.isEmpty() || !list.stopped.isEmpty() || !list.stoppedOxygen.isEmpty(),
        MedicationListText::tr("what was changed or stopped lately, and why"));
    return revealed;
}

Report medicationListReport(const MedicationList &list) {
    const QString name = list.child.shortName();
    const auto &birthDate = list.child.birthDate;
    const QString birth = birthDate ? dateText(*birthDate) : QString();
    Report report{.title = name.isEmpty() ? MedicationListText::tr("Medicine list")
                                          : MedicationListText::tr("Medicine list: %1").arg(isolated(name)),
                  .fileTitle = MedicationListText::tr("Medicine list"),
                  .footer = inARow({list.child.name, birth, printedFooter(list.printedAt)})};
    Html html(isRightToLeft());
    html.heading(1, report.title);
    html.paragraph(inARow({list.child.name, birth}));
    html.facts({{nameOf(KeyFactKind::Allergy), strong(listText(factsOf(list.facts, KeyFactKind::Allergy)))}});
    addRegular(html, list);
    addNeeded(html, list);
    addChanged(html, list);
    addStopped(html, list);
    addReadBack(html);
    report.html = html.body();
    return report;
}
