// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

/// What a file that goes into a book or comes out of it is, as its name tells by the ending. Menus, dialogs,
/// drops and the command line read the endings from the one table of these.
enum class FileType { Book, Contacts, Diary, Services, ServiceList, Outcomes, Needs, Pdf, WebPage };

/// ".vcf": all that such a file may end with where it is brought in. None where it only comes out.
const QStringList &endingsOf(FileType type);
/// The usual one of those with which it comes out.
QString endingOf(FileType type);
/// All of those, the usual one first.
const QStringList &savedEndingsOf(FileType type);

/// Whether a file of that name is brought in as such, whatever its capitals.
bool isReadAs(FileType type, const QString &path);
/// Which of the endings with which such a file comes out the path has.
std::optional<qsizetype> savedEndingAt(FileType type, const QString &path);
