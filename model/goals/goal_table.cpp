// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/goals/goal_table.h"

#include "model/database/child_rows.h"
#include "model/database/stored_table.h"

namespace {

constexpr char kSelect[] = R"sql(
    SELECT id, title, kind, voice, area, status, why_it_matters, in_view FROM goal ORDER BY rowid)sql";
constexpr char kSelectSteps[] = "SELECT goal_id, text, done_on FROM goal_step ORDER BY goal_id, position";
constexpr char kSelectNotes[] = "SELECT goal_id, written_on, text FROM goal_note ORDER BY goal_id, position";
constexpr char kSelectEvents[] = R"sql(
    SELECT goal_id, happened_on, what, before, after FROM goal_event ORDER BY goal_id, position)sql";

constexpr char kPut[] = R"sql(
    INSERT INTO goal (id, title, kind, voice, area, status, why_it_matters, in_view) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        title = excluded.title, kind = excluded.kind, voice = excluded.voice, area = excluded.area,
        status = excluded.status, why_it_matters = excluded.why_it_matters, in_view = excluded.in_view)sql";
constexpr char kRemoveSteps[] = "DELETE FROM goal_step WHERE goal_id = ?";
constexpr char kPutStep[] = "INSERT INTO goal_step (goal_id, position, text, done_on) VALUES (?, ?, ?, ?)";
constexpr char kRemoveNotes[] = "DELETE FROM goal_note WHERE goal_id = ?";
constexpr char kPutNote[] = "INSERT INTO goal_note (goal_id, position, written_on, text) VALUES (?, ?, ?, ?)";
constexpr char kRemoveEvents[] = "DELETE FROM goal_event WHERE goal_id = ?";
constexpr char kPutEvent[] =
    "INSERT INTO goal_event (goal_id, position, happened_on, what, before, after) VALUES (?, ?, ?, ?, ?, ?)";
constexpr char kRemove[] = "DELETE FROM goal WHERE id = ?";

Goal readGoal(Query &row) {
    Goal goal{.id = row.id<Goal>()};
    goal.title = row.text();
    goal.kind = row.choice<GoalKind>();
    goal.voice = row.choice<GoalVoice>();
    goal.area = row.choice<GoalArea>();
    goal.status = row.choice<GoalStatus>();
    goal.whyItMatters = row.text();
    goal.inView = row.yes();
    return goal;
}

// Braces keep the order of the columns: a list between braces is read from left to right.
GoalStep readStep(Query &row) {
    return {row.text(), row.optionalDate()};
}
GoalNote readNote(Query &row) {
    return {row.date(), row.text()};
}
GoalEvent readEvent(Query &row) {
    return {row.date(), row.choice<GoalEvent::What>(), row.text(), row.text()};
}

} // namespace

Result<QList<Goal>> GoalTable::all() const {
    auto goals = Query(m_connection, kSelect).all(readGoal);
    const auto steps = readChildRows<Goal>(m_connection, kSelectSteps, readStep);
    const auto notes = readChildRows<Goal>(m_connection, kSelectNotes, readNote);
    const auto events = readChildRows<Goal>(m_connection, kSelectEvents, readEvent);
    if (!goals)
        return goals;
    if (!steps)
        return steps.error();
    if (!notes)
        return notes.error();
    if (!events)
        return events.error();
    for (Goal &goal : *goals) {
        goal.steps = steps->value(goal.id);
        goal.notes = notes->value(goal.id);
        goal.events = events->value(goal.id);
    }
    return goals;
}

Result<> GoalTable::put(const Goal &goal) {
    auto done = Query(m_connection, kPut)
                    .bind(goal.id)
                    .bind(goal.title)
                    .bind(goal.kind)
                    .bind(goal.voice)
                    .bind(goal.area)
                    .bind(goal.status)
                    .bind(goal.whyItMatters)
                    .bind(goal.inView)
                    .run();
    if (done)
        done =
            writeParts(m_connection, kRemoveSteps, kPutStep, goal.id, goal.steps,
                       [](Query &query, const GoalStep &step) { query.bind(step.text).bind(step.doneOn); });
    if (done)
        done = writeParts(
            m_connection, kRemoveNotes, kPutNote, goal.id, goal.notes,
            [](Query &query, const GoalNote &note) { query.bind(note.writtenOn).bind(note.text); });
    if (done)
        done = writeParts(m_connection, kRemoveEvents, kPutEvent, goal.id, goal.events,
                          [](Query &query, const GoalEvent &event) {
                              query.bind(event.on).bind(event.what).bind(event.before).bind(event.after);
                          });
    return done;
}

Result<> GoalTable::remove(Id<Goal> id) {
    return Query(m_connection, kRemove).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<GoalTable>(Connection &);
