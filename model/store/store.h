// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/store/change.h"

#include <QObject>
#include <memory>

class AppointmentTable;
class ChildTable;
class Connection;
class ContactTable;
class DiaryTable;
class GoalTable;
class ResourceTable;
class TrackerTable;

enum class Table {
    Child = 1 << 0,
    Goal = 1 << 1,
    Tracker = 1 << 2,
    Diary = 1 << 3,
    Contact = 1 << 4,
    Resource = 1 << 5,
    Appointment = 1 << 6,
};
Q_DECLARE_FLAGS(Tables, Table)
Q_DECLARE_OPERATORS_FOR_FLAGS(Tables)

/// One open book. The only place that writes to it; every write is one durable transaction.
class Store : public QObject {
    Q_OBJECT
public:
    /// Makes a new book. A file that is already there is never touched: that is an error.
    static Result<std::unique_ptr<Store>> create(const QString &path);
    /// Opens an existing book. A file that is empty, foreign, newer, locked or unreadable is refused
    /// and left as it is.
    static Result<std::unique_ptr<Store>> open(const QString &path);
    ~Store() override;

    QString path() const { return m_path; }

    const ChildTable &child() const { return *m_child; }
    const GoalTable &goals() const { return *m_goals; }
    const TrackerTable &trackers() const { return *m_trackers; }
    const DiaryTable &diary() const { return *m_diary; }
    const ContactTable &contacts() const { return *m_contacts; }
    const ResourceTable &resources() const { return *m_resources; }
    const AppointmentTable &appointments() const { return *m_appointments; }

    /// Does all of `changes` or nothing, durably, then says changed().
    Result<> apply(const ChangeSet &changes);
    /// Looks through the whole book for damage; one line of detail in the error.
    Result<> check() const;

Q_SIGNALS:
    void changed(Tables tables);

private:
    Store(QString path, std::unique_ptr<Connection> connection);

    Result<> write(const Change &change);
    template <typename Record>
    auto &tableOf();

    QString m_path;
    std::unique_ptr<Connection> m_connection; // outlives the tables, which hold statements of it
    std::unique_ptr<ChildTable> m_child;
    std::unique_ptr<GoalTable> m_goals;
    std::unique_ptr<TrackerTable> m_trackers;
    std::unique_ptr<DiaryTable> m_diary;
    std::unique_ptr<ContactTable> m_contacts;
    std::unique_ptr<ResourceTable> m_resources;
    std::unique_ptr<AppointmentTable> m_appointments;
};
