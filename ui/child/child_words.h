// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What is told of the child, as labels: in the past after the child has died.
struct ChildWords {
    QString calledName = {};
    QString whatMatters = {};
    QString comforts = {};
    QString upsets = {};
    QString saysYes = {};
    QString saysNo = {};
    QString speaking = {};
};

ChildWords childWords(bool hasDied);
