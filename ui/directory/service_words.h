// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_search.h"
#include "model/directory/service_fields.h"

// What lists and filters say of services, in the language of the program.

QString nameOf(DirectoryOrder order);
/// A file may leave it out.
QString nameText(const QString &name);

/// Empty for what is active, or may be: what a family has to know before it calls.
QString warningOf(ServiceStatus status);

/// "checked March 3, 2026", or that nobody did yet.
QString checkedText(const std::optional<QDate> &day);

/// The distance of a place of the United States, in miles: "0.4 miles", "12 miles".
QString distanceText(double km);
double kmOfMiles(double miles);

/// The second and the third line of a row: who and where, and how old it is.
QString whereLine(const DirectoryRow &row);
QString whatLine(const DirectoryRow &row);

struct SpokenLanguage {
    QString code = {}; ///< as HSDS writes it: "es"
    QString name = {};
};
/// Those that families ask for most, in the order of their names.
QList<SpokenLanguage> spokenLanguages();
