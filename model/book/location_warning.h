// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What makes a place a poor one for a book that is open.
enum class PlaceRisk {
    None,
    Synced,  ///< a program copies what lies there to other computers, and changes it by itself
    Network, ///< a drive of another computer, whose locks cannot be trusted
};

struct PlaceWarning {
    PlaceRisk risk = PlaceRisk::None;
    QString program = {}; ///< that keeps the folder the same, such as "Dropbox"; empty when not known
    friend bool operator==(const PlaceWarning &, const PlaceWarning &) = default;
};

/// Looks at the folders above a book: their names, and the files that such programs leave there.
/// `fileSystem` is the type of the file system, as QStorageInfo names it.
PlaceWarning placeWarning(const QString &bookPath, const QByteArray &fileSystem);
/// The same with the file system on which the book lies.
PlaceWarning placeWarning(const QString &bookPath);
