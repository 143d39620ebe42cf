// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/search_text.h"

class QAction;
class QMenuBar;

/// Other words by which people look for a command, beside its text.
void setAlsoCalled(QAction *action, const QString &words);
/// What a command of the help menu shows, so that it is found by it.
void setHelpTexts(QAction *action, const QStringList &texts);

/// A command of the menus, as it is found.
struct FoundCommand {
    SearchText text = {};
    QAction *action = nullptr;
};

/// All commands of the menus that can be given now. Going to a place is one of them. The ids in the texts are
/// made from the words, so that they stay the same from one time to the next.
QList<FoundCommand> commandsOf(const QMenuBar &menus);
