// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/papers/paper_copy_table.h"

#include "model/database/query.h"
#include "model/database/stored_table.h"

namespace {

constexpr char kSelectCopies[] = "SELECT id, paper, place, since, mark FROM paper_copy ORDER BY rowid";
constexpr char kSelectCopiesOf[] =
    "SELECT id, paper, place, since, mark FROM paper_copy WHERE paper = ? ORDER BY rowid";
constexpr char kPutCopy[] = R"sql(
    INSERT INTO paper_copy (id, paper, place, since, mark) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        paper = excluded.paper, place = excluded.place, since = excluded.since, mark = excluded.mark)sql";
constexpr char kRemoveCopy[] = "DELETE FROM paper_copy WHERE id = ?";

PaperCopy readCopy(Query &row) {
    PaperCopy copy{.id = row.id<PaperCopy>()};
    copy.paper = row.text();
    copy.place = row.text();
    copy.since = row.date();
    copy.mark = row.text();
    return copy;
}

} // namespace

Result<QList<PaperCopy>> PaperCopyTable::all() const {
    return Query(m_connection, kSelectCopies).all(readCopy);
}

Result<QList<PaperCopy>> PaperCopyTable::of(const QString &paper) const {
    return Query(m_connection, kSelectCopiesOf).bind(paper).all(readCopy);
}

Result<> PaperCopyTable::put(const PaperCopy &copy) {
    return Query(m_connection, kPutCopy)
        .bind(copy.id)
        .bind(copy.paper)
        .bind(copy.place)
        .bind(copy.since)
        .bind(copy.mark)
        .run();
}

Result<> PaperCopyTable::remove(Id<PaperCopy> id) {
    return Query(m_connection, kRemoveCopy).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<PaperCopyTable>(Connection &);
