// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/photo_picture.h"

#include "ui/kit/picture_reader.h"

namespace {

constexpr double kPhotoDotsPerPoint = 300 / 72.0;
constexpr int kMostPhotoPixels = 800;
constexpr int kMostPagePixels = 2000;
constexpr double kPartOfPage = 0.88; ///< below a heading

} // namespace

QImage photoPicture(const ReportPhoto &photo) {
    const bool isWhole = photo.points == 0;
    QImage whole =
        PictureReader(photo.content).read(isWhole ? kMostPagePixels : kMostPhotoPixels).valueOr({});
    if (whole.isNull()) {
        QImage white(1, 1, QImage::Format_RGB32);
        white.fill(Qt::white);
        return white;
    }
    if (isWhole)
        return whole;
    const int side = qRound(photo.points * kPhotoDotsPerPoint);
    const int part = qMin(whole.width(), whole.height());
    return whole.copy((whole.width() - part) / 2, (whole.height() - part) / 2, part, part)
        .scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QSizeF photoSize(const ReportPhoto &photo, const QImage &picture, const QSizeF &room) {
    if (photo.points > 0)
        return QSizeF(1, 1) * photo.points;
    return QSizeF(picture.size()).scaled({room.width(), room.height() * kPartOfPage}, Qt::KeepAspectRatio);
}
