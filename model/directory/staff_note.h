// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

// What a source keeps to its staff goes to the worker's own note, which is never printed nor given on. On its
// way from a reader to the directory it stands in the document; it is taken out before the document is
// stored.

void putStaffNote(QJsonObject &document, const QStringList &lines);
QString takeStaffNote(QJsonObject &document);

/// The note with what a source says, where it does not hold it yet.
QString withStaffNote(const QString &note, const QString &said);
