// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/hsds_writer.h"

#include "model/exchange/durable_replace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUuid>
#include <unistd.h>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HsdsWriter)
};

Error notSaved(const QFile &file) {
    return {file.error() == QFileDevice::ResourceError ? ErrorKind::Full : ErrorKind::ReadOnly,
            Text::tr("This file could not be saved."), file.errorString()};
}

QByteArray head(int count) {
    const QByteArray number = QByteArray::number(count);
    return "{\"total_items\": " + number + ", \"total_pages\": 1, \"page_number\": 1, \"size\": " + number +
           ", \"first_page\": true, \"last_page\": true, \"empty\": " + (count == 0 ? "true" : "false") +
           ", \"contents\": [";
}

Result<qint64> writeAll(const ServiceTable &services, QFile &file) {
    const auto count = services.count();
    if (!count)
        return count.error();
    file.write(head(*count));
    qint64 written = 0;
    const auto done = services.eachDocument([&](const QJsonObject &document) -> Result<> {
        const QByteArray line = QJsonDocument(document).toJson(QJsonDocument::Compact);
        const bool isWritten =
            file.write(written++ == 0 ? "\n" : ",\n") >= 0 && file.write(line) == line.size();
        return isWritten ? Result<>() : Result<>(notSaved(file));
    });
    if (!done)
        return done.error();
    file.write("\n]}\n");
    return file.flush() && ::fsync(file.handle()) == 0 ? Result<qint64>(written) : notSaved(file);
}

/// What was there before goes when the new one stands in its place.
Result<> putInPlace(const QString &made, const QString &path) {
    if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
        return durableRename(made, path);
    auto swapped = durableSwap(made, path);
    if (swapped)
        QFile::remove(made);
    return swapped;
}

} // namespace

Result<qint64> exportServices(const ServiceTable &services, const QString &path) {
    const QString beside = QFileInfo(path).absolutePath() + QStringLiteral("/.hearthbook-") +
                           QUuid::createUuid().toString(QUuid::WithoutBraces);
    QFile file(beside);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return notSaved(file);
    auto written = writeAll(services, file);
    file.close();
    if (written) {
        if (auto placed = putInPlace(beside, path); !placed)
            written = placed.error();
    }
    if (!written)
        QFile::remove(beside);
    return written;
}
