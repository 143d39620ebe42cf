// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/atomic_replace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

class DurableReplace : public testing::Test {
protected:
    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }

    static QByteArray contentOf(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }
    static void write(const QString &path, const QByteArray &content) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static mode_t modeOf(const QString &path) {
        struct stat about = {};
        EXPECT_EQ(::lstat(QFile::encodeName(path).constData(), &about), 0);
        return about.st_mode & 0777;
    }
    QStringList names() const {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTemporaryDir folder;
};

TEST_F(DurableReplace, WritesAFileThatOnlyItsOwnerCanRead) {
    ASSERT_TRUE(durableReplace(path("a.vcf"), "one"));
    EXPECT_EQ(contentOf(path("a.vcf")), "one");
    EXPECT_EQ(modeOf(path("a.vcf")), 0600U);
}

TEST_F(DurableReplace, TakesThePlaceOfWhatWasThereAndLeavesNothingElse) {
    write(path("a.vcf"), "before");
    QFile::setPermissions(path("a.vcf"), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    ASSERT_TRUE(durableReplace(path("a.vcf"), "after"));
    EXPECT_EQ(contentOf(path("a.vcf")), "after");
    EXPECT_EQ(modeOf(path("a.vcf")), 0600U);
    EXPECT_EQ(names(), QStringList{u"a.vcf"_s});
}

TEST_F(DurableReplace, WritesToWhereALinkLeads) {
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"papers"_s));
    write(path("papers/mine"), "before");
    ASSERT_TRUE(QFile::link(u"papers/mine"_s, path("b.vcf")));
    ASSERT_TRUE(QFile::link(path("b.vcf"), path("a.vcf")));
    ASSERT_TRUE(durableReplace(path("a.vcf"), "new"));
    EXPECT_EQ(contentOf(path("papers/mine")), "new");
    EXPECT_TRUE(QFileInfo(path("a.vcf")).isSymLink());
    EXPECT_TRUE(QFileInfo(path("b.vcf")).isSymLink());
    ASSERT_TRUE(QFile::remove(path("papers/mine")));
    ASSERT_TRUE(durableReplace(path("a.vcf"), "again")) << "a link that leads to nothing yet";
    EXPECT_EQ(contentOf(path("papers/mine")), "again");
    EXPECT_TRUE(QFileInfo(path("a.vcf")).isSymLink());
}

TEST_F(DurableReplace, SaysThatTheFolderIsNotThere) {
    const Result<> result = durableReplace(path("nowhere/a.vcf"), "x");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(result.error().text.isEmpty());
}

TEST_F(DurableReplace, LeavesAFolderInItsPlace) {
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"a.vcf"_s));
    EXPECT_FALSE(durableReplace(path("a.vcf"), "x"));
    EXPECT_EQ(names(), QStringList{u"a.vcf"_s});
}

TEST_F(DurableReplace, SaysThatTheFolderCannotBeWrittenTo) {
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    write(path("a.vcf"), "before");
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    const Result<> result = durableReplace(path("a.vcf"), "after");
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::ReadOnly);
    EXPECT_EQ(contentOf(path("a.vcf")), "before");
}

TEST_F(DurableReplace, WritesWhatIsLargeInFull) {
    const QByteArray large(3'000'000, 'x');
    ASSERT_TRUE(durableReplace(path("a.vcf"), large));
    EXPECT_EQ(contentOf(path("a.vcf")), large);
}

} // namespace
