// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/day_span.h"
#include "model/base/result.h"
#include "model/medicines/dose.h"
#include "model/medicines/medicine.h"

class Connection;

/// How often something was given on a day.
struct DosesOfDay {
    QDate day = {};
    int count = 0;
};

/// The only place that knows the columns of doses. Ten years are about 30,000 of them, so there is no all().
class DoseTable {
public:
    using Record = Dose;
    static constexpr char kName[] = "dose"; ///< in the database

    explicit DoseTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(DoseTable)

    Result<std::optional<Dose>> find(Id<Dose> id) const;
    /// The newest one of a medicine, if there is any.
    Result<std::optional<Dose>> latest(Id<Medicine> medicine) const;
    /// Every dose of the days, the oldest first.
    Result<QList<Dose>> inSpan(const DaySpan &span) const;
    /// Those of one medicine in the days, the oldest first.
    Result<QList<Dose>> ofMedicine(Id<Medicine> medicine, const DaySpan &span) const;
    /// By day, without a look at the rows.
    Result<QList<DosesOfDay>> countsByDay(Id<Medicine> medicine, const DaySpan &span) const;
    /// Who gave something lately, the most frequent first.
    Result<QStringList> givers(int most) const;
    Result<int> count() const;

    Result<> put(const Dose &record);
    Result<> remove(Id<Dose> id);

private:
    Connection &m_connection;
};
