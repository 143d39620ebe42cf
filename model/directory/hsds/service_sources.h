// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What somebody chose, as the files and folders that readServices() takes: a datapackage.json stands for
/// its folder, with the tables that lie in it. Tables of HSDS that were chosen together without one are a
/// single source: their paths, a line each.
QStringList serviceSources(const QStringList &chosen);

bool areTables(const QString &source);

/// The name by which an import is known when its sources come again: theirs, without their folders.
QString nameOfSources(const QStringList &sources);
