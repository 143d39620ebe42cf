// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/unit.h"

#include <QString>
#include <optional>

/// A unit of a file that Hearthbook understands: a number of it times `factor` is in a unit of the book, or
/// in seconds.
struct KnownUnit {
    Unit unit = Unit::None; ///< None: it measures time
    double factor = 1;
    bool isOfKitchen =
        false; ///< cups and ounces differ from land to land; those of the United States are meant

    bool isTime() const { return unit == Unit::None; }
};

/// The unit that stands behind a number or in a heading. `about` names what is measured: it tells an ounce of
/// weight from one to drink, and keeps grams of sugar from being taken for a weight of the child.
std::optional<KnownUnit> knownUnit(QStringView text, const QString &about);

/// Whether people write this behind a number to say of what it is one: also "mg", "drops" and "mg/5 mL",
/// which the book has no measure for.
bool isUnitWord(const QString &text);
/// Whether it stands in the place of a unit and says that there is none: "count", "n/a", "average".
bool isNoUnit(const QString &text);
/// Whether both mean the same.
bool isSameUnit(QStringView a, QStringView b, const QString &about);

/// A heading such as "Intake (oz)", taken apart.
struct HeadingUnit {
    QString name = {}; ///< without the unit where that is known, else the whole heading
    std::optional<KnownUnit> unit = {};
    QString unknown = {}; ///< what stands in the place of a unit and is none that is known
    QString written = {}; ///< the known unit, as the heading writes it
};
HeadingUnit unitInHeading(const QString &heading);

/// Whether the name of a thing says what it is about: the words as searchKey() makes them.
bool isAboutTemperature(const QString &name);
bool isAboutWeight(const QString &name);
bool isAboutOxygen(const QString &name);
bool isAboutFluid(const QString &name);
bool isAboutSleep(const QString &name);
