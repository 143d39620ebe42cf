// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/medication_list.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/child/child_table.h"
#include "model/keyfacts/key_fact_table.h"
#include "model/keyfacts/key_fact_text.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_table.h"
#include "model/medicines/medicine_text.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>
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

void addRegular(Html &html, const QList<Medicine> &medicines) {
    html.heading(2, MedicationListText::tr("In use"));
    if (medicines.isEmpty())
        return html.paragraph(MedicationListText::tr("Not written yet"));
    QList<QStringList> rows;
    for (const Medicine &medicine : medicines)
        rows.append({strong(medicine.name), escaped(howText(medicine)), QString()});
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

void addChanged(Html &html, const QList<MedicationList::Changed> &changes) {
    if (changes.isEmpty())
        return;
    html.heading(2, MedicationListText::tr("Changed lately"));
    html.list(texts(changes, [](const MedicationList::Changed &each) {
        const QString what = each.change.what == What::Written ? MedicationListText::tr("new on the list")
                                                               : changeText(each.medicine, each.change);
        return inARow({dateText(each.change.on), each.medicine.name, inOneLine(what)});
    }));
}

void addStopped(Html &html, const QList<Medicine> &medicines) {
    if (medicines.isEmpty())
        return;
    html.heading(2, MedicationListText::tr("Stopped lately: not given any more"));
    html.list(texts(medicines, [](const Medicine &medicine) {
        return inARow({medicine.name, dateText(*medicine.stoppedOn), inOneLine(medicine.whyStopped)});
    }));
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
    add(!list.regular.isEmpty() || !list.asNeeded.isEmpty(),
        MedicationListText::tr("the medicines and what they are for"));
    add(!list.changed.isEmpty() || !list.stopped.isEmpty(),
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
    addRegular(html, list.regular);
    addNeeded(html, list);
    addChanged(html, list.changed);
    addStopped(html, list.stopped);
    addReadBack(html);
    report.html = html.body();
    return report;
}
