// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/book/subject.h"

#include "model/careteam/contact_table.h"
#include "model/community/resource_table.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker_table.h"
#include "model/goals/goal_table.h"
#include "model/store/book_file.h"
#include "model/store/connection.h"
#include "model/store/migrator.h"

namespace {

/// Writes the records that a Script knows.
class OldTables {
public:
    explicit OldTables(Connection &connection) :
        m_goals(connection), m_trackers(connection), m_entries(connection), m_contacts(connection),
        m_resources(connection) {}

    Result<> put(const Goal &it) { return m_goals.put(it); }
    Result<> put(const Tracker &it) { return m_trackers.put(it); }
    Result<> put(const DiaryEntry &it) { return m_entries.put(it); }
    Result<> put(const Contact &it) { return m_contacts.put(it); }
    Result<> put(const Resource &it) { return m_resources.put(it); }
    template <typename Other>
    Result<> put(const Other &) {
        return Error{};
    }

private:
    GoalTable m_goals;
    TrackerTable m_trackers;
    DiaryTable m_entries;
    ContactTable m_contacts;
    ResourceTable m_resources;
};

} // namespace

void makeOldBook(const QString &path, const ChangeSet &changes) {
    auto connection = Connection::openPlain(path);
    bool isGood =
        connection &&
        (*connection)->script("PRAGMA application_id = " + QByteArray::number(kBookApplicationId)) &&
        migrate(**connection, migrations().mid(0, 1)) && (*connection)->begin();
    if (isGood) {
        OldTables tables(**connection);
        for (const Change &change : changes.changes)
            isGood =
                isGood && std::visit([&](const auto &edit) { return tables.put(*edit.after).ok(); }, change);
        isGood = isGood && (*connection)->commit();
    }
    if (!isGood)
        qFatal("no old book to begin with");
}
