// SPDX-License-Identifier: GPL-3.0-or-later
// A book in which equipment and oxygen still stood among the medicines has every word of them.
#include "model/attachments/attachment_table.h"
#include "model/careteam/contact_table.h"
#include "model/equipment/equipment_table.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_table.h"
#include "model/papers/paper_review_table.h"
#include "model/reports/emergency_sheet.h"
#include "tests/support/temporary_book.h"

#include <QFile>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

class EquipmentMigration : public testing::Test {
protected:
    EquipmentMigration() {
        const QString original =
            QStringLiteral(HEARTHBOOK_SOURCE_DIR "/tests/golden/books/version-14-medicines.hearthbook");
        EXPECT_TRUE(QFile::copy(original, m_path));
        QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        auto opened = Store::open(m_path);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text + opened.error().detail));
        m_book = *std::move(opened);
        m_equipment = *m_book->table<EquipmentTable>().all();
        m_medicines = *m_book->table<MedicineTable>().all();
    }

    template <typename Record>
    static Record named(const QList<Record> &records, const QString &name) {
        for (const Record &each : records) {
            if (each.name == name)
                return each;
        }
        ADD_FAILURE() << "there is no " << qPrintable(name);
        return {};
    }
    QStringList papersOf(AttachmentOwner kind, const QUuid &owner) const {
        QStringList names;
        for (const Attachment &each : *m_book->table<AttachmentTable>().of(kind, owner)) {
            EXPECT_EQ(m_book->attachmentContents().find(each.id.uuid())->size(), each.size);
            names.append(each.name);
        }
        return names;
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"book.hearthbook"_s);
    std::unique_ptr<Store> m_book;
    QList<Equipment> m_equipment;
    QList<Medicine> m_medicines;
};

TEST_F(EquipmentMigration, KeepsEveryWordOfWhatMoves) {
    const Equipment car = named(m_equipment, u"Oxygen in the car"_s);
    const Contact prescriber = m_book->table<ContactTable>().all()->value(0);
    using What = EquipmentChange::What;
    Equipment expected{.id = car.id,
                       .kind = EquipmentKind::Oxygen,
                       .name = u"Oxygen in the car"_s,
                       .size = u"three small tanks"_s,
                       .settings = u"as on the new tag"_s,
                       .purpose = u"When breathing is hard"_s,
                       .use = u"on trips\nwith the nose tube"_s,
                       .prescriber = prescriber.id,
                       .supplierWords = u"Lake Oxygen, (312) 555-0191"_s,
                       .whenItFails = u"Open the second tank.\nThen call Lake Oxygen."_s,
                       .notes = u"The key hangs on the tank."_s,
                       .startedOn = QDate(2025, 6, 1),
                       .supplies = {{u"Nose tubes"_s, QDate(2026, 6, 10)}, {u"Small tanks"_s}}};
    expected.changes = {
        {QDate(2025, 6, 1), What::Written, {}, u"Oxygen in the car"_s, u"Trips to the lake"_s},
        {QDate(2026, 2, 3), What::Size, u"two small tanks"_s, u"three small tanks"_s, u"Dr. Osei said so"_s},
        {QDate(2026, 2, 3), What::Settings, u"as on the tag"_s, u"as on the new tag"_s,
         u"Dr. Osei said so"_s}};
    EXPECT_EQ(car, expected);
    EXPECT_EQ(papersOf(AttachmentOwner::Equipment, car.id.uuid()), QStringList{u"tanks.png"_s});
    EXPECT_TRUE(m_book->check());
}

TEST_F(EquipmentMigration, KeepsWordsForWhichTheFormHadNoField) {
    const Equipment seat = named(m_equipment, u"Old bath seat"_s);
    EXPECT_EQ(seat.use, u"baths\nonce a day"_s);
    EXPECT_EQ(seat.notes, u"Too small now"_s);
    EXPECT_EQ(seat.stoppedOn, QDate(2026, 4, 1));
    EXPECT_EQ(seat.whyStopped, u"She has grown"_s);
    EXPECT_EQ(named(m_equipment, u"Suction machine"_s).use, u"when she cannot cough it up"_s);
    EXPECT_EQ(named(m_equipment, u"Wheelchair"_s).size, u"with the blue headrest"_s);
    EXPECT_EQ(m_equipment.size(), 4);
}

TEST_F(EquipmentMigration, WhatIsTickedStaysAmongTheMedicinesWithItsTimesAndTicks) {
    const DaySpan all{QDate(2000, 1, 1), QDate(2100, 1, 1)};
    const Medicine oxygen = named(m_medicines, u"Oxygen at night"_s);
    EXPECT_EQ(oxygen.kind, TreatmentKind::Oxygen);
    EXPECT_EQ(oxygen.times, QList<QTime>{QTime(20, 30)});
    EXPECT_GT(m_book->table<DoseTable>().ofMedicine(oxygen.id, all)->size(), 20);
    const Medicine cough = named(m_medicines, u"Cough machine"_s);
    EXPECT_EQ(cough.strength, u"as the clinic set it"_s);
    EXPECT_EQ(m_book->table<DoseTable>().ofMedicine(cough.id, all)->size(), 1);
    EXPECT_EQ(papersOf(AttachmentOwner::Medicine, cough.id.uuid()), QStringList{u"cough.png"_s});
    EXPECT_EQ(named(m_medicines, u"Tube feed"_s).supplies.size(), 2);
}

// What its words are made of is the same, and so the sheet does not ask to be looked through again. The
// settings of oxygen stand in another place than they did: that counts as changed.
TEST_F(EquipmentMigration, AReviewOfTheEmergencySheetStillHolds) {
    const auto review = *m_book->table<PaperReviewTable>().latest(kEmergencyPaper);
    ASSERT_TRUE(review);
    const QDateTime now(review->on, QTime(9, 0), QTimeZone::utc());
    const auto sheet = readEmergencySheet(*m_book, {}, now);
    ASSERT_TRUE(sheet);
    const QStringList changed = changesBetween(review->items, sheet->items);
    EXPECT_TRUE(changed.contains(u"1 device(s)"_s));
    EXPECT_FALSE(changed.contains(u"1 medicine(s)"_s));
    EXPECT_EQ(sheet->devices.size(), 3);
}

TEST_F(EquipmentMigration, WordsThatWereNotSavedYetMoveAlong) {
    const Equipment car = named(m_equipment, u"Oxygen in the car"_s);
    const auto draft = m_book->drafts().find({u"equipment"_s, car.id.uuid()});
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->content, R"({"notes":"The key hangs in the hall."})");
    EXPECT_EQ(m_book->drafts().keys().size(), 1);
}

} // namespace
