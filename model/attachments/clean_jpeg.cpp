// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attachments/clean_parts.h"

#include <QtEndian>

namespace {

enum Marker : uchar {
    Escaped = 0x00,
    Temporary = 0x01,
    StartOfFrame = 0xc0,
    HuffmanTable = 0xc4,
    Reserved = 0xc8,
    Arithmetic = 0xcc,
    LastFrame = 0xcf,
    FirstRestart = 0xd0,
    LastRestart = 0xd7,
    StartOfImage = 0xd8,
    EndOfImage = 0xd9,
    StartOfScan = 0xda,
    App0 = 0xe0,
    App1 = 0xe1,
    App2 = 0xe2,
    App14 = 0xee,
    LastApp = 0xef,
    Comment = 0xfe,
    Filler = 0xff,
};

quint16 wordAt(QByteArrayView bytes, qsizetype at, bool little = false) {
    if (at < 0 || at + 2 > bytes.size())
        return 0;
    const char *from = bytes.data() + at;
    return little ? qFromLittleEndian<quint16>(from) : qFromBigEndian<quint16>(from);
}

quint32 longAt(QByteArrayView bytes, qsizetype at, bool little) {
    if (at < 0 || at + 4 > bytes.size())
        return 0;
    const char *from = bytes.data() + at;
    return little ? qFromLittleEndian<quint32>(from) : qFromBigEndian<quint32>(from);
}

/// Which side of the picture is up (1 to 8), as Exif says it in an APP1 segment; 1 when it says nothing.
int orientationIn(QByteArrayView segment) {
    if (!segment.startsWith(QByteArrayView("Exif\0\0", 6)))
        return 1;
    const QByteArrayView tiff = segment.sliced(6);
    const bool little = tiff.startsWith("II");
    const qint64 directory = longAt(tiff, 4, little);
    const int count = wordAt(tiff, directory, little);
    for (int i = 0; i < count; ++i) {
        const qsizetype entry = directory + 2 + 12 * i;
        if (wordAt(tiff, entry, little) != 0x0112)
            continue;
        const int orientation = wordAt(tiff, entry + 8, little);
        return orientation >= 1 && orientation <= 8 ? orientation : 1;
    }
    return 1;
}

/// An APP1 segment that says nothing but which side is up.
QByteArray orientationSegment(int orientation) {
    QByteArray segment = QByteArray::fromHex("ffe1002245786966000049492a0008000000"
                                             "010012010300010000000000000000000000");
    segment[28] = char(orientation);
    return segment;
}

bool isNeeded(uchar marker, QByteArrayView content) {
    if (marker == Comment)
        return false;
    if (marker < App0 || marker > LastApp)
        return true;
    // The size of dots, the colours, and how they are mixed; not Exif, XMP, IPTC or further pictures.
    return (marker == App0 && content.startsWith(QByteArrayView("JFIF\0", 5))) ||
           (marker == App2 && content.startsWith(QByteArrayView("ICC_PROFILE\0", 12))) ||
           (marker == App14 && content.startsWith("Adobe"));
}

bool isFrame(uchar marker) {
    return marker >= StartOfFrame && marker <= LastFrame && marker != HuffmanTable && marker != Reserved &&
           marker != Arithmetic;
}

/// Walks through one file.
class JpegWalk {
public:
    explicit JpegWalk(QByteArrayView file) : m_file(file) { m_clean.content.reserve(file.size()); }

    std::optional<CleanPicture> walk() {
        m_clean.content.append("\xff\xd8", 2);
        m_at = 2;
        while (const auto marker = nextMarker()) {
            if (*marker == EndOfImage) {
                m_clean.content.append("\xff\xd9", 2); // what follows is no part of this picture
                return finish();
            }
            if (!takeSegment(*marker))
                return std::nullopt;
            if (*marker == StartOfScan)
                takeScan();
        }
        return std::nullopt;
    }
    int scans() const { return m_scans; }
    bool isAtEnd() const { return m_at + 1 >= m_file.size(); }

private:
    std::optional<uchar> nextMarker() {
        if (m_at >= m_file.size() || uchar(m_file[m_at]) != Filler)
            return std::nullopt;
        while (m_at < m_file.size() && uchar(m_file[m_at]) == Filler)
            ++m_at;
        if (m_at >= m_file.size())
            return std::nullopt;
        return uchar(m_file[m_at++]);
    }

    /// From behind the marker to the end of its segment.
    bool takeSegment(uchar marker) {
        const qsizetype length = wordAt(m_file, m_at);
        if (marker <= Temporary || (marker >= FirstRestart && marker <= StartOfImage) || length < 2 ||
            m_at + length > m_file.size())
            return false;
        const QByteArrayView content = m_file.sliced(m_at + 2, length - 2);
        if (marker == App1 && m_orientation == 1)
            m_orientation = orientationIn(content);
        if (isFrame(marker) && m_clean.size.isEmpty())
            m_clean.size = QSize(wordAt(content, 3), wordAt(content, 1));
        if (isNeeded(marker, content)) {
            m_clean.content.append('\xff').append(char(marker));
            m_clean.content.append(m_file.sliced(m_at, length));
        }
        m_at += length;
        return true;
    }

    /// The picture itself, up to the next marker.
    void takeScan() {
        ++m_scans;
        const qsizetype start = m_at;
        for (; m_at + 1 < m_file.size(); ++m_at) {
            if (uchar(m_file[m_at]) != Filler)
                continue;
            const auto next = uchar(m_file[m_at + 1]);
            if (next != Escaped && next != Filler && (next < FirstRestart || next > LastRestart))
                break;
        }
        m_clean.content.append(m_file.sliced(start, m_at - start));
    }

    CleanPicture finish() {
        if (m_orientation != 1)
            m_clean.content.insert(2, orientationSegment(m_orientation));
        return m_clean;
    }

    QByteArrayView m_file;
    qsizetype m_at = 0;
    int m_orientation = 1;
    int m_scans = 0;
    CleanPicture m_clean;
};

} // namespace

std::optional<CleanPicture> cleanJpeg(QByteArrayView file) {
    return JpegWalk(file).walk();
}

std::optional<int> jpegScans(QByteArrayView file) {
    JpegWalk walk(file);
    const bool isWhole = walk.walk().has_value();
    return isWhole || walk.isAtEnd() ? std::optional(walk.scans()) : std::nullopt;
}
