// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appointments/appointment_table.h"

#include "model/database/child_rows.h"
#include "model/database/stored_table.h"

namespace {

constexpr char kSelect[] = R"sql(
    SELECT id, title, at_utc, at_offset, at_zone, place, decisions, notes FROM appointment ORDER BY at_utc, rowid)sql";
constexpr char kSelectContacts[] = R"sql(
    SELECT appointment_id, contact_id FROM appointment_contact ORDER BY appointment_id, position)sql";
constexpr char kSelectQuestions[] = R"sql(
    SELECT appointment_id, text, answer, state, first_asked_for
    FROM appointment_question ORDER BY appointment_id, position)sql";

constexpr char kPut[] = R"sql(
    INSERT INTO appointment (id, title, at_utc, at_offset, at_zone, place, decisions, notes)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        title = excluded.title, at_utc = excluded.at_utc, at_offset = excluded.at_offset, at_zone = excluded.at_zone,
        place = excluded.place, decisions = excluded.decisions, notes = excluded.notes)sql";
constexpr char kRemoveContacts[] = "DELETE FROM appointment_contact WHERE appointment_id = ?";
constexpr char kPutContact[] =
    "INSERT INTO appointment_contact (appointment_id, position, contact_id) VALUES (?, ?, ?)";
constexpr char kRemoveQuestions[] = "DELETE FROM appointment_question WHERE appointment_id = ?";
constexpr char kPutQuestion[] = R"sql(
    INSERT INTO appointment_question (appointment_id, position, text, answer, state, first_asked_for)
    VALUES (?, ?, ?, ?, ?, ?))sql";
constexpr char kRemove[] = "DELETE FROM appointment WHERE id = ?";

Appointment readAppointment(Query &row) {
    Appointment appointment{.id = row.id<Appointment>()};
    appointment.title = row.text();
    appointment.start = row.moment();
    appointment.place = row.text();
    appointment.decisions = row.text();
    appointment.notes = row.text();
    return appointment;
}

// Braces keep the order of the columns: a list between braces is read from left to right.
Question readQuestion(Query &row) {
    return {row.text(), row.text(), row.choice<QuestionState>(), row.optionalDate()};
}

} // namespace

Result<QList<Appointment>> AppointmentTable::all() const {
    auto appointments = Query(m_connection, kSelect).all(readAppointment);
    const auto contacts = readChildRows<Appointment>(m_connection, kSelectContacts,
                                                     [](Query &row) { return row.id<Contact>(); });
    const auto questions = readChildRows<Appointment>(m_connection, kSelectQuestions, readQuestion);
    if (!appointments)
        return appointments;
    if (!contacts)
        return contacts.error();
    if (!questions)
        return questions.error();
    for (Appointment &appointment : *appointments) {
        appointment.with = contacts->value(appointment.id);
        appointment.questions = questions->value(appointment.id);
    }
    return appointments;
}

Result<> AppointmentTable::put(const Appointment &appointment) {
    auto done = Query(m_connection, kPut)
                    .bind(appointment.id)
                    .bind(appointment.title)
                    .bind(appointment.start)
                    .bind(appointment.place)
                    .bind(appointment.decisions)
                    .bind(appointment.notes)
                    .run();
    if (done)
        done = writeParts(m_connection, kRemoveContacts, kPutContact, appointment.id, appointment.with,
                          [](Query &query, const Id<Contact> &contact) { query.bind(contact); });
    if (done)
        done = writeParts(m_connection, kRemoveQuestions, kPutQuestion, appointment.id, appointment.questions,
                          [](Query &query, const Question &question) {
                              query.bind(question.text).bind(question.answer).bind(question.state);
                              query.bind(question.firstAskedFor);
                          });
    return done;
}

Result<> AppointmentTable::remove(Id<Appointment> id) {
    return Query(m_connection, kRemove).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<AppointmentTable>(Connection &);
