// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/log_sheet_report.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/child/child_table.h"
#include "model/diary/part_of_day.h"
#include "model/diary/value_text.h"
#include "model/keyfacts/key_fact_table.h"
#include "model/keyfacts/key_fact_text.h"
#include "model/logsheet/log_form.h"
#include "model/medicines/medicine_text.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct LogSheetReportText {
    Q_DECLARE_TR_FUNCTIONS(LogSheetReport)
};

constexpr int kWriters = 2;
const QString kBox = u"<span class=\"tick\">☐</span>"_s;
const QString kRoom = u"&nbsp;<br>&nbsp;"_s; ///< for two lines by hand

QString nameAnd(const QString &name, const QString &below) {
    return below.isEmpty() ? strong(name) : strong(name) + u"<br>"_s + escaped(below);
}

QList<LogRow> rowsOf(const LogSheetPaper &paper, LogRowKind kind) {
    QList<LogRow> rows;
    std::copy_if(paper.sheet.rows.begin(), paper.sheet.rows.end(), std::back_inserter(rows),
                 [kind](const LogRow &row) { return row.kind == kind; });
    return rows;
}

QString initialsHead() {
    return escaped(LogSheetReportText::tr("Initials"));
}

/// Who writes on the sheet, so that initials are names.
void addWriters(Html &html) {
    html.grid({escaped(LogSheetReportText::tr("Who writes here: name")), initialsHead(),
               escaped(LogSheetReportText::tr("From when to when"))},
              QList<QStringList>(kWriters, {kRoom, QString(), QString()}), {50, 15, 35});
}

void addPlanned(Html &html, const LogSheetPaper &paper) {
    QList<QStringList> rows;
    for (const LogRow &row : rowsOf(paper, LogRowKind::Planned)) {
        const Medicine medicine = paper.things.medicines.value(row.what);
        rows.append({escaped(unbroken(timeText(*row.time))),
                     nameAnd(medicine.name, inOneLine(amountText(medicine))), kBox, QString(), QString()});
    }
    if (rows.isEmpty())
        return;
    html.heading(2, LogSheetReportText::tr("Medicines at their times"));
    html.grid({escaped(LogSheetReportText::tr("Time")),
               escaped(LogSheetReportText::tr("What, and how, as written")),
               escaped(LogSheetReportText::tr("Given")), escaped(LogSheetReportText::tr("At another time")),
               initialsHead()},
              rows, {17, 41, 11, 18, 13});
}

void addNeeded(Html &html, const LogSheetPaper &paper) {
    QList<QStringList> rows;
    for (const LogRow &row : rowsOf(paper, LogRowKind::AsNeeded)) {
        const Medicine medicine = paper.things.medicines.value(row.what);
        rows.append(QStringList{nameAnd(medicine.name, inARow({inOneLine(amountText(medicine)),
                                                               inOneLine(asNeededText(medicine))}))} +
                    QStringList(kNeededCells, QString()));
    }
    if (rows.isEmpty())
        return;
    const QString given = escaped(LogSheetReportText::tr("Time, initials"));
    html.heading(2, LogSheetReportText::tr("As needed: each time that it is given"));
    html.grid(QStringList{escaped(LogSheetReportText::tr("What, and how, as written"))} +
                  QStringList(kNeededCells, given),
              rows, {43, 19, 19, 19});
}

void addValues(Html &html, const LogSheetPaper &paper) {
    QList<QStringList> rows;
    for (const LogRow &row : rowsOf(paper, LogRowKind::Value))
        rows.append(QStringList{nameAnd(row.name, valueHint(paper.things.trackers.value(row.what)))} +
                    QStringList(kPartsOfDay + 1, QString()));
    if (rows.isEmpty())
        return;
    QStringList head{escaped(LogSheetReportText::tr("What"))};
    for (int part = 0; part < kPartsOfDay; ++part)
        head.append(escaped(nameOf(PartOfDay(part))));
    html.heading(2, LogSheetReportText::tr("How it was"));
    html.grid(head + QStringList{initialsHead()}, rows, {30, 14, 14, 14, 14, 14});
}

void addWords(Html &html, const LogSheetPaper &paper) {
    QList<QStringList> rows;
    for (const LogRow &row : rowsOf(paper, LogRowKind::Words))
        rows.append(
            {row.isFree() ? kRoom : strong(row.name) + u"<br>&nbsp;"_s, QString(), QString(), QString()});
    html.heading(2, LogSheetReportText::tr("In words"));
    html.grid({escaped(LogSheetReportText::tr("What")), escaped(LogSheetReportText::tr("At")),
               escaped(LogSheetReportText::tr("What happened, what helped")), initialsHead()},
              rows, {22, 15, 49, 14});
}

QString dayLine(const LogSheetPaper &paper) {
    const auto &day = paper.sheet.day;
    return day ? strong(beginningLarge(dayText(*day, paper.printedAt.date())))
               : strong(LogSheetReportText::tr("Day: %1").arg(QString(24, u'_')));
}

QString titleOf(const LogSheetPaper &paper) {
    const QString name = paper.child.shortName();
    return name.isEmpty() ? LogSheetReportText::tr("Log sheet")
                          : LogSheetReportText::tr("Log sheet: %1").arg(isolated(name));
}

} // namespace

Result<LogSheetPaper> readLogSheetPaper(const Store &store, const std::optional<QDate> &day,
                                        const QDateTime &now) {
    LogSheetPaper paper{.printedAt = now};
    Reading reading;
    paper.child = reading.take(store.table<ChildTable>().get());
    paper.facts = reading.take(store.table<KeyFactTable>().all());
    paper.sheet = reading.take(makeLogSheet(store, day, now.date()));
    paper.things = reading.take(readLogThings(store));
    if (reading.error())
        return *reading.error();
    return paper;
}

QStringList revealedBy(const LogSheetPaper &paper) {
    QStringList revealed{LogSheetReportText::tr("your child's name"),
                         LogSheetReportText::tr("the allergies")};
    const bool hasMedicines =
        std::any_of(paper.sheet.rows.begin(), paper.sheet.rows.end(), [](const LogRow &row) {
            return row.kind == LogRowKind::Planned || row.kind == LogRowKind::AsNeeded;
        });
    if (hasMedicines)
        revealed.append(LogSheetReportText::tr("the medicines in use and their times"));
    revealed.append(LogSheetReportText::tr("what you keep track of"));
    return revealed;
}

Report logSheetReport(const LogSheetPaper &paper) {
    //: %1 is a code, such as D4-7F2K: with it, the rows of the paper are found again
    const QString code = LogSheetReportText::tr("Sheet %1").arg(shownLogCode(paper.sheet.code));
    Report report{.title = titleOf(paper),
                  .fileTitle = LogSheetReportText::tr("Log sheet"),
                  .footer = inARow({code, paper.child.name, printedFooter(paper.printedAt)})};
    Html html(isRightToLeft());
    html.heading(1, report.title);
    html.raw(u"<p>%1</p>\n"_s.arg(dayLine(paper)));
    html.facts(
        {{nameOf(KeyFactKind::Allergy), strong(listText(factsOf(paper.facts, KeyFactKind::Allergy)))}});
    addWriters(html);
    addPlanned(html, paper);
    addNeeded(html, paper);
    addValues(html, paper);
    addWords(html, paper);
    html.paragraph(LogSheetReportText::tr("What stays empty says nothing. To type this sheet in: the diary, "
                                          "More, \"Type in a log sheet\", and the code %1.")
                       .arg(shownLogCode(paper.sheet.code)),
                   "quiet");
    report.html = html.body();
    return report;
}
