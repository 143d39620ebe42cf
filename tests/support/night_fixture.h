// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_table.h"
#include "model/diary/tracker_table.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_table.h"
#include "tests/support/page_fixture.h"
#include "ui/today/night_page.h"

#include <memory>

using namespace Qt::StringLiterals;

/// The night view of a book, with a person who taps and types.
class NightFixture : public PageFixture {
protected:
    Tracker track(const QString &name, TrackerKind kind = TrackerKind::ZeroToTen) {
        return book.add(Tracker{.name = name, .kind = kind, .position = trackers++});
    }
    void show() {
        page = std::make_unique<NightPage>(context);
        showAndWait(*page);
    }
    void trackFever() {
        book.add(Tracker{.name = u"Fever"_s, .kind = TrackerKind::Measurement, .unit = Unit::Celsius});
    }
    QList<DiaryEntry> entries() {
        return *book->table<DiaryTable>().inSpan({QDate(2000, 1, 1), QDate(2030, 1, 1)});
    }
    Medicine asNeeded() {
        return book.add(
            Medicine{.name = u"Ibuprofen"_s, .dose = u"5 mL"_s, .asNeeded = true, .asNeededFor = u"pain"_s});
    }
    QList<Dose> doses(const Medicine &medicine) {
        return *book->table<DoseTable>().ofMedicine(medicine.id, {QDate(2000, 1, 1), QDate(2030, 1, 1)});
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    int trackers = 0;
    std::unique_ptr<NightPage> page;
};
