// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct ServiceIndex;

/// By what people tell services apart, whatever their ids. Many sources count their services from 1.
struct RecordLook {
    QString name = {};
    QString organization = {};
    QString phoneDigits = {}; ///< with commas between, as in the column; and so the following
    QString foundBy = {};     ///< web sites and e-mails among other words
    QString addressKey = {};
    QString place = {};
    QString postalCode = {};
};

RecordLook lookOf(const ServiceIndex &columns);

/// An id that was made by chance (a UUID): nobody else gives the same to something else.
bool isUniqueId(const QString &id);

/// What the rest says of two records with one id.
enum class Sameness { Contradicts, Unclear, Agrees };

/// Weighs what is known of both: the name, the organization, phones, web and e-mail, and the place. What one
/// of them does not say tells nothing. One of another town with another phone needs more than its name.
Sameness samenessOf(const RecordLook &one, const RecordLook &other, bool hasUniqueId = false);

/// Whether two records with one id in two sources are one: the name, the organization and a phone are the
/// same, in one place.
bool areOne(const RecordLook &one, const RecordLook &other);

/// Whether two records of one source, of which one has no id, are one: the name and a phone are the same.
bool areNamedAlike(const RecordLook &one, const RecordLook &other);

/// Whether two records of one source with two ids are one: so they are, and neither is in another street.
bool areRenumbered(const RecordLook &one, const RecordLook &other);

/// Whether two names are the same but for capitals and accents.
bool haveSameName(const RecordLook &one, const RecordLook &other);
