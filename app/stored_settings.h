// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <memory>

using namespace Qt::StringLiterals;

/// Where the program keeps what it remembers on this computer, with a window and without.
inline std::unique_ptr<QSettings> storedSettings() {
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"hearthbook"_s,
                                       u"hearthbook"_s);
}
