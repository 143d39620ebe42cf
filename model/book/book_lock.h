// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QDateTime>
#include <QLockFile>
#include <memory>
#include <optional>

/// Keeps a second window away from the book for as long as the lock lives; else names the other.
Result<std::unique_ptr<QLockFile>> lockBook(const QString &path);

/// Another computer that has a book open, as the lock beside the book says.
struct OtherComputer {
    QString name = {};
    QDateTime since = {};
    friend bool operator==(const OtherComputer &, const OtherComputer &) = default;
};

/// The other computer that keeps the book shut. When that one is gone, its lock stays, and nobody here can
/// tell. Nothing where the book is open on this computer, or where the system knows that it is in use.
std::optional<OtherComputer> otherComputerWith(const QString &path);

/// Takes away the lock that this computer left, as a person has said that it does not need the book. A lock
/// that somebody else took meanwhile stays.
void removeLockOf(const OtherComputer &gone, const QString &path);
