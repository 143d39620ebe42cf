// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/zip_reader.h"

#include "model/files/csv_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryFile>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace {

struct PackedFileText {
    Q_DECLARE_TR_FUNCTIONS(ZipReader)
};

constexpr zip_int64_t kMostPackedFiles = 2000;
constexpr quint64 kMostBytes = 4ull << 30; ///< of all files together
constexpr quint64 kMostTimes = 200;        ///< as big as packed: tables reach 30
constexpr quint64 kSmall = 16 << 20;       ///< up to here the ratio does not matter
constexpr qsizetype kUnpackedPart = 1 << 16;

Error packedNotRead(const QString &detail) {
    return {ErrorKind::Invalid, PackedFileText::tr("This packed file is damaged and could not be read."),
            detail};
}

Error tooBig() {
    return {
        ErrorKind::Invalid,
        PackedFileText::tr("This packed file would become far too big when it is unpacked. It was not read."),
        {}};
}

struct CloseEntry {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

} // namespace

Result<std::unique_ptr<ZipReader>> ZipReader::open(const QString &path) {
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive)
        return packedNotRead(u"zip error %1"_s.arg(code));
    std::unique_ptr<ZipReader> file(new ZipReader(archive));
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    if (count > kMostPackedFiles)
        return tooBig();
    for (zip_int64_t i = 0; i < count; ++i)
        file->m_names.append(QString::fromUtf8(zip_get_name(archive, zip_uint64_t(i), ZIP_FL_ENC_GUESS)));
    return file;
}

ZipReader::~ZipReader() {
    zip_discard(m_archive);
}

/// What the archive says; the reading sees to it that this was true.
Result<quint64> ZipReader::size(qint64 index) const {
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_stat_index(m_archive, zip_uint64_t(index), 0, &facts) != 0 || !(facts.valid & ZIP_STAT_SIZE) ||
        !(facts.valid & ZIP_STAT_COMP_SIZE))
        return packedNotRead(QString());
    const bool isBomb = facts.size > kSmall && facts.size / kMostTimes > facts.comp_size;
    if (isBomb || facts.size > kMostBytes || m_unpacked + facts.size > kMostBytes)
        return tooBig();
    return facts.size;
}

qint64 ZipReader::sizeOf(const QString &name) const {
    const qint64 index = m_names.indexOf(name);
    return index < 0 ? 0 : qint64(size(index).valueOr(0));
}

Result<std::unique_ptr<QIODevice>> ZipReader::unpack(const QString &name, const Progress &progress) {
    const qint64 index = m_names.indexOf(name);
    const auto size = index < 0 ? Result<quint64>(packedNotRead(QString())) : this->size(index);
    if (!size)
        return size.error();
    const std::unique_ptr<zip_file_t, CloseEntry> entry(zip_fopen_index(m_archive, zip_uint64_t(index), 0));
    auto file = std::make_unique<QTemporaryFile>();
    if (!entry || !file->open())
        return packedNotRead(file->errorString());
    QByteArray part(kUnpackedPart, Qt::Uninitialized);
    quint64 done = 0;
    for (zip_int64_t got = 1; got > 0;) {
        got = zip_fread(entry.get(), part.data(), zip_uint64_t(part.size()));
        if (got < 0)
            return packedNotRead(QString::fromUtf8(zip_file_strerror(entry.get())));
        done += quint64(got);
        if (done > *size)
            return tooBig();
        if (!progress.goesOn(qint64(done), qint64(*size)))
            return stoppedByPerson();
        if (file->write(part.constData(), got) != got)
            return Error{ErrorKind::Full,
                         PackedFileText::tr("There is no room for the working file on this disk."),
                         file->errorString()};
    }
    m_unpacked += done;
    file->seek(0);
    return std::unique_ptr<QIODevice>(std::move(file));
}
