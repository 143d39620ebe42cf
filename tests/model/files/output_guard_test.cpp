// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/output_guard.h"

#include "model/book/backups.h"
#include "model/careteam/contact.h"
#include "model/files/atomic_file.h"
#include "model/files/atomic_replace.h"
#include "tests/support/temporary_book.h"

#include <QDir>
#include <QFile>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray named(const QString &path) {
    return QFile::encodeName(path);
}

class OutputGuard : public testing::Test {
protected:
    void SetUp() override {
        backup = *backUp(book.store(), QDate(2026, 3, 14));
        book.close();
        ASSERT_TRUE(Store::create(directory, {NewKey::open()}, BookKind::Directory));
    }
    static QByteArray contentOf(const QString &path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
        return file.readAll();
    }
    static void write(const QString &path, const QByteArray &content) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    /// Both ways of writing a file, the small and the large.
    static void expectRefused(const QString &path) {
        for (const Result<> &result :
             {durableReplace(path, "x"), writeDurably(path, [](QFile &file) -> Result<> {
                  file.write("x");
                  return {};
              })}) {
            ASSERT_FALSE(result) << qPrintable(path);
            EXPECT_FALSE(result.error().text.isEmpty());
        }
    }
    void expectKept(const QString &path) {
        const QByteArray before = contentOf(path);
        const QStringList names = allNames();
        expectRefused(path);
        EXPECT_EQ(contentOf(path), before) << qPrintable(path);
        EXPECT_EQ(allNames(), names) << "nothing is left beside it";
    }
    QStringList allNames() const {
        return QFileInfo(book.path())
            .dir()
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    TemporaryBook book;
    QString backup;
    QString directory = book.path(u"services.hearthbook"_s);
};

TEST_F(OutputGuard, KeepsBooksBackupsAndDirectoriesWhateverTheyAreCalled) {
    const QString renamed = book.path(u"old.pdf"_s);
    ASSERT_TRUE(QFile::copy(book.path(), renamed));
    for (const QString &path : {book.path(), backup, directory, renamed})
        expectKept(path);
}

TEST_F(OutputGuard, KeepsABookThatIsReachedThroughALink) {
    const QString link = book.path(u"link.pdf"_s);
    const QString second = book.path(u"link of the link"_s);
    const QString same = book.path(u"another name.csv"_s);
    ASSERT_TRUE(QFile::link(book.path(), link));
    ASSERT_TRUE(QFile::link(link, second));
    ASSERT_EQ(::link(named(book.path()).constData(), named(same).constData()), 0);
    for (const QString &path : {link, second, same})
        expectKept(path);
    EXPECT_TRUE(QFileInfo(link).isSymLink());
}

TEST_F(OutputGuard, KeepsADamagedBookByItsName) {
    const QString damaged = book.path(u"damaged.hearthbook"_s);
    write(damaged, QByteArray(9000, 'x'));
    expectKept(damaged);
}

TEST_F(OutputGuard, KeepsWhatLiesBesideABook) {
    for (const char *beside : {"book.hearthbook-journal", "book.hearthbook-wal", "book.hearthbook-shm",
                               "book.hearthbook.before-sealing", ".book.hearthbook.lock"}) {
        const QString path = book.path(QLatin1String(beside));
        expectRefused(path);
        EXPECT_FALSE(QFile::exists(path)) << "SQLite would take it for its own";
        EXPECT_FALSE(Store::create(path)) << beside;
        write(path, "kept");
        expectKept(path);
        ASSERT_TRUE(QFile::remove(path));
    }
    const QString journal = book.path(u"journal of a book that was renamed"_s);
    write(journal, "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7 and pages");
    expectKept(journal);
}

TEST_F(OutputGuard, KeepsTheNamesOfABookThatIsNotThereYet) {
    for (const char *name : {"new.hearthbook", "new.hearthbook-wal", "new.hearthbook-journal",
                             "new.hearthbook-backups", ".new.hearthbook.lock"}) {
        const QString path = book.path(QLatin1String(name));
        expectRefused(path);
        EXPECT_FALSE(QFile::exists(path)) << name;
    }
    EXPECT_FALSE(Store::create(book.path(u"new.hearthbook-wal"_s)));
    EXPECT_TRUE(Store::create(book.path(u"new.hearthbook"_s)));
}

TEST_F(OutputGuard, KeepsFoldersOfBackupsForBackups) {
    const QString link = book.path(u"link to backups"_s);
    ASSERT_TRUE(QFile::link(QFileInfo(backup).absolutePath(), link));
    ASSERT_TRUE(QDir(QFileInfo(backup).absolutePath()).mkdir(u"deeper"_s));
    for (const QString &folder :
         {QFileInfo(backup).absolutePath(), link, QFileInfo(backup).absolutePath() + u"/deeper"_s}) {
        expectRefused(folder + u"/team.vcf"_s);
        EXPECT_FALSE(Store::create(folder + u"/team.hearthbook"_s));
        EXPECT_FALSE(mayBeMadeByAPerson(folder + u"/everything"_s));
    }
    book.reopen();
    book.add(Contact{.name = u"Ana"_s});
    EXPECT_TRUE(backUp(book.store(), QDate(2026, 3, 15)));
}

TEST_F(OutputGuard, LeavesFoldersDevicesFifosAndSocketsInTheirPlace) {
    const QString folder = book.path(u"folder"_s);
    const QString fifo = book.path(u"fifo"_s);
    const QString socketPath = book.path(u"socket"_s);
    const QString device = book.path(u"link to a device"_s);
    ASSERT_TRUE(QDir().mkdir(folder));
    ASSERT_EQ(::mkfifo(named(fifo).constData(), 0600), 0);
    const int server = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, named(socketPath).constData(), sizeof address.sun_path);
    ASSERT_EQ(::bind(server, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ASSERT_TRUE(QFile::link(u"/dev/null"_s, device));
    const QStringList names = allNames();
    for (const QString &path : {folder, fifo, socketPath, device}) {
        struct stat before = {}, after = {};
        ASSERT_EQ(::lstat(named(path).constData(), &before), 0);
        expectRefused(path);
        ASSERT_EQ(::lstat(named(path).constData(), &after), 0);
        EXPECT_EQ(before.st_ino, after.st_ino) << qPrintable(path);
    }
    EXPECT_EQ(allNames(), names);
    ::close(server);
}

TEST_F(OutputGuard, LetsAPlainFileGo) {
    const QString path = book.path(u"a.pdf"_s);
    for (const char *before : {"", "%PDF-1.4 of yesterday", "SQLite format 3 of somebody else"}) {
        write(path, before);
        ASSERT_TRUE(durableReplace(path, "new"));
        EXPECT_EQ(contentOf(path), "new");
    }
}

TEST_F(OutputGuard, KeepsABookThatCameThereWhileTheOutputWasMade) {
    const QString path = book.path(u"services.json"_s);
    for (const bool isPlainBefore : {false, true}) {
        if (isPlainBefore)
            write(path, "of yesterday");
        const auto written = writeDurably(path, [&](QFile &file) -> Result<> {
            file.write("x");
            QFile::remove(path);
            EXPECT_TRUE(QFile::copy(book.path(), path));
            return {};
        });
        EXPECT_FALSE(written);
        EXPECT_EQ(contentOf(path), contentOf(book.path()));
        ASSERT_TRUE(QFile::remove(path));
    }
}

/// A lock of SQLite's is lost as soon as the same program opens the file once more and closes it.
TEST_F(OutputGuard, DoesNotLetGoOfTheLockOfTheOpenBook) {
    book.reopen();
    expectRefused(book.path());
    const pid_t other = ::fork();
    if (other == 0) {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        const int file = ::open(named(book.path()).constData(), O_RDWR);
        const bool isAsked = file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0;
        ::_exit(isAsked && lock.l_type != F_UNLCK ? 0 : 1);
    }
    int status = 1;
    ASSERT_EQ(::waitpid(other, &status, 0), other);
    EXPECT_EQ(status, 0) << "the book is still locked";
}

} // namespace
