// SPDX-License-Identifier: GPL-3.0-or-later
// A second reader, in another language and with other libraries, must find in a book what we wrote.
#include "model/sample/sample_family.h"
#include "model/sealed/recovery_code.h"
#include "tests/support/temporary_book.h"

#include <QProcess>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace {

struct Answer {
    QString out, error;
    int code = -1;
};

/// Runs the reader; `secret` is its standard input, which the arguments name as descriptor 0.
Answer readBook(const QStringList &arguments, const QByteArray &secret = {}) {
    QProcess process;
    process.start(QStringLiteral(HEARTHBOOK_SOURCE_DIR "/tools/read_book.py"), arguments);
    process.write(secret + '\n');
    process.closeWriteChannel();
    process.waitForFinished(-1);
    return {QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError()), process.exitCode()};
}

class ReadBookTest : public testing::Test {
protected:
    void makeBook(const QList<NewKey> &keys) {
        const auto book = *Store::create(m_path, keys);
        ASSERT_TRUE(writeSampleFamily(*book, {.lastDay = QDate(2026, 11, 20), .years = 1}));
        m_entries = book->contents()->diaryEntries;
    }
    QString entries() const { return u"diary_entry\t%1\n"_s.arg(m_entries); }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"book.hearthbook"_s);
    int m_entries = 0;
};

TEST_F(ReadBookTest, ProvesItselfOnTheVectors) {
    const Answer answer = readBook({u"--vectors"_s});
    EXPECT_EQ(answer.code, 0) << qPrintable(answer.error);
}

TEST_F(ReadBookTest, ListsTheTablesOfABookThatAnyoneCanRead) {
    makeBook({NewKey::open()});
    const Answer answer = readBook({m_path});
    EXPECT_EQ(answer.code, 0) << qPrintable(answer.error);
    EXPECT_TRUE(answer.out.contains(entries())) << qPrintable(answer.out);
}

TEST_F(ReadBookTest, OpensWithThePassphraseAndWithTheRecoveryCode) {
    const QString words = QString::fromUtf8("níno grün 漢字 word");
    makeBook({{KeySecret::passphrase(words), {}, {2, 128}},
              {KeySecret::recovery(QByteArray(20, 'r')), {}, {1, 64}}});
    const QStringList byWords = {m_path, u"--passphrase-fd"_s, u"0"_s};
    EXPECT_TRUE(readBook(byWords, words.toUtf8()).out.contains(entries()));
    const Answer wrong = readBook(byWords, "other words");
    EXPECT_EQ(wrong.code, 1);
    EXPECT_EQ(wrong.error, u"This does not open the book.\n"_s);
    const QStringList byCode = {m_path, u"--recovery-fd"_s, u"0"_s};
    EXPECT_TRUE(readBook(byCode, recoveryText(QByteArray(20, 'r')).toUtf8()).out.contains(entries()));
}

TEST_F(ReadBookTest, SeesDamage) {
    makeBook({NewKey::open()});
    QFile file(m_path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    // The last pages may be free ones, which nobody reads.
    for (qint64 at = file.size() / 2; at < file.size(); at += 4096) {
        file.seek(at);
        file.write("x");
    }
    file.close();
    EXPECT_EQ(readBook({m_path}).code, 1);
}

} // namespace
