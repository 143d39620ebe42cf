// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"

#include "model/base/clock.h"
#include "model/sample/sample_directory.h"
#include "model/sample/sample_family.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kServicesOfSample = 300;
} // namespace

Result<> writeSample(const QString &path, int years) {
    auto made = Store::create(path);
    if (!made)
        return made.error();
    auto written = writeSampleFamily(**made, {SystemClock().today(), years});
    if (!written) {
        made->reset();
        QFile::remove(path); // ours, and only half a story
    }
    return written;
}

Result<> writeSampleDirectory(const QString &path, qint64 services) {
    constexpr qint64 atOnce = 5000; // what is written in one step waits in memory
    auto made = Store::create(path, {NewKey::open()}, BookKind::Directory);
    if (!made)
        return made.error();
    Result<> written;
    for (qint64 first = 0; written && first < services; first += atOnce) {
        const DirectoryImport part{.fileName = u"sample"_s,
                                   .at = Moment::of(SystemClock().now()),
                                   .source = sampleServices(first, qMin(atOnce, services - first))};
        written = (*made)->apply({{}, {adding(part)}});
    }
    if (!written) {
        made->reset();
        QFile::remove(path); // ours, and only a part of it
    }
    return written;
}

QString SampleBooks::pathOf(BookKind kind) const {
    return m_folder.filePath(kind == BookKind::Directory ? u"sample services.hearthbook"_s
                                                         : u"sample.hearthbook"_s);
}

Result<> SampleBooks::make(BookKind kind) const {
    const QString path = pathOf(kind);
    if (QFile::exists(path))
        return {};
    return kind == BookKind::Directory ? writeSampleDirectory(path, kServicesOfSample) : writeSample(path);
}
