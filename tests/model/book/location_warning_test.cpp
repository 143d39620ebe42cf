// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/location_warning.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class PlaceWarningTest : public testing::Test {
protected:
    /// A book in this folder, which is made.
    QString bookIn(const char *folder) {
        const QString path = m_folder.filePath(QString::fromUtf8(folder));
        EXPECT_TRUE(QDir().mkpath(path));
        return path + u"/Emma.hearthbook"_s;
    }
    void putFile(const char *name) {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    }
    static PlaceWarning synced(const char *program) {
        return {PlaceRisk::Synced, QString::fromLatin1(program)};
    }

    QTemporaryDir m_folder;
};

TEST_F(PlaceWarningTest, AnOrdinaryFolderIsFine) {
    for (const char *type : {"ext4", "btrfs", "ntfs", "vfat", "tmpfs", "overlay", "fuseblk", "apfs", ""})
        EXPECT_EQ(placeWarning(bookIn("Documents/Emma"), type), PlaceWarning()) << type;
}

TEST_F(PlaceWarningTest, KnowsTheFoldersOfSyncProgramsByTheirNames) {
    for (const auto &[folder, program] :
         {std::pair("Dropbox/Emma", "Dropbox"), std::pair("Dropbox (Personal)", "Dropbox"),
          std::pair("OneDrive", "OneDrive"), std::pair("OneDrive - Hospital/a/b", "OneDrive"),
          std::pair("Google Drive", "Google Drive"), std::pair("nextcloud/Emma", "Nextcloud"),
          std::pair("ownCloud", "ownCloud"), std::pair("Syncthing", "Syncthing"),
          std::pair("iCloudDrive", "iCloud"), std::pair("com~apple~CloudDocs", "iCloud")})
        EXPECT_EQ(placeWarning(bookIn(folder), "ext4"), synced(program)) << folder;
}

TEST_F(PlaceWarningTest, AWordInTheMiddleOfANameIsNoSyncFolder) {
    for (const char *folder : {"My Dropbox letters", "OneDriveless", "Old"})
        EXPECT_EQ(placeWarning(bookIn(folder), "ext4"), PlaceWarning()) << folder;
}

TEST_F(PlaceWarningTest, KnowsThemByWhatTheProgramsLeaveThere) {
    const QString book = bookIn("a/b/c");
    for (const auto &[file, program] :
         {std::pair("a/.dropbox", "Dropbox"), std::pair("a/.sync_1f2e.db", "Nextcloud"),
          std::pair("a/.owncloudsync.log", "ownCloud"), std::pair("a/b/c/.stfolder", "Syncthing")}) {
        putFile(file);
        EXPECT_EQ(placeWarning(book, "ext4"), synced(program)) << file;
        QFile::remove(m_folder.filePath(QString::fromUtf8(file)));
    }
    QDir(m_folder.path()).mkpath(u"a/.stfolder"_s);
    EXPECT_EQ(placeWarning(book, "ext4"), synced("Syncthing"));
}

TEST_F(PlaceWarningTest, TheSettingsOfDropboxInAHomeFolderSayNothing) {
    QDir(m_folder.path()).mkpath(u"home/.dropbox"_s);
    EXPECT_EQ(placeWarning(bookIn("home/Documents"), "ext4"), PlaceWarning());
}

TEST_F(PlaceWarningTest, ALinkIntoASyncedFolderLeadsThere) {
    bookIn("Dropbox/Emma");
    ASSERT_TRUE(QFile::link(m_folder.filePath(u"Dropbox/Emma"_s), m_folder.filePath(u"here"_s)));
    EXPECT_EQ(placeWarning(m_folder.filePath(u"here/Emma.hearthbook"_s), "ext4"), synced("Dropbox"));
}

TEST_F(PlaceWarningTest, KnowsDrivesOfTheNetwork) {
    const QString book = bookIn("Documents");
    for (const char *type :
         {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.gvfsd-fuse", "9p", "afs", "CIFS"})
        EXPECT_EQ(placeWarning(book, type).risk, PlaceRisk::Network) << type;
}

TEST_F(PlaceWarningTest, AsksTheComputerForTheFileSystem) {
    EXPECT_NE(placeWarning(bookIn("Documents")).risk, PlaceRisk::Synced);
}

} // namespace
