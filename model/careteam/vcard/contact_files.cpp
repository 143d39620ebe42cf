// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/vcard/contact_files.h"

#include "model/careteam/contact_table.h"
#include "model/careteam/vcard/vcard_reader.h"
#include "model/database/open_tables.h"
#include "model/files/atomic_replace.h"
#include "model/files/source_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct ContactFilesText {
    Q_DECLARE_TR_FUNCTIONS(ContactFiles)
};

Result<CardFile> readFile(const QString &path) {
    QFile file(path);
    if (auto opened = openSource(file); !opened)
        return opened.error();
    return readCards(file);
}

} // namespace

ContactFiles readContactFiles(const QStringList &paths) {
    ContactFiles all;
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        const Result<CardFile> file = readFile(path);
        if (!file) {
            all.problems.append({name, {0, {}, file.error().text}});
            continue;
        }
        all.contacts += file->contacts;
        all.cards += file->cards;
        for (const Problem &problem : file->problems)
            all.problems.append({name, problem});
    }
    return all;
}

QString cardsText(const ContactFiles &files, qsizetype people) {
    QStringList parts{ContactFilesText::tr("%1 read").arg(QLocale().toString(files.contacts.size()))};
    if (const auto leftOut = files.cards - files.contacts.size(); leftOut > 0)
        parts.append(ContactFilesText::tr("%1 left out").arg(QLocale().toString(leftOut)));
    if (const auto folded = files.contacts.size() - people; folded > 0)
        parts.append(
            ContactFilesText::tr("%1 of these the same as another card").arg(QLocale().toString(folded)));
    return ContactFilesText::tr("Cards in the files: %1. Of these: %2.", "how many, and what became of them")
        .arg(QLocale().toString(files.cards), parts.join(u", "_s));
}

QString placeOf(const FileProblem &problem) {
    if (problem.problem.line == 0)
        return problem.file;
    return ContactFilesText::tr("%1, line %2", "the name of a file, and a line in it")
        .arg(problem.file, QString::number(problem.problem.line));
}

Result<int> exportContacts(const OpenTables &book, const QString &path, CardVersion version) {
    const auto contacts = book.table<ContactTable>().all();
    if (!contacts)
        return contacts.error();
    if (contacts->isEmpty())
        return Error{ErrorKind::Invalid, ContactFilesText::tr("There is nobody in the care team yet.")};
    if (const Result<> saved = durableReplace(path, writeCards(*contacts, version)); !saved)
        return saved.error();
    return int(contacts->size());
}
