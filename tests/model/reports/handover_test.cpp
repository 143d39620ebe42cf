// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/handover.h"

#include "model/sample/sample_family.h"
#include "tests/support/golden.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

namespace {

const QDate kToday(2026, 5, 20);

class HandoverTest : public testing::Test {
protected:
    HandoverTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~HandoverTest() override { QLocale::setDefault(QLocale::c()); }

    static QDateTime now() { return {kToday, QTime(9, 30), QTimeZone("America/Chicago")}; }
    Handover read(HandoverTime time = HandoverTime::Next24Hours) {
        return *readHandover(m_book.store(), time, QStringLiteral("911"), now());
    }
    static QString html(const Handover &handover, HandoverReader reader = HandoverReader::Nurse) {
        return handoverReport(handover, {reader, handover.time, usualSections(reader)}, false).html;
    }

    TemporaryBook m_book;
};

TEST_F(HandoverTest, OfTheSampleFamilyReadsAsItAlwaysDid) {
    ASSERT_TRUE(writeSampleFamily(m_book.store(), {kToday}));
    expectGolden(QStringLiteral("reports/handover_next.html"), html(read()));
    expectGolden(QStringLiteral("reports/handover_last.html"), html(read(HandoverTime::Last24Hours)));
}

TEST_F(HandoverTest, OfAnEmptyBookSaysOnlyWhomToCallInAnEmergency) {
    const QString text = html(read());
    EXPECT_TRUE(text.contains(QStringLiteral("<h1>Handover sheet</h1>")));
    EXPECT_TRUE(text.contains(QStringLiteral("Emergency number here: 911")));
    EXPECT_EQ(text.count(QStringLiteral("<h2>")), 1);
}

TEST_F(HandoverTest, SaysWhenSomethingWasLastGivenAsTheClockSaidNotHowLongAgo) {
    const Medicine medicine = m_book.add(Medicine{.name = QStringLiteral("Morphine"), .asNeeded = true});
    m_book.add(Dose{.medicine = medicine.id,
                    .moment = Moment::of(now().addDays(-1)),
                    .givenBy = QStringLiteral("Dad"),
                    .reason = QStringLiteral("pain")});
    const QString text = html(read());
    EXPECT_TRUE(text.contains(QStringLiteral("Tuesday, May 19, 9:30 AM · Dad · pain"))) << qPrintable(text);
    EXPECT_FALSE(text.contains(QStringLiteral("ago")));
}

TEST_F(HandoverTest, AMedicineWithoutATimeIsNotMissing) {
    m_book.add(Medicine{.name = QStringLiteral("Acetaminophen"), .dose = QStringLiteral("7 mL")});
    const QString text = html(read());
    EXPECT_TRUE(text.contains(QStringLiteral("Acetaminophen: 7 mL"))) << qPrintable(text);
}

TEST_F(HandoverTest, ASchoolIsNotToldTheDiagnosesUnlessTheyAreChosen) {
    ASSERT_TRUE(writeSampleFamily(m_book.store(), {kToday}));
    const Handover handover = read();
    EXPECT_FALSE(html(handover, HandoverReader::School).contains(QStringLiteral("Leigh")));
    EXPECT_TRUE(html(handover, HandoverReader::Nurse).contains(QStringLiteral("Leigh")));
    const HandoverChoice school{HandoverReader::School, HandoverTime::Next24Hours,
                                usualSections(HandoverReader::School)};
    const HandoverChoice nurse{HandoverReader::Nurse, HandoverTime::Next24Hours, kAllHandoverSections};
    EXPECT_EQ(revealedBy(handover, school).size() + 1, revealedBy(handover, nurse).size());
}

TEST_F(HandoverTest, LeavesOutWhatWasNotChosen) {
    ASSERT_TRUE(writeSampleFamily(m_book.store(), {kToday}));
    const QString text =
        handoverReport(read(), {HandoverReader::Nurse, HandoverTime::Next24Hours, HandoverSection::Feeds},
                       false)
            .html;
    EXPECT_TRUE(text.contains(QStringLiteral("Tube feed")));
    EXPECT_FALSE(text.contains(QStringLiteral("Morphine")));
    EXPECT_FALSE(text.contains(QStringLiteral("Penicillin")));
}

TEST_F(HandoverTest, NeverTakesWhatPeopleTypedForMarkup) {
    m_book.add(Medicine{.name = QStringLiteral("<b>x</b>"),
                        .dose = QStringLiteral("<img src=\"file:///etc/passwd\">"),
                        .times = {QTime(12, 0)},
                        .asNeeded = true});
    EXPECT_FALSE(html(read()).contains(QStringLiteral("<img")));
    EXPECT_FALSE(html(read()).contains(QStringLiteral("<b>x")));
}

} // namespace
