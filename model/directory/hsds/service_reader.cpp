// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/service_reader.h"

#include "model/directory/hsds/datapackage.h"
#include "model/directory/hsds/hsds_json_reader.h"
#include "model/directory/hsds/hsds_table_reader.h"
#include "model/directory/hsds/hsds_tables.h"
#include "model/directory/hsds/hsds_upgrade.h"
#include "model/directory/hsds/service_sheet.h"
#include "model/directory/hsds/service_sources.h"
#include "model/files/csv_file.h"
#include "model/files/source_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

struct ServiceReaderText {
    Q_DECLARE_TR_FUNCTIONS(ServiceReader)
};

constexpr qint64 kBeginning = 64; ///< bytes that tell what a file is

enum class SourceFormat { PackedTables, TablesInJson, Sheet, Json };

bool isNamedAsSheet(const QString &path) {
    const QString kind = QFileInfo(path).suffix().toLower();
    return kind == u"csv"_s || kind == u"tsv"_s || kind == u"txt"_s;
}

/// By its first bytes; a plain table has none of its own, and is known by its name.
SourceFormat formatOf(QFile &file) {
    if (isPacked(file))
        return SourceFormat::PackedTables;
    if (areTablesInJson(file))
        return SourceFormat::TablesInJson;
    return isNamedAsSheet(file.fileName()) ? SourceFormat::Sheet : SourceFormat::Json;
}

/// "organizations.csv" out of a package, with its headings: what stands in it are no services.
bool isOtherTable(const ServiceSheet &sheet) {
    const QString name = QFileInfo(sheet.path).fileName();
    const hsds::TableSpec *spec = hsds::tableSpec(tableOfName(name));
    if (!spec || spec->name == u"service"_s || !sheet.headings.contains(u"id"_s))
        return false;
    const QStringList columns = shapeOfTable(name, sheet.headings).columns;
    const auto known = std::count_if(columns.begin(), columns.end(),
                                     [&](const QString &column) { return spec->columns.contains(column); });
    return known * 4 >= columns.size() * 3;
}

Result<> readSheetIn(QFile &file, const DocumentSink &take, HsdsReport &report, const TellShare &tell,
                     const SayColumns &sayColumns) {
    const auto sheet = lookAtSheet(file);
    if (!sheet)
        return sheet.error();
    if (isOtherTable(*sheet))
        return Error{
            ErrorKind::Invalid,
            ServiceReaderText::tr("This is one table of several, and holds no services. Please choose "
                                  "the folder or the zip file with all of them."),
            {}};
    qint64 rows = 0;
    const DocumentSink takeAndTell = take.with([&](const QJsonObject &document) {
        tell(double(++rows) / double(sheet->lines));
        return take(document);
    });
    return readSheet(file, sayColumns ? sayColumns(*sheet) : asSaid(*sheet, {}), takeAndTell, report);
}

Result<> readJsonIn(QFile &file, const DocumentSink &take, HsdsReport &report, const TellShare &tell) {
    if (const auto other = knownAsOther(file.peek(kBeginning)))
        return *other;
    const DocumentSink takeAndTell = take.with([&](const QJsonObject &document) {
        tell(double(file.pos()) / double(file.size()));
        return take(document);
    });
    return readHsds(file, takeAndTell, report);
}

Result<> readFile(const QString &path, const DocumentSink &take, HsdsReport &report, const TellShare &tell,
                  const SayColumns &sayColumns) {
    QFile file(path);
    if (auto opened = openSource(file); !opened)
        return opened;
    switch (formatOf(file)) {
    case SourceFormat::PackedTables:
        return readHsdsTables(path, take, report, tell);
    case SourceFormat::TablesInJson:
        return readTablesInJson(file, take, report, tell);
    case SourceFormat::Sheet:
        return readSheetIn(file, take, report, tell, sayColumns);
    case SourceFormat::Json:
        return readJsonIn(file, take, report, tell);
    }
    return {};
}

/// In bytes; of a folder, those of its tables.
qint64 sizeOf(const QString &source) {
    qint64 size = 0;
    for (const QString &path : source.split(u'\n')) {
        const QFileInfo info(path);
        const QFileInfoList files =
            info.isDir() ? QDir(path).entryInfoList({u"*.csv"_s}, QDir::Files) : QFileInfoList{info};
        for (const QFileInfo &file : files)
            size += file.size();
    }
    return qMax(size, qint64(1));
}

} // namespace

bool isSheet(const QString &path) {
    return !areTables(path) && !isTablePackage(path) && isNamedAsSheet(path);
}

Result<> readServices(const QString &path, const DocumentSink &take, HsdsReport &report,
                      const TellShare &tell, const SayColumns &sayColumns) {
    const TellShare told = tell ? tell : [](double) {};
    auto read = areTables(path) || QFileInfo(path).isDir() ? readHsdsTables(path, take, report, told)
                                                           : readFile(path, take, report, told, sayColumns);
    if (read)
        told(1);
    return read;
}

ServiceSource hsdsSource(const QStringList &paths, const std::shared_ptr<HsdsReport> &report,
                         const Progress &progress, const SayColumns &sayColumns) {
    return [=](const DocumentSink &take) -> Result<> {
        *report = {};
        qint64 before = 0;
        const qint64 total =
            std::accumulate(paths.begin(), paths.end(), qint64(0),
                            [](qint64 sum, const QString &path) { return sum + sizeOf(path); });
        for (const QString &path : paths) {
            const qint64 size = sizeOf(path);
            const auto tell = [&](double share) {
                progress.tell(before + qint64(share * double(size)), total);
            };
            if (auto read = readServices(path, take, *report, tell, sayColumns); !read)
                return read;
            before += size;
            progress.tell(before, total);
        }
        if (report->pages < report->pagesOfList) {
            take.tellIncomplete();
            report->problems.add(
                0,
                ServiceReaderText::tr("This is one page of a longer list. What may be on the other pages was "
                                      "not marked as gone."));
        }
        return {};
    };
}
