// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/// What is in a book, to choose between backups.
struct BookContents {
    QString childName = {};
    int goals = 0;
    int diaryEntries = 0;
    int contacts = 0;
    int appointments = 0;
    QDateTime lastChanged = {};
};
