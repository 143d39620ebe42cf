// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

/// The one way in which pictures of people come on the screen. Only photos (see pictureKind()) are decoded,
/// by what their first bytes are: every other kind that the desktop may know could run, read other files or
/// never end. Their size and their work are known from the head before.
class PictureReader {
public:
    explicit PictureReader(const QByteArray &content);

    /// As it lies there, before it is turned upright; empty where it cannot be read.
    QSize size() const { return m_size; }
    /// Upright, made smaller where a side is longer than `longestSide`.
    Result<QImage> read(int longestSide);

private:
    QByteArray m_content;
    QBuffer m_bytes;
    QImageReader m_reader;
    QSize m_size;
};
