// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/night_page.h"

#include "tests/support/audit.h"
#include "tests/support/full_disk.h"
#include "tests/support/page_fixture.h"

#include <QSignalSpy>

namespace {

class NightPageTest : public PageFixture {
protected:
    Tracker track(const QString &name, TrackerKind kind = TrackerKind::ZeroToTen) {
        return book.add(Tracker{.name = name, .kind = kind, .position = trackers++});
    }
    void show() {
        page = std::make_unique<NightPage>(context);
        showAndWait(*page);
    }
    QList<DiaryEntry> entries() { return *book->diary().inSpan({QDate(2000, 1, 1), QDate(2030, 1, 1)}); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    int trackers = 0;
    std::unique_ptr<NightPage> page;
};

} // namespace

TEST_F(NightPageTest, ShowsTheFirstFourThingsThatCanBeTapped) {
    track(QStringLiteral("Good moment"), TrackerKind::Words);
    for (const char *name : {"Pain", "Seizure", "Mood", "Sleep", "Fever"})
        track(QString::fromLatin1(name));
    show();
    EXPECT_TRUE(find(page.get(), "night_Pain")->isVisible());
    EXPECT_TRUE(find(page.get(), "night_Sleep")->isVisible());
    EXPECT_FALSE(page->findChild<QWidget *>(QStringLiteral("night_Fever")));
    EXPECT_FALSE(page->findChild<QWidget *>(QStringLiteral("night_Good moment")));
}

TEST_F(NightPageTest, TwoTapsSaveAndSayItCalmlyAfterwards) {
    track(QStringLiteral("Pain"));
    show();
    click(page.get(), "night_Pain");
    EXPECT_TRUE(entries().isEmpty());
    EXPECT_FALSE(says(page.get(), QStringLiteral("Saved")));
    click(page.get(), "value6");
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].value, 6);
    EXPECT_EQ(entries()[0].writtenUtc, clock.now().toMSecsSinceEpoch());
    EXPECT_TRUE(says(page.get(), QStringLiteral("Saved: Pain, 6")));
    click(page.get(), "undo");
    EXPECT_TRUE(entries().isEmpty());
    EXPECT_TRUE(says(page.get(), QStringLiteral("Taken back")));
    EXPECT_FALSE(find(page.get(), "undo")->isVisible());
}

TEST_F(NightPageTest, ThreeKeysSave) {
    track(QStringLiteral("Pain"));
    track(QStringLiteral("Nausea"));
    show();
    press(Qt::Key_2);
    press(Qt::Key_7);
    press(Qt::Key_Return);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].value, 7);
}

TEST_F(NightPageTest, AnEventIsOneTap) {
    track(QStringLiteral("Seizure"), TrackerKind::Event);
    show();
    click(page.get(), "night_Seizure");
    EXPECT_EQ(entries().size(), 1);
    EXPECT_TRUE(says(page.get(), QStringLiteral("Saved: Seizure, it happened")));
}

TEST_F(NightPageTest, ANumberIsTypedAndSavedByEnter) {
    book.add(
        Tracker{.name = QStringLiteral("Fever"), .kind = TrackerKind::Measurement, .unit = Unit::Celsius});
    show();
    press(Qt::Key_1);
    type(page.get(), "number", QStringLiteral("38.4"));
    press(Qt::Key_Return);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_NEAR(*entries()[0].value, 38.4, 0.0001);
}

TEST_F(NightPageTest, EscapeGoesBackAndThenOut) {
    track(QStringLiteral("Pain"));
    show();
    QSignalSpy asked(page.get(), &Page::goTo);
    click(page.get(), "night_Pain");
    press(Qt::Key_Escape);
    EXPECT_EQ(asked.count(), 0);
    EXPECT_TRUE(find(page.get(), "night_Pain")->isVisible());
    press(Qt::Key_Escape);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("today"));
}

TEST_F(NightPageTest, NeverSaysSavedWhatIsNot) {
    track(QStringLiteral("Pain"));
    show();
    click(page.get(), "night_Pain");
    {
        const FullDisk disk;
        click(page.get(), "value6");
    }
    EXPECT_TRUE(entries().isEmpty());
    EXPECT_TRUE(says(page.get(), QStringLiteral("This is not saved yet.")));
    click(page.get(), "again");
    EXPECT_EQ(entries().size(), 1);
    EXPECT_TRUE(says(page.get(), QStringLiteral("Saved")));
}

TEST_F(NightPageTest, IsDarkInEveryTheme) {
    track(QStringLiteral("Pain"));
    show();
    const QImage picture = page->grab().toImage();
    qint64 light = 0;
    for (int y = 0; y < picture.height(); y += 10) {
        for (int x = 0; x < picture.width(); x += 10)
            light += qGray(picture.pixel(x, y));
    }
    EXPECT_LT(light / (picture.width() / 10 * (picture.height() / 10)), 40);
}

TEST_F(NightPageTest, StandsUpToAnAudit) {
    for (const char *name : {"Pain", "Seizure", "Mood", "Sleep"})
        track(QString::fromLatin1(name));
    track(QStringLiteral("Mood"), TrackerKind::Faces);
    show();
    EXPECT_EQ(auditFindings(page.get()), "");
    click(page.get(), "night_Pain");
    EXPECT_EQ(auditFindings(page.get()), "");
}
