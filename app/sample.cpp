// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"

#include "model/sample/sample_family.h"
#include "model/time/clock.h"

#include <QFile>

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
