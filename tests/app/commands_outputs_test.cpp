// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_books.h"
#include "app/commands_contacts.h"
#include "app/commands_diary.h"
#include "app/commands_lists.h"
#include "app/commands_print.h"
#include "app/commands_safety.h"
#include "app/commands_services.h"
#include "model/base/moment.h"
#include "model/book/backups.h"
#include "model/careteam/contact.h"
#include "model/diary/diary_entry.h"
#include "model/diary/tracker.h"
#include "model/lists/service_list.h"
#include "tests/support/sample_services.h"
#include "tests/support/temporary_book.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

/// Each command that writes a file, and what it must never write over.
class OutputCommands : public testing::Test {
protected:
    void SetUp() override {
        book.add(Contact{.name = u"Ana"_s});
        const Tracker pain = book.add(Tracker{.name = u"Pain"_s});
        book.add(
            DiaryEntry{.tracker = pain.id, .moment = Moment::of(QDateTime::currentDateTime()), .value = 3});
        backup = *backUp(book.store(), QDate(2026, 3, 14));
        book.close();
        ASSERT_TRUE(Store::create(other));
        const auto services = Store::create(directory, {NewKey::open()}, BookKind::Directory);
        const ServiceList list{
            .label = u"M."_s, .preparedOn = QDate(2026, 4, 1), .items = {newItem(fullService())}};
        ASSERT_TRUE(services && (*services)->apply({{}, {adding(list)}}));
    }
    int run(const QStringList &words) {
        out.clear();
        err.clear();
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        const Command command{words, {.terminal = -1}, outStream, errStream};
        for (const auto each : {runBooksCommand, runSafetyCommand, runPrintCommand, runContactsCommand,
                                runDiaryCommand, runServicesCommand, runListsCommand}) {
            if (const auto code = each(command))
                return *code;
        }
        return -1;
    }
    QList<QStringList> commandsTo(const QString &file) const {
        QList<QStringList> commands;
        for (const QString &paper : {u"visit-summary"_s, u"handover"_s, u"timeline"_s, u"comfort"_s})
            commands.append({u"print"_s, paper, book.path(), u"--output"_s, file});
        commands.append({u"export"_s, u"contacts"_s, book.path(), file});
        commands.append({u"export"_s, u"diary"_s, book.path(), file});
        commands.append({u"export"_s, u"services"_s, directory, u"--output"_s, file});
        commands.append({u"list"_s, u"print"_s, directory, u"M."_s, u"--output"_s, file});
        commands.append({u"export"_s, u"--all"_s, file, book.path()});
        commands.append({u"backup"_s, book.path(), file});
        commands.append({u"salvage"_s, book.path(), file});
        commands.append({u"sample"_s, file});
        commands.append({u"new"_s, file});
        return commands;
    }
    static QByteArray contentOf(const QString &path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    TemporaryBook book;
    QString backup;
    QString other = book.path(u"other.hearthbook"_s);
    QString directory = book.path(u"services.hearthbook"_s);
    QString out;
    QString err;
};

TEST_F(OutputCommands, NeverWriteOverABookABackupOrADirectory) {
    QStringList targets{book.path(), other, backup, directory};
    for (const char *ending : {"pdf", "html", "hearthlist", "csv", "json", "zip"}) {
        const QString link = book.path(u"link.%1"_s.arg(QLatin1String(ending)));
        const QString copy = book.path(u"copy.%1"_s.arg(QLatin1String(ending)));
        ASSERT_TRUE(QFile::link(other, link));
        ASSERT_TRUE(QFile::copy(other, copy));
        targets += {link, copy};
    }
    for (const QString &target : std::as_const(targets)) {
        const QByteArray before = contentOf(target);
        const QList<QStringList> commands = commandsTo(target);
        for (const QStringList &command : commands) {
            EXPECT_NE(run(command), 0) << qPrintable(command.join(u' '));
            EXPECT_FALSE(err.isEmpty()) << qPrintable(command.join(u' '));
            ASSERT_EQ(contentOf(target), before) << qPrintable(command.join(u' '));
        }
    }
}

TEST_F(OutputCommands, NeverWriteOntoWhatIsNoFile) {
    const QString fifo = book.path(u"fifo.csv"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    for (const QString &target : {fifo, u"/dev/null"_s}) {
        const QList<QStringList> commands = commandsTo(target);
        for (const QStringList &command : commands) {
            EXPECT_NE(run(command), 0) << qPrintable(command.join(u' '));
            struct stat there = {};
            ASSERT_EQ(::lstat(QFile::encodeName(target).constData(), &there), 0);
            ASSERT_FALSE(S_ISREG(there.st_mode)) << qPrintable(command.join(u' '));
        }
    }
}

TEST_F(OutputCommands, PutNothingAmongTheBackupsAndTakeNoNameOfABook) {
    const QDir backups(QFileInfo(backup).absolutePath());
    const QStringList before = backups.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : {u"team.pdf"_s, u"team.hearthbook"_s}) {
        const QList<QStringList> commands = commandsTo(backups.filePath(name));
        for (const QStringList &command : commands)
            EXPECT_NE(run(command), 0) << qPrintable(command.join(u' '));
    }
    EXPECT_EQ(backups.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), before);
    EXPECT_NE(run({u"print"_s, u"handover"_s, book.path(), u"--output"_s, book.path(u"page.hearthbook"_s)}),
              0);
    EXPECT_TRUE(err.contains(u".hearthbook"_s)) << qPrintable(err);
    EXPECT_NE(run({u"new"_s, book.path(u"later.hearthbook-wal"_s)}), 0);
}

TEST_F(OutputCommands, WriteOverAPlainFile) {
    const QString file = book.path(u"plain.csv"_s);
    QFile plain(file);
    ASSERT_TRUE(plain.open(QIODevice::WriteOnly));
    plain.close();
    EXPECT_EQ(run({u"export"_s, u"contacts"_s, book.path(), file}), 0) << qPrintable(err);
    EXPECT_FALSE(contentOf(file).isEmpty());
}

TEST_F(OutputCommands, WriteToWhereALinkLeads) {
    int written = 0;
    for (const char *ending : {"pdf", "html", "hearthlist", "csv", "json", "zip"}) {
        const QString file = book.path(u"real.%1"_s.arg(QLatin1String(ending)));
        const QString link = book.path(u"a link.%1"_s.arg(QLatin1String(ending)));
        ASSERT_TRUE(QFile::link(file, link));
        for (const QStringList &command : commandsTo(link)) {
            QFile plain(file);
            ASSERT_TRUE(plain.open(QIODevice::WriteOnly));
            plain.close();
            const bool isBook = command.contains(u"backup"_s) || command.contains(u"salvage"_s) ||
                                command.contains(u"sample"_s) || command.contains(u"new"_s) ||
                                command.contains(u"--all"_s);
            if (isBook || run(command) != 0)
                continue;
            ++written;
            EXPECT_TRUE(QFileInfo(link).isSymLink()) << qPrintable(command.join(u' '));
            EXPECT_FALSE(contentOf(file).isEmpty()) << qPrintable(command.join(u' '));
        }
    }
    EXPECT_GT(written, 15);
}

TEST_F(OutputCommands, SayWhatIsTrueOfTheTerminal) {
    QFile plain(book.path(u"redirected"_s));
    ASSERT_TRUE(plain.open(QIODevice::WriteOnly));
    for (const QString &path :
         {u"/dev/fd/%1"_s.arg(plain.handle()), u"/proc/self/fd/%1"_s.arg(plain.handle())}) {
        EXPECT_NE(run({u"export"_s, u"contacts"_s, book.path(), path}), 0);
        EXPECT_FALSE(err.contains(u"book"_s)) << qPrintable(err);
        EXPECT_TRUE(err.contains(u"device"_s)) << qPrintable(err);
    }
    EXPECT_NE(run({u"export"_s, u"contacts"_s, book.path(), plain.fileName()}), 0);
    EXPECT_TRUE(err.contains(u"in use"_s)) << qPrintable(err);
}

} // namespace
