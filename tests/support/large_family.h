// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/moment.h"
#include "model/medicines/dose.h"
#include "model/medicines/medicine.h"
#include "model/sample/sample_family.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

/// The sample family after years: 40 medicines. `inUse` of them are given now, three times on the day before
/// `today`; the others were stopped.
inline void writeLargeFamily(TemporaryBook &book, const QDate &today, int inUse) {
    const QTimeZone zone("America/Chicago");
    constexpr int ofTheSample = 11;
    constexpr int ofTheSampleInUse = 10;
    constexpr int all = 40;
    ASSERT_TRUE(writeSampleFamily(book.store(), {today}));
    for (int i = ofTheSample; i < all; ++i) {
        Medicine medicine{.name = u"Levetiracetam %1."_s.arg(i),
                          .form = u"liquid"_s,
                          .dose = u"as on the label"_s,
                          .route = u"by the tube"_s,
                          .schedule = u"with food"_s,
                          .times = {QTime(8, 30), QTime(13, 30), QTime(19, 30)}};
        if (i - ofTheSample >= inUse - ofTheSampleInUse)
            medicine.stoppedOn = today.addDays(-i);
        book.add(medicine);
        for (const QTime &time : medicine.isInUse(today) ? medicine.times : QList<QTime>())
            book.add(Dose{.medicine = medicine.id,
                          .moment = Moment::of(QDateTime(today.addDays(-1), time, zone)),
                          .amount = u"as on the label"_s,
                          .givenBy = u"Dad"_s});
    }
}
