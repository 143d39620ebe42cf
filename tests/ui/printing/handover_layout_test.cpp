// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/handover_layout.h"

#include "model/sample/sample_family.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

namespace {

const QDate kToday(2026, 5, 20);

class HandoverLayout : public testing::Test {
protected:
    HandoverLayout() { EXPECT_TRUE(writeSampleFamily(m_book.store(), {kToday})); }

    LaidOutReport layOut(HandoverTime time, const PaperChoice &paper) {
        const QDateTime now(kToday, QTime(7, 30), QTimeZone("America/Chicago"));
        return layOutHandover(*readHandover(m_book.store(), time, QStringLiteral("911"), now),
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

TEST_F(HandoverLayout, LosesNoMedicineWhereThereIsTooMuchForOnePage) {
    for (int i = 0; i < 60; ++i)
        m_book.add(Medicine{.name = QStringLiteral("Medicine %1.").arg(i), .times = {QTime(12, 0)}});
    const LaidOutReport laidOut = layOut(HandoverTime::Next24Hours, {QPageSize::Letter, false});
    for (int i = 0; i < 60; ++i)
        EXPECT_TRUE(laidOut.report.html.contains(QStringLiteral("Medicine %1.").arg(i)));
}

} // namespace
