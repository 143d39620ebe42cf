// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/run/child.h"
#include "tests/faults/run/workload.h"

#include <QHash>

/// The files of a folder by their names below it.
using Files = QMap<QString, QByteArray>;

/// One folder in which point after point is played, each from the same beginning. It may lie in memory:
/// what a crash does to a disk is simulated, not waited for.
class Scene {
public:
    Scene(const Subject &subject, const QString &folder);
    ~Scene();
    Q_DISABLE_COPY_MOVE(Scene)

    const Subject &subject() const { return m_subject; }
    QString folder() const { return m_folder; }
    QString bookPath() const;
    faults::Wire &wire() { return m_wire; }

    /// The files of a book with transaction 0 of this seed in it; made once.
    const Files &beginning(quint64 seed);
    /// The same as the first version of the program left it.
    const Files &oldBeginning(quint64 seed);
    void lay(const Files &files);
    Files files() const;

    /// Lays the beginning that the task needs, and gives the task its place.
    Task prepare(Task::Kind kind, quint64 seed, int transactions);
    /// How many calls of these kinds the task makes when nothing goes wrong.
    qint64 countCalls(const Task &task, uint32_t calls);
    /// Plays the task in a child, harmed as the plan says.
    ChildEnd play(const Task &task, const faults::Plan &plan, Report &report);
    /// The two halves of play(), for who wants to do something while the child runs.
    void arm(const faults::Plan &plan);
    Harm harm();

private:
    const Subject &m_subject;
    QString m_folder;
    faults::Wire &m_wire;
    const Files &made(QHash<quint64, Files> &known, quint64 seed, const std::function<void()> &make);

    QHash<quint64, Files> m_beginnings, m_oldBeginnings;
};

/// Room for the trace of one workload.
constexpr size_t kTraceSize = size_t(256) << 20;
