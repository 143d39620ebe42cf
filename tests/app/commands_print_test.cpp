// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_print.h"

#include "app/language.h"
#include "tests/support/command_fixture.h"
#include "tests/support/large_family.h"
#include "ui/printing/handover_layout.h"

namespace {

class PrintCommand : public CommandFixture {
protected:
    PrintCommand() : CommandFixture(runPrintCommand) {
        book.add(Child{.name = QStringLiteral("Emma"), .diagnoses = QStringLiteral("a long word")});
        book.add(Medicine{.name = QStringLiteral("Morphine"), .asNeeded = true});
    }
    int print(const char *paper, const QString &file, const QStringList &rest = {}) {
        return run(QStringList{QStringLiteral("print"), QString::fromLatin1(paper), book.path(),
                               QStringLiteral("--output"), file} +
                   rest);
    }
};

} // namespace

TEST_F(PrintCommand, WritesTheHandoverSheetForItsReader) {
    const QString file = book.path(QStringLiteral("h.html"));
    EXPECT_EQ(print("handover", file), 0) << qPrintable(err);
    EXPECT_TRUE(contentOf(file).contains("Handover sheet: Emma"));
    EXPECT_TRUE(contentOf(file).contains("Morphine"));
    EXPECT_TRUE(contentOf(file).contains("a long word"));
    EXPECT_EQ(print("handover", file, {QStringLiteral("--for"), QStringLiteral("school")}), 0);
    EXPECT_FALSE(contentOf(file).contains("a long word"));
    EXPECT_EQ(print("handover", file, {QStringLiteral("--last")}), 0);
    EXPECT_TRUE(contentOf(file).contains("The last 24 hours"));
}

TEST_F(PrintCommand, WritesThePagesAsPdf) {
    for (const char *paper : {"handover", "visit-summary", "comfort"}) {
        const QString file = book.path(QStringLiteral("%1.pdf").arg(QLatin1String(paper)));
        EXPECT_EQ(print(paper, file), 0) << qPrintable(err);
        EXPECT_TRUE(contentOf(file).startsWith("%PDF"));
    }
}

TEST_F(PrintCommand, RefusesWhatItDoesNotKnow) {
    const QString file = book.path(QStringLiteral("h.pdf"));
    EXPECT_EQ(print("novel", file), 2);
    EXPECT_EQ(print("handover", file, {QStringLiteral("--for"), QStringLiteral("everybody")}), 2);
    EXPECT_TRUE(err.contains(QStringLiteral("nurse")));
    EXPECT_EQ(print("visit-summary", file, {QStringLiteral("--since"), QStringLiteral("May")}), 2);
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
        const auto handover = readHandover(book.store(), time, QStringLiteral("911"), now);
        ASSERT_TRUE(handover);
        for (const auto size : {QPageSize::Letter, QPageSize::A4})
            EXPECT_EQ(
                layOutHandover(*handover, {HandoverReader::Parent, time, kAllHandoverSections}, {size, false})
                    .document.pageCount(),
                1);
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, HandoverOfALargeFamily, testing::Values("en", "es"));
