// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/photo.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

namespace {

constexpr int kLargestSide = 800;
constexpr qint64 kMostPixels = 40'000'000;
constexpr int kJpegQuality = 88;

struct PhotoText {
    Q_DECLARE_TR_FUNCTIONS(Photo)
};

QByteArray encoded(const QImage &image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    // A new image: nothing of the old file's tags is in it.
    image.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPEG", kJpegQuality);
    return bytes;
}

bool isTooManyPixels(const QSize &size) {
    return qint64(size.width()) * size.height() > kMostPixels;
}

void limitSide(QImageReader &reader) {
    const QSize size = reader.size();
    if (qMax(size.width(), size.height()) > kLargestSide)
        reader.setScaledSize(size.scaled(kLargestSide, kLargestSide, Qt::KeepAspectRatio));
}

} // namespace

QByteArray smallPhoto(const QByteArray &photo) {
    QBuffer bytes;
    bytes.setData(photo);
    QImageReader reader(&bytes);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qMax(size.width(), size.height()) <= kLargestSide || isTooManyPixels(size))
        return photo;
    limitSide(reader);
    const QImage image = reader.read();
    return image.isNull() ? photo : encoded(image);
}

Result<QByteArray> readPhoto(const QString &path) {
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return Error{ErrorKind::Invalid, PhotoText::tr("This file is not a picture that we can read."),
                     reader.errorString()};
    if (isTooManyPixels(size))
        return Error{
            ErrorKind::Invalid, PhotoText::tr("This picture is too large. Please choose a smaller one."), {}};
    limitSide(reader);
    const QImage image = reader.read();
    if (image.isNull())
        return Error{ErrorKind::Invalid, PhotoText::tr("This file is not a picture that we can read."),
                     reader.errorString()};
    return encoded(image);
}

QPixmap roundPhoto(const QByteArray &photo, int size, qreal devicePixelRatio) {
    const QImage image = QImage::fromData(photo);
    if (image.isNull())
        return {};
    const int pixels = qRound(size * devicePixelRatio);
    const int side = qMin(image.width(), image.height());
    const QRect middle((image.width() - side) / 2, (image.height() - side) / 2, side, side);
    QPixmap round(pixels, pixels);
    round.fill(Qt::transparent);
    QPainter painter(&round);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath circle;
    circle.addEllipse(round.rect());
    painter.setClipPath(circle);
    painter.drawImage(round.rect(), image, middle);
    painter.end();
    round.setDevicePixelRatio(devicePixelRatio);
    return round;
}
