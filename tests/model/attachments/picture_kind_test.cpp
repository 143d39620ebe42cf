// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attachments/picture_kind.h"

#include <gtest/gtest.h>

namespace {

const QByteArray kFrameOfJpeg = QByteArray::fromHex("ffc20011080020002003012200021101031101");
const QByteArray kOneScan = QByteArray::fromHex("ffda0008010100000000aabbff00ffd011");

QByteArray jpegOf(int scans) {
    return QByteArray("\xff\xd8") + kFrameOfJpeg + kOneScan.repeated(scans) + "\xff\xd9";
}

TEST(PictureKind, IsKnownByTheFirstBytes) {
    EXPECT_EQ(pictureKind(jpegOf(1)), PictureKind::Jpeg);
    EXPECT_EQ(pictureKind("\x89PNG\r\n\x1a\n"), PictureKind::Png);
    EXPECT_EQ(pictureKind(QByteArrayView("RIFF\x04\0\0\0WEBP", 12)), PictureKind::Webp);
    EXPECT_EQ(pictureKind("GIF89a"), PictureKind::Gif);
    EXPECT_EQ(pictureKind(QByteArrayView("\0\0\0\x18"
                                         "ftypheic",
                                         12)),
              PictureKind::Heic);
}

TEST(PictureKind, IsNoneForDrawingsThatRunAndForRareKinds) {
    for (const char *begin :
         {"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "<?xml version=\"1.0\"?><svg/>", "/* XPM */", "BM",
          "P6 1 1 255\n", "#define a_width 1\n", "II*", "RIFF", "RIFFxxxxWAVE", "", "\xff\xd8", "GIF88a"})
        EXPECT_EQ(pictureKind(begin), PictureKind::None) << begin;
    EXPECT_EQ(pictureKind(QByteArrayView("\0\0\1\0\1\0", 6)), PictureKind::None) << "an icon";
}

TEST(SaneJpeg, HasAsManyScansAsItsSizeAllows) {
    EXPECT_TRUE(isSaneJpeg(jpegOf(1), 40'000'000));
    EXPECT_TRUE(isSaneJpeg(jpegOf(12), 40'000'000));
    EXPECT_FALSE(isSaneJpeg(jpegOf(60), 40'000'000));
    EXPECT_TRUE(isSaneJpeg(jpegOf(60), 10'000'000));
    EXPECT_FALSE(isSaneJpeg(jpegOf(5000), 1));
}

TEST(SaneJpeg, MayEndTooEarlyButHidesNothing) {
    EXPECT_TRUE(isSaneJpeg(jpegOf(3).chopped(9), 100));
    const QByteArray hidden =
        jpegOf(1).chopped(2) + QByteArray::fromHex("ff010000") + kOneScan.repeated(5000);
    EXPECT_FALSE(isSaneJpeg(hidden, 100)) << "a reader would go on behind what is broken";
    EXPECT_TRUE(isSaneJpeg(jpegOf(1) + kOneScan.repeated(5000), 100)) << "behind the end nobody reads";
}

} // namespace
