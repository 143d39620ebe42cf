// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What a heading says of who may see a column, and what the cells of such a column answer. Headings are those
// of plainHeading(), in English and Spanish.

/// Whether the source keeps this to its staff: "notes internal", "back line", "uso interno". Where nobody can
/// be sure, it does.
bool isForStaff(const QString &plain);

/// Whether other columns may be shown, or the service is offered at all.
enum class HeadingFlag {
    None,
    Private, ///< "physical address is private", "exclude from website"
    Public,  ///< "public", "show on website", "visibility"
    Gone,    ///< "archived"
    Offered, ///< "is active"
    Until    ///< "expires on"
};
HeadingFlag flagOf(const QString &plain);
/// What the flag is about: "physical address"; empty for the whole row.
QString flaggedPart(const QString &plain);
/// Whether it is about where people go. Then a map tells it, too.
bool isOfPlace(const QString &part);
/// Whether a column tells where people go: "zip code", "cross streets".
bool tellsPlace(const QString &plain);

/// Whether the cell is one of a flag, and not words: "yes", "internal", a day on which it was archived.
bool isFlagCell(HeadingFlag flag, const QString &cell);
/// Whether the cell of a flag keeps private what the flag is about.
bool keepsPrivate(HeadingFlag flag, const QString &cell);
/// Whether the cell of a flag says that the service is not offered any more, as of today.
bool saysGone(HeadingFlag flag, const QString &cell);
/// Whether the status of a record says that it is not for the public: "draft".
bool isHiddenStatus(const QString &status);
