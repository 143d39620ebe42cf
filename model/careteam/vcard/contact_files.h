// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/import_problem.h"
#include "model/base/result.h"
#include "model/careteam/vcard/vcard_writer.h"

#include <QStringList>

class OpenTables;

/// A problem with the name of the file that it was in.
struct FileProblem {
    QString file = {};
    Problem problem = {};
    friend bool operator==(const FileProblem &, const FileProblem &) = default;
};

/// What several contact files hold together.
struct ContactFiles {
    QList<Contact> contacts = {};
    QList<FileProblem> problems = {}; ///< line 0: the whole file could not be read
    int cards = 0;                    ///< in all files that could be read
};

ContactFiles readContactFiles(const QStringList &paths);

/// What became of every card: "5 in the files: 4 read, 1 left out. 1 says the same as another."
QString cardsText(const ContactFiles &files, qsizetype people);

/// Where a problem was, for example "team.vcf, line 12".
QString placeOf(const FileProblem &problem);

/// Saves the whole care team as a contact file, and says how many people are in it.
Result<int> exportContacts(const OpenTables &book, const QString &path, CardVersion version);
