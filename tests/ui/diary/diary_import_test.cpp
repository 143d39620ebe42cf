// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/diary_table.h"
#include "model/diary/tracker_table.h"
#include "tests/support/page_fixture.h"
#include "ui/diary/diary_exchange.h"
#include "ui/diary/diary_import_dialog.h"
#include "ui/diary/diary_review.h"

#include <QCheckBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

class DiaryImportTest : public PageFixture {
protected:
    void SetUp() override { showAndWait(m_window); }

    QString write(const QByteArray &content, const char *name = "diary.csv") {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }
    /// Waits until the review can be acted on.
    static DiaryReview *ready(DiaryImportDialog *dialog) {
        const auto isThere = [dialog] {
            const auto *review = dialog->findChild<DiaryReview *>();
            return review && review->isVisible() && !says(review, u"Reading the file"_s) &&
                   !says(review, u"Counting"_s);
        };
        if (!QTest::qWaitFor(isThere, 20'000))
            qFatal("there is no review");
        return dialog->findChild<DiaryReview *>();
    }
    DiaryImportDialog *open(const QString &path) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        importDiary(context, path, &m_window);
        return dialog<DiaryImportDialog>(&m_window);
    }
    DiaryReview *review(const QByteArray &content) { return ready(open(write(content))); }
    /// By the keyboard, in one step.
    static void pick(QWidget *where, const char *name, const QString &text) {
        auto *box = find<QComboBox>(where, name);
        const int index = box->findText(text);
        ASSERT_GE(index, 0) << text.toStdString();
        box->setCurrentIndex(index == 0 ? 1 : index - 1);
        QTest::keyClick(box, index == 0 ? Qt::Key_Up : Qt::Key_Down);
        ASSERT_EQ(box->currentText(), text);
    }
    bool isGone() {
        return QTest::qWaitFor([this] { return !isOpen(&m_window); }, 20'000);
    }
    int entryCount() { return book->table<DiaryTable>().count().valueOr(-1); }
    static QString cell(DiaryReview *review, int row, int column) {
        const auto *model = find<QTableView>(review, "examples")->model();
        return model->index(row, column).data().toString();
    }

    QWidget m_window;
};

TEST_F(DiaryImportTest, NothingIsWrittenBeforeThePersonSaysSoAndThenItIsOneStep) {
    auto *open = review("date,time,pain,note\n2024-05-01,08:30,4,after the bath\n2024-05-02,20:15,2,\n");
    EXPECT_TRUE(says(open, u"2 entries new."_s));
    EXPECT_EQ(cell(open, 0, 0), u"May 1, 2024, 8:30 AM"_s);
    EXPECT_EQ(cell(open, 0, 4), u"after the bath"_s);
    EXPECT_EQ(entryCount(), 0);
    click(open, "bringIn");
    EXPECT_TRUE(isGone());
    EXPECT_EQ(entryCount(), 2);
    EXPECT_EQ(done, QStringList{u"Import diary"_s});
    history.undo();
    EXPECT_EQ(entryCount(), 0);
    EXPECT_TRUE(book->table<TrackerTable>().all().valueOr({Tracker()}).isEmpty());
}

TEST_F(DiaryImportTest, AnOrderOfDaysIsCorrectedAndRemembered) {
    auto *open = review("date,pain\n01/02/2024,4\n03/04/2024,2\n");
    EXPECT_TRUE(says(open, u"It is read as January 2, 2024. Please check."_s));
    pick(open, "order0", u"day, month, year"_s);
    ready(dialog<DiaryImportDialog>(&m_window));
    EXPECT_TRUE(cell(open, 0, 0).startsWith(u"February 1, 2024"_s));
    click(open, "bringIn");
    ASSERT_TRUE(isGone());
    auto *again = review("date,pain\n05/06/2024,4\n");
    EXPECT_TRUE(cell(again, 0, 0).startsWith(u"June 5, 2024"_s));
}

TEST_F(DiaryImportTest, AColumnMayMeanSomethingElse) {
    auto *open = review("date,pain,room\n2024-05-01,4,7\n");
    EXPECT_TRUE(says(open, u"2 entries new."_s));
    pick(open, "role2", u"leave out"_s);
    ready(dialog<DiaryImportDialog>(&m_window));
    EXPECT_TRUE(says(open, u"1 entries new."_s));
}

TEST_F(DiaryImportTest, WhatFiveThirtyMeansIsChosenAndRemembered) {
    auto *open = review("date,seizure length\n2024-05-01,5:30\n2024-05-02,0:45\n");
    EXPECT_EQ(find<QComboBox>(open, "parts1")->currentText(), u"5:30 as hours and minutes"_s);
    EXPECT_FALSE(find<QComboBox>(open, "parts0")->isVisible());
    pick(open, "parts1", u"5:30 as minutes and seconds"_s);
    ready(dialog<DiaryImportDialog>(&m_window));
    click(open, "bringIn");
    ASSERT_TRUE(isGone());
    const auto entries = book->table<DiaryTable>().ofTracker(book->table<TrackerTable>().all()->first().id);
    ASSERT_EQ(entries->size(), 2);
    EXPECT_EQ(entries->at(0).seconds.value_or(0) + entries->at(1).seconds.value_or(0), 330 + 45);
    auto *again = review("date,seizure length\n2024-05-03,1:10\n");
    EXPECT_EQ(find<QComboBox>(again, "parts1")->currentText(), u"1:10 as minutes and seconds"_s);
}

TEST_F(DiaryImportTest, AColumnOfUnitsIsOfferedAndChosen) {
    auto *open = review("date,weight,given in\n2024-05-01,44,bagfuls\n2024-05-02,45,bagfuls\n");
    EXPECT_EQ(find<QComboBox>(open, "role2")->currentText(), u"words"_s);
    pick(open, "role2", u"the unit of a value"_s);
    ready(dialog<DiaryImportDialog>(&m_window));
    EXPECT_EQ(cell(open, 0, 1), u"weight (bagfuls)"_s);
    EXPECT_EQ(cell(open, 0, 2), u"44"_s);
    EXPECT_TRUE(says(open, u"We do not know the unit \"bagfuls\"."_s));
}

TEST_F(DiaryImportTest, AThingGoesToWhatTheFamilyKeepsTrackOfOrIsLeftOut) {
    const Tracker ache = book.add(Tracker{.name = u"Tummy ache"_s});
    auto *open = review("date,what,value\n2024-05-01,Belly,4\n2024-05-01,Mood,3\n");
    pick(open, "thing0", u"Put it to \"Tummy ache\""_s);
    ready(dialog<DiaryImportDialog>(&m_window));
    pick(open, "thing1", u"Leave it out"_s);
    ready(dialog<DiaryImportDialog>(&m_window));
    EXPECT_TRUE(says(open, u"1 left out, as you chose."_s));
    click(open, "bringIn");
    ASSERT_TRUE(isGone());
    EXPECT_EQ(book->table<DiaryTable>().ofTracker(ache.id).valueOr({}).size(), 1);
    EXPECT_EQ(book->table<TrackerTable>().all().valueOr({}).size(), 1);
}

TEST_F(DiaryImportTest, WhoSaidItAndTheFirstDayAreChosen) {
    auto *open = review("date,pain\n2024-05-01,4\n2024-06-01,5\n");
    pick(open, "reporter", u"Child"_s);
    ready(dialog<DiaryImportDialog>(&m_window));
    EXPECT_EQ(cell(open, 0, 3), u"Child"_s);
    type(open, "from", u"2024-05-15"_s);
    click(open, "applyFrom");
    ready(dialog<DiaryImportDialog>(&m_window));
    EXPECT_TRUE(says(open, u"1 entries new."_s));
}

TEST_F(DiaryImportTest, LinesThatCannotBeReadAreShown) {
    auto *open = review("date,pain\n2024-05-01,4\nsoon,5\n2024-05-02,6\n2024-05-03,7\n2024-05-04,7\n");
    EXPECT_TRUE(says(open, u"Line 3: \"soon\" cannot be read as a day, so this line is left out."_s));
}

TEST_F(DiaryImportTest, TheSameFileAgainBringsNothing) {
    const QString path = write("date,pain\n2024-05-01,4\n");
    click(ready(open(path)), "bringIn");
    ASSERT_TRUE(isGone());
    auto *again = ready(open(path));
    EXPECT_FALSE(find(again, "bringIn")->isEnabled());
    EXPECT_TRUE(says(again, u"1 already here."_s));
    click(again, "cancel");
    EXPECT_TRUE(isGone());
    EXPECT_EQ(entryCount(), 1);
}

TEST_F(DiaryImportTest, WhatIsNoDiaryIsToldAndNothingStaysOpen) {
    importDiary(context, write("a,b\n1,2\n"), &m_window);
    EXPECT_TRUE(isGone());
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.first(), u"No column of this file says on which day things were."_s);
}

TEST_F(DiaryImportTest, WritingThatIsStoppedLeavesNothing) {
    QByteArray content = "date,time,pain,note\n";
    for (int i = 0; i < 40'000; ++i)
        content += "2024-05-01,08:30," + QByteArray::number(i % 11) + ",some words of the day\n";
    auto *dialog = open(write(content));
    auto *shown = ready(dialog);
    QTimer stopper;
    bool stopped = false;
    QObject::connect(&stopper, &QTimer::timeout, dialog, [&] {
        auto *bar = find<QProgressBar>(dialog, "progress");
        if (bar->isVisible() && bar->value() > 0 && !std::exchange(stopped, true))
            QTest::mouseClick(find(dialog, "stop"), Qt::LeftButton);
    });
    stopper.start(5);
    click(shown, "bringIn");
    EXPECT_TRUE(isGone());
    EXPECT_TRUE(stopped);
    EXPECT_EQ(entryCount(), 0);
    EXPECT_TRUE(done.isEmpty());
}

TEST_F(DiaryImportTest, OfAppleHealthThePersonChooses) {
    const QByteArray record =
        "<Record type=\"HKQuantityTypeIdentifier%1\" unit=\"%2\" startDate=\"2024-05-01 "
        "08:30:00 -0700\" endDate=\"2024-05-01 08:30:00 -0700\" value=\"%3\"/>\n";
    const auto with = [&](const char *type, const char *unit, const char *value) {
        return QString::fromLatin1(record)
            .arg(QLatin1String(type), QLatin1String(unit), QLatin1String(value))
            .toLatin1();
    };
    const QString path =
        write("<?xml version=\"1.0\"?>\n<HealthData locale=\"en_US\">\n" +
                  with("BodyTemperature", "degF", "101.3") + with("HeartRate", "count/min", "90") +
                  with("StepCount", "count", "12") + "</HealthData>\n",
              "export.xml");
    auto *dialog = open(path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->findChild<QPushButton *>(u"next"_s) != nullptr; }));
    EXPECT_TRUE(says(dialog, u"1 record(s) do not fit into the diary: StepCount (1)"_s));
    EXPECT_FALSE(find<QCheckBox>(dialog, "HKQuantityTypeIdentifierHeartRate")->isChecked());
    click(dialog, "next");
    auto *shown = ready(dialog);
    EXPECT_EQ(cell(shown, 0, 2), u"38.5 °C"_s);
    click(shown, "bringIn");
    ASSERT_TRUE(isGone());
    EXPECT_EQ(entryCount(), 1);
}

TEST_F(DiaryImportTest, TheDiaryIsSavedWithTheEndingThatIsMissing) {
    click(review("date,pain\n2024-05-01,4\n"), "bringIn");
    ASSERT_TRUE(isGone());
    prompts.saveTo = folder.filePath(u"saved"_s);
    exportWholeDiary(context, &m_window);
    EXPECT_TRUE(QFileInfo::exists(folder.filePath(u"saved.csv"_s)));
    prompts.saveTo = QString();
    exportWholeDiary(context, &m_window);
    EXPECT_TRUE(told.isEmpty());
}

} // namespace
