// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/child/child_table.h"

#include "model/database/open_tables.h"
#include "model/database/query.h"
#include "model/database/stored_table.h"

using namespace Qt::StringLiterals;

namespace {

constexpr char kSelect[] = R"sql(
    SELECT id, name, called_name, birth_date, photo, languages, comforts, upsets,
           says_yes, says_no, what_matters, needs_interpreter, immunizations_at, has_died, died_on
    FROM child)sql";
constexpr char kSelectHasDied[] = "SELECT has_died FROM child";

constexpr char kPut[] = R"sql(
    INSERT INTO child (id, name, called_name, birth_date, photo, languages, comforts, upsets,
                       says_yes, says_no, what_matters, needs_interpreter, immunizations_at, has_died, died_on)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        name = excluded.name, called_name = excluded.called_name, birth_date = excluded.birth_date,
        photo = excluded.photo, languages = excluded.languages,
        comforts = excluded.comforts, upsets = excluded.upsets,
        says_yes = excluded.says_yes, says_no = excluded.says_no, what_matters = excluded.what_matters,
        needs_interpreter = excluded.needs_interpreter, immunizations_at = excluded.immunizations_at,
        has_died = excluded.has_died, died_on = excluded.died_on)sql";

constexpr char kRemove[] = "DELETE FROM child WHERE id = ?";

// A book has one child. Where nothing was written yet every read must give the same record, or an
// edit would start from another one than it ends with.
const QUuid kUnwritten(u"{00000000-0000-4000-8000-000000000001}"_s);

Child readChild(Query &row) {
    Child child{.id = row.id<Child>()};
    child.name = row.text();
    child.calledName = row.text();
    child.birthDate = row.optionalDate();
    child.photo = row.bytes();
    child.languages = row.text();
    child.comforts = row.text();
    child.upsets = row.text();
    child.saysYes = row.text();
    child.saysNo = row.text();
    child.whatMatters = row.text();
    child.needsInterpreter = row.yes();
    child.immunizationsAt = row.text();
    child.hasDied = row.yes();
    child.diedOn = row.optionalDate();
    return child;
}

} // namespace

Result<Child> ChildTable::get() const {
    auto child = Query(m_connection, kSelect).first(readChild);
    if (!child)
        return child.error();
    return child->value_or(Child{.id = Id<Child>::fromUuid(kUnwritten)});
}

Result<bool> ChildTable::hasDied() const {
    const auto died = Query(m_connection, kSelectHasDied).first([](Query &row) { return row.yes(); });
    if (!died)
        return died.error();
    return died->value_or(false);
}

Result<> ChildTable::put(const Child &child) {
    return Query(m_connection, kPut)
        .bind(child.id)
        .bind(child.name)
        .bind(child.calledName)
        .bind(child.birthDate)
        .bind(child.photo)
        .bind(child.languages)
        .bind(child.comforts)
        .bind(child.upsets)
        .bind(child.saysYes)
        .bind(child.saysNo)
        .bind(child.whatMatters)
        .bind(child.needsInterpreter)
        .bind(child.immunizationsAt)
        .bind(child.hasDied)
        .bind(child.diedOn)
        .run();
}

Result<> ChildTable::remove(Id<Child> id) {
    return Query(m_connection, kRemove).bind(id).run();
}

bool hasChildDied(const OpenTables &book) {
    return book.table<ChildTable>().hasDied().valueOr(false);
}

template std::unique_ptr<AnyTable> makeTable<ChildTable>(Connection &);
