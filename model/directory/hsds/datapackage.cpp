// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/datapackage.h"

#include "model/directory/hsds/service_sources.h"
#include "model/files/csv_file.h"
#include "model/files/source_file.h"
#include "model/files/zip_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

struct TablePackageText {
    Q_DECLARE_TR_FUNCTIONS(Datapackage)
};

constexpr qint64 kLongestDescription = 16 << 20;
constexpr qsizetype kMostPackageFiles = 2000;

QString lastName(const QString &file) {
    return file.mid(file.lastIndexOf(u'/') + 1);
}

/// What macOS and others put beside the files that people see.
bool isHidden(const QString &file) {
    return file.startsWith(u"__MACOSX"_s) || lastName(file).startsWith(u'.');
}

/// Workbooks and documents are packed files, too.
std::optional<Error> knownAsDocument(const QStringList &names) {
    const bool isExcel = names.contains(u"xl/workbook.xml"_s);
    const bool isOpenDocument = names.contains(u"content.xml"_s) && names.contains(u"mimetype"_s);
    if (isExcel || isOpenDocument)
        return Error{ErrorKind::Invalid, workbookWords(), {}};
    if (names.contains(u"word/document.xml"_s))
        return Error{ErrorKind::Invalid,
                     TablePackageText::tr("This is a text document. Services come from tables, such as CSV."),
                     {}};
    return std::nullopt;
}

QStringList filesOf(const QString &folder) {
    QStringList files;
    const QDir whole(QDir(folder).absolutePath()); // of a relative one, the names would not be found again
    QDirIterator each(whole.path(), QDir::Files | QDir::Readable | QDir::NoSymLinks,
                      QDirIterator::Subdirectories);
    while (each.hasNext() && files.size() < kMostPackageFiles)
        files.append(whole.relativeFilePath(each.next()));
    files.sort();
    return files;
}

} // namespace

Datapackage::Datapackage() = default;
Datapackage::~Datapackage() = default;

Result<std::unique_ptr<Datapackage>> Datapackage::open(const QString &path) {
    std::unique_ptr<Datapackage> package(new Datapackage);
    if (areTables(path)) {
        const QStringList files = path.split(u'\n');
        package->m_folder = QFileInfo(files.first()).absolutePath();
        for (const QString &file : files)
            package->m_tables.append({QFileInfo(file).fileName(), QFileInfo(file).completeBaseName()});
    } else if (QFileInfo(path).isDir()) {
        package->m_folder = path;
        package->findTables(filesOf(path));
    } else {
        auto packed = ZipReader::open(path);
        if (!packed)
            return packed.error();
        package->m_packed = *std::move(packed);
        if (const auto other = knownAsDocument(package->m_packed->names()))
            return *other;
        package->findTables(package->m_packed->names());
    }
    if (package->m_tables.isEmpty())
        return Error{ErrorKind::Invalid,
                     TablePackageText::tr("There are no tables (.csv) in this folder or file."),
                     {}};
    return package;
}

/// Tables that lie deeper than the first one are somebody's copies or other things.
void Datapackage::findTables(const QStringList &files) {
    QStringList tables;
    for (const QString &file : files) {
        if (file.endsWith(u".csv"_s, Qt::CaseInsensitive) && !isHidden(file))
            tables.append(file);
    }
    qsizetype depth = INT_MAX;
    for (const QString &file : std::as_const(tables))
        depth = qMin(depth, file.count(u'/'));
    const QMap<QString, QString> names = namesOfPackage(files);
    for (const QString &file : std::as_const(tables)) {
        const QString last = lastName(file);
        if (file.count(u'/') == depth)
            m_tables.append({file, names.value(last, last.chopped(4))});
    }
}

/// By the file's last name, what datapackage.json calls the table.
QMap<QString, QString> Datapackage::namesOfPackage(const QStringList &files) {
    QMap<QString, QString> names;
    for (const QString &file : files) {
        if (lastName(file) != u"datapackage.json"_s || isHidden(file))
            continue;
        const auto device = openFile(file);
        if (!device || (*device)->size() > kLongestDescription)
            continue;
        const QJsonArray resources =
            QJsonDocument::fromJson((*device)->readAll()).object().value(u"resources"_s).toArray();
        for (const QJsonValue resource : resources) {
            const QString name = resource[u"name"_s].toString();
            const QString path = lastName(resource[u"path"_s].toString());
            if (!name.isEmpty() && path.endsWith(u".csv"_s, Qt::CaseInsensitive))
                names.insert(path, name);
        }
    }
    return names;
}

Result<std::unique_ptr<QIODevice>> Datapackage::openFile(const QString &file, const Progress &progress) {
    if (m_packed)
        return m_packed->unpack(file, progress);
    auto device = std::make_unique<QFile>(QDir(m_folder).filePath(file));
    if (auto opened = openSource(*device); !opened)
        return opened.error();
    return std::unique_ptr<QIODevice>(std::move(device));
}

qint64 Datapackage::sizeOf(const Table &table) const {
    return m_packed ? m_packed->sizeOf(table.file) : QFileInfo(QDir(m_folder).filePath(table.file)).size();
}

Result<std::unique_ptr<QIODevice>> Datapackage::read(const Table &table, const Progress &progress) {
    return openFile(table.file, progress);
}

bool isPacked(QIODevice &file) {
    return file.peek(4) == "PK\x03\x04";
}

bool isTablePackage(const QString &path) {
    QFile file(path);
    return QFileInfo(path).isDir() || (openSource(file) && isPacked(file));
}
