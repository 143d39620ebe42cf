// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/choices.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/child/age.h"
#include "model/equipment/equipment_text.h"
#include "model/keyfacts/key_fact_text.h"
#include "model/medicines/medicine.h"
#include "model/medicines/medicine_text.h"
#include "model/reports/handover.h"
#include "model/reports/handover_times.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct HandoverReportText {
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

constexpr int kNeededPercent = 20;
constexpr int kLatestPercent = 32;
constexpr int kMostPeople = 6;
constexpr int kFewPeople = 3;
constexpr int kFewSigns = 3;

/// What is written, for whom, and how much room there is.
struct Sheet {
    const Handover &handover;
    const HandoverChoice &choice;
    HandoverLength length;

    bool has(HandoverSection section) const;
    bool isShorter() const { return length == HandoverLength::Shorter; }
    bool hasColumns() const { return length != HandoverLength::Full; }
    bool hasRowsByMedicine() const { return length == HandoverLength::Compact || isShorter(); }
};

QString whenText(const QDateTime &when, const QDate &today) {
    return HandoverReportText::tr("%1, %2", "day and time")
        .arg(isolated(dayText(when.date(), today)), isolated(timeText(when.time())));
}

void addHead(Html &html, const Handover &handover, const HandoverChoice &choice) {
    const QString name = handover.child.shortName();
    html.heading(1, name.isEmpty() ? HandoverReportText::tr("Handover sheet")
                                   : HandoverReportText::tr("Handover sheet: %1").arg(isolated(name)));
    const QDate today = handover.printedAt.date();
    const QString span =
        HandoverReportText::tr("From %1 to %2")
            .arg(isolated(whenText(handover.from(), today)), isolated(whenText(handover.to(), today)));
    html.paragraph(
        inARow({labelled(HandoverReportText::tr("For"), nameOf(choice.reader)), nameOf(choice.time), span}),
        "quiet");
}

void addChild(Html &html, const Handover &handover, const HandoverChoice &choice) {
    const Child &child = handover.child;
    QStringList who{child.name};
    who.append(ageText(child, handover.printedAt.date()));
    who.append(inOneLine(child.languages));
    html.paragraph(inARow(who));
    const bool hasDiagnoses = choice.sections.testFlag(HandoverSection::Diagnoses);
    html.facts(
        {{HandoverReportText::tr("Allergies"),
          strong(listText(factsOf(handover.facts, KeyFactKind::Allergy)))},
         {HandoverReportText::tr("Diagnoses"),
          hasDiagnoses ? escaped(namesText(factsOf(handover.facts, KeyFactKind::Diagnosis))) : QString()},
         {HandoverReportText::tr("Yes and no"),
          escaped(inARow({labelled(HandoverReportText::tr("Yes"), inOneLine(child.saysYes)),
                          labelled(HandoverReportText::tr("No"), inOneLine(child.saysNo))}))}});
}

QString latestText(const AsNeededMedicine &needed, const QDate &today) {
    if (!needed.latest)
        return HandoverReportText::tr("Nothing is written down yet.");
    const QString when = whenText(needed.latest->moment.local(), today);
    return inARow({when, needed.latest->givenBy, needed.latest->reason});
}

void addAsNeeded(Html &html, const Sheet &sheet) {
    const QDate today = sheet.handover.printedAt.date();
    QList<QStringList> rows;
    for (const AsNeededMedicine &needed : sheet.handover.asNeeded) {
        const QString name = strong(needed.medicine.name);
        const QString how = escaped(inARow({amountText(needed.medicine), asNeededText(needed.medicine)}));
        const QString latest = escaped(latestText(needed, today));
        rows.append(sheet.hasRowsByMedicine() ? QStringList{name + u' ' + how, latest}
                                              : QStringList{name, how, latest});
    }
    if (sheet.hasRowsByMedicine())
        html.table({escaped(HandoverReportText::tr("What, and how, as written")),
                    escaped(HandoverReportText::tr("Last given"))},
                   rows, {kHowPercent, 100 - kHowPercent});
    else
        html.table({escaped(HandoverReportText::tr("What")),
                    escaped(HandoverReportText::tr("How, as written")),
                    escaped(HandoverReportText::tr("Last given"))},
                   rows, {kNeededPercent, 100 - kNeededPercent - kLatestPercent, kLatestPercent});
}

/// How it is given need not be told twice where there is little room.
bool standsInTimes(const Medicine &thing, const Sheet &sheet) {
    if (!sheet.choice.sections.testFlag(HandoverSection::Times) ||
        sheet.handover.time == HandoverTime::Last24Hours)
        return false;
    const auto &planned = sheet.handover.planned;
    return std::any_of(planned.begin(), planned.end(),
                       [&thing](const PlannedDose &dose) { return dose.medicine.id == thing.id; });
}

QString thingText(const Medicine &thing, const Sheet &sheet) {
    const QString prescribed =
        sheet.hasColumns() && standsInTimes(thing, sheet) ? QString() : inOneLine(prescribedText(thing));
    return inARow({prescribed.isEmpty() ? thing.name : labelled(thing.name, prescribed),
                   labelled(HandoverReportText::tr("When it does not work"), inOneLine(thing.whenItFails)),
                   inOneLine(thing.supplier)});
}

/// Where there is little room, what helps in need stands without when it is used; where there is least,
/// alone.
QString deviceText(const DeviceInUse &device, const Sheet &sheet) {
    const Equipment &equipment = device.equipment;
    QString what;
    if (!sheet.hasColumns())
        what = inOneLine(equipmentText(equipment));
    else if (!sheet.isShorter())
        what = inOneLine(inARow({equipment.size, settingsText(equipment)}, u", "_s));
    return inARow({what.isEmpty() ? equipment.name : labelled(equipment.name, what), rescueText(equipment),
                   inOneLine(supplierText(equipment, device.supplier))});
}

/// Where there is little room, what nobody wrote a word of help for is left out.
void addAids(Html &html, const Sheet &sheet) {
    QStringList lines;
    int leftOut = 0;
    for (const DeviceInUse &device : sheet.handover.devices) {
        const bool needsWords =
            device.equipment.kind == EquipmentKind::Oxygen || !rescueText(device.equipment).isEmpty();
        if (needsWords || !sheet.isShorter())
            lines.append(deviceText(device, sheet));
        else
            ++leftOut;
    }
    for (const Medicine &aid : sheet.handover.aids)
        lines.append(thingText(aid, sheet));
    if (leftOut > 0)
        lines.append(andMore(leftOut));
    html.list(lines);
}

void addFeeds(Html &html, const Sheet &sheet) {
    html.list(texts(sheet.handover.feeds, [&sheet](const Medicine &feed) { return thingText(feed, sheet); }));
}

void addWhatHelps(Html &html, const Sheet &sheet) {
    const Child &child = sheet.handover.child;
    html.paragraph(inOneLine(child.comforts));
    html.paragraph(labelled(HandoverReportText::tr("Upsets"), inOneLine(child.upsets)));
    const auto &comfort = sheet.handover.comfort;
    if (!comfort)
        return;
    QStringList signs;
    for (const ComfortSign &sign : comfort->signs)
        signs.append(inARow({labelled(sign.sign, sign.means), sign.helps}));
    if (!signs.isEmpty())
        html.list(sheet.isShorter() ? atMost(signs, kFewSigns) : signs);
    html.paragraph(labelled(HandoverReportText::tr("Please not"), inOneLine(comfort->pleaseNot)));
}

/// "Grandma Pilar: Suction (was shown), Feed by the tube (did it alone)"
QString skillsText(const Contact &contact) {
    const QStringList skills = texts(contact.skills, [](const CareSkill &skill) {
        //: a task, and how far somebody is with it: "Suction (was shown)"
        return HandoverReportText::tr("%1 (%2)").arg(isolated(skill.what), nameOf(skill.level));
    });
    return labelled(contact.name, skills.join(u", "_s));
}

void addSkills(Html &html, const Sheet &sheet) {
    const QList<Contact> &skilled = sheet.handover.skilled;
    if (skilled.isEmpty())
        return;
    if (sheet.isShorter())
        return html.paragraph(HandoverReportText::tr("Who learned to do what stands in the book."));
    html.raw(u"<p>%1</p>\n"_s.arg(strong(HandoverReportText::tr("Who learned to do what"))));
    html.list(atMost(texts(skilled, skillsText), kMostPeople));
}

void addPeople(Html &html, const Sheet &sheet) {
    const QString &emergency = sheet.handover.emergencyNumber;
    if (!emergency.isEmpty())
        html.raw(u"<p>%1</p>\n"_s.arg(
            strong(labelled(HandoverReportText::tr("Emergency number here"), emergency))));
    const QList<Contact> &people = sheet.handover.people;
    if (!people.isEmpty())
        html.list(atMost(texts(people, personToCallText), sheet.isShorter() ? kFewPeople : kMostPeople));
    addSkills(html, sheet);
}

void addSection(Html &html, const Sheet &sheet, HandoverSection section) {
    if (!sheet.has(section))
        return;
    if (section != HandoverSection::Child) // the head of the page says already whom it is about
        html.heading(2, nameOf(section));
    switch (section) {
    case HandoverSection::Child:
        return addChild(html, sheet.handover, sheet.choice);
    case HandoverSection::Diagnoses: // stands with the child
        return;
    case HandoverSection::Times:
        return addTimes(html, sheet.handover, sheet.hasRowsByMedicine());
    case HandoverSection::AsNeeded:
        return addAsNeeded(html, sheet);
    case HandoverSection::Feeds:
        return addFeeds(html, sheet);
    case HandoverSection::Aids:
        return addAids(html, sheet);
    case HandoverSection::WhatHelps:
        return addWhatHelps(html, sheet);
    case HandoverSection::People:
        return addPeople(html, sheet);
    }
}

bool hasContent(const Handover &handover, HandoverSection section) {
    switch (section) {
    case HandoverSection::Child:
        return true;
    case HandoverSection::Diagnoses:
        return false;
    case HandoverSection::Times:
        return handover.time == HandoverTime::Next24Hours
                   ? !handover.planned.isEmpty() || !handover.withoutTimes.isEmpty()
                   : !handover.given.isEmpty();
    case HandoverSection::AsNeeded:
        return !handover.asNeeded.isEmpty();
    case HandoverSection::Feeds:
        return !handover.feeds.isEmpty();
    case HandoverSection::Aids:
        return handover.hasAids();
    case HandoverSection::WhatHelps:
        return !handover.child.comforts.isEmpty() || !handover.child.upsets.isEmpty() || handover.comfort;
    case HandoverSection::People:
        return !handover.people.isEmpty() || !handover.skilled.isEmpty() ||
               !handover.emergencyNumber.isEmpty();
    }
    return false;
}

bool Sheet::has(HandoverSection section) const {
    return choice.sections.testFlag(section) && hasContent(handover, section);
}

QString htmlOf(const Sheet &sheet, std::initializer_list<HandoverSection> sections) {
    Html html(isRightToLeft());
    for (const HandoverSection section : sections)
        addSection(html, sheet, section);
    return html.body();
}

/// What is short and not a table, side by side where there is little room; so paired, both are about as long.
void addRest(Html &html, const Sheet &sheet) {
    using enum HandoverSection;
    const QString left = htmlOf(sheet, {Feeds, Aids});
    const QString right = htmlOf(sheet, {WhatHelps, People});
    if (sheet.hasColumns() && !left.isEmpty() && !right.isEmpty())
        html.beside(left, right);
    else
        html.raw(htmlOf(sheet, {Feeds, Aids, WhatHelps, People}));
}

} // namespace

Report handoverReport(const Handover &handover, const HandoverChoice &choice, HandoverLength length) {
    using enum HandoverSection;
    const QString name = handover.child.shortName();
    Report report{.title = name.isEmpty() ? HandoverReportText::tr("Handover sheet")
                                          : HandoverReportText::tr("Handover sheet: %1").arg(isolated(name)),
                  .fileTitle = HandoverReportText::tr("Handover sheet"),
                  .footer = printedFooter(handover.printedAt)};
    const Sheet sheet{handover, choice, length};
    Html html(isRightToLeft());
    addHead(html, handover, choice);
    html.raw(htmlOf(sheet, {Child, Times, AsNeeded}));
    addRest(html, sheet);
    report.html = html.body();
    return report;
}
