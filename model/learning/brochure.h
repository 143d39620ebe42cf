// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

/// A brochure, a book or a site of somebody else, to be read by the family.
struct Brochure {
    Id<Brochure> id = Id<Brochure>::create();
    QString title = {};
    QString publisher = {};
    QString language = {};
    QString address = {};   ///< where it is found on the web
    bool isChecked = false; ///< somebody of the family looked whether it is still there and fits
    std::optional<QDate> readOn = {};
    QString talkedAboutWith = {};
    QString notes = {};
    friend bool operator==(const Brochure &, const Brochure &) = default;
};

/// Some to begin with, none of them checked. Who stands behind each was looked up in November 2026; what it
/// says now was not.
QList<Brochure> starterBrochures();
/// Those of them whose address stands in none of `present`.
QList<Brochure> missingStarters(const QList<Brochure> &present);
