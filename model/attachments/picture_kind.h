// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

inline constexpr qint64 kMostPixels = 40'000'000;

enum class PictureKind { None, Jpeg, Png, Webp, Gif, Heic };

/// What the first bytes are, whatever the file is called. Drawings that are programs (SVG, XPM) and rare
/// kinds are none: what reads them was not made for files of strangers.
PictureKind pictureKind(QByteArrayView content);

/// Whether a JPEG asks for a sane amount of work: its whole area is gone over once for each of its scans, and
/// a small file may have thousands. `pixels` is its area.
bool isSaneJpeg(QByteArrayView file, qint64 pixels);
