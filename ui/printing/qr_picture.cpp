// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/qr_picture.h"

#include <QPainter>
#include <memory>
#include <qrencode.h>

namespace {

constexpr int kPixelsPerSquare = 12;
constexpr int kQuietSquares = 4; // as the standard says

} // namespace

QImage qrPicture(const QString &text) {
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_Q, QR_MODE_8, 1), &QRcode_free);
    if (!code) // longer than any code can be
        return {};
    const int side = (code->width + 2 * kQuietSquares) * kPixelsPerSquare;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int i = 0; i < code->width * code->width; ++i) {
        if (code->data[i] & 1)
            painter.fillRect((i % code->width + kQuietSquares) * kPixelsPerSquare,
                             (i / code->width + kQuietSquares) * kPixelsPerSquare, kPixelsPerSquare,
                             kPixelsPerSquare, Qt::black);
    }
    return image;
}
