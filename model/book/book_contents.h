// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

/// What is in a book, to choose between backups.
struct BookContents {
    bool isDirectory = false; ///< then there is no child in it, and nothing of a child's
    QString childName = {};
    int goals = 0;
    int diaryEntries = 0;
    int contacts = 0;
    int appointments = 0;
    int services = 0;
    int organizations = 0;
    QDateTime lastChanged = {};
    QStringList lostAttachments =
        {}; ///< names of those whose content cannot be read; as far as somebody looked
};
