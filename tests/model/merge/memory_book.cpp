// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/merge/memory_book.h"

#include "model/book/record_stamps.h"
#include "model/book/session_table.h"
#include "model/database/migrator.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

/// Made once: the migrations take longer than a history.
Connection &emptyBook() {
    static const std::unique_ptr<Connection> book = [] {
        auto made = *Connection::openInMemory();
        EXPECT_TRUE(migrate(*made, migrations()));
        return made;
    }();
    return *book;
}

std::unique_ptr<Connection> copyOf(const Connection &from) {
    auto to = *Connection::openInMemory();
    sqlite3_backup *backup = sqlite3_backup_init(to->handle(), "main", from.handle(), "main");
    EXPECT_EQ(sqlite3_backup_step(backup, -1), SQLITE_DONE);
    sqlite3_backup_finish(backup);
    EXPECT_TRUE(to->script("PRAGMA foreign_keys = ON"));
    return to;
}

} // namespace

class MemoryBook::Tables : public OpenTables {
public:
    explicit Tables(Connection &connection) : OpenTables(connection), m_stamps(connection) {}

    Result<> write(const ChangeSet &changes, const Stamp &now) {
        for (const Change &change : changes.changes) {
            const RecordStamp stamp{now, change.isRemoval()};
            if (auto noted = m_stamps.note(tableOf(change).nameOf(change), change.recordId(), stamp); !noted)
                return noted;
        }
        for (const Change &change : changes.changes) {
            if (auto written = tableOf(change).write(change, {}); !written)
                return written;
        }
        return {};
    }

private:
    RecordStamps m_stamps;
};

MemoryBook::MemoryBook() : MemoryBook(copyOf(emptyBook())) {}

MemoryBook::MemoryBook(std::unique_ptr<Connection> connection) :
    m_connection(std::move(connection)), m_tables(std::make_shared<Tables>(*m_connection)) {
    const auto last = m_connection->single(u"SELECT ifnull(max(up_to), 0) FROM session"_s);
    m_change = last->toLongLong();
}

const RecordShapes &MemoryBook::shapes() {
    static const RecordShapes shapes = *readRecordShapes(emptyBook());
    return shapes;
}

MemoryBook MemoryBook::copy() const {
    return MemoryBook(copyOf(*m_connection));
}

const OpenTables &MemoryBook::tables() const {
    return *m_tables;
}

bool MemoryBook::apply(const ChangeSet &changes) {
    const auto done = m_connection->inTransaction([&]() -> Result<> {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        const Session session{m_session, quint64(m_change++), now};
        auto noted = m_isNoted ? changeSession(*m_connection, m_session, now, m_change)
                               : addSession(*m_connection, session, m_change);
        return noted ? m_tables->write(changes, {m_session, m_change}) : noted;
    });
    m_isNoted = m_isNoted || done;
    if (!done)
        ADD_FAILURE() << qPrintable(done.error().text + u' ' + done.error().detail);
    return bool(done);
}
