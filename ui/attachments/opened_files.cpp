// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/opened_files.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QUrl>
#include <cstdlib>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr char kFolder[] = "hearthbook-papers-";
constexpr qint64 kPiece = 1 << 16;

struct AttachmentsText {
    Q_DECLARE_TR_FUNCTIONS(Attachments)
};

/// In memory and of this person alone, where there is such a place.
QString base() {
    const QFileInfo runtime(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    const bool isOurs = runtime.isAbsolute() && runtime.isDir() && runtime.ownerId() == getuid();
    return isOurs ? runtime.filePath() : QDir::tempPath();
}

QString lockOf(const QString &folder) {
    return folder + u"/lock"_s;
}

void overwrite(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return;
    const QByteArray nothing(kPiece, '\0');
    for (qint64 rest = file.size(); rest > 0; rest -= kPiece)
        file.write(nothing.constData(), qMin(rest, kPiece));
    file.flush();
    fsync(file.handle());
}

void wipe(const QString &folder) {
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &file : files) {
        if (!file.isSymLink())
            overwrite(file.filePath());
        QFile::remove(file.filePath());
    }
    QDir().rmdir(folder);
}

QString endingOf(const QString &mediaType) {
    if (mediaType == u"application/pdf"_s)
        return u".pdf"_s;
    if (mediaType == u"image/png"_s)
        return u".png"_s;
    return mediaType == u"image/webp"_s ? u".webp"_s : u".jpg"_s;
}

Error noPlace(const QString &detail) {
    return {ErrorKind::Failed,
            AttachmentsText::tr("This cannot be opened, because no file can be made for it."), detail};
}

} // namespace

OpenedFiles &OpenedFiles::of(QObject &book) {
    auto *files = book.findChild<OpenedFiles *>(QString(), Qt::FindDirectChildrenOnly);
    return files ? *files : *new OpenedFiles(&book);
}

OpenedFiles::OpenedFiles(QObject *book) :
    QObject(book),
    m_show([](const QString &path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }) {}

OpenedFiles::~OpenedFiles() {
    m_lock.reset();
    if (!m_folder.isEmpty())
        wipe(m_folder);
}

Result<> OpenedFiles::makeFolder() {
    if (!m_folder.isEmpty())
        return {};
    QByteArray name = QFile::encodeName(base() + u'/' + QLatin1String(kFolder)) + "XXXXXX";
    if (!mkdtemp(name.data())) // readable by its owner alone
        return noPlace(base());
    m_folder = QFile::decodeName(name);
    m_lock = std::make_unique<QLockFile>(lockOf(m_folder));
    m_lock->setStaleLockTime(0);
    return m_lock->tryLock(0) ? Result<>() : noPlace(m_folder);
}

Result<> OpenedFiles::open(const QByteArray &content, const QString &mediaType) {
    if (auto made = makeFolder(); !made)
        return made;
    QFile file(u"%1/%2%3"_s.arg(m_folder).arg(++m_count).arg(endingOf(mediaType)));
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, owner) ||
        file.write(content) != content.size() || !file.flush())
        return noPlace(file.errorString());
    file.close();
    if (m_show(file.fileName()))
        return {};
    return Error{ErrorKind::Failed,
                 AttachmentsText::tr("No program on this computer opens this. You can save it instead."),
                 mediaType};
}

void removeLeftFiles() {
    for (const QString &place : {base(), QDir::tempPath()}) {
        const QDir folder(place);
        for (const QFileInfo &left :
             folder.entryInfoList({QLatin1String(kFolder) + u'*'}, QDir::Dirs | QDir::NoSymLinks)) {
            QLockFile lock(lockOf(left.filePath()));
            lock.setStaleLockTime(0);
            if (left.ownerId() != getuid() || !lock.tryLock(0))
                continue; // another window has it open
            lock.unlock();
            wipe(left.filePath());
        }
    }
}
