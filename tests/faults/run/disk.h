// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/inject/injector.h"
#include "tests/faults/run/scene.h"

#include <QRandomGenerator>
#include <optional>

/// One event of a trace with its name or its bytes.
struct Traced {
    faults::Event event;
    QByteArray bytes;
};
std::vector<Traced> readTrace(const faults::Wire &wire);

/// A disk that promises no more than POSIX: what was not synced may be there, or not, or in part, in any
/// order. Fed with the trace of a workload, it shows what may lie there after the power went at that moment.
class Disk {
public:
    explicit Disk(const Files &beginning);

    void take(const Traced &traced);
    /// Whether a power loss now could show anything else than the last image said.
    bool hasUnsynced() const;
    Files image(QRandomGenerator &random) const;

private:
    struct DataChange {
        qint64 offset = 0;
        QByteArray bytes = {};
        std::optional<qint64> newSize = {}; ///< a truncation
    };
    struct Inode {
        QByteArray safe = {};
        std::vector<DataChange> pending = {};
    };
    /// One step of a folder: names that get a file (or none), at once.
    struct NameChange {
        std::vector<std::pair<QString, int>> names = {};
    };
    enum class Choice { None, All, Beginning, Some, Torn };

    void syncFolder(const QString &folder);
    void sync(int inode);
    QByteArray contentAfterLoss(const Inode &inode, Choice choice, QRandomGenerator &random) const;

    std::vector<Inode> m_inodes;
    QMap<QString, int> m_names;     ///< as programs see them
    QMap<QString, int> m_safeNames; ///< as the disk has them
    std::vector<NameChange> m_pendingNames;
    QHash<int, int> m_handles;         ///< inode, or kFolder
    QHash<int, QString> m_openFolders; ///< by handle
};
