// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/emoji_pictures.h"

#include <QFontMetrics>
#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kEmojiScheme("emoji:");
constexpr int kPicturePixels = 160; ///< enough for the print of a heading
constexpr double kPartOfPicture = 0.78;
constexpr double kOfFont = 1.15; ///< how large a picture stands beside its text

/// Letters and digits are in other fonts; the mark U+FE0F asks for a coloured picture.
bool mayBeEmoji(const QString &cluster) {
    constexpr char16_t asPicture = 0xfe0f;
    const QList<uint> signs = cluster.toUcs4();
    return cluster.contains(QChar(asPicture)) || std::any_of(signs.begin(), signs.end(), [](uint sign) {
               return QChar::category(sign) == QChar::Symbol_Other;
           });
}

bool hasColouredPictures(const QRawFont &font) {
    return !font.fontTable("CBLC").isEmpty() || !font.fontTable("sbix").isEmpty() ||
           !font.fontTable("COLR").isEmpty();
}

/// The font of coloured pictures in which this is drawn; empty where it is another one.
QString colouredFamilyOf(const QString &cluster, const QFont &font) {
    QTextLayout layout(cluster, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const QGlyphRun &run : layout.glyphRuns()) {
        if (hasColouredPictures(run.rawFont()))
            return run.rawFont().familyName();
    }
    return {};
}

/// All signs of an emoji come from one font, or they would not be joined.
QImage pictureOf(const QString &cluster, const QString &family) {
    QImage picture(kPicturePixels, kPicturePixels, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QFont font(family);
    font.setPixelSize(qRound(kPicturePixels * kPartOfPicture));
    const int width = QFontMetrics(font).horizontalAdvance(cluster);
    if (width > kPicturePixels)
        font.setPixelSize(font.pixelSize() * kPicturePixels / width);
    QPainter painter(&picture);
    painter.setFont(font);
    painter.drawText(picture.rect(), Qt::AlignCenter, cluster);
    return picture;
}

/// Where each emoji of a text stands, the last one first, so that the others stay in their places.
struct EmojiPlace {
    qsizetype start = 0;
    QString cluster = {};
};

bool isLetterOfFlag(const QString &cluster) {
    const QList<uint> signs = cluster.toUcs4();
    return signs.size() == 1 && signs.first() >= 0x1f1e6 && signs.first() <= 0x1f1ff;
}

/// Two letters side by side are a flag, which Qt takes for two signs.
bool isFlagOf(const EmojiPlace &before, qsizetype start, const QString &cluster) {
    return before.start + before.cluster.size() == start && isLetterOfFlag(before.cluster) &&
           isLetterOfFlag(cluster);
}

QList<EmojiPlace> placesIn(const QString &text) {
    QList<EmojiPlace> places;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        const QString cluster = text.mid(start, end - start);
        if (!places.isEmpty() && isFlagOf(places.first(), start, cluster))
            places.first().cluster += cluster;
        else if (mayBeEmoji(cluster))
            places.prepend({start, cluster});
        start = end;
    }
    return places;
}

void putPicture(QTextDocument &document, qsizetype position, const QString &cluster) {
    QTextCursor cursor(&document);
    cursor.setPosition(int(position));
    cursor.setPosition(int(position + cluster.size()), QTextCursor::KeepAnchor);
    const QFont font = cursor.charFormat().font();
    const QString family = colouredFamilyOf(cluster, font);
    if (family.isEmpty())
        return;
    QTextImageFormat format;
    format.setName(kEmojiScheme + QString::fromLatin1(cluster.toUtf8().toHex()));
    format.setWidth(font.pixelSize() * kOfFont);
    format.setHeight(font.pixelSize() * kOfFont);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    document.addResource(QTextDocument::ImageResource, QUrl(format.name()), pictureOf(cluster, family));
    cursor.insertImage(format);
}

} // namespace

void drawEmojiAsPictures(QTextDocument &document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (const EmojiPlace &place : placesIn(block.text()))
            putPicture(document, block.position() + place.start, place.cluster);
    }
}

bool isEmojiPicture(const QTextImageFormat &format) {
    return format.name().startsWith(kEmojiScheme);
}
