// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QPixmap>

class QLabel;

/// Reads a picture file for the book: turned upright, at most 800 pixels wide or high, and encoded
/// anew, so that nothing of what a camera adds (place, time, device) comes along. Refuses what PictureReader
/// refuses, and what is no plain file.
Result<QByteArray> readPhoto(const QString &path);

/// A picture from elsewhere, small enough to be kept: what is wider or higher than 800 pixels is made
/// smaller, anything else stays as it is, byte for byte.
QByteArray smallPhoto(const QByteArray &photo);

/// A stored photo as a round picture of `size` logical pixels; null when there is none.
QPixmap roundPhoto(const QByteArray &photo, int size, qreal devicePixelRatio);

/// A picture as a label, which a screen reader calls by this name.
QLabel *photoLabel(const QImage &photo, const QString &name);
