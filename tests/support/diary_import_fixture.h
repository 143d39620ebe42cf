// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_table.h"
#include "model/diary/exchange/diary_source.h"
#include "model/diary/tracker_table.h"
#include "tests/support/temporary_book.h"

#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

/// Brings files into a book as the program does by itself.
class DiaryImportFixture : public testing::Test {
protected:
    DiaryImportFixture() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~DiaryImportFixture() override { QLocale::setDefault(QLocale::c()); }

    QString write(const QByteArray &content, const char *name = "diary.csv") {
        const QString path = book.path(QString::fromLatin1(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }
    DiarySource look(const QString &path) {
        auto source = lookAtDiary(path, kToday);
        EXPECT_TRUE(source) << qPrintable(source.error().text);
        return source ? *source : DiarySource{.table = TableFile{}};
    }
    /// All that the file says, with nothing chosen by hand.
    ImportOutcome bringIn(const QString &path) {
        const DiarySource source = look(path);
        shape = shapeOf(source, book.store());
        const auto read = readDiary(source, shape, here);
        EXPECT_TRUE(read) << qPrintable(read.error().text);
        rows = read.valueOr({});
        const DiaryPlan plan{.things = planThings(rows, book->table<TrackerTable>().all().valueOr({})),
                             .likely = likelyDaysOf(book.store(), kToday)};
        doubts = doubtsOf(source, shape, rows, plan);
        ImportOutcome outcome = makeEntries(rows, plan, knownEntries(book.store(), plan).valueOr({}));
        const DiaryImport import{.fileName = path, .entries = outcome.entries};
        step = importStep(u"Import"_s, plan, import);
        EXPECT_TRUE(book->apply(step));
        return outcome;
    }
    ImportOutcome bringIn(const char *content) { return bringIn(write(content)); }
    QString refusal(const QByteArray &content) {
        const auto source = lookAtDiary(write(content), kToday);
        if (!source)
            return source.error().text;
        const auto read = readDiary(*source, shapeOf(*source, book.store()), kNewYork);
        return read ? QString() : read.error().text;
    }
    QList<Tracker> trackers() { return book->table<TrackerTable>().all().valueOr({}); }
    Tracker tracker(const char *name) {
        for (const Tracker &known : trackers()) {
            if (known.name == QLatin1String(name))
                return known;
        }
        ADD_FAILURE() << "no tracker " << name;
        return {};
    }
    QList<DiaryEntry> entries() {
        return book->table<DiaryTable>().inSpan({QDate(1900, 1, 1), QDate(2100, 1, 1)}).valueOr({});
    }
    /// What was written at the moments, in the clock of the wall.
    QStringList said() {
        QStringList lines;
        for (const DiaryEntry &entry : entries()) {
            QString line = entry.moment.local().toString(u"yyyy-MM-dd HH:mm"_s);
            if (entry.value)
                line += u" %1"_s.arg(*entry.value);
            if (!entry.words.isEmpty())
                line += u' ' + entry.words;
            lines.append(line.replace(u'\n', u'/'));
        }
        return lines;
    }

    const QDate kToday = QDate(2026, 3, 14);
    const QTimeZone kNewYork = QTimeZone("America/New_York");
    TemporaryBook book;
    DiaryShape shape;
    DiaryRows rows;
    QStringList doubts;
    QTimeZone here = kNewYork; ///< in which the person is
    ChangeSet step;
};
