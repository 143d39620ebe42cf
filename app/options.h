// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What the window is started with.
struct Options {
    QString language = {}; ///< hidden: a language code for this start alone
    QString book = {};
    QString problem = {};       ///< why the command line cannot be understood
    bool quitWhenShown = false; ///< hidden: for measuring the start
};

/// Needs no application object, so that a mistake is told without a display.
Options parseOptions(const QStringList &arguments);
