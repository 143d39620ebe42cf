// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_inputs.h"

#include "model/diary/diary_table.h"
#include "model/diary/tracker_table.h"
#include "tests/support/page_fixture.h"
#include "ui/diary/diary_exchange.h"
#include "ui/diary/diary_import_dialog.h"
#include "ui/diary/diary_review.h"

#include <QCheckBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

class FaultInputsInTheWindow : public PageFixture {
protected:
    void SetUp() override {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        clock.set(QDateTime(QDate(2026, 11, 28), QTime(12, 0), QTimeZone("Europe/Berlin")));
        showAndWait(m_window);
    }

    /// The review of a file; of Apple Health with the kinds that are chosen at first.
    DiaryReview *review(const char *file) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        importDiary(context, faultPath(QString::fromLatin1(file)), &m_window);
        auto *shown = dialog<DiaryImportDialog>(&m_window);
        const auto isReady = [shown] {
            auto *next = shown->findChild<QPushButton *>(u"next"_s);
            if (next && next->isVisible())
                next->click();
            const auto *review = shown->findChild<DiaryReview *>();
            return review && review->isVisible() && !says(review, u"Reading the file"_s) &&
                   !says(review, u"Counting"_s);
        };
        if (!QTest::qWaitFor(isReady, 20'000))
            qFatal("there is no review of %s", file);
        return shown->findChild<DiaryReview *>();
    }
    QStringList linesInBook() {
        const auto entries =
            book->table<DiaryTable>().inSpan({QDate(1, 1, 1), QDate(9999, 12, 31)}).valueOr({});
        QStringList lines = entryLines(entries, book->table<TrackerTable>().all().valueOr({}));
        lines.sort();
        return lines;
    }
    bool isGone() {
        return QTest::qWaitFor([this] { return !isOpen(&m_window); }, 20'000);
    }

    QWidget m_window;
};

TEST_F(FaultInputsInTheWindow, ComeInRightAndWhatIsOpenIsShown) {
    for (const FaultInput &input : faultInputs()) {
        SCOPED_TRACE(input.file);
        auto *shown = review(input.file);
        const QString problems = find<QLabel>(shown, "problems")->text();
        for (const int line : input.told)
            EXPECT_TRUE(problems.contains(u"Line %1: "_s.arg(line))) << qPrintable(problems);
        for (const QString &doubt : input.doubts)
            EXPECT_TRUE(problems.contains(doubt)) << qPrintable(problems);
        EXPECT_TRUE(find<QLabel>(shown, "records")->text().startsWith(u"Lines or records"_s));
        const bool isAny = !input.entries.isEmpty();
        click(shown, isAny ? "bringIn" : "cancel");
        ASSERT_TRUE(isGone());
        QStringList expected = input.entries;
        expected.sort();
        EXPECT_EQ(linesInBook(), expected);
        if (!input.kinds.isEmpty()) {
            EXPECT_EQ(kindLines(book->table<TrackerTable>().all().valueOr({})), input.kinds);
        }
        if (isAny)
            history.undo();
    }
}

TEST_F(FaultInputsInTheWindow, ADayThatSeemsWrongComesInWhenThePersonSaysThatItIsRight) {
    auto *shown = review("e04_future.csv");
    EXPECT_TRUE(says(shown, u"1 left out for now, as the day may be wrong."_s));
    find<QCheckBox>(shown, "unlikely")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(shown, u"2 entries new."_s); }, 20'000));
    click(shown, "bringIn");
    ASSERT_TRUE(isGone());
    EXPECT_TRUE(
        linesInBook().contains(QString::fromUtf8("2062-05-01 12:00 Pain 5 \u201ctypo of 2026\u201d")));
}

} // namespace
