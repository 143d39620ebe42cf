// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <optional>

/// Whether the text of a document may say that something in it is private: nearly always it does not, which
/// is quicker to see than to look into each part.
bool maySayPrivate(const QByteArray &json);

/// Honours what a source says of its parts. A part that it flags as private, such as the address of a
/// shelter, and words for its staff go to the worker's own note. Nothing where all of it is not for the
/// public.
std::optional<QJsonObject> withoutPrivateParts(const QJsonObject &service);

/// A service of an organization that is not active any more is not active either.
QJsonObject withStatusOfOrganization(QJsonObject service);
