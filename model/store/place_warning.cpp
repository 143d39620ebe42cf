// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/place_warning.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

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
    const char *pattern;
    QDir::Filters kind;
    const char *program;
};
const std::array kMarkers{
    // In a home folder ".dropbox" is a folder, which says nothing about what lies beside it.
    Marker{".dropbox", QDir::Files, "Dropbox"},
    Marker{".dropbox.cache", QDir::Dirs, "Dropbox"},
    Marker{".stfolder", QDir::Files | QDir::Dirs, "Syncthing"},
    Marker{".tmp.drivedownload", QDir::Dirs, "Google Drive"},
    Marker{".tmp.driveupload", QDir::Dirs, "Google Drive"},
    Marker{".owncloudsync.log", QDir::Files, "ownCloud"},
    Marker{".nextcloudsync.log", QDir::Files, "Nextcloud"},
    Marker{".sync_*.db", QDir::Files, "Nextcloud"},
    Marker{"._sync_*.db", QDir::Files, "Nextcloud"},
    Marker{".csync_journal.db", QDir::Files, "Nextcloud"},
};

constexpr std::array kNetworkTypes{"nfs",  "cifs",    "smb",          "fuse.sshfs", "fuse.gvfsd-fuse",
                                   "9p",   "afs",     "fuse.rclone",  "davfs",      "fuse.davfs",
                                   "ceph", "ncpfs",   "fuse.smb",     "glusterfs",  "fuse.glusterfs",
                                   "coda", "fuse.s3", "fuse.curlftp", "fuse.kio"};

QString programOfName(const QString &folder) {
    const QString name = folder.toLower();
    for (const FolderName &known : kFolders) {
        const QString begin = QString::fromLatin1(known.begin);
        if (name == begin || name.startsWith(begin + QLatin1Char(' ')))
            return QString::fromLatin1(known.program);
    }
    return {};
}

QString programOfMarkers(const QDir &folder) {
    for (const Marker &marker : kMarkers) {
        const auto found = folder.entryList({QString::fromLatin1(marker.pattern)},
                                            marker.kind | QDir::Hidden | QDir::NoDotAndDotDot);
        if (!found.isEmpty())
            return QString::fromLatin1(marker.program);
    }
    return {};
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
