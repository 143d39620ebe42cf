// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/hsds_writer.h"

#include "model/exchange/durable_file.h"

#include <QJsonDocument>

namespace {

QByteArray head(int count) {
    const QByteArray number = QByteArray::number(count);
    return "{\"total_items\": " + number + ", \"total_pages\": 1, \"page_number\": 1, \"size\": " + number +
           ", \"first_page\": true, \"last_page\": true, \"empty\": " + (count == 0 ? "true" : "false") +
           ", \"contents\": [";
}

Result<qint64> writeAll(const ServiceTable &services, QFile &file, const SavingGoesOn &goesOn) {
    const auto count = services.count();
    if (!count)
        return count.error();
    file.write(head(*count));
    qint64 written = 0;
    const auto done = services.eachDocument([&](const QJsonObject &document) -> Result<> {
        if (!goesOn(written, *count))
            return savingStopped();
        const QByteArray line = QJsonDocument(document).toJson(QJsonDocument::Compact);
        const bool isWritten =
            file.write(written++ == 0 ? "\n" : ",\n") >= 0 && file.write(line) == line.size();
        return isWritten ? Result<>() : Result<>(notSaved(file));
    });
    if (!done)
        return done.error();
    if (file.write("\n]}\n") < 0)
        return notSaved(file);
    return written;
}

} // namespace

Result<qint64> exportServicesAsJson(const ServiceTable &services, const QString &path,
                                    const SavingGoesOn &goesOn) {
    qint64 count = 0;
    const auto done = writeDurably(path, [&](QFile &file) -> Result<> {
        const auto written = writeAll(services, file, goesOn);
        count = written.valueOr(0);
        return written ? Result<>() : written.error();
    });
    return done ? Result<qint64>(count) : done.error();
}
