// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_entry.h"

/// Who says something in the diary: a parent, the child; and by name where somebody wrote one.
struct Informant {
    Reporter reporter = Reporter::Parent;
    QString name = {};
    friend bool operator==(const Informant &, const Informant &) = default;
};

Informant informantOf(const DiaryEntry &entry);
void setInformant(DiaryEntry &entry, const Informant &informant);

/// "Mom"; "Parent" while nobody is named.
QString nameOf(const Informant &informant);

/// Who writes in this book at present, until somebody else says so: two parents share one computer. The
/// child's own word is never taken for granted: it is said with each entry.
struct CurrentInformant {
    Id<CurrentInformant> id = Id<CurrentInformant>::create();
    Informant informant = {};
    friend bool operator==(const CurrentInformant &, const CurrentInformant &) = default;
};
