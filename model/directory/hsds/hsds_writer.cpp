// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/hsds_writer.h"

#include "model/directory/hsds/hsds_repair.h"
#include "model/directory/hsds/ids_apart.h"
#include "model/directory/told_columns.h"
#include "model/files/atomic_file.h"

#include <QJsonDocument>

namespace {

QByteArray head(int count) {
    const QByteArray number = QByteArray::number(count);
    return "{\"total_items\": " + number + ", \"total_pages\": 1, \"page_number\": 1, \"size\": " + number +
           ", \"first_page\": true, \"last_page\": true, \"empty\": " + (count == 0 ? "true" : "false") +
           ", \"contents\": [";
}

Result<SavedServices> writeServices(const ServiceTable &services, QFile &file, const Progress &progress) {
    const auto count = services.count();
    if (!count)
        return count.error();
    file.write(head(*count));
    SavedServices saved;
    IdsApart ids;
    const auto done =
        services.eachDocument([&](const QJsonObject &document, const SourceId &source) -> Result<> {
            if (!progress.goesOn(saved.count, *count))
                return savingStopped();
            QJsonObject forOthers = document;
            saved.withOtherColumns += takeOtherColumns(forOthers) ? 1 : 0;
            const QJsonObject allowed = asHsdsAllows(forOthers);
            saved.mended += allowed != forOthers ? 1 : 0;
            const QByteArray line = QJsonDocument(ids.apart(allowed, source)).toJson(QJsonDocument::Compact);
            const bool isWritten =
                file.write(saved.count++ == 0 ? "\n" : ",\n") >= 0 && file.write(line) == line.size();
            return isWritten ? Result<>() : Result<>(notSaved(file));
        });
    if (!done)
        return done.error();
    if (file.write("\n]}\n") < 0)
        return notSaved(file);
    return saved;
}

} // namespace

Result<SavedServices> exportServicesAsJson(const ServiceTable &services, const QString &path,
                                           const Progress &progress) {
    SavedServices saved;
    const auto done = writeDurably(path, [&](QFile &file) -> Result<> {
        const auto written = writeServices(services, file, progress);
        saved = written.valueOr({});
        return written ? Result<>() : written.error();
    });
    return done ? Result<SavedServices>(saved) : done.error();
}
