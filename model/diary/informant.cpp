// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/informant.h"

Informant informantOf(const DiaryEntry &entry) {
    return {entry.reporter, entry.reportedBy};
}

void setInformant(DiaryEntry &entry, const Informant &informant) {
    entry.reporter = informant.reporter;
    entry.reportedBy = informant.name;
}

QString nameOf(const Informant &informant) {
    return informant.name.isEmpty() ? nameOf(informant.reporter) : informant.name;
}
