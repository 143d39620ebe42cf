// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_print.h"

#include "app/language.h"
#include "model/advancecare/wishes.h"
#include "model/equipment/equipment.h"
#include "model/keyfacts/key_fact.h"
#include "model/logsheet/log_sheet_table.h"
#include "tests/support/command_fixture.h"
#include "tests/support/large_family.h"
#include "ui/printing/handover_layout.h"

using namespace Qt::StringLiterals;

namespace {

class PrintCommand : public CommandFixture {
protected:
    PrintCommand() : CommandFixture(runPrintCommand) {
        book.add(Child{.name = u"Emma"_s});
        book.add(KeyFact{.kind = KeyFactKind::Diagnosis, .what = u"a long word"_s});
        book.add(Medicine{.name = u"Morphine"_s, .asNeeded = true});
        Wishes wishes;
        wishes.words[size_t(WishTopic::Music)].child = u"Guitar"_s;
        wishes.words[size_t(WishTopic::Farewell)].family = u"Lanterns"_s;
        book.add(wishes);
        book.add(Equipment{.name = u"Ventilator"_s, .whenItFails = u"Use the bag."_s});
    }
    int print(const char *paper, const QString &file, const QStringList &rest = {}) {
        return run(QStringList{u"print"_s, QString::fromLatin1(paper), book.path(), u"--output"_s, file} +
                   rest);
    }
};

} // namespace

TEST_F(PrintCommand, WritesTheHandoverSheetForItsReader) {
    const QString file = book.path(u"h.html"_s);
    EXPECT_EQ(print("handover", file), 0) << qPrintable(err);
    EXPECT_TRUE(contentOf(file).contains("Handover sheet: Emma"));
    EXPECT_TRUE(contentOf(file).contains("Morphine"));
    EXPECT_TRUE(contentOf(file).contains("a long word"));
    EXPECT_EQ(print("handover", file, {u"--for"_s, u"school"_s}), 0);
    EXPECT_FALSE(contentOf(file).contains("a long word"));
    EXPECT_EQ(print("handover", file, {u"--last"_s}), 0);
    EXPECT_TRUE(contentOf(file).contains("The last 24 hours"));
}

TEST_F(PrintCommand, WritesOfTheEndOfLifeOnlyWhenItIsAskedFor) {
    const QString file = book.path(u"w.html"_s);
    EXPECT_EQ(print("wishes", file), 0) << qPrintable(err);
    EXPECT_TRUE(contentOf(file).contains("Guitar"));
    EXPECT_FALSE(contentOf(file).contains("Lanterns"));
    EXPECT_EQ(print("wishes", file, {u"--end-of-life"_s}), 0);
    EXPECT_TRUE(contentOf(file).contains("Lanterns"));
}

TEST_F(PrintCommand, WritesThePagesAsPdf) {
    for (const char *paper : {"handover", "visit-summary", "comfort"}) {
        const QString file = book.path(u"%1.pdf"_s.arg(QLatin1String(paper)));
        EXPECT_EQ(print(paper, file), 0) << qPrintable(err);
        EXPECT_TRUE(contentOf(file).startsWith("%PDF"));
    }
}

TEST_F(PrintCommand, RefusesWhatItDoesNotKnow) {
    const QString file = book.path(u"h.pdf"_s);
    EXPECT_EQ(print("novel", file), 2);
    EXPECT_EQ(print("handover", file, {u"--for"_s, u"everybody"_s}), 2);
    EXPECT_TRUE(err.contains(u"nurse"_s));
    EXPECT_EQ(print("visit-summary", file, {u"--since"_s, u"May"_s}), 2);
    EXPECT_FALSE(QFile::exists(file));
}

class HandoverOfALargeFamily : public testing::TestWithParam<const char *> {};

TEST_P(HandoverOfALargeFamily, IsOnePageInEachLanguage) {
    const QDate today(2026, 5, 20);
    TemporaryBook book;
    ASSERT_NO_FATAL_FAILURE(writeLargeFamily(book, today, 25));
    ProgramLanguage language;
    language.use(QString::fromLatin1(GetParam()));
    const QDateTime now(today, QTime(7, 30), QTimeZone("America/Chicago"));
    for (const auto time : {HandoverTime::Next24Hours, HandoverTime::Last24Hours}) {
        const auto handover = readHandover(book.store(), time, u"911"_s, now);
        ASSERT_TRUE(handover);
        for (const auto size : {QPageSize::Letter, QPageSize::A4})
            EXPECT_EQ(
                layOutHandover(*handover, {HandoverReader::Parent, time, kAllHandoverSections}, {size, false})
                    .document.pageCount(),
                1);
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, HandoverOfALargeFamily, testing::Values("en", "es"));

TEST_F(PrintCommand, SpeaksTheLanguageThatIsAskedFor) {
    const QString file = book.path(u"e.html"_s);
    ASSERT_EQ(print("emergency", file, {u"--language"_s, u"es"_s}), 0) << qPrintable(err);
    EXPECT_TRUE(contentOf(file).contains("Hoja de emergencia: Emma"));
    EXPECT_TRUE(contentOf(file).contains("lang=\"es"));
    EXPECT_EQ(out.trimmed(), u"The page is written."_s); // the window's
    EXPECT_NE(print("emergency", file, {u"--language"_s, u"tlh"_s}), 0);
    EXPECT_TRUE(err.contains(u"The language is en or es."_s));
}

TEST_F(PrintCommand, WritesALogSheetAndKeepsItsRows) {
    const QString file = book.path(u"l.html"_s);
    ASSERT_EQ(print("log-sheet", file, {u"--day"_s, u"2026-03-14"_s}), 0) << qPrintable(err);
    EXPECT_TRUE(contentOf(file).contains("Log sheet: Emma"));
    EXPECT_TRUE(contentOf(file).contains("March 14"));
    const auto store = Store::open(book.path());
    ASSERT_TRUE(store);
    const auto kept = (*store)->table<LogSheetTable>().all();
    ASSERT_TRUE(kept && kept->size() == 1);
    EXPECT_TRUE(contentOf(file).contains(shownLogCode(kept->first().code).toUtf8()));
    EXPECT_EQ(print("log-sheet", file, {u"--day"_s, u"Monday"_s}), 2);
}

TEST_F(PrintCommand, WritesBlankDiaryPages) {
    const QString file = book.path(u"d.html"_s);
    ASSERT_EQ(print("diary-pages", file, {u"--language"_s, u"es"_s}), 0) << qPrintable(err);
    EXPECT_TRUE(contentOf(file).contains("lang=\"es"));
}

TEST_F(PrintCommand, WritesThePageOfEquipmentInEachLanguage) {
    const QString file = book.path(u"e.html"_s);
    ASSERT_EQ(print("equipment", file), 0) << qPrintable(err);
    EXPECT_TRUE(contentOf(file).contains("Equipment: Emma"));
    EXPECT_TRUE(contentOf(file).contains("Use the bag."));
    ASSERT_EQ(print("equipment", file, {u"--language"_s, u"es"_s}), 0) << qPrintable(err);
    EXPECT_TRUE(contentOf(file).contains("Si deja de funcionar"));
}

TEST_F(PrintCommand, WritesTheCardAndTheMedicineList) {
    const QString card = book.path(u"w.html"_s);
    ASSERT_EQ(print("wallet", card), 0) << qPrintable(err);
    EXPECT_TRUE(contentOf(card).contains("Please read this card"));
    const QString list = book.path(u"m.html"_s);
    ASSERT_EQ(print("medicines", list), 0) << qPrintable(err);
    EXPECT_TRUE(contentOf(list).contains("Medicine list: Emma"));
}

TEST_F(PrintCommand, TakesThePlainSecondNameAsTheFile) {
    const QString file = book.path(u"c.pdf"_s);
    EXPECT_EQ(run({u"print"_s, u"calls"_s, book.path(), file}), 0) << qPrintable(err);
    EXPECT_TRUE(contentOf(file).startsWith("%PDF"));
    EXPECT_EQ(run({u"print"_s, u"calls"_s, book.path()}), 2);
}

TEST_F(PrintCommand, WritesAPackAsOnePdf) {
    const QString file = book.path(u"p.pdf"_s);
    for (const char *pack : {"emergency", "school", "carer", "appointment", "everything"}) {
        EXPECT_EQ(print("pack", file, {u"--for"_s, QString::fromLatin1(pack)}), 0) << pack << qPrintable(err);
        EXPECT_TRUE(contentOf(file).startsWith("%PDF"));
    }
    EXPECT_EQ(print("pack", file), 2);
    EXPECT_TRUE(err.contains(u"everything"_s));
    EXPECT_EQ(print("pack", book.path(u"p.html"_s), {u"--for"_s, u"school"_s}), 1);
    EXPECT_TRUE(err.contains(u"as PDF"_s));
}

TEST_F(PrintCommand, SaysThatAPaperIsTheSameForEverybody) {
    EXPECT_EQ(print("calls", book.path(u"c.pdf"_s), {u"--for"_s, u"school"_s}), 2);
    EXPECT_TRUE(err.contains(u"the same for everybody"_s));
}
