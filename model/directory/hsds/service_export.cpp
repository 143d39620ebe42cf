// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/service_export.h"

#include "model/database/open_tables.h"
#include "model/directory/hsds/hsds_table_writer.h"
#include "model/directory/hsds/hsds_writer.h"
#include "model/directory/hsds/service_csv_writer.h"
#include "model/directory/service_table.h"

#include <QCoreApplication>

namespace {

struct ServiceFilesText {
    Q_DECLARE_TR_FUNCTIONS(ServiceFiles)
};

constexpr const char *kEndings[] = {".json", ".zip", ".csv"};

} // namespace

QString endingOf(ServiceFile kind) {
    return QLatin1String(kEndings[int(kind)]);
}

std::optional<ServiceFile> serviceFileOf(const QString &path) {
    for (const ServiceFile kind : kServiceFiles) {
        if (path.endsWith(endingOf(kind), Qt::CaseInsensitive))
            return kind;
    }
    return std::nullopt;
}

Error savingStopped() {
    return {ErrorKind::Failed, ServiceFilesText::tr("It was stopped. Nothing was saved."), {}};
}

Result<SavedServices> exportServices(const OpenTables &book, ServiceFile kind, const QString &path,
                                     const SavingGoesOn &goesOn) {
    const SavingGoesOn always = [](qint64, qint64) { return true; };
    const SavingGoesOn &asked = goesOn ? goesOn : always;
    if (kind == ServiceFile::Json)
        return exportServicesAsJson(book.table<ServiceTable>(), path, asked);
    if (kind == ServiceFile::Lines)
        return exportServiceLines(book.table<ServiceTable>(), path, asked);
    return exportServiceTables(book, path, asked);
}
