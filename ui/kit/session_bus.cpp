// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/session_bus.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

bool hasSessionBus() {
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}
