// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/location_warning.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// A folder that is named like this, or like this with more after a space: "OneDrive - Hospital".
struct FolderName {
    const char *begin;
    const char *program;
};
constexpr std::array kFolders{
    FolderName{"dropbox", "Dropbox"},           FolderName{"onedrive", "OneDrive"},
    FolderName{"google drive", "Google Drive"}, FolderName{"googledrive", "Google Drive"},
    FolderName{"nextcloud", "Nextcloud"},       FolderName{"owncloud", "ownCloud"},
    FolderName{"syncthing", "Syncthing"},       FolderName{"iclouddrive", "iCloud"},
    FolderName{"icloud drive", "iCloud"},       FolderName{"com~apple~clouddocs", "iCloud"},
    FolderName{"mobile documents", "iCloud"},
};

/// What such a program leaves in the folder that it keeps the same.
struct Marker {
    const char *name;
    bool isFile; ///< else a folder, or either
    const char *program;
};
constexpr std::array kMarkers{
    // In a home folder ".dropbox" is a folder, which says nothing about what lies beside it.
    Marker{".dropbox", true, "Dropbox"},
    Marker{".dropbox.cache", false, "Dropbox"},
    Marker{".stfolder", false, "Syncthing"},
    Marker{".tmp.drivedownload", false, "Google Drive"},
    Marker{".tmp.driveupload", false, "Google Drive"},
    Marker{".owncloudsync.log", true, "ownCloud"},
    Marker{".nextcloudsync.log", true, "Nextcloud"},
    Marker{".csync_journal.db", true, "Nextcloud"},
};
/// Their names have a number inside.
const QStringList kDatabases{u".sync_*.db"_s, u"._sync_*.db"_s};

constexpr std::array kNetworkTypes{"nfs",  "cifs",    "smb",          "fuse.sshfs", "fuse.gvfsd-fuse",
                                   "9p",   "afs",     "fuse.rclone",  "davfs",      "fuse.davfs",
                                   "ceph", "ncpfs",   "fuse.smb",     "glusterfs",  "fuse.glusterfs",
                                   "coda", "fuse.s3", "fuse.curlftp", "fuse.kio"};

QString programOfName(const QString &folder) {
    const QString name = folder.toLower();
    for (const FolderName &known : kFolders) {
        const QString begin = QString::fromLatin1(known.begin);
        if (name == begin || name.startsWith(begin + u' '))
            return QString::fromLatin1(known.program);
    }
    return {};
}

QString programOfMarkers(const QDir &folder) {
    for (const Marker &marker : kMarkers) {
        const QFileInfo found(folder.filePath(QString::fromLatin1(marker.name)));
        if (marker.isFile ? found.isFile() : found.exists())
            return QString::fromLatin1(marker.program);
    }
    const bool hasDatabase = !folder.entryList(kDatabases, QDir::Files | QDir::Hidden).isEmpty();
    return hasDatabase ? u"Nextcloud"_s : QString();
}

bool isNetwork(const QByteArray &fileSystem) {
    const QByteArray type = fileSystem.toLower();
    return std::any_of(kNetworkTypes.begin(), kNetworkTypes.end(),
                       [&](const char *known) { return type.startsWith(known); });
}

QString folderOf(const QString &bookPath) {
    const QString folder = QFileInfo(bookPath).absolutePath();
    const QString real = QFileInfo(folder).canonicalFilePath(); // a link into such a folder leads there, too
    return real.isEmpty() ? folder : real;
}

} // namespace

PlaceWarning placeWarning(const QString &bookPath, const QByteArray &fileSystem) {
    QDir folder(folderOf(bookPath));
    do {
        QString program = programOfName(folder.dirName());
        if (program.isEmpty())
            program = programOfMarkers(folder);
        if (!program.isEmpty())
            return {PlaceRisk::Synced, program};
    } while (folder.cdUp());
    return {isNetwork(fileSystem) ? PlaceRisk::Network : PlaceRisk::None, {}};
}

PlaceWarning placeWarning(const QString &bookPath) {
    return placeWarning(bookPath, QStorageInfo(folderOf(bookPath)).fileSystemType());
}
