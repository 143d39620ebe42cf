// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_safety.h"

#include "app/command_words.h"
#include "app/exit_codes.h"
#include "app/open_book.h"
#include "model/base/isolated.h"
#include "model/book/backups.h"
#include "model/book/book_file.h"
#include "model/book/book_names.h"
#include "model/book/full_export.h"
#include "model/book/older_copies.h"
#include "model/book/salvage.h"
#include "model/files/output_guard.h"
#include "model/sealed/recovery_code.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct SafetyCommandText {
    Q_DECLARE_TR_FUNCTIONS(SafetyCommand)
};

int tell(const Command &command, const QString &sentence) {
    command.out << sentence << Qt::endl;
    return kDone;
}

int tell(const Command &command, const Error &error) {
    return refuse(command.err, error.text, kCouldNot);
}

int backUpBook(const Command &command) {
    const auto book = openBook(command.words[1], command.secret);
    if (!book)
        return tell(command, book.error());
    if (command.words.size() == 3) {
        const auto free = mayBeMadeByAPerson(command.words[2]);
        const auto saved = free ? (*book)->saveCopy(command.words[2]) : free;
        return saved ? tell(command, SafetyCommandText::tr("The backup is made and was looked through: %1")
                                         .arg(command.words[2]))
                     : tell(command, saved.error());
    }
    const auto made = backUp(**book, QDate::currentDate());
    return made ? tell(command,
                       SafetyCommandText::tr("The backup is made and was looked through: %1").arg(*made))
                : tell(command, made.error());
}

/// The book itself may be damaged or gone: then a backup tells with which key it opens.
Result<DataKey> keyOfBookOrBackup(const QString &book, const QString &backup, const SecretSource &secret) {
    const auto info = inspectBook(book);
    return keyOf(info ? book : backup, secret);
}

QString describe(const Backup &backup, const Result<BookContents> &contents) {
    const QString size = QLocale().formattedDataSize(backup.bytes);
    if (!contents)
        return SafetyCommandText::tr("%1  %2  cannot be read: %3")
            .arg(backup.path, size, contents.error().text);
    const QString text = SafetyCommandText::tr("%1  %2  %n diary entries", nullptr, contents->diaryEntries)
                             .arg(backup.path, size);
    return contents->lostAttachments.isEmpty()
               ? text
               : text + u"  "_s +
                     SafetyCommandText::tr("cannot be read any more: %1")
                         .arg(isolated(contents->lostAttachments).join(u", "_s));
}

int listBackups(const Command &command) {
    const QList<Backup> backups = backupsOf(command.words[1]);
    if (backups.isEmpty())
        return tell(command, SafetyCommandText::tr("There are no backups beside this book."));
    const auto key = keyOfBookOrBackup(command.words[1], backups.first().path, command.secret);
    if (!key)
        return tell(command, key.error());
    for (const Backup &backup : backups)
        command.out << describe(backup, contentsOf(backup.path, *key)) << Qt::endl;
    return kDone;
}

/// With `restore`: the book of somebody else is wanted in the place of this one.
constexpr char kOtherBookOption[] = "--other-book";

int restoreBook(const Command &command, bool mayBeOther) {
    const QString book = command.words[1];
    QString backup = command.words[2];
    if (backup == u"newest"_s) {
        const auto newest = newestBackup(book);
        if (!newest)
            return tell(command, newest.error());
        backup = newest->path;
    }
    if (!mayBeOther && areOfTwoBooks(backup, book))
        return refuse(
            command.err,
            SafetyCommandText::tr("This is a backup of another book, perhaps of another family. Nothing "
                                  "was put back. With --other-book, it takes the place of the book "
                                  "that is there, and that one is set aside."),
            kCouldNot);
    const auto key = keyOf(backup, command.secret);
    if (!key)
        return tell(command, key.error());
    const auto aside = restore(backup, book, *key);
    if (!aside)
        return tell(command, aside.error());
    return tell(command,
                aside->isEmpty()
                    ? SafetyCommandText::tr("The book is back.")
                    : SafetyCommandText::tr("The book is back. The one before is set aside: %1").arg(*aside));
}

int salvage(const Command &command) {
    if (auto free = mayBeMadeByAPerson(command.words[2]); !free)
        return tell(command, free.error());
    const QString damaged = command.words[1];
    const QList<Backup> backups = backupsOf(damaged);
    const QString backup = backups.isEmpty() ? QString() : backups.first().path;
    const auto key = keyOfBookOrBackup(damaged, backup, command.secret);
    if (!key)
        return tell(command, key.error());
    const auto info = inspectBook(damaged);
    const auto other = info ? info : inspectBook(backup);
    const auto saved = salvageBook(damaged, other->fileId, *key, command.words[2], backup, {NewKey::open()});
    if (!saved)
        return tell(command, saved.error());
    for (const RescuedTable &table : saved->tables) {
        if (table.kept > 0 || !table.isWhole)
            command.out << SafetyCommandText::tr("%1: %2 read, up to %3 lost")
                               .arg(table.table)
                               .arg(table.kept)
                               .arg(table.missing)
                        << Qt::endl;
    }
    return tell(command, backup.isEmpty()
                             ? SafetyCommandText::tr("What could be read is in %1. It has no passphrase yet.")
                                   .arg(command.words[2])
                             : SafetyCommandText::tr("What could be read is in %1.").arg(command.words[2]));
}

/// What `rekey` does with the copies from before.
constexpr char kBackupsOption[] = "--backups";

/// Says and does what is to be done with the copies beside the book that open with the data key `before`.
int seeToOlderCopies(const Store &book, const DataKey &before, const QString &wish, const Command &command) {
    const int count = int(olderCopiesOf(book).size());
    if (count == 0)
        return kDone;
    if (wish.isEmpty())
        return tell(command,
                    SafetyCommandText::tr("%Ln older copies beside the book open with keys from before. "
                                          "rekey with --backups seal seals them, too; with --backups "
                                          "remove, a new backup takes their place.",
                                          nullptr, count));
    const bool seals = wish == u"seal"_s;
    const auto result = seals ? Result<OlderCopiesDone>(sealOlderCopies(book, before))
                              : removeOlderCopies(book, QDate::currentDate());
    if (!result)
        return tell(command, result.error());
    tell(command, seals ? SafetyCommandText::tr("%Ln older copies are sealed again.", nullptr, result->done)
                        : SafetyCommandText::tr("A new backup is made, and %Ln older copies are removed.",
                                                nullptr, result->done));
    if (result->left == 0)
        return kDone;
    command.err << SafetyCommandText::tr("%Ln older copies stay as they were.", nullptr, result->left)
                << Qt::endl;
    return result->error ? tell(command, *result->error) : kCouldNot;
}

/// With --passphrase-fd, the new passphrase is the second line of the same file.
int rekey(const Command &command, const QString &wish) {
    const auto book = openBook(command.words[1], command.secret);
    if (!book)
        return tell(command, book.error());
    SecretSource fresh = command.secret;
    fresh.recoveryFd = {};
    const auto words = askForNewPassphrase(fresh, namesOf(**book));
    if (!words)
        return tell(command, words.error());
    const auto before = (*book)->dataKey();
    if (!before)
        return tell(command, before.error());
    const QByteArray code = newRecoveryCode();
    const auto done =
        (*book)->keys().replaceAll({NewKey::with(*words), NewKey::with(KeySecret::recovery(code))});
    if (!done)
        return tell(command, done.error());
    tell(command, SafetyCommandText::tr(
                      "Everything is sealed again. No key from before opens the book any more; copies that "
                      "were made before still open with theirs. The new recovery code, to keep in a safe "
                      "place: %1")
                      .arg(recoveryText(code)));
    return seeToOlderCopies(**book, *before, wish, command);
}

int exportEverything(const QString &folder, const QString &file, const Command &command) {
    const auto book = openBookToRead(file, command.secret, command.err);
    if (!book)
        return tell(command, book.error());
    const auto done = exportAll(**book, folder);
    if (!done)
        return tell(command, done.error());
    for (const QString &name : done->lost)
        command.err
            << SafetyCommandText::tr("This attachment is damaged and was left out: %1").arg(isolated(name))
            << Qt::endl;
    return tell(command,
                SafetyCommandText::tr("Tables: %1. Rows: %2. Files: %3. They are not sealed any more.")
                    .arg(done->tables)
                    .arg(done->rows)
                    .arg(done->files));
}

/// "restore BOOK BACKUP --other-book".
bool isRestoreOfOther(const QStringList &words) {
    return words.size() == 4 && words[0] == u"restore"_s && words[3] == QLatin1String(kOtherBookOption) &&
           !words[1].startsWith(u'-') && !words[2].startsWith(u'-');
}

int wrongUsage(const Command &command) {
    return refuse(command.err, SafetyCommandText::tr("This command line is not understood. Try --help."),
                  kWrongUsage);
}

/// "rekey BOOK", also with "--backups seal" or "--backups remove".
int runRekey(const Command &command) {
    QStringList words = command.words;
    const auto wish = takeOption(words, QLatin1String(kBackupsOption));
    const bool isKnown = !wish || *wish == u"seal"_s || *wish == u"remove"_s;
    if (!isKnown || words.size() != 2 || words[1].startsWith(u'-'))
        return wrongUsage(command);
    return rekey({words, command.secret, command.out, command.err, command.now}, wish.value_or(QString()));
}

/// "export --all FOLDER BOOK", or "export --all BOOK --output FOLDER".
int runExport(const Command &command) {
    const QStringList plain = withPlainOutput(command.words);
    if (plain.size() != 4)
        return wrongUsage(command);
    const bool isBookFirst = plain != command.words;
    return exportEverything(plain[isBookFirst ? 3 : 2], plain[isBookFirst ? 2 : 3], command);
}

} // namespace

std::optional<int> runSafetyCommand(const Command &command) {
    const QStringList &words = command.words;
    const QString name = words.value(0);
    if (name == u"export"_s && words.value(1) == u"--all"_s)
        return runExport(command);
    if (!QStringList{u"backup"_s, u"restore"_s, u"salvage"_s, u"rekey"_s}.contains(name))
        return std::nullopt;
    if (name == u"rekey"_s)
        return runRekey(command);
    if (isRestoreOfOther(words))
        return restoreBook(command, true);
    const bool hasOption =
        std::any_of(words.begin(), words.end(), [](const QString &word) { return word.startsWith(u'-'); });
    if (hasOption || words.size() < 2 || words.size() > 3)
        return wrongUsage(command);
    if (name == u"backup"_s)
        return backUpBook(command);
    if (name == u"restore"_s)
        return words.size() == 3 ? restoreBook(command, false) : listBackups(command);
    return words.size() == 3 ? salvage(command) : wrongUsage(command);
}
