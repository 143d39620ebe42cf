// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attachments/clean_file.h"

#include <QtEndian>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecret = "Elm Street 7";

QByteArray big16(quint16 value) {
    QByteArray bytes(2, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray big32(quint32 value) {
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray little32(quint32 value) {
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray segment(char marker, const QByteArray &content) {
    return QByteArray("\xff") + marker + big16(quint16(content.size() + 2)) + content;
}

/// Exif with one entry that says which side is up, and a place.
QByteArray exif(bool little, char orientation) {
    const QByteArray entry = little ? QByteArray::fromHex("12010300010000000000000000000000")
                                          .replace(8, 1, QByteArray(1, orientation))
                                    : QByteArray::fromHex("01120003000000010000000000000000")
                                          .replace(9, 1, QByteArray(1, orientation));
    const QByteArray head =
        little ? QByteArray::fromHex("49492a00080000000100") : QByteArray::fromHex("4d4d002a000000080001");
    return QByteArray("Exif\0\0", 6) + head + entry + kSecret;
}

QByteArray frame(quint16 width, quint16 height) {
    return QByteArray("\x08") + big16(height) + big16(width) + QByteArray::fromHex("01011100");
}

const QByteArray kScan = segment('\xda', "scan") + QByteArray::fromHex("1122ff00ffd033");

QByteArray jpeg(const QByteArray &between, quint16 width = 40, quint16 height = 30) {
    return QByteArray("\xff\xd8") + between + segment('\xc0', frame(width, height)) + kScan + "\xff\xd9";
}

QByteArray chunk(const char *name, const QByteArray &content) {
    return big32(quint32(content.size())) + name + content + "crc!";
}

QByteArray png(const QByteArray &between, quint32 width = 40, quint32 height = 30) {
    return QByteArray("\x89PNG\r\n\x1a\n") +
           chunk("IHDR", big32(width) + big32(height) + QByteArray::fromHex("0802000000")) + between +
           chunk("IDAT", "dots") + chunk("IEND", {});
}

QByteArray webpChunk(const char *name, const QByteArray &content) {
    return QByteArray(name) + little32(quint32(content.size())) + content +
           (content.size() % 2 ? QByteArray(1, '\0') : QByteArray());
}

QByteArray webp(const QByteArray &chunks) {
    return "RIFF" + little32(quint32(chunks.size() + 4)) + "WEBP" + chunks;
}

void expectRefused(const QByteArray &content, const char *because) {
    const auto clean = cleanFile(content);
    ASSERT_FALSE(clean) << because;
    EXPECT_EQ(clean.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(clean.error().text.contains(QString::fromLatin1(because)))
        << clean.error().text.toStdString();
}

} // namespace

TEST(CleanFile, AJpegLosesWhatTheCameraAdded) {
    const QByteArray jfif = segment('\xe0', QByteArray("JFIF\0rest", 9));
    const QByteArray colours = segment('\xe2', QByteArray("ICC_PROFILE\0\1\1", 14));
    const QByteArray added = segment('\xe1', exif(true, 1)) +
                             segment('\xe1', "http://ns.adobe.com/xap" + kSecret) +
                             segment('\xed', "Photoshop" + kSecret) + segment('\xfe', kSecret) +
                             segment('\xe2', QByteArray("MPF\0", 4) + kSecret);
    const auto clean = cleanFile(jpeg(jfif + added + colours) + kSecret);
    ASSERT_TRUE(clean);
    EXPECT_EQ(clean->mediaType, u"image/jpeg"_s);
    EXPECT_EQ(clean->content, jpeg(jfif + colours)) << "and nothing else, bit for bit";
}

TEST(CleanFile, AJpegStaysTheRightWayUp) {
    for (const bool little : {true, false}) {
        const auto clean = cleanFile(jpeg(segment('\xe1', exif(little, 6))));
        ASSERT_TRUE(clean);
        EXPECT_FALSE(clean->content.contains(kSecret));
        EXPECT_EQ(clean->content.mid(2, 4), QByteArray::fromHex("ffe10022"));
        EXPECT_EQ(clean->content.at(30), 6);
        EXPECT_EQ(cleanFile(clean->content)->content, clean->content) << "cleaning again changes nothing";
    }
}

TEST(CleanFile, PngAndWebpLoseTheirWords) {
    const QByteArray words = chunk("tEXt", kSecret) + chunk("iTXt", kSecret) + chunk("zTXt", kSecret) +
                             chunk("eXIf", kSecret) + chunk("tIME", "1234567");
    const auto cleanedPng = cleanFile(png(words + chunk("gAMA", "1234")) + kSecret);
    ASSERT_TRUE(cleanedPng);
    EXPECT_EQ(cleanedPng->mediaType, u"image/png"_s);
    EXPECT_EQ(cleanedPng->content, png(chunk("gAMA", "1234")));

    const QByteArray flags = QByteArray::fromHex("1c000000270000001d0000");
    const QByteArray noFlags = QByteArray::fromHex("10000000270000001d0000");
    const QByteArray dots = webpChunk("VP8L", "/dots");
    const auto cleanedWebp = cleanFile(webp(webpChunk("VP8X", flags.first(10)) + dots +
                                            webpChunk("EXIF", kSecret) + webpChunk("XMP ", kSecret + "!")));
    ASSERT_TRUE(cleanedWebp);
    EXPECT_EQ(cleanedWebp->mediaType, u"image/webp"_s);
    EXPECT_EQ(cleanedWebp->content, webp(webpChunk("VP8X", noFlags.first(10)) + dots));
}

TEST(CleanFile, APaperStaysAsItIs) {
    const QByteArray paper = "%PDF-1.7\nletter";
    const auto clean = cleanFile(paper);
    ASSERT_TRUE(clean);
    EXPECT_EQ(clean->content, paper);
    EXPECT_EQ(clean->mediaType, u"application/pdf"_s);
}

TEST(CleanFile, SaysWhyItRefuses) {
    expectRefused("MZ program", "Only photos");
    expectRefused({}, "Only photos");
    expectRefused(jpeg({}, 10000, 4001), "too many dots");
    expectRefused(png({}, 100'000, 100'000), "too many dots");
    expectRefused(png({}, 0x90000000, 1), "damaged");
    expectRefused(QByteArray("%PDF-") + QByteArray(kLargestFile, ' '), "50 MB");
}

TEST(CleanFile, WhatIsCutShortAnywhereIsRefusedOrWhole) {
    const QByteArray pictures[] = {jpeg(segment('\xe1', exif(true, 6))), png(chunk("tEXt", kSecret)),
                                   webp(webpChunk("VP8L", QByteArray("/\x27\xc0\x01\0", 5)))};
    for (const QByteArray &picture : pictures) {
        ASSERT_TRUE(cleanFile(picture));
        for (qsizetype length = 0; length < picture.size(); ++length) {
            const auto clean = cleanFile(picture.first(length));
            EXPECT_FALSE(clean && clean->content.contains(kSecret)) << length;
        }
    }
}

TEST(CleanFile, NoFlippedBitLetsItReadBeyondTheEnd) {
    const QByteArray pictures[] = {
        jpeg(segment('\xe1', exif(false, 6))), png(chunk("tEXt", kSecret)),
        webp(webpChunk("VP8X", QByteArray(10, '\1')) + webpChunk("EXIF", kSecret))};
    int answers = 0;
    for (const QByteArray &picture : pictures) {
        for (qsizetype bit = 0; bit < picture.size() * 8; ++bit) {
            QByteArray bent = picture;
            bent[bit / 8] = char(bent[bit / 8] ^ (1 << bit % 8));
            (void)cleanFile(bent); // the sanitizers look
            ++answers;
        }
    }
    EXPECT_GT(answers, 1000);
}
