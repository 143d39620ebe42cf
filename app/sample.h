// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QTemporaryDir>

enum class BookKind;

/// Writes a fresh copy of the sample family's book, to look around in. With `years`, a diary of so
/// many years, for tests and measurements.
Result<> writeSample(const QString &path, int years = 0);

/// Makes a directory at `path` with `services` invented services, a part of them at a time.
Result<> writeSampleDirectory(const QString &path, qint64 services);

/// The sample books that are looked at in the window: each is made when it is first wanted, and goes with the
/// program.
class SampleBooks {
public:
    QString pathOf(BookKind kind) const;
    /// Makes the book, if it is not there yet.
    Result<> make(BookKind kind) const;
    bool contains(const QString &path) const { return path.startsWith(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};
