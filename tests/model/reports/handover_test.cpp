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
        return handoverReport(handover, {reader, handover.time, usualSections(reader)}, HandoverLength::Full)
            .html;
    }

    /// With one row for each medicine.
    static QString compactHtml(const Handover &handover) {
        return handoverReport(handover, {HandoverReader::Nurse, handover.time, kAllHandoverSections},
                              HandoverLength::Compact)
            .html.replace(QChar::Nbsp, QLatin1Char(' '));
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

TEST_F(HandoverTest, HasAllTimesOfAMedicineInOneRowWhereThereAreMany) {
    const Medicine medicine = m_book.add(Medicine{.name = QStringLiteral("Baclofen"),
                                                  .dose = QStringLiteral("as on the label"),
                                                  .schedule = QStringLiteral("with food"),
                                                  .times = {QTime(9, 0), QTime(14, 0)}});
    m_book.add(Dose{.medicine = medicine.id,
                    .moment = Moment::of(now().addSecs(-600)),
                    .forTime = QTime(9, 0),
                    .givenBy = QStringLiteral("Mom")});
    const QString text = compactHtml(read());
    EXPECT_TRUE(
        text.contains(QStringLiteral("<b>Baclofen</b> as on the label · with food</td>"
                                     "<td>9:00 AM (given: 9:20 AM, Mom), 2:00 PM · Thu: 9:00 AM</td>")))
        << qPrintable(text);
}

TEST_F(HandoverTest, HasAllThatWasGivenOfAMedicineInOneRowWhereThereAreMany) {
    const Medicine medicine = m_book.add(Medicine{.name = QStringLiteral("Baclofen")});
    for (const int hours : {20, 2})
        m_book.add(Dose{.medicine = medicine.id,
                        .moment = Moment::of(now().addSecs(-3600 * hours)),
                        .amount = QStringLiteral("one tablet"),
                        .givenBy = QStringLiteral("Dad")});
    const QString once = compactHtml(read(HandoverTime::Last24Hours));
    EXPECT_TRUE(once.contains(QStringLiteral("<b>Baclofen</b> one tablet</td>"
                                             "<td>1:30 PM · Dad; Wed 7:30 AM · Dad</td>")))
        << qPrintable(once);
    m_book.add(Dose{.medicine = medicine.id,
                    .moment = Moment::of(now().addSecs(-3600)),
                    .amount = QStringLiteral("half a tablet")});
    const QString each = compactHtml(read(HandoverTime::Last24Hours));
    EXPECT_TRUE(each.contains(QStringLiteral("Wed 7:30 AM · one tablet · Dad; Wed 8:30 AM · half a tablet")))
        << qPrintable(each);
}

TEST_F(HandoverTest, TellsOfManyPeopleThatThereAreMore) {
    for (int i = 0; i < 8; ++i)
        m_book.add(Contact{.name = QStringLiteral("Person %1").arg(i),
                           .phones = {{.number = QStringLiteral("555 01")}}});
    EXPECT_TRUE(html(read()).contains(QStringLiteral("<li>and 2 more, in the book</li>")));
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
                       HandoverLength::Full)
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
