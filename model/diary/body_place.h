// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A place of the body where something is felt. Left and right are those of the child.
struct BodyPlace {
    QString key = {}; ///< as kept in the book
    QString name = {};
};

/// All places, from the head to the feet.
QList<BodyPlace> bodyPlaces();
/// The names of some places in one line; a key that is not known stands as it is.
QString bodyPlacesText(const QStringList &keys);
