// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A row of a table as a person finds it: "location", "138", "locations.csv".
struct NamedRow {
    QString table = {}; ///< as in HSDS 3.1
    QString id = {};    ///< empty for none
    QString file = {};  ///< empty where the source has no such table
};

/// "Location 138 names organization 17, which is not in organizations.csv."
QString lostLinkText(const NamedRow &row, const NamedRow &named);
