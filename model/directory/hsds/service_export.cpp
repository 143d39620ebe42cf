// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/service_export.h"

#include "model/database/open_tables.h"
#include "model/directory/hsds/hsds_table_writer.h"
#include "model/directory/hsds/hsds_writer.h"
#include "model/directory/hsds/service_csv_writer.h"
#include "model/directory/service_table.h"

Result<SavedServices> exportServices(const OpenTables &book, ServiceFile kind, const QString &path,
                                     const Progress &progress) {
    if (kind == ServiceFile::Json)
        return exportServicesAsJson(book.table<ServiceTable>(), path, progress);
    if (kind == ServiceFile::Lines)
        return exportServiceLines(book.table<ServiceTable>(), path, progress);
    return exportServiceTables(book, path, progress);
}
