// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attachments/clean_parts.h"

#include <QtEndian>

namespace {

constexpr qsizetype kPngSignature = 8;
constexpr qsizetype kPngFrame = 12; ///< length, name and checksum around a chunk
constexpr qsizetype kRiffHead = 12;
constexpr qsizetype kRiffFrame = 8;
constexpr char kExifFlag = 0x08;
constexpr char kXmpFlag = 0x04;

bool isAnyOf(QByteArrayView name, std::initializer_list<const char *> names) {
    return std::any_of(names.begin(), names.end(), [name](const char *each) { return name == each; });
}

quint32 threeBytes(QByteArrayView bytes, qsizetype at) {
    return quint32(uchar(bytes[at])) | quint32(uchar(bytes[at + 1])) << 8 |
           quint32(uchar(bytes[at + 2])) << 16;
}

/// What one of the chunks says of the size of the picture.
QSize webpSize(QByteArrayView name, QByteArrayView content) {
    if (name == "VP8X" && content.size() >= 10)
        return {int(threeBytes(content, 4)) + 1, int(threeBytes(content, 7)) + 1};
    if (name == "VP8 " && content.size() >= 10)
        return {qFromLittleEndian<quint16>(content.data() + 6) & 0x3fff,
                qFromLittleEndian<quint16>(content.data() + 8) & 0x3fff};
    if (name == "VP8L" && content.size() >= 5 && content[0] == 0x2f) {
        const auto bits = qFromLittleEndian<quint32>(content.data() + 1);
        return {int(bits & 0x3fff) + 1, int(bits >> 14 & 0x3fff) + 1};
    }
    return {};
}

} // namespace

std::optional<CleanPicture> cleanPng(QByteArrayView file) {
    CleanPicture clean{file.first(qMin(kPngSignature, file.size())).toByteArray(), {}};
    for (qsizetype at = kPngSignature; at + kPngFrame <= file.size();) {
        const qint64 length = qFromBigEndian<quint32>(file.data() + at);
        if (length > file.size() - at - kPngFrame)
            return std::nullopt;
        const QByteArrayView name = file.sliced(at + 4, 4);
        const bool isHead = name == "IHDR" && length >= 8;
        if (isHead != (at == kPngSignature))
            return std::nullopt;
        if (isHead) {
            const auto width = qFromBigEndian<quint32>(file.data() + at + 8);
            const auto height = qFromBigEndian<quint32>(file.data() + at + 12);
            if (width > INT_MAX || height > INT_MAX)
                return std::nullopt;
            clean.size = QSize(int(width), int(height));
        }
        if (!isAnyOf(name, {"eXIf", "tEXt", "iTXt", "zTXt", "tIME"}))
            clean.content.append(file.sliced(at, length + kPngFrame));
        if (name == "IEND")
            return clean; // what follows is no part of this picture
        at += length + kPngFrame;
    }
    return std::nullopt;
}

std::optional<CleanPicture> cleanWebp(QByteArrayView file) {
    CleanPicture clean{file.first(qMin(kRiffHead, file.size())).toByteArray(), {}};
    const qsizetype end = qMin<qint64>(file.size(), qint64(qFromLittleEndian<quint32>(file.data() + 4)) + 8);
    for (qsizetype at = kRiffHead; at + kRiffFrame <= end;) {
        const qint64 length = qFromLittleEndian<quint32>(file.data() + at + 4);
        const qint64 padded = length + (length & 1);
        if (length > end - at - kRiffFrame)
            return std::nullopt;
        const QByteArrayView name = file.sliced(at, 4);
        const QByteArrayView content = file.sliced(at + kRiffFrame, length);
        if (clean.size.isEmpty())
            clean.size = webpSize(name, content);
        if (!isAnyOf(name, {"EXIF", "XMP "})) {
            const qsizetype start = clean.content.size();
            clean.content.append(file.sliced(at, kRiffFrame + length));
            if (padded > length)
                clean.content.append('\0');
            if (name == "VP8X" && length > 0)
                clean.content[start + kRiffFrame] &= char(~(kExifFlag | kXmpFlag));
        }
        at += kRiffFrame + padded;
    }
    qToLittleEndian(quint32(clean.content.size() - 8), clean.content.data() + 4);
    return clean;
}
