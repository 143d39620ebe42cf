// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/vcard/vcard_picture.h"

#include "model/attachments/picture_kind.h"

#include <algorithm>

namespace {

/// The bytes of data:image/png;base64,…
QByteArray fromDataUri(const QByteArray &uri) {
    const qsizetype comma = uri.indexOf(',');
    const QByteArray head = uri.first(std::max<qsizetype>(comma, 0)).toLower();
    const QByteArray data = uri.sliced(comma + 1);
    return head.endsWith(";base64") ? QByteArray::fromBase64(data) : QByteArray::fromPercentEncoding(data);
}

} // namespace

bool isPicture(const QByteArray &bytes) {
    const PictureKind kind = pictureKind(bytes);
    return kind == PictureKind::Jpeg || kind == PictureKind::Png || kind == PictureKind::Gif;
}

bool isElsewhere(const QByteArray &value) {
    static const QByteArrayList kSchemes = {"http:", "https:", "ftp:", "file:", "content:", "cid:"};
    const QByteArray start = value.left(20).trimmed().toLower();
    return std::any_of(kSchemes.begin(), kSchemes.end(),
                       [&](const QByteArray &scheme) { return start.startsWith(scheme); });
}

QByteArray pictureBytes(const CardProperty &property) {
    const QByteArray value = property.value.trimmed();
    return value.left(5).toLower() == "data:" ? fromDataUri(value) : property.bytes();
}
