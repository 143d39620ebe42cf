// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/handover_layout.h"

#include "model/medicines/medicine_table.h"
#include "tests/support/large_family.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 5, 20);

class HandoverLayout : public testing::Test {
protected:
    HandoverLayout() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~HandoverLayout() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void SetUp() override { ASSERT_TRUE(writeSampleFamily(m_book.store(), {kToday})); }

    LaidOutReport layOut(HandoverTime time, const PaperChoice &paper) {
        const QDateTime now(kToday, QTime(7, 30), QTimeZone("America/Chicago"));
        return layOutHandover(*readHandover(m_book.store(), time, u"911"_s, now),
                              {HandoverReader::Nurse, time, kAllHandoverSections}, paper);
    }

    TemporaryBook m_book;
};

TEST_F(HandoverLayout, IsOnePageOnEitherPaper) {
    for (const auto paper : {QPageSize::Letter, QPageSize::A4}) {
        for (const auto time : {HandoverTime::Next24Hours, HandoverTime::Last24Hours})
            EXPECT_EQ(layOut(time, {paper, false}).document.pageCount(), 1);
    }
}

TEST_F(HandoverLayout, KeepsTheRowsByTimeWhereThereAreFewMedicines) {
    const QString html = layOut(HandoverTime::Next24Hours, {QPageSize::Letter, false}).report.html;
    EXPECT_TRUE(html.contains(u"<td><b>2:00 PM</b></td><td><b>Baclofen</b></td>"_s));
}

TEST_F(HandoverLayout, SaysWhatItLeavesOutOfTheSampleFamily) {
    const QString html = layOut(HandoverTime::Next24Hours, {QPageSize::Letter, false}).report.html;
    for (const char *part : {"Wheelchair", "She holds her knees", "Please not", "and 3 more, in the book"})
        EXPECT_TRUE(html.contains(QLatin1String(part))) << part;
}

TEST_F(HandoverLayout, LosesNoMedicineWhereThereIsTooMuchForOnePage) {
    for (int i = 0; i < 60; ++i)
        m_book.add(Medicine{.name = u"Medicine %1."_s.arg(i), .times = {QTime(12, 0)}});
    const LaidOutReport laidOut = layOut(HandoverTime::Next24Hours, {QPageSize::Letter, false});
    for (int i = 0; i < 60; ++i)
        EXPECT_TRUE(laidOut.report.html.contains(u"Medicine %1."_s.arg(i)));
}

class HandoverOfALargeFamily : public testing::TestWithParam<int> {
protected:
    HandoverOfALargeFamily() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~HandoverOfALargeFamily() override {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void SetUp() override { writeLargeFamily(m_book, kToday, GetParam()); }
    LaidOutReport layOut(HandoverTime time, QPageSize::PageSizeId size) {
        const QDateTime now(kToday, QTime(7, 30), QTimeZone("America/Chicago"));
        return layOutHandover(*readHandover(m_book.store(), time, u"911"_s, now),
                              {HandoverReader::Nurse, time, kAllHandoverSections}, {size, false});
    }

    TemporaryBook m_book;
};

TEST_P(HandoverOfALargeFamily, IsOnePageOnEitherPaper) {
    for (const auto size : {QPageSize::Letter, QPageSize::A4}) {
        for (const auto time : {HandoverTime::Next24Hours, HandoverTime::Last24Hours})
            EXPECT_EQ(layOut(time, size).document.pageCount(), 1);
    }
}

TEST_P(HandoverOfALargeFamily, HasEachMedicineInUseAndNoneThatWasStopped) {
    const QString html = layOut(HandoverTime::Next24Hours, QPageSize::Letter).report.html;
    const auto medicines = m_book->table<MedicineTable>().all();
    ASSERT_TRUE(medicines);
    for (const Medicine &medicine : *medicines)
        EXPECT_EQ(html.contains(medicine.name), medicine.isInUse(kToday)) << qPrintable(medicine.name);
}

TEST_P(HandoverOfALargeFamily, HasWhatHelpsAndWhomToCall) {
    const QString html = layOut(HandoverTime::Next24Hours, QPageSize::Letter).report.html;
    for (const char *part : {"She holds her knees", "Please not", "Rosa Quint", "more, in the book"})
        EXPECT_TRUE(html.contains(QLatin1String(part))) << part;
}

INSTANTIATE_TEST_SUITE_P(Families, HandoverOfALargeFamily, testing::Values(15, 20, 25));

} // namespace
