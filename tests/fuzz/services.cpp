// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/hsds_repair.h"
#include "model/directory/hsds/service_reader.h"
#include "model/directory/hsds/service_sheet.h"
#include "model/directory/schedule_hours.h"
#include "model/directory/service_document.h"
#include "model/directory/service_fields.h"
#include "model/directory/service_index.h"
#include "model/handoff/hearthlist.h"
#include "model/handoff/needs_file.h"
#include "model/handoff/outcomes_file.h"
#include "model/reports/family_list.h"
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kNextFile = "=== ";

QByteArray copyOf(const uint8_t *bytes, size_t size) {
    return {reinterpret_cast<const char *>(bytes), qsizetype(size)};
}

bool write(const QString &path, const QByteArray &content) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

/// All that is made of a service before it lies in a book, and when somebody reads it.
Result<> take(const QJsonObject &document) {
    Service service = readService(document);
    (void)columnsOf(document);
    for (int field = 0; field < kServiceFieldCount; ++field)
        (void)textOf(service, ServiceField(field));
    (void)writeService(service);
    // Qt does not tell a text that begins with a byte order mark from one without.
    const QByteArray json = QJsonDocument(document).toJson();
    const bool isPlain = !mayBeMended(json) && !json.contains("\xEF\xBB\xBF");
    if (isPlain && originalDocument(asHsdsAllows(document)) != document)
        std::abort(); // an export would not come back as it was
    return {};
}

void read(const QString &path) {
    HsdsReport report;
    (void)readServices(path, take, report);
}

} // namespace

/// JSON in every form, or a packed file.
void fuzzServices(const uint8_t *bytes, size_t size) {
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"services"_s);
    if (write(path, copyOf(bytes, size)))
        read(path);
}

/// Tables in a folder: each begins with a line "=== " and its name.
void fuzzTables(const uint8_t *bytes, size_t size) {
    const QTemporaryDir folder;
    for (QByteArray rest = '\n' + copyOf(bytes, size); !rest.isEmpty();) {
        const qsizetype next = rest.indexOf('\n' + kNextFile, 1);
        const QByteArray part = rest.left(next).mid(1);
        rest = next < 0 ? QByteArray() : rest.mid(next);
        const qsizetype line = part.indexOf('\n');
        const QByteArray name = part.left(line).mid(kNextFile.size());
        if (line < 0 || name.isEmpty() || name.contains('/') || name.contains('\0') || name.startsWith('.'))
            continue;
        if (!write(folder.filePath(QString::fromUtf8(name)), part.mid(line + 1)))
            return;
    }
    read(folder.path());
}

/// Somebody's own table of services, by what its headings say.
void fuzzSheet(const uint8_t *bytes, size_t size) {
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"services.csv"_s);
    if (!write(path, copyOf(bytes, size)))
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto sheet = lookAtSheet(file);
    if (!sheet)
        return;
    HsdsReport report;
    for (const ServiceSheet &choice : {*sheet, withHeadingsIn(0, *sheet)}) {
        const SheetShape shape = guessShape(choice);
        (void)firstDocuments(choice, shape);
        (void)readSheet(file, {choice, shape}, take, report);
    }
}

/// What people send to each other: a list, what came of it, and what would help.
void fuzzHearthlist(const uint8_t *bytes, size_t size) {
    const QByteArray file = copyOf(bytes, size);
    (void)readOutcomes(file);
    if (const auto needs = readNeeds(file); needs && !readNeeds(writeNeeds(needs->needs)))
        std::abort(); // what was written cannot be read
    if (const auto received = readHearthlist(file)) {
        (void)familyListText(received->list);
        (void)writeHearthlist(received->list);
    }
}
