// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QDate>
#include <QJsonValue>
#include <QString>

/// What one copy of the book said and a merge did not take, so that it can be found and put back.
struct KeptValue {
    Id<KeptValue> id = Id<KeptValue>::create();
    QString kind = {};  ///< the table of the record
    QUuid record = {};  ///< it may be gone
    QString title = {}; ///< of the record, as it was called then
    QString field = {}; ///< RecordField::name
    QJsonValue value = {};
    QDate on = {};
    QString source = {}; ///< which copy it comes from, in words
    bool isOpen = false; ///< nobody has chosen yet: both are shown

    friend bool operator==(const KeptValue &, const KeptValue &) = default;
};

/// For how long they are kept; open ones stay.
inline constexpr int kKeptYears = 1;
