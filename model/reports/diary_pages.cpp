// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/diary_pages.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/child/child_table.h"
#include "model/diary/tracker_table.h"
#include "model/diary/value_text.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>

namespace {

struct DiaryPagesText {
    Q_DECLARE_TR_FUNCTIONS(DiaryPages)
};

constexpr int kWeek = 7;
constexpr int kDayPercent = 11;
constexpr int kFreeRows = 2;
const QString kTwoLines = u"&nbsp;<br>&nbsp;"_s; ///< room by hand

/// "Mon 3/9"; the weekday alone where the days are written by hand.
QStringList dayNames(const DiaryPages &pages) {
    const QLocale locale;
    QStringList names;
    for (int i = 0; i < kWeek; ++i) {
        const int first = pages.firstDay ? pages.firstDay->dayOfWeek() : int(locale.firstDayOfWeek());
        const QString weekday = locale.standaloneDayName((first - 1 + i) % kWeek + 1, QLocale::ShortFormat);
        names.append(pages.firstDay
                         ? inARow({weekday, QString::number(pages.firstDay->addDays(i).day())}, u" "_s)
                         : weekday);
    }
    return names;
}

QString whenLine(const DiaryPages &pages) {
    if (!pages.firstDay)
        return DiaryPagesText::tr("Week from %1").arg(QString(24, u'_'));
    //: the first and the last day of a week
    return DiaryPagesText::tr("%1 to %2", "two days")
        .arg(isolated(dateText(*pages.firstDay)), isolated(dateText(pages.firstDay->addDays(kWeek - 1))));
}

void addThings(Html &html, const DiaryPages &pages) {
    QList<QStringList> rows;
    for (const Tracker &tracker : pages.trackers) {
        const QString hint = valueHint(tracker);
        rows.append(
            QStringList{strong(tracker.name) + u"<br>"_s + (hint.isEmpty() ? u"&nbsp;"_s : escaped(hint))} +
            QStringList(kWeek, QString()));
    }
    rows += QList<QStringList>(kFreeRows, QStringList{kTwoLines} + QStringList(kWeek, QString()));
    rows.append(QStringList{escaped(DiaryPagesText::tr("Who writes: initials"))} +
                QStringList(kWeek, QString()));
    QStringList head{escaped(DiaryPagesText::tr("What"))};
    for (const QString &day : dayNames(pages))
        head.append(escaped(day)); // in large print, the number stands below
    html.grid(head, rows, QList<int>{100 - kWeek * kDayPercent} + QList<int>(kWeek, kDayPercent));
}

void addWords(Html &html, const DiaryPages &pages) {
    QList<QStringList> rows;
    for (const QString &day : dayNames(pages))
        rows.append({escaped(unbroken(day)) + u"<br>&nbsp;"_s, QString()});
    html.heading(2, DiaryPagesText::tr("In words"));
    html.grid({escaped(DiaryPagesText::tr("Day")), escaped(DiaryPagesText::tr("What happened"))}, rows,
              {12, 88});
}

} // namespace

Result<DiaryPages> readDiaryPages(const Store &store, const std::optional<QDate> &firstDay,
                                  const QDateTime &now) {
    DiaryPages pages{.printedAt = now, .firstDay = firstDay};
    Reading reading;
    pages.child = reading.take(store.table<ChildTable>().get());
    pages.trackers = reading.take(store.table<TrackerTable>().all());
    if (reading.error())
        return *reading.error();
    pages.trackers.removeIf([](const Tracker &tracker) { return tracker.resting; });
    return pages;
}

QStringList revealedBy(const DiaryPages &) {
    return {DiaryPagesText::tr("your child's name"), DiaryPagesText::tr("what you keep track of")};
}

Report diaryPagesReport(const DiaryPages &pages) {
    const QString name = pages.child.shortName();
    Report report{.title = name.isEmpty() ? DiaryPagesText::tr("Diary pages")
                                          : DiaryPagesText::tr("Diary pages: %1").arg(isolated(name)),
                  .fileTitle = DiaryPagesText::tr("Diary pages"),
                  .footer = inARow({pages.child.name, printedFooter(pages.printedAt)})};
    Html html(isRightToLeft());
    html.heading(1, report.title);
    html.raw(u"<p>%1</p>\n"_s.arg(strong(whenLine(pages))));
    addThings(html, pages);
    addWords(html, pages);
    report.html = html.body();
    return report;
}
