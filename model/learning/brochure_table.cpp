// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/learning/brochure_table.h"

#include "model/database/query.h"
#include "model/database/stored_table.h"

namespace {

#define BROCHURE_COLUMNS                                                                                     \
    "id, title, publisher, language, address, is_checked, read_on, talked_about_with, notes"

constexpr char kSelect[] = "SELECT " BROCHURE_COLUMNS " FROM brochure ORDER BY title COLLATE NOCASE, rowid";
constexpr char kPut[] = "INSERT INTO brochure (" BROCHURE_COLUMNS R"sql() VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        title = excluded.title, publisher = excluded.publisher, language = excluded.language,
        address = excluded.address, is_checked = excluded.is_checked, read_on = excluded.read_on,
        talked_about_with = excluded.talked_about_with, notes = excluded.notes)sql";
constexpr char kRemove[] = "DELETE FROM brochure WHERE id = ?";

Brochure readBrochure(Query &row) {
    Brochure brochure{.id = row.id<Brochure>()};
    for (QString *text : {&brochure.title, &brochure.publisher, &brochure.language, &brochure.address})
        *text = row.text();
    brochure.isChecked = row.yes();
    brochure.readOn = row.optionalDate();
    brochure.talkedAboutWith = row.text();
    brochure.notes = row.text();
    return brochure;
}

} // namespace

Result<QList<Brochure>> BrochureTable::all() const {
    return Query(m_connection, kSelect).all(readBrochure);
}

Result<> BrochureTable::put(const Brochure &brochure) {
    Query query(m_connection, kPut);
    query.bind(brochure.id).bind(brochure.title).bind(brochure.publisher).bind(brochure.language);
    query.bind(brochure.address).bind(brochure.isChecked).bind(brochure.readOn);
    query.bind(brochure.talkedAboutWith).bind(brochure.notes);
    return query.run();
}

Result<> BrochureTable::remove(Id<Brochure> id) {
    return Query(m_connection, kRemove).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<BrochureTable>(Connection &);
