// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "model/careteam/vcard/vcard_reader.h"
#include "model/careteam/vcard/vcard_writer.h"

#include <QBuffer>

void fuzzVcard(const uint8_t *bytes, size_t size) {
    QByteArray content(reinterpret_cast<const char *>(bytes), qsizetype(size));
    QBuffer file(&content);
    file.open(QIODevice::ReadOnly);
    (void)readCards(file);
}
