// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/contact_table.h"

#include "model/database/child_rows.h"
#include "model/database/stored_table.h"

namespace {

constexpr char kSelect[] = R"sql(
    SELECT id, name, role, team, organization, address, hours, call_for, next_id, notes, favourite, photo, card_uid
    FROM contact ORDER BY favourite DESC, name COLLATE NOCASE, rowid)sql";
constexpr char kSelectPhones[] =
    "SELECT contact_id, kind, number FROM contact_phone ORDER BY contact_id, position";
constexpr char kSelectEmails[] =
    "SELECT contact_id, address FROM contact_email ORDER BY contact_id, position";

constexpr char kSelectSkills[] =
    "SELECT contact_id, what, level, learned_on, seen_by FROM contact_skill ORDER BY contact_id, position";

constexpr char kPut[] = R"sql(
    INSERT INTO contact (id, name, role, team, organization, address, hours, call_for, next_id, notes, favourite,
                         photo, card_uid)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        name = excluded.name, role = excluded.role, team = excluded.team, organization = excluded.organization,
        address = excluded.address, hours = excluded.hours, call_for = excluded.call_for,
        next_id = excluded.next_id, notes = excluded.notes, favourite = excluded.favourite,
        photo = excluded.photo, card_uid = excluded.card_uid)sql";
constexpr char kRemovePhones[] = "DELETE FROM contact_phone WHERE contact_id = ?";
constexpr char kPutPhone[] =
    "INSERT INTO contact_phone (contact_id, position, kind, number) VALUES (?, ?, ?, ?)";
constexpr char kRemoveEmails[] = "DELETE FROM contact_email WHERE contact_id = ?";
constexpr char kPutEmail[] = "INSERT INTO contact_email (contact_id, position, address) VALUES (?, ?, ?)";
constexpr char kRemoveSkills[] = "DELETE FROM contact_skill WHERE contact_id = ?";
constexpr char kPutSkill[] = R"sql(
    INSERT INTO contact_skill (contact_id, position, what, level, learned_on, seen_by) VALUES (?, ?, ?, ?, ?, ?))sql";
constexpr char kRemove[] = "DELETE FROM contact WHERE id = ?";

Contact readContact(Query &row) {
    Contact contact{.id = row.id<Contact>()};
    contact.name = row.text();
    contact.role = row.text();
    contact.team = row.choice<Team>();
    contact.organization = row.text();
    contact.address = row.text();
    contact.hours = row.text();
    contact.callFor = row.text();
    contact.next = row.optionalId<Contact>();
    contact.notes = row.text();
    contact.favourite = row.yes();
    contact.photo = row.bytes();
    contact.cardUid = row.text();
    return contact;
}

// Braces keep the order of the columns: a list between braces is read from left to right.
Phone readPhone(Query &row) {
    return {row.choice<PhoneKind>(), row.text()};
}

CareSkill readSkill(Query &row) {
    return {row.text(), row.choice<SkillLevel>(), row.optionalDate(), row.text()};
}

Result<> putLists(Connection &connection, const Contact &contact) {
    auto done =
        writeParts(connection, kRemovePhones, kPutPhone, contact.id, contact.phones,
                   [](Query &query, const Phone &phone) { query.bind(phone.kind).bind(phone.number); });
    if (done)
        done = writeParts(connection, kRemoveEmails, kPutEmail, contact.id, contact.emails,
                          [](Query &query, const QString &email) { query.bind(email); });
    if (done)
        done = writeParts(connection, kRemoveSkills, kPutSkill, contact.id, contact.skills,
                          [](Query &query, const CareSkill &skill) {
                              query.bind(skill.what).bind(skill.level).bind(skill.on).bind(skill.by);
                          });
    return done;
}

} // namespace

Result<QList<Contact>> ContactTable::all() const {
    auto contacts = Query(m_connection, kSelect).all(readContact);
    const auto phones = readChildRows<Contact>(m_connection, kSelectPhones, readPhone);
    const auto emails =
        readChildRows<Contact>(m_connection, kSelectEmails, [](Query &row) { return row.text(); });
    const auto skills = readChildRows<Contact>(m_connection, kSelectSkills, readSkill);
    if (!contacts)
        return contacts;
    if (!phones)
        return phones.error();
    if (!emails)
        return emails.error();
    if (!skills)
        return skills.error();
    for (Contact &contact : *contacts) {
        contact.phones = phones->value(contact.id);
        contact.emails = emails->value(contact.id);
        contact.skills = skills->value(contact.id);
    }
    return contacts;
}

Result<> ContactTable::put(const Contact &contact) {
    auto done = Query(m_connection, kPut)
                    .bind(contact.id)
                    .bind(contact.name)
                    .bind(contact.role)
                    .bind(contact.team)
                    .bind(contact.organization)
                    .bind(contact.address)
                    .bind(contact.hours)
                    .bind(contact.callFor)
                    .bind(contact.next)
                    .bind(contact.notes)
                    .bind(contact.favourite)
                    .bind(contact.photo)
                    .bind(contact.cardUid)
                    .run();
    return done ? putLists(m_connection, contact) : done;
}

Result<> ContactTable::remove(Id<Contact> id) {
    return Query(m_connection, kRemove).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<ContactTable>(Connection &);
