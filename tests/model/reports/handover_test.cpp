// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/handover.h"

#include "model/sample/sample_family.h"
#include "tests/support/golden.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 5, 20);

class HandoverTest : public testing::Test {
protected:
    HandoverTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~HandoverTest() override { QLocale::setDefault(QLocale::c()); }

    static QDateTime now() { return {kToday, QTime(9, 30), QTimeZone("America/Chicago")}; }
    Handover read(HandoverTime time = HandoverTime::Next24Hours) {
        return *readHandover(m_book.store(), time, u"911"_s, now());
    }
    static QString html(const Handover &handover, HandoverReader reader = HandoverReader::Nurse) {
        return handoverReport(handover, {reader, handover.time, usualSections(reader)}, HandoverLength::Full)
            .html;
    }

    /// With one row for each medicine.
    static QString compactHtml(const Handover &handover) {
        return handoverReport(handover, {HandoverReader::Nurse, handover.time, kAllHandoverSections},
                              HandoverLength::Compact)
            .html.replace(QChar::Nbsp, u' ');
    }

    TemporaryBook m_book;
};

TEST_F(HandoverTest, OfTheSampleFamilyReadsAsItAlwaysDid) {
    ASSERT_TRUE(writeSampleFamily(m_book.store(), {kToday}));
    expectGolden(u"reports/handover_next.html"_s, html(read()));
    expectGolden(u"reports/handover_last.html"_s, html(read(HandoverTime::Last24Hours)));
}

TEST_F(HandoverTest, OfAnEmptyBookSaysOnlyWhomToCallInAnEmergency) {
    const QString text = html(read());
    EXPECT_TRUE(text.contains(u"<h1>Handover sheet</h1>"_s));
    EXPECT_TRUE(text.contains(u"Emergency number here: 911"_s));
    EXPECT_EQ(text.count(u"<h2>"_s), 1);
}

TEST_F(HandoverTest, SaysWhenSomethingWasLastGivenAsTheClockSaidNotHowLongAgo) {
    const Medicine medicine = m_book.add(Medicine{.name = u"Morphine"_s, .asNeeded = true});
    m_book.add(Dose{.medicine = medicine.id,
                    .moment = Moment::of(now().addDays(-1)),
                    .givenBy = u"Dad"_s,
                    .reason = u"pain"_s});
    const QString text = html(read());
    EXPECT_TRUE(text.contains(u"Tuesday, May 19, 9:30 AM · Dad · pain"_s)) << qPrintable(text);
    EXPECT_FALSE(text.contains(u"ago"_s));
}

TEST_F(HandoverTest, AMedicineWithoutATimeIsNotMissing) {
    m_book.add(Medicine{.name = u"Acetaminophen"_s, .dose = u"7 mL"_s});
    const QString text = html(read());
    EXPECT_TRUE(text.contains(u"Acetaminophen: 7 mL"_s)) << qPrintable(text);
}

TEST_F(HandoverTest, HasAllTimesOfAMedicineInOneRowWhereThereAreMany) {
    const Medicine medicine = m_book.add(Medicine{.name = u"Baclofen"_s,
                                                  .dose = u"as on the label"_s,
                                                  .schedule = u"with food"_s,
                                                  .times = {QTime(9, 0), QTime(14, 0)}});
    m_book.add(Dose{.medicine = medicine.id,
                    .moment = Moment::of(now().addSecs(-600)),
                    .forTime = QTime(9, 0),
                    .givenBy = u"Mom"_s});
    const QString text = compactHtml(read());
    EXPECT_TRUE(text.contains(u"<b>Baclofen</b> as on the label · with food</td>"
                              "<td>9:00 AM (given: 9:20 AM, Mom), 2:00 PM · Thu: 9:00 AM</td>"_s))
        << qPrintable(text);
}

TEST_F(HandoverTest, HasAllThatWasGivenOfAMedicineInOneRowWhereThereAreMany) {
    const Medicine medicine = m_book.add(Medicine{.name = u"Baclofen"_s});
    for (const int hours : {20, 2})
        m_book.add(Dose{.medicine = medicine.id,
                        .moment = Moment::of(now().addSecs(-3600 * hours)),
                        .amount = u"one tablet"_s,
                        .givenBy = u"Dad"_s});
    const QString once = compactHtml(read(HandoverTime::Last24Hours));
    EXPECT_TRUE(once.contains(u"<b>Baclofen</b> one tablet</td>"
                              "<td>1:30 PM · Dad; Wed 7:30 AM · Dad</td>"_s))
        << qPrintable(once);
    m_book.add(Dose{
        .medicine = medicine.id, .moment = Moment::of(now().addSecs(-3600)), .amount = u"half a tablet"_s});
    const QString each = compactHtml(read(HandoverTime::Last24Hours));
    EXPECT_TRUE(each.contains(u"Wed 7:30 AM · one tablet · Dad; Wed 8:30 AM · half a tablet"_s))
        << qPrintable(each);
}

TEST_F(HandoverTest, TellsOfManyPeopleThatThereAreMore) {
    for (int i = 0; i < 8; ++i)
        m_book.add(Contact{.name = u"Person %1"_s.arg(i), .phones = {{.number = u"555 01"_s}}});
    EXPECT_TRUE(html(read()).contains(u"<li>and 2 more, in the book</li>"_s));
}

TEST_F(HandoverTest, ASchoolIsNotToldTheDiagnosesUnlessTheyAreChosen) {
    ASSERT_TRUE(writeSampleFamily(m_book.store(), {kToday}));
    const Handover handover = read();
    EXPECT_FALSE(html(handover, HandoverReader::School).contains(u"Leigh"_s));
    EXPECT_TRUE(html(handover, HandoverReader::Nurse).contains(u"Leigh"_s));
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
    EXPECT_TRUE(text.contains(u"Tube feed"_s));
    EXPECT_FALSE(text.contains(u"Morphine"_s));
    EXPECT_FALSE(text.contains(u"Penicillin"_s));
}

TEST_F(HandoverTest, NeverTakesWhatPeopleTypedForMarkup) {
    m_book.add(Medicine{.name = u"<b>x</b>"_s,
                        .dose = u"<img src=\"file:///etc/passwd\">"_s,
                        .times = {QTime(12, 0)},
                        .asNeeded = true});
    EXPECT_FALSE(html(read()).contains(u"<img"_s));
    EXPECT_FALSE(html(read()).contains(u"<b>x"_s));
}

} // namespace
