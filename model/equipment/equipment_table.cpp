// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/equipment/equipment_table.h"

#include "model/database/child_rows.h"
#include "model/database/stored_table.h"

namespace {

#define EQUIPMENT_COLUMNS                                                                                    \
    "id, kind, name, size, settings, settings_on, purpose, used_when, used_daily, prescriber_id, "           \
    "supplier_id, supplier_words, spare, when_it_fails, steps_by, steps_on, notes, started_on, stopped_on, " \
    "why_stopped"

constexpr char kSelect[] =
    "SELECT " EQUIPMENT_COLUMNS " FROM equipment ORDER BY kind, name COLLATE NOCASE, rowid";
constexpr char kSelectSupplies[] = R"sql(
    SELECT equipment_id, what, runs_out_on, remaining FROM equipment_supply ORDER BY equipment_id, position)sql";
constexpr char kSelectChanges[] = R"sql(
    SELECT equipment_id, changed_on, what, before, after, why FROM equipment_change
    ORDER BY equipment_id, position)sql";

constexpr char kPut[] = "INSERT INTO equipment (" EQUIPMENT_COLUMNS R"sql()
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        kind = excluded.kind, name = excluded.name, size = excluded.size, settings = excluded.settings,
        settings_on = excluded.settings_on, purpose = excluded.purpose, used_when = excluded.used_when,
        used_daily = excluded.used_daily, prescriber_id = excluded.prescriber_id,
        supplier_id = excluded.supplier_id, supplier_words = excluded.supplier_words, spare = excluded.spare,
        when_it_fails = excluded.when_it_fails, steps_by = excluded.steps_by, steps_on = excluded.steps_on,
        notes = excluded.notes, started_on = excluded.started_on, stopped_on = excluded.stopped_on,
        why_stopped = excluded.why_stopped)sql";
constexpr char kRemoveSupplies[] = "DELETE FROM equipment_supply WHERE equipment_id = ?";
constexpr char kPutSupply[] = R"sql(
    INSERT INTO equipment_supply (equipment_id, position, what, runs_out_on, remaining) VALUES (?, ?, ?, ?, ?))sql";
constexpr char kRemoveChanges[] = "DELETE FROM equipment_change WHERE equipment_id = ?";
constexpr char kPutChange[] = R"sql(
    INSERT INTO equipment_change (equipment_id, position, changed_on, what, before, after, why)
    VALUES (?, ?, ?, ?, ?, ?, ?))sql";
constexpr char kRemove[] = "DELETE FROM equipment WHERE id = ?";

Equipment readEquipment(Query &row) {
    Equipment equipment{.id = row.id<Equipment>()};
    equipment.kind = row.choice<EquipmentKind>();
    for (QString *text : {&equipment.name, &equipment.size, &equipment.settings})
        *text = row.text();
    equipment.settingsOn = row.optionalDate();
    equipment.purpose = row.text();
    equipment.use = row.text();
    equipment.isUsedDaily = row.yes();
    equipment.prescriber = row.optionalId<Contact>();
    equipment.supplier = row.optionalId<Contact>();
    for (QString *text :
         {&equipment.supplierWords, &equipment.spare, &equipment.whenItFails, &equipment.stepsBy})
        *text = row.text();
    equipment.stepsOn = row.optionalDate();
    equipment.notes = row.text();
    equipment.startedOn = row.optionalDate();
    equipment.stoppedOn = row.optionalDate();
    equipment.whyStopped = row.text();
    return equipment;
}

// Braces keep the order of the columns: a list between braces is read from left to right.
Supply readSupply(Query &row) {
    return {row.text(), row.optionalDate(), row.text()};
}

EquipmentChange readChange(Query &row) {
    return {row.date(), row.choice<EquipmentChange::What>(), row.text(), row.text(), row.text()};
}

Result<> putLists(Connection &connection, const Equipment &equipment) {
    auto done = writeParts(connection, kRemoveSupplies, kPutSupply, equipment.id, equipment.supplies,
                           [](Query &query, const Supply &supply) {
                               query.bind(supply.what).bind(supply.runsOutOn).bind(supply.left);
                           });
    if (done)
        done = writeParts(connection, kRemoveChanges, kPutChange, equipment.id, equipment.changes,
                          [](Query &query, const EquipmentChange &change) {
                              query.bind(change.on).bind(change.what).bind(change.before).bind(change.after);
                              query.bind(change.why);
                          });
    return done;
}

} // namespace

Result<QList<Equipment>> EquipmentTable::all() const {
    auto equipment = Query(m_connection, kSelect).all(readEquipment);
    const auto supplies = readChildRows<Equipment>(m_connection, kSelectSupplies, readSupply);
    const auto changes = readChildRows<Equipment>(m_connection, kSelectChanges, readChange);
    if (!equipment)
        return equipment;
    if (!supplies)
        return supplies.error();
    if (!changes)
        return changes.error();
    for (Equipment &each : *equipment) {
        each.supplies = supplies->value(each.id);
        each.changes = changes->value(each.id);
    }
    return equipment;
}

Result<> EquipmentTable::put(const Equipment &equipment) {
    Query query(m_connection, kPut);
    query.bind(equipment.id).bind(equipment.kind).bind(equipment.name).bind(equipment.size);
    query.bind(equipment.settings).bind(equipment.settingsOn).bind(equipment.purpose).bind(equipment.use);
    query.bind(equipment.isUsedDaily).bind(equipment.prescriber).bind(equipment.supplier);
    query.bind(equipment.supplierWords).bind(equipment.spare).bind(equipment.whenItFails);
    query.bind(equipment.stepsBy).bind(equipment.stepsOn).bind(equipment.notes);
    query.bind(equipment.startedOn).bind(equipment.stoppedOn).bind(equipment.whyStopped);
    auto done = query.run();
    return done ? putLists(m_connection, equipment) : done;
}

Result<> EquipmentTable::remove(Id<Equipment> id) {
    return Query(m_connection, kRemove).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<EquipmentTable>(Connection &);
