// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/book_file.h"

#include "model/store/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>

namespace {

// https://www.sqlite.org/fileformat.html, "The Database Header"
constexpr char kSqliteMagic[] = "SQLite format 3"; // with its closing zero 16 bytes
constexpr int kHeaderSize = 100;
constexpr int kUserVersionAt = 60;
constexpr int kApplicationIdAt = 68;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Error notABook() {
    return {ErrorKind::NotABook, Text::tr("This file is not a Hearthbook book. It was left as it is."), {}};
}

quint32 numberAt(const QByteArray &header, int offset) {
    return qFromBigEndian<quint32>(header.constData() + offset);
}

Result<> inspectHeader(const QByteArray &header) {
    if (header.size() < kHeaderSize || !header.startsWith(QByteArrayView(kSqliteMagic, sizeof kSqliteMagic)))
        return notABook();
    if (numberAt(header, kApplicationIdAt) != kBookApplicationId)
        return notABook();
    if (int(numberAt(header, kUserVersionAt)) > migrations().last().number)
        return newerBook();
    return {};
}

QString lockName(const QString &path) {
    const QFileInfo file(path);
    return file.absoluteDir().filePath(QLatin1Char('.') + file.fileName() + QStringLiteral(".lock"));
}

Error openElsewhere(const QLockFile &lock) {
    qint64 process = 0;
    QString computer, program;
    if (!lock.getLockInfo(&process, &computer, &program))
        return {ErrorKind::Locked, Text::tr("This book is open in another window."), {}};
    return {
        ErrorKind::Locked,
        Text::tr(
            "This book is already open: program %1, number %2, on the computer %3. Please use that window.")
            .arg(program, QString::number(process), computer),
        {}};
}

} // namespace

Result<> inspectBook(const QString &path) {
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::NotFound, Text::tr("There is no book at this place any more."), path};
    if (!info.isFile())
        return notABook();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Unreadable,
                     Text::tr("This file cannot be read. Perhaps it belongs to another person."),
                     file.errorString()};
    if (file.size() == 0)
        return Error{ErrorKind::NotABook, Text::tr("This file is empty. It was left as it is."), {}};
    if (auto known = inspectHeader(file.read(kHeaderSize)); !known)
        return known;
    if (!info.isWritable())
        return Error{
            ErrorKind::ReadOnly,
            Text::tr(
                "This book lies where nothing can be written. Copy it to your own folder and open it there."),
            {}};
    return {};
}

Result<> makeBookFile(const QString &path) {
    QFile file(path);
    if (file.exists())
        return Error{
            ErrorKind::Invalid, Text::tr("There is already a file of this name. It was left as it is."), {}};
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{ErrorKind::ReadOnly, Text::tr("A book cannot be made at this place."),
                     file.errorString()};
    return {};
}

Result<std::unique_ptr<QLockFile>> lockBook(const QString &path) {
    auto lock = std::make_unique<QLockFile>(lockName(path));
    lock->setStaleLockTime(0); // a window may stay open for weeks; only a dead process frees its lock
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return openElsewhere(*lock);
    return Error{ErrorKind::ReadOnly,
                 Text::tr("Nothing can be written beside this book. So it cannot be opened safely here."),
                 {}};
}
