// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/contact_removal.h"

#include "model/appointments/appointment_table.h"
#include "model/careteam/contact_table.h"
#include "model/equipment/equipment_table.h"
#include "model/medicines/medicine_table.h"
#include "tests/support/temporary_book.h"

using namespace Qt::StringLiterals;

TEST(ContactRemoval, TakesTheContactOutOfAllThatPointsToItAndBackAgain) {
    TemporaryBook book;
    const Contact nurse = book.add(Contact{.name = u"Nurse"_s});
    const Contact doctor = book.add(Contact{.name = u"Doctor"_s, .next = nurse.id});
    const Appointment visit = book.add(Appointment{.title = u"Clinic"_s, .with = {doctor.id, nurse.id}});
    const Medicine medicine = book.add(Medicine{.name = u"Medicine"_s, .prescriber = nurse.id});
    const Equipment pump =
        book.add(Equipment{.name = u"Pump"_s, .prescriber = doctor.id, .supplier = nurse.id});
    const ChangeSet removal =
        removalOf(nurse, *book->table<ContactTable>().all(), *book->table<AppointmentTable>().all(),
                  *book->table<MedicineTable>().all(), *book->table<EquipmentTable>().all());
    ASSERT_TRUE(book->apply(removal));
    EXPECT_EQ(book->table<ContactTable>().all()->first().next, std::nullopt);
    EXPECT_EQ(book->table<AppointmentTable>().all()->first().with, QList<Id<Contact>>{doctor.id});
    EXPECT_EQ(book->table<MedicineTable>().all()->first().prescriber, std::nullopt);
    EXPECT_EQ(book->table<EquipmentTable>().all()->first().supplier, std::nullopt);
    EXPECT_EQ(book->table<EquipmentTable>().all()->first().prescriber, doctor.id);
    ASSERT_TRUE(book->apply(inverse(removal)));
    EXPECT_EQ(*book->table<EquipmentTable>().all(), QList<Equipment>{pump});
    EXPECT_EQ(*book->table<MedicineTable>().all(), QList<Medicine>{medicine});
    EXPECT_EQ(*book->table<ContactTable>().all(), (QList<Contact>{doctor, nurse}));
    EXPECT_EQ(*book->table<AppointmentTable>().all(), QList<Appointment>{visit});
}
