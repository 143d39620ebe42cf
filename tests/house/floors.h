// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/house/source_tree.h"

/// The floors of the program, the lowest first, each with its folders, as the README draws them.
QList<QStringList> floorsOf(const QString &readme);

/// A file includes what lies in its own folder or on a lower floor. One "path: why" a line; nothing is good.
QStringList breaksOfFloors(const SourceFile &file, const QList<QStringList> &floors);
