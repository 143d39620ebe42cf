// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/database/change.h"
#include "model/directory/service.h"

class OpenTables;

enum class Side { First, Second };

/// What two services say in one field, and which of them is kept there.
struct MergeField {
    ServiceField field = ServiceField::Name;
    QString first = {};
    QString second = {};
    Side keep = Side::First;

    bool differs() const { return first != second; }
    friend bool operator==(const MergeField &, const MergeField &) = default;
};

/// Two services that are to become one. Notes, checks and the history of both stay.
struct ServiceMerge {
    Service first = {};
    Service second = {};
    Side base = Side::First;       ///< whose record and source stay
    QList<MergeField> fields = {}; ///< those that one of them fills; places with the way there

    const Service &kept() const { return base == Side::First ? first : second; }
    const Service &gone() const { return base == Side::First ? second : first; }
};

/// The one that was checked last is kept, else the fuller one; what only one of them says is kept.
ServiceMerge proposedMerge(const Service &first, const Service &second);

/// The one service that comes of it, with a line in its history for what changed.
Service merged(const ServiceMerge &merge, const QDate &today);

/// The step that saves the one and takes out the other. Lists then tell of the one that stays.
Result<ChangeSet> keepingAsOne(const QString &label, const ServiceMerge &merge, const QDate &today,
                               const OpenTables &book);

/// The step that remembers that these are two.
ChangeSet keepingAsTwo(const QString &label, Id<Service> first, Id<Service> second);
