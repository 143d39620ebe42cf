// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

/// The text as a QR code in black on white, with the quiet edge that a camera needs; a quarter of it may
/// be stained or torn. Each of its little squares is the same whole number of pixels, so it stays sharp.
QImage qrPicture(const QString &text);
