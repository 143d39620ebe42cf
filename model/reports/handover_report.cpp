// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/child/age.h"
#include "model/medicines/medicine_text.h"
#include "model/reports/handover.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"
#include "model/text/date_text.h"
#include "model/text/names.h"

#include <QCoreApplication>
#include <QSet>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

constexpr int kMostPeople = 6;
constexpr int kFewPeople = 3;

QString strong(const QString &text) {
    return QStringLiteral("<b>%1</b>").arg(escaped(text));
}

QString whenText(const QDateTime &when, const QDate &today) {
    return Text::tr("%1, %2", "day and time").arg(dayText(when.date(), today), timeText(when.time()));
}

void addHead(Html &html, const Handover &handover, const HandoverChoice &choice) {
    const QString name = handover.child.shortName();
    html.heading(1, name.isEmpty() ? Text::tr("Handover sheet") : Text::tr("Handover sheet: %1").arg(name));
    const QDate today = handover.printedAt.date();
    const QString span =
        Text::tr("From %1 to %2").arg(whenText(handover.from(), today), whenText(handover.to(), today));
    html.paragraph(inARow({labelled(Text::tr("For"), nameOf(choice.reader)), nameOf(choice.time), span}),
                   "quiet");
}

void addChild(Html &html, const Handover &handover, const HandoverChoice &choice) {
    const Child &child = handover.child;
    QStringList who{child.name};
    if (child.birthDate)
        who.append(ageText(*child.birthDate, handover.printedAt.date()));
    who.append(inOneLine(child.languages));
    html.paragraph(inARow(who));
    if (!child.allergies.isEmpty())
        html.raw(QStringLiteral("<p>%1</p>\n")
                     .arg(strong(labelled(Text::tr("Allergies"), inOneLine(child.allergies)))));
    if (choice.sections.testFlag(HandoverSection::Diagnoses))
        html.paragraph(labelled(Text::tr("Diagnoses"), inOneLine(child.diagnoses)));
    html.paragraph(inARow({labelled(Text::tr("Yes"), inOneLine(child.saysYes)),
                           labelled(Text::tr("No"), inOneLine(child.saysNo))}));
}

/// The time, with the weekday where that is another than at first.
QString timeCell(const Moment &when, const QDate &first) {
    const QString time = timeText(when.time());
    if (when.date() == first)
        return strong(time);
    const QString weekday = QLocale().dayName(when.date().dayOfWeek(), QLocale::ShortFormat);
    return strong(Text::tr("%1 %2", "weekday and time").arg(weekday, time));
}

QString givenText(const Dose &dose) {
    QStringList parts{timeText(dose.moment.time()), dose.givenBy};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
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
        rows.append({timeCell(planned.when, handover.from().date()), strong(planned.medicine.name),
                     escaped(howText(planned.medicine, told)), escaped(given)});
    }
    html.table({escaped(Text::tr("Time")), escaped(Text::tr("What")), escaped(Text::tr("How, as written")),
                escaped(Text::tr("Given at, by whom"))},
               rows, {0, 0, 0, 20});
}

void addGiven(Html &html, const Handover &handover) {
    QList<QStringList> rows;
    for (const GivenDose &given : handover.given)
        rows.append({timeCell(given.dose.moment, handover.from().date()), strong(given.name),
                     escaped(doseText(given.dose))});
    html.table(
        {escaped(Text::tr("Time")), escaped(Text::tr("What")), escaped(Text::tr("What is written down"))},
        rows);
}

/// A medicine without a time must not be missing on the sheet.
void addWithoutTimes(Html &html, const Handover &handover) {
    QStringList texts;
    for (const Medicine &medicine : handover.withoutTimes) {
        const QString prescribed = inOneLine(prescribedText(medicine));
        texts.append(prescribed.isEmpty() ? medicine.name : labelled(medicine.name, prescribed));
    }
    if (texts.isEmpty())
        return;
    html.paragraph(Text::tr("No time is written down for these:"), "quiet");
    html.list(texts);
}

void addTimes(Html &html, const Handover &handover) {
    if (handover.time == HandoverTime::Last24Hours)
        return addGiven(html, handover);
    if (!handover.planned.isEmpty())
        addPlanned(html, handover);
    addWithoutTimes(html, handover);
}

QString latestText(const AsNeededMedicine &needed, const QDate &today) {
    if (!needed.latest)
        return Text::tr("Nothing is written down yet.");
    const QString when = whenText(needed.latest->moment.local(), today);
    return inARow({when, needed.latest->givenBy, needed.latest->reason});
}

void addAsNeeded(Html &html, const Handover &handover) {
    const QDate today = handover.printedAt.date();
    QList<QStringList> rows;
    for (const AsNeededMedicine &needed : handover.asNeeded)
        rows.append({strong(needed.medicine.name),
                     escaped(inARow({amountText(needed.medicine), asNeededText(needed.medicine)})),
                     escaped(latestText(needed, today))});
    html.table(
        {escaped(Text::tr("What")), escaped(Text::tr("How, as written")), escaped(Text::tr("Last given"))},
        rows);
}

/// How it is given stands in the table of times already, where there is one: the short form leaves it out.
QString thingText(const Medicine &thing, bool shorter) {
    const QString prescribed =
        shorter && !thing.times.isEmpty() ? QString() : inOneLine(prescribedText(thing));
    return inARow({prescribed.isEmpty() ? thing.name : labelled(thing.name, prescribed),
                   labelled(Text::tr("When it does not work"), inOneLine(thing.whenItFails)),
                   inOneLine(thing.supplier)});
}

void addThings(Html &html, QList<Medicine> things, bool shorter) {
    const QList<Medicine> all = things;
    if (shorter) // equipment that needs no words can do without a line
        things.removeIf([](const Medicine &thing) {
            return thing.kind == TreatmentKind::Equipment && thing.whenItFails.isEmpty();
        });
    if (things.isEmpty())
        things = all;
    html.list(texts(things, [shorter](const Medicine &thing) { return thingText(thing, shorter); }));
}

void addWhatHelps(Html &html, const Handover &handover, bool shorter) {
    html.paragraph(inOneLine(handover.child.comforts));
    html.paragraph(labelled(Text::tr("Upsets"), inOneLine(handover.child.upsets)));
    if (!handover.comfort || shorter)
        return;
    QStringList signs;
    for (const ComfortSign &sign : handover.comfort->signs)
        signs.append(inARow({labelled(sign.sign, sign.means), sign.helps}));
    if (!signs.isEmpty())
        html.list(signs);
    html.paragraph(labelled(Text::tr("Please not"), inOneLine(handover.comfort->pleaseNot)));
}

QString personText(const Contact &contact) {
    return inARow({contact.name, contact.role, contact.phones.first().number, inOneLine(contact.callFor)});
}

void addPeople(Html &html, const Handover &handover, bool shorter) {
    if (!handover.emergencyNumber.isEmpty())
        html.raw(QStringLiteral("<p>%1</p>\n")
                     .arg(strong(labelled(Text::tr("Emergency number here"), handover.emergencyNumber))));
    if (!handover.people.isEmpty())
        html.list(texts(handover.people.mid(0, shorter ? kFewPeople : kMostPeople), personText));
}

void addSection(Html &html, const Handover &handover, const HandoverChoice &choice, HandoverSection section,
                bool shorter) {
    switch (section) {
    case HandoverSection::Child:
        return addChild(html, handover, choice);
    case HandoverSection::Diagnoses: // stands with the child
        return;
    case HandoverSection::Times:
        return addTimes(html, handover);
    case HandoverSection::AsNeeded:
        return addAsNeeded(html, handover);
    case HandoverSection::Feeds:
        return addThings(html, handover.feeds, shorter);
    case HandoverSection::Aids:
        return addThings(html, handover.aids, shorter);
    case HandoverSection::WhatHelps:
        return addWhatHelps(html, handover, shorter);
    case HandoverSection::People:
        return addPeople(html, handover, shorter);
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
        return !handover.aids.isEmpty();
    case HandoverSection::WhatHelps:
        return !handover.child.comforts.isEmpty() || !handover.child.upsets.isEmpty() || handover.comfort;
    case HandoverSection::People:
        return !handover.people.isEmpty() || !handover.emergencyNumber.isEmpty();
    }
    return false;
}

} // namespace

Report handoverReport(const Handover &handover, const HandoverChoice &choice, bool shorter) {
    const QString name = handover.child.shortName();
    Report report{.title =
                      name.isEmpty() ? Text::tr("Handover sheet") : Text::tr("Handover sheet: %1").arg(name),
                  .footer = printedFooter(handover.printedAt)};
    Html html(QLocale().textDirection() == Qt::RightToLeft);
    addHead(html, handover, choice);
    for (int i = 0; i < kHandoverSectionCount; ++i) {
        const auto section = HandoverSection(1 << i);
        if (!choice.sections.testFlag(section) || !hasContent(handover, section))
            continue;
        if (section != HandoverSection::Child) // the head of the page says already whom it is about
            html.heading(2, nameOf(section));
        addSection(html, handover, choice, section, shorter);
    }
    report.html = html.body();
    return report;
}
