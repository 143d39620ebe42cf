// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_inputs.h"

#include "app/commands_contacts.h"
#include "app/commands_diary.h"
#include "model/careteam/contact.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker_table.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class FaultInputsByCommand : public testing::Test {
protected:
    FaultInputsByCommand() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~FaultInputsByCommand() override { QLocale::setDefault(QLocale::c()); }

    int bringIn(const TemporaryBook &book, const char *file, const char *zone = "Europe/Berlin") {
        out.clear();
        err.clear();
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), QTimeZone(zone));
        const QStringList words{u"import"_s, u"diary"_s, book.path(), faultPath(QString::fromLatin1(file))};
        return runDiaryCommand({words, {}, outStream, errStream, now}).value_or(-1);
    }
    int bringInCards(const TemporaryBook &book, const char *file) {
        out.clear();
        err.clear();
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        const QStringList words{u"import"_s, u"contacts"_s, book.path(),
                                faultPath(QString::fromLatin1(file))};
        return runContactsCommand({words, {}, outStream, errStream}).value_or(-1);
    }
    static QStringList kindsIn(TemporaryBook &book) {
        book.reopen();
        const QStringList kinds = kindLines(book->table<TrackerTable>().all().valueOr({}));
        book.close();
        return kinds;
    }
    static QStringList linesIn(TemporaryBook &book) {
        book.reopen();
        const auto entries =
            book->table<DiaryTable>().inSpan({QDate(1900, 1, 1), QDate(2100, 1, 1)}).valueOr({});
        QStringList lines = entryLines(entries, book->table<TrackerTable>().all().valueOr({}));
        book.close();
        lines.sort();
        return lines;
    }

    QString out;
    QString err;
};

TEST_F(FaultInputsByCommand, ComeInRightAndWhatIsOpenIsTold) {
    for (const FaultInput &input : faultInputs()) {
        SCOPED_TRACE(input.file);
        TemporaryBook book;
        book.close();
        bringIn(book, input.file);
        QStringList expected = input.entries;
        expected.sort();
        EXPECT_EQ(linesIn(book), expected);
        if (!input.kinds.isEmpty()) {
            EXPECT_EQ(kindsIn(book), input.kinds);
        }
        for (const int line : input.told)
            EXPECT_TRUE(err.contains(u"line %1: "_s.arg(line))) << line << qPrintable(err);
        for (const QString &doubt : input.doubts)
            EXPECT_TRUE(err.contains(doubt)) << qPrintable(err);
        EXPECT_TRUE(out.contains(u"Lines or records in the file: "_s)) << qPrintable(out);
    }
}

TEST_F(FaultInputsByCommand, AddNothingAgainAfterAJourneyToAnotherZone) {
    for (const FaultInput &input : faultInputs()) {
        SCOPED_TRACE(input.file);
        TemporaryBook book;
        book.close();
        bringIn(book, input.file);
        bringIn(book, input.file, "America/New_York");
        EXPECT_TRUE(out.startsWith(u"0 added, "_s)) << qPrintable(out);
        EXPECT_EQ(linesIn(book).size(), input.entries.size());
    }
}

TEST_F(FaultInputsByCommand, AClinicalDocumentIsNamedAsSuch) {
    TemporaryBook book;
    book.close();
    EXPECT_NE(bringIn(book, "a05_cda.xml"), 0);
    EXPECT_TRUE(err.startsWith(u"This is a clinical document"_s));
}

TEST_F(FaultInputsByCommand, CardsComeInWholeAndEachIsCounted) {
    const std::pair<const char *, int> files[] = {{"b02_android_qp.vcf", 1},
                                                  {"b03_sound.vcf", 2},
                                                  {"b05_same_email.vcf", 2},
                                                  {"b07a_first.vcf", 1},
                                                  {"k01_rtl_emoji.vcf", 2}};
    for (const auto &[file, cards] : files) {
        SCOPED_TRACE(file);
        TemporaryBook book;
        book.close();
        EXPECT_EQ(bringInCards(book, file), 0);
        EXPECT_TRUE(out.startsWith(u"%1 added, 0 changed, 0 already there"_s.arg(cards)));
        EXPECT_TRUE(out.contains(u"Cards in the files: %1. Of these: %1 read."_s.arg(cards)))
            << qPrintable(out);
        EXPECT_EQ(bringInCards(book, file), 0);
        EXPECT_TRUE(out.startsWith(u"0 added, 0 changed, %1 already there"_s.arg(cards)))
            << qPrintable(out + err);
    }
}

TEST_F(FaultInputsByCommand, TheSameNameAtAnotherOfficeIsAnotherPerson) {
    TemporaryBook book;
    book.add(Contact{.name = u"Front desk"_s,
                     .organization = u"Pharmacy"_s,
                     .phones = {{PhoneKind::Work, u"555-0999"_s}}});
    book.close();
    EXPECT_EQ(bringInCards(book, "b07a_first.vcf"), 0);
    EXPECT_TRUE(out.startsWith(u"1 added"_s)) << qPrintable(out);
}

TEST_F(FaultInputsByCommand, WhatTheBookKeepsAgainstTheFileIsTold) {
    TemporaryBook book;
    book.add(Contact{.name = u"Front desk"_s,
                     .role = u"Reception"_s,
                     .organization = u"Cardiology"_s,
                     .phones = {{PhoneKind::Work, u"555-0701"_s}}});
    book.close();
    EXPECT_EQ(bringInCards(book, "b07a_first.vcf"), 0);
    EXPECT_TRUE(err.contains(u"Front desk: your book stays as it is. The file says: Clinic A"_s))
        << qPrintable(err);
}

} // namespace
