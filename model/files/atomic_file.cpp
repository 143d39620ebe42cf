// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/atomic_file.h"

#include "model/files/atomic_replace.h"
#include "model/files/output_guard.h"
#include "model/files/passing_name.h"
#include "model/files/real_place.h"

#include <QCoreApplication>
#include <unistd.h>

namespace {

struct HsdsWriterText {
    Q_DECLARE_TR_FUNCTIONS(HsdsWriter)
};

Result<> writeAndSync(QFile &file, const std::function<Result<>(QFile &)> &write) {
    if (auto written = write(file); !written)
        return written;
    if (!file.flush())
        return notSaved(file);
    file.close();
    QFile whole(file.fileName()); // it may have been replaced
    if (!whole.open(QIODevice::ReadWrite) || ::fsync(whole.handle()) != 0)
        return notSaved(whole);
    return {};
}

} // namespace

Error notSaved(const QFile &file) {
    return {file.error() == QFileDevice::ResourceError ? ErrorKind::Full : ErrorKind::ReadOnly,
            HsdsWriterText::tr("This file could not be saved."), file.errorString()};
}

Result<> writeDurably(const QString &name, const std::function<Result<>(QFile &)> &write) {
    if (auto free = mayBeWritten(name); !free) // before the long work
        return free;
    const QString path = realPlace(name);
    QFile file(passingName(path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return notSaved(file);
    auto done = writeAndSync(file, write);
    file.close();
    if (done)
        done = durablePutInPlace(file.fileName(), path);
    if (!done && done.error().kind != ErrorKind::Unsure)
        QFile::remove(file.fileName());
    return done;
}
