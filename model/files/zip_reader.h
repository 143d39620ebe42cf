// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"

#include <QIODevice>
#include <QStringList>
#include <functional>
#include <memory>

struct zip;

/// A zip file that somebody else made. Nothing is ever unpacked to a name that stands in it, and what claims
/// to become too big is refused.
class ZipReader {
public:
    static Result<std::unique_ptr<ZipReader>> open(const QString &path);
    ~ZipReader();
    Q_DISABLE_COPY_MOVE(ZipReader)

    /// The names of the files in it, as they stand there: to be compared and shown, not to be opened.
    const QStringList &names() const { return m_names; }
    /// How many bytes it will have.
    qint64 sizeOf(const QString &name) const;
    /// The content, in a file without a name that goes away with the device. `goesOn` is told how many bytes
    /// are unpacked; false gives it up.
    Result<std::unique_ptr<QIODevice>> unpack(const QString &name, const Progress &progress);

private:
    explicit ZipReader(zip *archive) : m_archive(archive) {}
    Result<quint64> size(qint64 index) const;

    zip *m_archive;
    QStringList m_names;
    quint64 m_unpacked = 0; ///< bytes until now
};
