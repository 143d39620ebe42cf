// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/medication_list.h"

#include "model/sample/sample_family.h"
#include "tests/support/golden.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDate kListDay(2026, 5, 20);

class MedicationListTest : public testing::Test {
protected:
    MedicationListTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~MedicationListTest() override { QLocale::setDefault(QLocale::c()); }

    static QDateTime now() { return {kListDay, QTime(9, 30), QTimeZone("America/Chicago")}; }
    MedicationList read() { return *readMedicationList(m_book.store(), now()); }
    QString html() { return medicationListReport(read()).html; }

    TemporaryBook m_book;
};

} // namespace

TEST_F(MedicationListTest, OfTheSampleFamilyReadsAsItAlwaysDid) {
    ASSERT_TRUE(writeSampleFamily(m_book.store(), {kListDay}));
    expectGolden(u"reports/medication_list.html"_s, html());
}

TEST_F(MedicationListTest, OfAnEmptyBookSaysThatNothingIsWritten) {
    EXPECT_EQ(html().count(u"Not written yet"_s), 2); // allergies and medicines
}

TEST_F(MedicationListTest, TellsWhoGaveLast) {
    const Medicine medicine = m_book.add(Medicine{.name = u"Morphine"_s, .asNeeded = true});
    m_book.add(Dose{.medicine = medicine.id, .moment = Moment::of(now().addDays(-1)), .givenBy = u"Dad"_s});
    EXPECT_TRUE(html().contains(u"9:30 AM · Dad"_s)) << qPrintable(html());
}

TEST_F(MedicationListTest, TellsWhatWasChangedAndStoppedLatelyAndNotWhatWasLongAgo) {
    const auto stopped = [this](const char *name, int daysAgo) {
        m_book.add(Medicine{.name = QLatin1String(name), .stoppedOn = kListDay.addDays(-daysAgo)});
    };
    stopped("Lately", 3);
    stopped("LongAgo", 90);
    m_book.add(
        Medicine{.name = u"Baclofen"_s,
                 .dose = u"7 mL"_s,
                 .changes = {{kListDay.addDays(-2), MedicineChange::What::Dose, u"5 mL"_s, u"7 mL"_s, {}}}});
    const QString text = html();
    EXPECT_TRUE(text.contains(u"Lately"_s));
    EXPECT_FALSE(text.contains(u"LongAgo"_s));
    EXPECT_TRUE(text.contains(u"from &quot;5 mL&quot; to &quot;7 mL&quot;"_s)) << qPrintable(text);
    EXPECT_LT(text.indexOf(u"Baclofen"_s), text.indexOf(u"Lately ·"_s));
}
