// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/medicines/medicine_table.h"

#include "model/database/child_rows.h"
#include "model/database/stored_table.h"

namespace {

#define MEDICINE_COLUMNS                                                                                     \
    "id, kind, name, form, strength, dose, route, schedule, as_needed, as_needed_for, not_more_than, "       \
    "purpose, "                                                                                              \
    "prescriber_id, supplier, when_it_fails, notes, started_on, stopped_on, why_stopped"

constexpr char kSelect[] =
    "SELECT " MEDICINE_COLUMNS " FROM medicine ORDER BY kind, name COLLATE NOCASE, rowid";
constexpr char kSelectTimes[] =
    "SELECT medicine_id, minute FROM medicine_time ORDER BY medicine_id, position";
constexpr char kSelectSupplies[] =
    "SELECT medicine_id, what, runs_out_on, remaining FROM medicine_supply ORDER BY medicine_id, position";
constexpr char kSelectChanges[] = R"sql(
    SELECT medicine_id, changed_on, what, before, after, why FROM medicine_change ORDER BY medicine_id, position)sql";

constexpr char kPutMedicine[] = "INSERT INTO medicine (" MEDICINE_COLUMNS R"sql()
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        kind = excluded.kind, name = excluded.name, form = excluded.form, strength = excluded.strength,
        dose = excluded.dose, route = excluded.route, schedule = excluded.schedule,
        as_needed = excluded.as_needed, as_needed_for = excluded.as_needed_for,
        not_more_than = excluded.not_more_than, purpose = excluded.purpose,
        prescriber_id = excluded.prescriber_id, supplier = excluded.supplier,
        when_it_fails = excluded.when_it_fails, notes = excluded.notes, started_on = excluded.started_on,
        stopped_on = excluded.stopped_on, why_stopped = excluded.why_stopped)sql";
constexpr char kRemoveTimes[] = "DELETE FROM medicine_time WHERE medicine_id = ?";
constexpr char kPutTime[] = "INSERT INTO medicine_time (medicine_id, position, minute) VALUES (?, ?, ?)";
constexpr char kRemoveSupplies[] = "DELETE FROM medicine_supply WHERE medicine_id = ?";
constexpr char kPutSupply[] = "INSERT INTO medicine_supply (medicine_id, position, what, runs_out_on, "
                              "remaining) VALUES (?, ?, ?, ?, ?)";
constexpr char kRemoveChanges[] = "DELETE FROM medicine_change WHERE medicine_id = ?";
constexpr char kPutChange[] = R"sql(
    INSERT INTO medicine_change (medicine_id, position, changed_on, what, before, after, why)
    VALUES (?, ?, ?, ?, ?, ?, ?))sql";
constexpr char kRemoveMedicine[] = "DELETE FROM medicine WHERE id = ?";

Medicine readMedicine(Query &row) {
    Medicine medicine{.id = row.id<Medicine>()};
    medicine.kind = row.choice<TreatmentKind>();
    for (QString *text : {&medicine.name, &medicine.form, &medicine.strength, &medicine.dose, &medicine.route,
                          &medicine.schedule})
        *text = row.text();
    medicine.asNeeded = row.yes();
    for (QString *text : {&medicine.asNeededFor, &medicine.notMoreThan, &medicine.purpose})
        *text = row.text();
    medicine.prescriber = row.optionalId<Contact>();
    for (QString *text : {&medicine.supplier, &medicine.whenItFails, &medicine.notes})
        *text = row.text();
    medicine.startedOn = row.optionalDate();
    medicine.stoppedOn = row.optionalDate();
    medicine.whyStopped = row.text();
    return medicine;
}

// Braces keep the order of the columns: a list between braces is read from left to right.
Supply readSupply(Query &row) {
    return {row.text(), row.optionalDate(), row.text()};
}

MedicineChange readChange(Query &row) {
    return {row.date(), row.choice<MedicineChange::What>(), row.text(), row.text(), row.text()};
}

Result<> putLists(Connection &connection, const Medicine &medicine) {
    auto done = writeParts(connection, kRemoveTimes, kPutTime, medicine.id, medicine.times,
                           [](Query &query, const QTime &time) { query.bindMinute(time); });
    if (done)
        done = writeParts(connection, kRemoveSupplies, kPutSupply, medicine.id, medicine.supplies,
                          [](Query &query, const Supply &supply) {
                              query.bind(supply.what).bind(supply.runsOutOn).bind(supply.left);
                          });
    if (done)
        done = writeParts(connection, kRemoveChanges, kPutChange, medicine.id, medicine.changes,
                          [](Query &query, const MedicineChange &change) {
                              query.bind(change.on).bind(change.what).bind(change.before).bind(change.after);
                              query.bind(change.why);
                          });
    return done;
}

} // namespace

Result<QList<Medicine>> MedicineTable::all() const {
    auto medicines = Query(m_connection, kSelect).all(readMedicine);
    const auto times = readChildRows<Medicine>(
        m_connection, kSelectTimes, [](Query &row) { return row.optionalMinute().value_or(QTime()); });
    const auto supplies = readChildRows<Medicine>(m_connection, kSelectSupplies, readSupply);
    const auto changes = readChildRows<Medicine>(m_connection, kSelectChanges, readChange);
    if (!medicines)
        return medicines;
    if (!times)
        return times.error();
    if (!supplies)
        return supplies.error();
    if (!changes)
        return changes.error();
    for (Medicine &medicine : *medicines) {
        medicine.times = times->value(medicine.id);
        medicine.supplies = supplies->value(medicine.id);
        medicine.changes = changes->value(medicine.id);
    }
    return medicines;
}

Result<> MedicineTable::put(const Medicine &medicine) {
    Query query(m_connection, kPutMedicine);
    query.bind(medicine.id)
        .bind(medicine.kind)
        .bind(medicine.name)
        .bind(medicine.form)
        .bind(medicine.strength);
    query.bind(medicine.dose).bind(medicine.route).bind(medicine.schedule).bind(medicine.asNeeded);
    query.bind(medicine.asNeededFor)
        .bind(medicine.notMoreThan)
        .bind(medicine.purpose)
        .bind(medicine.prescriber);
    query.bind(medicine.supplier).bind(medicine.whenItFails).bind(medicine.notes).bind(medicine.startedOn);
    query.bind(medicine.stoppedOn).bind(medicine.whyStopped);
    auto done = query.run();
    return done ? putLists(m_connection, medicine) : done;
}

Result<> MedicineTable::remove(Id<Medicine> id) {
    return Query(m_connection, kRemoveMedicine).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<MedicineTable>(Connection &);
