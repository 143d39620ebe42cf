// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/medicines/dose_table.h"

#include "model/database/query.h"
#include "model/database/stored_table.h"

namespace {

#define DOSE_COLUMNS                                                                                         \
    "id, medicine_id, at_utc, at_offset, at_zone, for_minute, amount, given_by, reason, outcome, afterwards"

constexpr char kFind[] = "SELECT " DOSE_COLUMNS " FROM dose WHERE id = ?";
// The index leads to the last days; after a flight, the newest of them need not be on the last day.
constexpr char kLatest[] = "SELECT " DOSE_COLUMNS R"sql( FROM (
        SELECT * FROM dose WHERE medicine_id = ? ORDER BY day DESC, at_utc DESC LIMIT 100)
    ORDER BY at_utc DESC, row_id DESC LIMIT 1)sql";
constexpr char kGivers[] = R"sql(
    SELECT given_by FROM (SELECT given_by FROM dose ORDER BY day DESC, at_utc DESC LIMIT 500)
    WHERE given_by <> '' GROUP BY given_by ORDER BY count(*) DESC, given_by LIMIT ?)sql";
constexpr char kInSpan[] =
    "SELECT " DOSE_COLUMNS " FROM dose WHERE day BETWEEN ? AND ? ORDER BY at_utc, row_id";
constexpr char kOfMedicine[] = "SELECT " DOSE_COLUMNS R"sql( FROM dose
    WHERE medicine_id = ? AND day BETWEEN ? AND ? ORDER BY at_utc, row_id)sql";
constexpr char kCountsByDay[] = R"sql(
    SELECT day, count(*) FROM dose WHERE medicine_id = ? AND day BETWEEN ? AND ? GROUP BY day ORDER BY day)sql";
constexpr char kCount[] = "SELECT count(*) FROM dose";
constexpr char kPutDose[] = "INSERT INTO dose (" DOSE_COLUMNS R"sql(, day)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        medicine_id = excluded.medicine_id, at_utc = excluded.at_utc, at_offset = excluded.at_offset,
        at_zone = excluded.at_zone, for_minute = excluded.for_minute, amount = excluded.amount,
        given_by = excluded.given_by, reason = excluded.reason, outcome = excluded.outcome,
        afterwards = excluded.afterwards, day = excluded.day)sql";
constexpr char kRemoveDose[] = "DELETE FROM dose WHERE id = ?";

Dose readDose(Query &row) {
    Dose dose{.id = row.id<Dose>()};
    dose.medicine = row.id<Medicine>();
    dose.moment = row.moment();
    dose.forTime = row.optionalMinute();
    dose.amount = row.text();
    dose.givenBy = row.text();
    dose.reason = row.text();
    dose.outcome = row.choice<DoseOutcome>();
    dose.afterwards = row.text();
    return dose;
}

} // namespace

Result<std::optional<Dose>> DoseTable::find(Id<Dose> id) const {
    return Query(m_connection, kFind).bind(id).first(readDose);
}

Result<std::optional<Dose>> DoseTable::latest(Id<Medicine> medicine) const {
    return Query(m_connection, kLatest).bind(medicine).first(readDose);
}

Result<QList<Dose>> DoseTable::inSpan(const DaySpan &span) const {
    Query query(m_connection, kInSpan);
    query.bind(span);
    return query.all(readDose);
}

Result<QList<Dose>> DoseTable::ofMedicine(Id<Medicine> medicine, const DaySpan &span) const {
    Query query(m_connection, kOfMedicine);
    query.bind(medicine);
    query.bind(span);
    return query.all(readDose);
}

Result<QList<DosesOfDay>> DoseTable::countsByDay(Id<Medicine> medicine, const DaySpan &span) const {
    Query query(m_connection, kCountsByDay);
    query.bind(medicine);
    query.bind(span);
    return query.all([](Query &row) {
        return DosesOfDay{QDate::fromJulianDay(row.number()), int(row.number())};
    });
}

Result<QStringList> DoseTable::givers(int most) const {
    const auto names = Query(m_connection, kGivers).bind(most).all([](Query &row) { return row.text(); });
    if (!names)
        return names.error();
    return QStringList(*names);
}

Result<int> DoseTable::count() const {
    return Query(m_connection, kCount).single();
}

Result<> DoseTable::put(const Dose &dose) {
    Query query(m_connection, kPutDose);
    query.bind(dose.id).bind(dose.medicine).bind(dose.moment).bindMinute(dose.forTime).bind(dose.amount);
    query.bind(dose.givenBy).bind(dose.reason).bind(dose.outcome).bind(dose.afterwards);
    return query.bind(dose.moment.date().toJulianDay()).run();
}

Result<> DoseTable::remove(Id<Dose> id) {
    return Query(m_connection, kRemoveDose).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<DoseTable>(Connection &);
