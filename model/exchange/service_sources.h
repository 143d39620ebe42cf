// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What somebody chose, as the files and folders that readServices() takes: a datapackage.json stands for
/// its folder, with the tables that lie in it.
QStringList serviceSources(const QStringList &chosen);

/// The name by which an import is known when its sources come again: theirs, without their folders.
QString nameOfSources(const QStringList &sources);
