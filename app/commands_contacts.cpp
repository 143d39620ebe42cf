// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_contacts.h"

#include "app/command_words.h"
#include "app/exit_codes.h"
#include "app/open_book.h"
#include "model/base/choices.h"
#include "model/book/not_in_file.h"
#include "model/book/store.h"
#include "model/careteam/contact.h"
#include "model/careteam/contact_merge.h"
#include "model/careteam/contact_table.h"
#include "ui/careteam/contact_exchange.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct ContactsCommandText {
    Q_DECLARE_TR_FUNCTIONS(ContactsCommand)
};

struct Counts {
    qsizetype added = 0;
    qsizetype changed = 0;
    QList<ContactMerge> rows = {};
};

Counts countsOf(const ChangeSet &changes) {
    Counts counts;
    for (const Change &change : changes.changes) {
        const bool isNew = !change.as<Contact>()->before;
        ++(isNew ? counts.added : counts.changed);
    }
    return counts;
}

void tellProblems(const QList<FileProblem> &problems, QTextStream &err) {
    for (const FileProblem &problem : problems)
        err << ContactsCommandText::tr("%1: %2", "a place in a file, and what was wrong there")
                   .arg(placeOf(problem), problem.problem.text)
            << Qt::endl;
}

bool hasUnreadFile(const QList<FileProblem> &problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const FileProblem &problem) { return problem.problem.line == 0; });
}

/// What the file says of a field, in one line.
QString saidText(const Contact &contact, ContactField field) {
    if (field == ContactField::Photo)
        return ContactsCommandText::tr("another picture");
    return field == ContactField::Team ? nameOf(contact.team) : fieldText(contact, field).simplified();
}

/// Where the book says something else, it stays; what the file says is told, so that it is not lost.
void tellKept(const QList<ContactMerge> &rows, QTextStream &err) {
    for (const ContactMerge &row : rows) {
        for (const ContactDifference &difference : row.differences) {
            if (difference.keep == Keep::Mine)
                err << ContactsCommandText::tr("%1: your book stays as it is. The file says: %2",
                                               "a person, and what the file says of them")
                           .arg(row.incoming.name, saidText(row.incoming, difference.field))
                    << Qt::endl;
        }
    }
}

Result<Counts> importContacts(Store &store, const QList<Contact> &contacts, qsizetype &already) {
    const auto existing = store.table<ContactTable>().all();
    if (!existing)
        return existing.error();
    const QList<ContactMerge> rows = mergeContacts(*existing, contacts);
    const ChangeSet changes = changeSet(rows, ContactsCommandText::tr("Import contacts"));
    if (!changes.changes.empty()) {
        if (const auto applied = store.apply(changes); !applied)
            return applied.error();
    }
    Counts counts = countsOf(changes);
    counts.rows = rows;
    already = rows.size() - counts.added - counts.changed;
    return counts;
}

int importContacts(const QStringList &arguments, const Command &command) {
    if (arguments.size() < 2)
        return refuse(command.err,
                      ContactsCommandText::tr("Please name a book and one or more contact files."),
                      kWrongUsage);
    const auto store = openBook(arguments.first(), command.secret, BookKind::CareBook);
    if (!store)
        return refuse(command.err, store.error().text, kCouldNot);
    const ContactFiles read = readForBook(arguments.mid(1));
    tellProblems(read.problems, command.err);
    qsizetype already = 0;
    const auto counts = importContacts(**store, read.contacts, already);
    if (!counts)
        return refuse(command.err, counts.error().text, kCouldNot);
    command.out << ContactsCommandText::tr(
                       "%1 added, %2 changed, %3 already there, %4 could not be read as they stand")
                       .arg(counts->added)
                       .arg(counts->changed)
                       .arg(already)
                       .arg(read.problems.size())
                << Qt::endl
                << cardsText(read, counts->rows.size()) << Qt::endl;
    tellKept(counts->rows, command.err);
    const bool isNothing = counts->added + counts->changed + already == 0;
    return isNothing || hasUnreadFile(read.problems) ? kCouldNot : kDone;
}

/// The version that is asked for; nothing when it is none.
std::optional<CardVersion> takeVersion(QStringList &arguments) {
    const QString version = takeOption(arguments, u"--vcard"_s).value_or(u"4.0"_s);
    if (version == u"4.0"_s)
        return CardVersion::Four;
    return version == u"3.0"_s ? std::optional(CardVersion::Three) : std::nullopt;
}

int exportContacts(QStringList arguments, const Command &command) {
    const auto version = takeVersion(arguments);
    if (!version)
        return refuse(command.err, ContactsCommandText::tr("Please write --vcard 3.0 or --vcard 4.0."),
                      kWrongUsage);
    if (arguments.size() != 2)
        return refuse(command.err, ContactsCommandText::tr("Please name a book and the file to save to."),
                      kWrongUsage);
    const auto store = openBookToRead(arguments.first(), command.secret, command.err, BookKind::CareBook);
    if (!store)
        return refuse(command.err, store.error().text, kCouldNot);
    const auto saved = exportContacts(**store, arguments.last(), *version);
    if (!saved)
        return refuse(command.err, saved.error().text, kCouldNot);
    command.out << ContactsCommandText::tr("%1 saved").arg(*saved) << Qt::endl;
    if (const QString missing = notInContactFile(**store); !missing.isEmpty())
        command.out << missing << Qt::endl;
    return kDone;
}

} // namespace

std::optional<int> runContactsCommand(const Command &command) {
    const QStringList arguments = withPlainOutput(command.words);
    const bool isImport = arguments.value(0) == u"import"_s;
    if (arguments.value(1) != u"contacts"_s || (!isImport && arguments[0] != u"export"_s))
        return std::nullopt;
    const QStringList rest = arguments.mid(2);
    return isImport ? importContacts(rest, command) : exportContacts(rest, command);
}
