// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/qr_picture.h"

#include <QPainter>
#include <algorithm>
#include <memory>
#include <qrencode.h>

namespace {

constexpr int kPixelsPerSquare = 12;
constexpr int kQuietSquares = 4; // as the standard says

constexpr unsigned kUtf8 = 26; ///< its number among the "extended channel interpretations" of the standard

using Code = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

bool isAscii(const QByteArray &text) {
    return std::all_of(text.begin(), text.end(), [](char letter) { return uchar(letter) < 128; });
}

/// Letters beyond ASCII are told to be UTF-8: a reader that has to guess takes some for Japanese.
Code encode(const QByteArray &text) {
    if (isAscii(text))
        return {QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_Q, QR_MODE_8, 1), &QRcode_free};
    const std::unique_ptr<QRinput, decltype(&QRinput_free)> input(QRinput_new2(0, QR_ECLEVEL_Q),
                                                                  &QRinput_free);
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
    if (!input || QRinput_appendECIheader(input.get(), kUtf8) != 0 ||
        QRinput_append(input.get(), QR_MODE_8, int(text.size()), bytes) != 0)
        return {nullptr, &QRcode_free};
    return {QRcode_encodeInput(input.get()), &QRcode_free};
}

} // namespace

QImage qrPicture(const QString &text) {
    const Code code = encode(text.toUtf8());
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
