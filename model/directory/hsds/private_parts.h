// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <optional>

/// Whether the text of a document may say that something in it is private or gone: nearly always it does
/// not, which is quicker to see than to look into each part.
bool maySayPrivate(const QByteArray &json);
/// The same of the headings of a table.
bool maySayPrivate(const QStringList &headings);

/// Honours what a source says of the parts of a record. A part that it flags as private, such as the address
/// of a shelter, and words for its staff go to the worker's own note. Nothing where all of it is not for the
/// public. `parts` are those that something around it flags.
std::optional<QJsonObject> withoutPrivateParts(const QJsonObject &object, const QStringList &parts = {});

/// The same of a service, whose organization may be what is not for the public. A service of an organization
/// that is gone is not offered any more either.
std::optional<QJsonObject> forThePublic(const QJsonObject &service, bool maySayPrivate);
