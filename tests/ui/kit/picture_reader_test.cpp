// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/picture_reader.h"

#include "ui/kit/photo.h"

#include <QDir>
#include <QElapsedTimer>
#include <QImageWriter>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

/// Draws another picture of the disk, and would never be done with its own.
const QByteArray kHostileSvg = R"(<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="30">
<image xlink:href="file:///etc/passwd" width="40" height="30"/><rect width="40" height="30" fill="red"/></svg>)";
const QByteArray kXpm = "/* XPM */\nstatic char *a[] = {\n\"1 1 1 1\",\n\". c #ff0000\",\n\".\"};\n";

class PictureReaderTest : public testing::Test {
protected:
    static QImage drawing(const QSize &size = {40, 30}) {
        QImage image(size, QImage::Format_RGB32);
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x)
                image.setPixel(x, y, qRgb(x * 3 % 256, y * 5 % 256, x * y % 256));
        return image;
    }
    static QByteArray bytes(const QImage &image, const char *format, bool progressive = false) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, format);
        writer.setProgressiveScanWrite(progressive);
        EXPECT_TRUE(writer.write(image)) << format;
        return buffer.data();
    }
    QString write(const char *name, const QByteArray &content) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    /// Whether Qt itself would have shown it.
    static bool isKnownToQt(const QString &path) {
        QImageReader reader(path);
        reader.setDecideFormatFromContent(true);
        return reader.canRead();
    }
    /// Also where Qt has a decoder for its `format`; for drawings there is one only when somebody installed
    /// it.
    void expectRefused(const char *name, const QByteArray &content, const char *format) {
        SCOPED_TRACE(name);
        const QString path = write(name, content);
        const bool hasDecoder = QImageReader::supportedImageFormats().contains(format);
        EXPECT_TRUE(hasDecoder || QByteArray(format) == "svg");
        EXPECT_EQ(isKnownToQt(path), hasDecoder) << "else this proves nothing";
        const auto photo = readPhoto(path);
        ASSERT_FALSE(photo);
        EXPECT_FALSE(photo.error().text.isEmpty());
        EXPECT_FALSE(PictureReader(content).read(100));
        EXPECT_TRUE(roundPhoto(content, 48, 1).isNull()) << "from a book that somebody else made";
        EXPECT_EQ(smallPhoto(content), content);
    }

    QTemporaryDir m_folder;
};

TEST_F(PictureReaderTest, ShowsPhotosWhateverTheyAreCalled) {
    for (const char *format : {"jpeg", "png"}) {
        const QByteArray content = bytes(drawing(), format);
        EXPECT_EQ(PictureReader(content).size(), QSize(40, 30));
        EXPECT_EQ(PictureReader(content).read(100)->size(), QSize(40, 30));
        EXPECT_EQ(PictureReader(content).read(20)->size(), QSize(20, 15));
        EXPECT_TRUE(readPhoto(write("photo.svg", content)));
        EXPECT_FALSE(roundPhoto(content, 48, 1).isNull());
    }
}

TEST_F(PictureReaderTest, ADrawingWithAPaletteIsMadeSmallerInFullColor) {
    const QByteArray content = bytes(drawing().convertToFormat(QImage::Format_Indexed8), "png");
    const auto small = PictureReader(content).read(20);
    ASSERT_TRUE(small);
    EXPECT_EQ(small->size(), QSize(20, 15));
    EXPECT_EQ(small->format(), QImage::Format_ARGB32_Premultiplied);
}

/// As scanners make them: one bit for each dot, and any two colors.
TEST_F(PictureReaderTest, ADrawingOfTwoColorsKeepsThem) {
    QImage plain(400, 300, QImage::Format_Mono);
    plain.setColorTable({qRgb(255, 140, 0), qRgb(0, 60, 120)});
    plain.fill(0);
    for (const int longest : {1000, 100}) {
        const auto shown = PictureReader(bytes(plain, "png")).read(longest);
        ASSERT_TRUE(shown);
        for (int x = 0; x < shown->width(); ++x)
            ASSERT_EQ(shown->pixelColor(x, shown->height() / 2), QColor(255, 140, 0)) << longest << ", " << x;
    }
}

TEST_F(PictureReaderTest, RunsNoDrawingsUnderAnyName) {
    expectRefused("a.svg", kHostileSvg, "svg");
    expectRefused("b.png", kHostileSvg, "svg");
    expectRefused("c.jpg", kXpm, "xpm");
    expectRefused("d.png", bytes(drawing(), "ico"), "ico");
    expectRefused("e.jpg", bytes(drawing(), "bmp"), "bmp");
    expectRefused("f.png", bytes(drawing(), "ppm"), "ppm");
}

TEST_F(PictureReaderTest, ReadsPlainFilesAlone) {
    const QString pipe = m_folder.filePath(u"pipe.png"_s);
    ASSERT_EQ(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_FALSE(readPhoto(pipe)) << "it would wait for ever";
    EXPECT_FALSE(readPhoto(u"/dev/zero"_s));
    EXPECT_FALSE(readPhoto(m_folder.path()));
    EXPECT_FALSE(readPhoto(m_folder.filePath(u"nothing.png"_s)));
}

TEST_F(PictureReaderTest, RefusesHugeSizesBeforeItDecodes) {
    QByteArray content = bytes(drawing(), "png");
    const auto sized = [&](const QByteArray &width, const QByteArray &height) {
        QByteArray head = "IHDR" + width + height + content.mid(24, 5);
        return content.first(12) + head + content.mid(29); // the checksum does not fit: the size comes first
    };
    for (const QByteArray &huge : {QByteArray::fromHex("7fffffff"), QByteArray::fromHex("00004000")}) {
        const auto image = PictureReader(sized(huge, huge)).read(100);
        EXPECT_FALSE(image);
    }
    QImage wide(8000, 5100, QImage::Format_Mono);
    wide.fill(0);
    const auto image = PictureReader(bytes(wide, "png")).read(100);
    ASSERT_FALSE(image);
    EXPECT_TRUE(image.error().text.contains(u"too large"_s));
}

TEST_F(PictureReaderTest, ShowsTheLargestPhotoThatMayBeKept) {
    QImage wide(8000, 5000, QImage::Format_RGB32);
    wide.fill(Qt::darkGreen);
    for (const char *format : {"jpeg", "png"}) {
        const auto image = PictureReader(bytes(wide, format)).read(100);
        ASSERT_TRUE(image) << format;
        EXPECT_EQ(image->size(), QSize(100, 62)) << format;
    }
}

TEST_F(PictureReaderTest, RefusesAJpegThatGoesOverItsPictureThousandsOfTimes) {
    const QByteArray good = bytes(drawing({1600, 1200}), "jpeg", true);
    ASSERT_TRUE(PictureReader(good).read(100)) << "a progressive photo is a photo";
    const qsizetype last = good.lastIndexOf("\xff\xda");
    const QByteArray scan = good.mid(last, good.size() - last - 2);
    const QByteArray hostile = good.first(last) + scan.repeated(3000) + "\xff\xd9";
    QElapsedTimer timer;
    timer.start();
    EXPECT_FALSE(PictureReader(hostile).read(100));
    EXPECT_TRUE(roundPhoto(hostile, 48, 1).isNull());
    EXPECT_LT(timer.elapsed(), 5000);
}

} // namespace
