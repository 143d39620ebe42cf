// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QList>
#include <QString>
#include <QUuid>

/// What a family chose for its keepsake book. Everything is in that is not left out, also what is written
/// later.
struct Keepsake {
    Id<Keepsake> id = Id<Keepsake>::create();
    QString title = {}; ///< as the family calls it; empty: the usual name
    bool hasPhoto = true;
    QList<QUuid> leftOut = {}; ///< moments, photos and goals
    friend bool operator==(const Keepsake &, const Keepsake &) = default;
};
