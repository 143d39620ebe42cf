// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/service_list.h"
#include "model/reports/report.h"

/// How much of each service is told, and how close it stands.
enum class FamilyListLength {
    Roomy, ///< all of it, with room to write what a call brought
    Full,
    Closer, ///< all of it; what is not a telephone number shares a line
    Shorter ///< without what the service tells of itself at length; phones, hours and places stay
};

/// The page that a family takes home, in the language that the program speaks just now (Speaking).
Report familyListReport(const ServiceList &list, FamilyListLength length = FamilyListLength::Full);

/// The same as plain text, for a message.
QString familyListText(const ServiceList &list);

/// The number as a telephone dials it, "tel:+13125550183"; empty where it is not exactly one, or none to
/// call.
QString dialText(const ServicePhone &phone);
