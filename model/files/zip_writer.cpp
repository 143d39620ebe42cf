// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/zip_writer.h"

#include <QCoreApplication>
#include <QFile>
#include <cstring>
#include <zip.h>

namespace {

struct ZipWriterText {
    Q_DECLARE_TR_FUNCTIONS(ZipWriter)
};

Error notSaved(const char *detail) {
    return {ErrorKind::Failed, ZipWriterText::tr("This file could not be saved."), QString::fromUtf8(detail)};
}

/// How far an entry was read by libzip.
struct FileReading {
    ZipEntry entry;
    QByteArray rest = {};
    zip_error_t error = {};
};

zip_int64_t readInto(FileReading &reading, char *data, zip_uint64_t length) {
    if (reading.rest.isEmpty()) {
        auto next = reading.entry.next();
        if (!next) {
            zip_error_set(&reading.error, ZIP_ER_CANCELLED, 0);
            return -1;
        }
        reading.rest = *std::move(next);
    }
    const auto count = qMin(qsizetype(length), reading.rest.size());
    std::memcpy(data, reading.rest.constData(), size_t(count));
    reading.rest.remove(0, count);
    return count;
}

/// https://libzip.org/documentation/zip_source_function.html
zip_int64_t answer(void *user, void *data, zip_uint64_t length, zip_source_cmd_t command) {
    auto *reading = static_cast<FileReading *>(user);
    switch (command) {
    case ZIP_SOURCE_OPEN:
    case ZIP_SOURCE_CLOSE:
        return 0;
    case ZIP_SOURCE_READ:
        return readInto(*reading, static_cast<char *>(data), length);
    case ZIP_SOURCE_STAT:
        zip_stat_init(static_cast<zip_stat_t *>(data));
        return sizeof(zip_stat_t);
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&reading->error, data, length);
    case ZIP_SOURCE_FREE:
        delete reading;
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                              ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
    default:
        return -1;
    }
}

} // namespace

Result<> writeZip(const QString &path, const QList<ZipEntry> &entries) {
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive)
        return notSaved("zip_open");
    for (const ZipEntry &entry : entries) {
        auto *reading = new FileReading{entry};
        zip_error_init(&reading->error);
        zip_source_t *source = zip_source_function(archive, answer, reading);
        if (!source)
            delete reading;
        if (!source || zip_file_add(archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(source);
            Error error = notSaved(zip_strerror(archive));
            zip_discard(archive);
            return error;
        }
    }
    if (zip_close(archive) == 0)
        return {};
    Error error = notSaved(zip_strerror(archive));
    zip_discard(archive);
    return error;
}
