// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <optional>

/// The child whose book this is. Everything may stay blank.
struct Child {
    Id<Child> id = Id<Child>::create();
    QString name = {};
    QString calledName = {}; ///< the name they go by
    std::optional<QDate> birthDate = {};
    QByteArray photo = {}; ///< an encoded image (JPEG or PNG), without place data
    QString languages = {};
    bool needsInterpreter = false;
    QString immunizationsAt = {}; ///< where the record of them is
    QString comforts = {};
    QString upsets = {};
    QString saysYes = {};
    QString saysNo = {};
    QString whatMatters = {};
    bool hasDied = false;
    std::optional<QDate> diedOn = {}; ///< nobody has to write the day
    friend bool operator==(const Child &, const Child &) = default;

    /// The name they go by, else the name; empty when neither was written.
    QString shortName() const { return calledName.isEmpty() ? name : calledName; }
};
