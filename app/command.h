// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secret_input.h"

#include <QDateTime>
#include <QTextStream>

/// A command as it was typed, without the options that say where secrets come from, and where to answer.
struct Command {
    QStringList words;
    SecretSource secret;
    QTextStream &out;
    QTextStream &err;
    QDateTime now = {}; ///< chosen by a test; else the system's clock is asked
};
