// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/photo.h"

#include "model/attachments/clean_file.h"
#include "model/files/source_file.h"
#include "ui/kit/picture_reader.h"

#include <QBuffer>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargestSide = 800;
constexpr int kJpegQuality = 88;

QByteArray encoded(const QImage &image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    // A new image: nothing of the old file's tags is in it.
    image.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPEG", kJpegQuality);
    return bytes;
}

} // namespace

QByteArray smallPhoto(const QByteArray &photo) {
    PictureReader reader(photo);
    if (qMax(reader.size().width(), reader.size().height()) <= kLargestSide)
        return photo;
    const auto image = reader.read(kLargestSide);
    return image ? encoded(*image) : photo;
}

Result<QByteArray> readPhoto(const QString &path) {
    const auto content = readSource(path, kLargestFile);
    if (!content)
        return content.error();
    const auto image = PictureReader(*content).read(kLargestSide);
    return image ? Result<QByteArray>(encoded(*image)) : image.error();
}

QPixmap roundPhoto(const QByteArray &photo, int size, qreal devicePixelRatio) {
    const QImage image = PictureReader(photo).read(kLargestSide).valueOr({});
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

QLabel *photoLabel(const QImage &photo, const QString &name) {
    auto *label = new QLabel;
    label->setObjectName(u"photo"_s);
    label->setPixmap(QPixmap::fromImage(photo));
    label->setAccessibleName(name);
    return label;
}
