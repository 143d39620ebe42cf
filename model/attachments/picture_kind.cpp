// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attachments/picture_kind.h"

#include "model/attachments/clean_parts.h"

#include <algorithm>

namespace {

// A progressive photo has some ten scans; programs that shrink pictures make up to about sixty.
constexpr qint64 kMostScans = 100;
constexpr qint64 kMostPixelsOfScans = 600'000'000; ///< of all scans together, about two seconds of work

/// The brand of a HEIF file, which says how the picture in it is kept:
/// https://nokiatech.github.io/heif/technical.html
bool isHeic(QByteArrayView content) {
    if (content.size() < 12 || content.sliced(4, 4) != "ftyp")
        return false;
    const QByteArrayView brand = content.sliced(8, 4);
    return brand == "heic" || brand == "heix" || brand == "mif1";
}

} // namespace

PictureKind pictureKind(QByteArrayView content) {
    if (content.startsWith("\xff\xd8\xff"))
        return PictureKind::Jpeg;
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return PictureKind::Png;
    if (content.startsWith("RIFF") && content.size() >= 12 && content.sliced(8, 4) == "WEBP")
        return PictureKind::Webp;
    if (content.startsWith("GIF87a") || content.startsWith("GIF89a"))
        return PictureKind::Gif;
    return isHeic(content) ? PictureKind::Heic : PictureKind::None;
}

bool isSaneJpeg(QByteArrayView file, qint64 pixels) {
    const auto scans = jpegScans(file);
    return scans && *scans <= kMostScans && *scans * pixels <= kMostPixelsOfScans;
}
