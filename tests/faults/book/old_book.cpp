// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/community/resource.h"
#include "model/diary/diary_entry.h"
#include "model/diary/tracker.h"
#include "tests/faults/book/subject.h"

#include "model/book/book_file.h"
#include "model/careteam/contact.h"
#include "model/database/connection.h"
#include "model/database/migrator.h"
#include "model/database/query.h"
#include "model/goals/goal_table.h"

namespace {

// As the first version wrote them; the other tables are still the same.
constexpr char kPutTracker[] =
    "INSERT INTO tracker (id, name, kind, preset, position, resting) VALUES (?, ?, ?, ?, ?, ?)";
constexpr char kPutEntry[] = R"sql(
    INSERT INTO diary_entry (id, tracker_id, at_utc, at_offset, at_zone, reporter, value, words, what_helped, day)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql";
constexpr char kPutResource[] = R"sql(
    INSERT INTO resource (id, service, organization, category, offers, phone, web, address, who_may_use_it, cost,
                          languages, checked_on, checked_by, state)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql";
constexpr char kPutContact[] = R"sql(
    INSERT INTO contact (id, name, role, team, organization, address, hours, call_for, next_id, notes, favourite,
                         photo, card_uid)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql";
constexpr char kPutPhone[] =
    "INSERT INTO contact_phone (contact_id, position, kind, number) VALUES (?, ?, ?, ?)";
constexpr int kOtherThen = 19; ///< its number among the categories of the first version

/// Writes the records that the beginning of a Script knows.
class OldTables {
public:
    explicit OldTables(Connection &connection) : m_connection(connection), m_goals(connection) {}

    Result<> put(const Goal &it) { return m_goals.put(it); }
    Result<> put(const Tracker &it) {
        Query query(m_connection, kPutTracker);
        query.bind(it.id).bind(it.name).bind(it.kind).bind(it.preset).bind(it.position);
        return query.bind(it.resting).run();
    }
    Result<> put(const DiaryEntry &it) {
        Query query(m_connection, kPutEntry);
        query.bind(it.id).bind(it.tracker).bind(it.moment).bind(it.reporter).bind(it.value).bind(it.words);
        return query.bind(it.whatHelped).bind(it.moment.date().toJulianDay()).run();
    }
    /// Contacts of the Script have telephone numbers and no e-mail addresses.
    Result<> put(const Contact &it) {
        Query query(m_connection, kPutContact);
        query.bind(it.id).bind(it.name).bind(it.role).bind(it.team).bind(it.organization).bind(it.address);
        query.bind(it.hours).bind(it.callFor).bind(it.next).bind(it.notes).bind(it.favourite);
        auto done = query.bind(it.photo).bind(it.cardUid).run();
        for (int i = 0; done && i < it.phones.size(); ++i) {
            const Phone &phone = it.phones[i];
            done =
                Query(m_connection, kPutPhone).bind(it.id).bind(i).bind(phone.kind).bind(phone.number).run();
        }
        return done;
    }
    Result<> put(const Resource &it) {
        Query query(m_connection, kPutResource);
        query.bind(it.id).bind(it.service).bind(it.organization).bind(kOtherThen).bind(it.offers);
        query.bind(it.phone).bind(it.web).bind(it.address).bind(it.whoMayUseIt).bind(it.cost);
        return query.bind(it.languages).bind(it.checkedOn).bind(it.checkedBy).bind(it.state).run();
    }
    /// False for every other kind of record.
    bool put(const Change &change) { return putOneOf<Goal, Tracker, DiaryEntry, Contact, Resource>(change); }

private:
    template <typename... R>
    bool putOneOf(const Change &change) {
        return ((change.as<R>() && put(*change.as<R>()->after)) || ...);
    }

    Connection &m_connection;
    GoalTable m_goals;
};

} // namespace

void makeOldBook(const QString &path, const ChangeSet &changes) {
    auto connection = Connection::openPlain(path);
    const auto put = [&]() -> Result<> {
        OldTables tables(**connection);
        const bool areIn = std::all_of(changes.changes.begin(), changes.changes.end(),
                                       [&](const Change &change) { return tables.put(change); });
        return areIn ? Result<>() : Error{};
    };
    const bool isGood =
        connection &&
        (*connection)->script("PRAGMA application_id = " + QByteArray::number(kBookApplicationId)) &&
        migrate(**connection, migrations().mid(0, 1)) && (*connection)->inTransaction(put);
    if (!isGood)
        qFatal("no old book to begin with");
}
