// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_safety.h"

#include "app/commands_books.h"
#include "model/attachments/attachment.h"
#include "model/base/moment.h"
#include "model/book/backups.h"
#include "model/book/book_file.h"
#include "model/goals/goal_table.h"
#include "model/sealed/recovery_code.h"
#include "tests/support/inner_book.h"
#include "tests/support/temporary_book.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

class SafetyCommand : public testing::Test {
protected:
    void SetUp() override {
        book.add(Goal{.title = u"=SUM(A1)"_s});
        book.close();
    }
    /// `secret` is what stands in the file that --passphrase-fd names.
    int run(const QStringList &words, const QByteArray &secret = {}) {
        out.clear();
        err.clear();
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        SecretSource source{.terminal = -1};
        int ends[2] = {-1, -1};
        if (!secret.isEmpty()) {
            EXPECT_EQ(pipe(ends), 0);
            EXPECT_EQ(write(ends[1], secret.constData(), size_t(secret.size())), secret.size());
            close(ends[1]);
            source.passphraseFd = ends[0];
        }
        const Command command{words, source, outStream, errStream};
        const auto code = runSafetyCommand(command);
        const int result = code ? *code : runBooksCommand(command).value_or(-1);
        if (ends[0] >= 0)
            close(ends[0]);
        return result;
    }
    int run(const char *name, const QStringList &rest = {}, const QByteArray &secret = {}) {
        return run(QStringList{QString::fromLatin1(name), book.path()} + rest, secret);
    }
    static QByteArray contentOf(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    TemporaryBook book;
    QString out, err;
};

TEST_F(SafetyCommand, MakesAndListsBackups) {
    ASSERT_EQ(run("backup"), 0) << qPrintable(err);
    EXPECT_EQ(backupsOf(book.path()).size(), 1);
    ASSERT_EQ(run("restore"), 0);
    EXPECT_TRUE(out.contains(backupsOf(book.path()).first().path));
}

TEST_F(SafetyCommand, MakesABackupElsewhereAndReplacesNothing) {
    const QString stick = book.path(u"stick.hearthbook"_s);
    ASSERT_EQ(run("backup", {stick}), 0);
    EXPECT_EQ((*Store::open(stick))->table<GoalTable>().all()->size(), 1);
    const QByteArray before = contentOf(stick);
    EXPECT_EQ(run("backup", {stick}), 1);
    EXPECT_EQ(contentOf(stick), before);
}

TEST_F(SafetyCommand, RestoresTheNewestAndSetsTheBookAside) {
    ASSERT_EQ(run("backup"), 0);
    {
        const auto store = *Store::open(book.path());
        ASSERT_TRUE(store->apply({{}, {adding(Goal{.title = u"Later"_s})}}));
    }
    ASSERT_EQ(run("restore", {u"newest"_s}), 0) << qPrintable(err);
    EXPECT_EQ((*Store::open(book.path()))->table<GoalTable>().all()->size(), 1);
    const QStringList books = QFileInfo(book.path()).dir().entryList({u"*.hearthbook"_s}, QDir::Files);
    EXPECT_EQ(books.size(), 2);
}

TEST_F(SafetyCommand, RestoresTheBookOfAnotherFamilyOnlyWhenToldTo) {
    TemporaryBook other;
    const QString backup = book.path(u"theirs.hearthbook"_s);
    ASSERT_TRUE(other->saveCopy(backup));
    const QByteArray before = contentOf(book.path());
    EXPECT_EQ(run("restore", {backup}), 1);
    EXPECT_TRUE(err.contains(u"another book"_s)) << qPrintable(err);
    EXPECT_EQ(contentOf(book.path()), before);
    ASSERT_EQ(run("restore", {backup, u"--other-book"_s}), 0) << qPrintable(err);
    EXPECT_EQ((*Store::open(book.path()))->table<GoalTable>().all()->size(), 0);
    EXPECT_EQ(run("restore", {u"--other-book"_s, backup}), 2);
}

TEST_F(SafetyCommand, RekeySaysThatBackupsStillOpenAndSealsOrReplacesThemWhenTold) {
    const QByteArray words = "the new words, longer\n";
    ASSERT_EQ(run("backup"), 0);
    const QString backup = backupsOf(book.path()).first().path;
    ASSERT_EQ(run("rekey", {}, words), 0) << qPrintable(err);
    EXPECT_TRUE(out.contains(u"--backups seal"_s)) << qPrintable(out);
    EXPECT_TRUE(unlockBook(backup, KeySecret::open()));

    ASSERT_EQ(run("rekey", {u"--backups"_s, u"seal"_s}, words + words), 0) << qPrintable(err);
    EXPECT_FALSE(unlockBook(backup, KeySecret::open()));
    EXPECT_TRUE(unlockBook(backup, KeySecret::passphrase(u"the new words, longer"_s)));

    ASSERT_EQ(run("rekey", {u"--backups"_s, u"remove"_s}, words + words), 0) << qPrintable(err);
    EXPECT_FALSE(QFile::exists(backup));
    EXPECT_EQ(backupsOf(book.path()).size(), 1);
    EXPECT_EQ(run("rekey", {u"--backups"_s, u"burn"_s}), 2);
}

TEST_F(SafetyCommand, RekeysWithTheOldAndTheNewPassphraseFromOneFile) {
    {
        const auto store = *Store::open(book.path());
        ASSERT_TRUE(
            store->keys().replaceAll({{KeySecret::passphrase(u"the old words here"_s), {}, {1, 64}}}));
    }
    EXPECT_EQ(run("rekey", {}, "wrong words of mine\nthe new words, longer\n"), 1);
    ASSERT_EQ(run("rekey", {}, "the old words here\nthe new words, longer\n"), 0) << qPrintable(err);
    EXPECT_TRUE(Store::open(book.path(), KeySecret::passphrase(u"the new words, longer"_s)));
    EXPECT_FALSE(Store::open(book.path(), KeySecret::passphrase(u"the old words here"_s)));
    const auto code = QRegularExpression(u"([0-9A-Z]{5}-){7}[0-9A-Z]{5}"_s).match(out).captured();
    const auto bytes = readRecoveryCode(code);
    ASSERT_TRUE(bytes);
    EXPECT_TRUE(Store::open(book.path(), KeySecret::recovery(*bytes)));
}

TEST_F(SafetyCommand, AsksForWhatAProtectedBookNeeds) {
    {
        const auto store = *Store::open(book.path());
        ASSERT_TRUE(
            store->keys().replaceAll({{KeySecret::passphrase(u"the old words here"_s), {}, {1, 64}}}));
    }
    EXPECT_EQ(run("check"), 1) << "no terminal to ask at";
    EXPECT_FALSE(err.isEmpty());
    EXPECT_EQ(run("check", {}, "the old words here\n"), 0);
    EXPECT_EQ(run("check", {}, "other words\n"), 1);
    EXPECT_EQ(err, u"This passphrase does not open the book.\n"_s);
}

TEST_F(SafetyCommand, ExportsEverythingAndMakesFormulasHarmless) {
    const QString folder = book.path(u"everything"_s);
    ASSERT_EQ(run({u"export"_s, u"--all"_s, folder, book.path()}), 0) << qPrintable(err);
    const auto goals = QJsonDocument::fromJson(contentOf(folder + u"/json/goal.json"_s)).array();
    ASSERT_EQ(goals.size(), 1);
    EXPECT_EQ(goals[0].toObject()[u"title"_s].toString(), u"=SUM(A1)"_s);
    EXPECT_TRUE(contentOf(folder + u"/csv/goal.csv"_s).contains(",'=SUM(A1),"));
    EXPECT_FALSE(contentOf(folder + u"/README.txt"_s).isEmpty());
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    EXPECT_FALSE(QFile::permissions(folder) & others);
    EXPECT_EQ(run({u"export"_s, u"--all"_s, folder, book.path()}), 1) << "not empty";
}

TEST_F(SafetyCommand, ExportsNothingOfABookWithAStrangersSchema) {
    book.reopen();
    const DataKey key = *book->dataKey();
    book.close();
    const QString folder = book.path(u"deep/everything"_s);
    for (const char *sql : {kTableOutside, kDeletingTrigger, kEndlessGoals}) {
        changeInside(book.path(), key, sql);
        EXPECT_EQ(run({u"export"_s, u"--all"_s, folder, book.path()}), 1) << sql;
        EXPECT_TRUE(err.contains(u"did not put there"_s)) << qPrintable(err);
        EXPECT_FALSE(QFile::exists(folder));
        EXPECT_TRUE(QDir(book.path({})).entryList({u"x.*"_s}).isEmpty());
    }
}

TEST_F(SafetyCommand, SalvagesADamagedBook) {
    {
        const auto store = *Store::open(book.path());
        for (int i = 0; i < 200; ++i)
            ASSERT_TRUE(store->apply({{}, {adding(Goal{.title = QString(300, u'x')})}}));
    }
    QFile file(book.path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() - 4096);
    file.write(QByteArray(4096, 'x'));
    file.close();
    EXPECT_EQ(run("check"), 1);
    const QString saved = book.path(u"saved.hearthbook"_s);
    ASSERT_EQ(run("salvage", {saved}), 0) << qPrintable(err);
    EXPECT_TRUE(out.contains(u"goal: "_s));
    EXPECT_TRUE((*Store::open(saved))->check());
}

TEST_F(SafetyCommand, SaysWhatItDoesNotUnderstand) {
    EXPECT_EQ(run({u"backup"_s}), 2);
    EXPECT_EQ(run("restore", {u"a"_s, u"b"_s}), 2);
    EXPECT_EQ(run("rekey", {u"--passphrase=secret"_s}), 2);
    EXPECT_EQ(run({u"export"_s, u"--all"_s}), 2);
}

TEST_F(SafetyCommand, ExportsAttachmentsWhateverTheirNamesAre) {
    book.reopen();
    const Goal goal = book.add(Goal{.title = u"Swim"_s});
    const QStringList names{QString(72, QChar(0x0939)) + u".pdf"_s, QString(300, QChar(0x4e2d)) + u".png"_s,
                            QString(255, u'a'), u"../../.."_s, QString::fromUcs4(U"\U0001F60A").repeated(90)};
    for (const QString &name : names) {
        const Attachment attachment{.ownerKind = AttachmentOwner::Goal,
                                    .owner = goal.id.uuid(),
                                    .name = name,
                                    .mediaType = u"application/pdf"_s,
                                    .size = name.toUtf8().size(),
                                    .added = Moment::of(QDateTime::currentDateTime())};
        ASSERT_TRUE(book->attachmentContents().keep(attachment.id.uuid(), name.toUtf8()));
        book.add(attachment);
    }
    book.close();
    const QString folder = book.path(u"everything"_s);
    ASSERT_EQ(run({u"export"_s, u"--all"_s, folder, book.path()}), 0) << qPrintable(err);
    QList<QByteArray> contents;
    for (const QFileInfo &file : QDir(folder + u"/files"_s).entryInfoList(QDir::Files)) {
        contents.append(contentOf(file.filePath()));
        EXPECT_LE(QFile::encodeName(file.fileName()).size(), 255);
    }
    for (const QString &name : names)
        EXPECT_TRUE(contents.contains(name.toUtf8())) << qPrintable(name);
    EXPECT_FALSE(QDir(folder + u"/files"_s).entryList({u"*.pdf"_s}, QDir::Files).isEmpty())
        << "the ending says what it is";
}

} // namespace
