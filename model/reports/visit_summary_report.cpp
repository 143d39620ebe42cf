// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/choices.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/child/age.h"
#include "model/diary/chart_range.h"
#include "model/diary/value_text.h"
#include "model/equipment/equipment_text.h"
#include "model/keyfacts/key_fact_text.h"
#include "model/medicines/medicine.h"
#include "model/medicines/medicine_text.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"
#include "model/reports/visit_summary.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMultiMap>

using namespace Qt::StringLiterals;

namespace {

struct VisitSummaryReportText {
    Q_DECLARE_TR_FUNCTIONS(VisitSummary)
};

constexpr int kFirstQuestions = 3;
constexpr int kChartPercent = 24;
constexpr int kNamePercent = 24;
constexpr int kLinesToDecide = 3;

/// How many of each kind are written.
struct Limits {
    int changes;
    int medicines;
    int goodMoments;
    int questions;
    int goals;
    int people;
    int resources;
    bool hasRoomToWrite = false;
};

Limits limitsOf(SummaryLength length) {
    switch (length) {
    case SummaryLength::Roomy:
        return {60, 40, 5, 20, 12, 6, 8, true};
    case SummaryLength::Full:
        return {60, 40, 5, 20, 12, 6, 8};
    case SummaryLength::Shorter:
        return {12, 12, 3, 10, 6, 5, 5};
    case SummaryLength::Shortest:
        return {7, 6, 2, 5, 3, 5, 3};
    }
    return {};
}

void addChild(Html &html, const VisitSummary &summary) {
    const Child &child = summary.child;
    const QDate today = summary.printedAt.date();
    QStringList who{child.name};
    if (!child.calledName.isEmpty() && child.calledName != child.name)
        who.append(VisitSummaryReportText::tr("called %1").arg(isolated(child.calledName)));
    who.append(bornText(child, today));
    if (!child.languages.isEmpty())
        who.append(inOneLine(child.languages));
    html.paragraph(inARow(who));
    const auto fact = [](const QString &label, const QString &text) {
        return Fact{label, escaped(inOneLine(text))};
    };
    html.facts({{VisitSummaryReportText::tr("Allergies"),
                 strong(listText(factsOf(summary.facts, KeyFactKind::Allergy)))},
                fact(VisitSummaryReportText::tr("Diagnoses"),
                     listText(factsOf(summary.facts, KeyFactKind::Diagnosis))),
                fact(VisitSummaryReportText::tr("Yes"), child.saysYes),
                fact(VisitSummaryReportText::tr("No"), child.saysNo),
                fact(VisitSummaryReportText::tr("Comforts"), child.comforts)});
}

/// A number stays with its unit; words may wrap.
QString wholeValue(const Tracker &tracker, double value) {
    const QString text = valueText(tracker, value);
    return tracker.isTyped() ? unbroken(text) : text;
}

/// "Child: 1 to 6, usually 3", a line for each who said something.
QString valuesText(const TrackerSummary &summary) {
    QStringList lines;
    const Tracker &tracker = summary.tracker;
    if (!tracker.hasValue() && summary.daysWithEntries > 0)
        return escaped(
            VisitSummaryReportText::tr("on %n day(s)", "something was written", summary.daysWithEntries));
    for (const ReportedSpread &report : summary.reports) {
        const Spread &spread = report.spread;
        const QString lowest = wholeValue(tracker, spread.lowest);
        const QString highest = wholeValue(tracker, spread.highest);
        const QString range = lowest == highest
                                  ? lowest
                                  : VisitSummaryReportText::tr("%1 to %2, usually %3")
                                        .arg(lowest, highest, wholeValue(tracker, spread.usual));
        lines.append(labelled(reporterText(report), range));
    }
    return lines.isEmpty() ? escaped(VisitSummaryReportText::tr("no entry")) : escaped(lines.join(u'\n'));
}

QString daysText(const TrackerSummary &summary) {
    //: on how many days there is an entry, and of how many days
    return VisitSummaryReportText::tr("%1 of %2").arg(summary.daysWithEntries).arg(summary.span.days());
}

ValueRange scaleOf(const TrackerChange &change) {
    QList<double> written;
    for (const DayRange &day : change.ranges)
        written << day.lowest << day.highest;
    return chartRange(change.now.tracker, written);
}

void addChanges(Html &html, Report &report, const QList<TrackerChange> &changes, int most) {
    QList<QStringList> rows;
    for (const TrackerChange &change : changes.mid(0, most)) {
        const Tracker &tracker = change.now.tracker;
        QString chart;
        if (tracker.hasValue() && !change.ranges.isEmpty()) {
            const QString words = summaryText(change.now);
            chart = u"<img src=\"chart:%1\" alt=\"%2\">"_s.arg(report.charts.size()).arg(escaped(words));
            report.charts.append({change.now.span, scaleOf(change), change.ranges, words});
        }
        rows.append({u"<b>%1</b>"_s.arg(escaped(tracker.name)), escaped(daysText(change.now)),
                     valuesText(change.now), valuesText(change.before), chart});
    }
    html.table({escaped(VisitSummaryReportText::tr("What")),
                escaped(VisitSummaryReportText::tr("Days with entries")),
                escaped(VisitSummaryReportText::tr("In this time")),
                escaped(VisitSummaryReportText::tr("In the time before")),
                escaped(VisitSummaryReportText::tr("Day by day"))},
               rows, {0, 0, 0, 0, kChartPercent});
    if (changes.size() > most)
        html.paragraph(andMore(int(changes.size()) - most), "quiet");
    if (!report.charts.isEmpty())
        html.paragraph(
            VisitSummaryReportText::tr("Full dots are the child's own values, rings are those of others."),
            "quiet");
}

void addAsNeeded(Html &html, const VisitSummary &summary, int most) {
    QList<QStringList> rows;
    for (const AsNeededCount &count : summary.asNeeded.mid(0, most))
        rows.append({u"<b>%1</b>"_s.arg(escaped(count.name)), QString::number(count.times),
                     escaped(VisitSummaryReportText::tr("%1 of %2").arg(count.days).arg(summary.span.days())),
                     QString::number(count.timesBefore)});
    if (!rows.isEmpty())
        html.table({escaped(VisitSummaryReportText::tr("Given as needed")),
                    escaped(VisitSummaryReportText::tr("Times written down")),
                    escaped(VisitSummaryReportText::tr("On how many days")),
                    escaped(VisitSummaryReportText::tr("Times in the time before"))},
                   rows);
    if (summary.asNeeded.size() > most)
        html.paragraph(andMore(int(summary.asNeeded.size()) - most), "quiet");
}

/// What changed of medicines and of equipment, the oldest first.
QStringList changedLines(const VisitSummary &summary) {
    QMultiMap<QDate, QString> lines;
    const auto add = [&lines](const QDate &on, const QString &name, const QString &text) {
        lines.insert(lines.upperBound(on), on, inARow({dateText(on), name, text}));
    };
    for (const ChangedMedicine &each : summary.medicineChanges)
        add(each.change.on, each.medicine.name, changeText(each.medicine, each.change));
    for (const ChangedEquipment &each : summary.equipmentChanges)
        add(each.change.on, each.equipment.name, changeText(each.equipment, each.change));
    return lines.values();
}

/// Word for word, as it was prescribed.
void addMedicines(Html &html, const VisitSummary &summary, int most) {
    QList<QStringList> prescribed;
    QStringList others;
    for (const Medicine &medicine : summary.medicines) {
        const bool isAid =
            medicine.kind == TreatmentKind::Therapy || medicine.kind == TreatmentKind::Equipment;
        if (isAid)
            others.append(medicine.name);
        else
            prescribed.append({strong(medicine.name), escaped(inOneLine(prescribedText(medicine)))});
    }
    for (const Equipment &equipment : summary.equipment) {
        if (equipment.kind == EquipmentKind::Oxygen)
            prescribed.append({strong(equipment.name), escaped(inOneLine(equipmentText(equipment)))});
        else
            others.append(equipment.name);
    }
    const qsizetype more = prescribed.size() - most;
    if (!prescribed.isEmpty())
        html.table({escaped(VisitSummaryReportText::tr("What")),
                    escaped(VisitSummaryReportText::tr("How, as written"))},
                   prescribed.mid(0, most), {kNamePercent, 100 - kNamePercent});
    if (more > 0)
        html.paragraph(andMore(int(more)), "quiet");
    html.paragraph(labelled(VisitSummaryReportText::tr("Also"), isolated(others).join(u", "_s)));
    if (const QStringList changed = changedLines(summary); !changed.isEmpty()) {
        html.paragraph(VisitSummaryReportText::tr("Changed in this time:"), "quiet");
        html.list(atMost(changed, most));
    }
    addAsNeeded(html, summary, most);
}

/// The first ones with room to write what was answered.
void addQuestions(Html &html, const QList<Question> &questions, const Limits &limits) {
    const QStringList all =
        atMost(texts(questions, [](const Question &question) { return question.text; }), limits.questions);
    if (!limits.hasRoomToWrite)
        html.list(all.mid(0, kFirstQuestions), true);
    for (int i = 0; limits.hasRoomToWrite && i < qMin(kFirstQuestions, int(all.size())); ++i) {
        //: a question and its number: "1. May she go to the lake?"
        html.paragraph(VisitSummaryReportText::tr("%1. %2").arg(QLocale().toString(i + 1), isolated(all[i])));
        html.writingLines(1);
    }
    if (all.size() <= kFirstQuestions)
        return;
    html.paragraph(VisitSummaryReportText::tr("If there is time:"), "quiet");
    html.list(all.mid(kFirstQuestions));
}

QString personText(const Contact &contact) {
    return inARow({contact.name, contact.role, contact.phones.first().number, inOneLine(contact.callFor)});
}

QString resourceText(const Resource &resource) {
    return inARow({resource.service, resource.organization, resource.phone});
}

QString momentText(const DiaryEntry &entry) {
    return labelled(dateText(entry.moment.date()), inOneLine(entry.words));
}

/// The newest ones; of the others only their number is read.
void addGoodMoments(Html &html, const VisitSummary &summary, int most) {
    QStringList moments = texts(summary.goodMoments.mid(0, most), momentText);
    if (summary.goodMomentsInAll > moments.size())
        moments.append(andMore(summary.goodMomentsInAll - int(moments.size())));
    html.list(moments);
}

QString goalText(const Goal &goal) {
    //: a hope in somebody's words: "Hope (the child's words): put my feet in the lake"
    return VisitSummaryReportText::tr("%1 (%2): %3")
        .arg(nameOf(goal.kind), nameOf(goal.voice), isolated(goal.title));
}

QString titleOf(const VisitSummary &summary) {
    const QString name = summary.child.shortName();
    return name.isEmpty() ? VisitSummaryReportText::tr("Visit summary")
                          : VisitSummaryReportText::tr("Visit summary: %1").arg(isolated(name));
}

void addHead(Html &html, const VisitSummary &summary) {
    html.heading(1, titleOf(summary));
    if (summary.next) {
        const Moment &start = summary.next->start;
        html.paragraph(VisitSummaryReportText::tr("For: %1, %2, %3", "an appointment, its day and time")
                           .arg(isolated(summary.next->title), isolated(dateText(start.date())),
                                isolated(timeText(start.time()))));
    }
    const QString time =
        VisitSummaryReportText::tr("From %1 to %2")
            .arg(isolated(dateText(summary.span.first)), isolated(dateText(summary.span.last)));
    html.paragraph(summary.sinceLastVisit
                       ? VisitSummaryReportText::tr("%1, since the last visit").arg(isolated(time))
                       : time,
                   "quiet");
}

/// What the summary writes to, and from what.
struct SummaryPage {
    const VisitSummary &summary;
    const Limits &limits;
    Html &html;
    Report &report;
};

/// All that there is to a section beside its name.
struct SummarySectionRow {
    SummarySection section;
    bool (*hasContent)(const VisitSummary &summary);
    void (*write)(const SummaryPage &page);
    QStringList (*reveals)(const VisitSummary &summary);
};

QStringList revealedOf(const VisitSummary &summary) {
    const auto isWritten = [&summary](KeyFactKind kind) {
        return factsOf(summary.facts, kind).state() != KeyFactState::NotWritten;
    };
    QStringList revealed;
    if (summary.child.birthDate)
        revealed.append(VisitSummaryReportText::tr("your child's birth date"));
    if (isWritten(KeyFactKind::Diagnosis))
        revealed.append(VisitSummaryReportText::tr("the diagnoses"));
    if (isWritten(KeyFactKind::Allergy))
        revealed.append(VisitSummaryReportText::tr("the allergies"));
    return revealed;
}

using OfSummary = const VisitSummary &;
using OfPage = const SummaryPage &;
using SectionWords = QStringList;

constexpr SummarySectionRow kSummarySections[] = {
    {SummarySection::Child, [](OfSummary) { return true; },
     [](OfPage page) { addChild(page.html, page.summary); },
     [](OfSummary summary) { return revealedOf(summary); }},
    {SummarySection::Questions, [](OfSummary summary) { return !summary.questions.isEmpty(); },
     [](OfPage page) { addQuestions(page.html, page.summary.questions, page.limits); },
     [](OfSummary) { return SectionWords{VisitSummaryReportText::tr("your questions")}; }},
    {SummarySection::Changes, [](OfSummary summary) { return !summary.changes.isEmpty(); },
     [](OfPage page) { addChanges(page.html, page.report, page.summary.changes, page.limits.changes); },
     [](OfSummary) { return SectionWords{VisitSummaryReportText::tr("what the diary says")}; }},
    {SummarySection::Medicines,
     [](OfSummary summary) {
         return !summary.medicines.isEmpty() || !summary.equipment.isEmpty() ||
                !changedLines(summary).isEmpty();
     },
     [](OfPage page) { addMedicines(page.html, page.summary, page.limits.medicines); },
     [](OfSummary) { return SectionWords{VisitSummaryReportText::tr("medicines and treatments")}; }},
    {SummarySection::GoodMoments, [](OfSummary summary) { return !summary.goodMoments.isEmpty(); },
     [](OfPage page) { addGoodMoments(page.html, page.summary, page.limits.goodMoments); },
     [](OfSummary) { return SectionWords{VisitSummaryReportText::tr("good moments, in your words")}; }},
    {SummarySection::Goals, [](OfSummary summary) { return !summary.goals.isEmpty(); },
     [](OfPage page) { page.html.list(atMost(texts(page.summary.goals, goalText), page.limits.goals)); },
     [](OfSummary) { return SectionWords{VisitSummaryReportText::tr("your hopes, worries and goals")}; }},
    {SummarySection::Decisions,
     [](OfSummary summary) { return summary.last && !summary.last->decisions.isEmpty(); },
     [](OfPage page) { page.html.paragraph(page.summary.last->decisions); },
     [](OfSummary) { return SectionWords{VisitSummaryReportText::tr("what was decided last time")}; }},
    {SummarySection::People, [](OfSummary summary) { return !summary.people.isEmpty(); },
     [](OfPage page) { page.html.list(atMost(texts(page.summary.people, personText), page.limits.people)); },
     [](OfSummary summary) {
         return SectionWords{VisitSummaryReportText::tr("names and numbers of %n person(s)", nullptr,
                                                        int(summary.people.size()))};
     }},
    {SummarySection::Resources, [](OfSummary summary) { return !summary.resources.isEmpty(); },
     [](OfPage page) {
         page.html.list(atMost(texts(page.summary.resources, resourceText), page.limits.resources));
     },
     [](OfSummary) { return SectionWords{VisitSummaryReportText::tr("services that you use")}; }},
};

/// What is asked for comes first; what is short stands side by side below.
constexpr SummarySections kAcross =
    SummarySection::Child | SummarySection::Questions | SummarySection::Changes | SummarySection::Medicines;
constexpr SummarySections kFirstColumn =
    SummarySection::GoodMoments | SummarySection::Decisions | SummarySection::Resources;
constexpr SummarySections kSecondColumn = SummarySection::Goals | SummarySection::People;

QString htmlOf(const VisitSummary &summary, SummarySections sections, const Limits &limits, Report &report) {
    Html html(isRightToLeft());
    for (const SummarySectionRow &row : kSummarySections) {
        if (!sections.testFlag(row.section) || !row.hasContent(summary))
            continue;
        if (row.section != SummarySection::Child) // the head of the page says already whom it is about
            html.heading(2, nameOf(row.section));
        row.write({summary, limits, html, report});
    }
    return html.body();
}

} // namespace

Report visitSummaryReport(const VisitSummary &summary, SummarySections sections, SummaryLength length) {
    Report report{.title = titleOf(summary),
                  .fileTitle = VisitSummaryReportText::tr("Visit summary"),
                  .footer = printedFooter(summary.printedAt)};
    Html html(isRightToLeft());
    const Limits limits = limitsOf(length);
    addHead(html, summary);
    html.raw(htmlOf(summary, sections & kAcross, limits, report));
    const QString first = htmlOf(summary, sections & kFirstColumn, limits, report);
    const QString second = htmlOf(summary, sections & kSecondColumn, limits, report);
    first.isEmpty() || second.isEmpty() ? html.raw(first + second) : html.beside(first, second);
    if (limits.hasRoomToWrite) {
        html.heading(2, VisitSummaryReportText::tr("Decided this time"));
        html.writingLines(kLinesToDecide);
    }
    report.html = html.body();
    return report;
}

QStringList revealedBy(const VisitSummary &summary, SummarySections sections) {
    QStringList revealed;
    for (const SummarySectionRow &row : kSummarySections) {
        if (sections.testFlag(row.section) && row.hasContent(summary))
            revealed += row.reveals(summary);
    }
    return revealed;
}
