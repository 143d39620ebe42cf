// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QIODevice>
#include <QStringList>
#include <memory>

struct zip;

/// A zip file that somebody else made. Nothing is ever unpacked to a name that stands in it, and what claims
/// to become too big is refused.
class PackedFile {
public:
    static Result<std::unique_ptr<PackedFile>> open(const QString &path);
    ~PackedFile();
    Q_DISABLE_COPY_MOVE(PackedFile)

    /// The names of the files in it, as they stand there: to be compared and shown, not to be opened.
    const QStringList &names() const { return m_names; }
    /// The content, in a file without a name that goes away with the device.
    Result<std::unique_ptr<QIODevice>> unpack(const QString &name);

private:
    explicit PackedFile(zip *archive) : m_archive(archive) {}
    Result<quint64> size(qint64 index) const;

    zip *m_archive;
    QStringList m_names;
    quint64 m_unpacked = 0; ///< bytes until now
};
