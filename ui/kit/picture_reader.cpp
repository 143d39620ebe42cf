// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/picture_reader.h"

#include "model/attachments/clean_file.h"
#include "model/attachments/picture_kind.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDecodedMegabytes = 160; ///< the most pixels, with four bytes each

struct PhotoText {
    Q_DECLARE_TR_FUNCTIONS(Photo)
};

/// Its name among Qt's decoders.
QByteArray decoderOf(PictureKind kind) {
    switch (kind) {
    case PictureKind::Jpeg:
        return "jpeg";
    case PictureKind::Png:
        return "png";
    case PictureKind::Webp:
        return "webp";
    case PictureKind::Gif:
        return "gif";
    case PictureKind::Heic:
        return "heic";
    case PictureKind::None:
        break;
    }
    return {};
}

qint64 areaOf(const QSize &size) {
    return qint64(size.width()) * size.height();
}

Error notAPhoto(const QString &detail) {
    return {ErrorKind::Invalid, PhotoText::tr("This file is not a picture that we can read."), detail};
}

} // namespace

PictureReader::PictureReader(const QByteArray &content) : m_content(content), m_bytes(&m_content) {
    const QByteArray decoder = decoderOf(pictureKind(content));
    if (decoder.isEmpty() || content.size() > kLargestFile || !m_bytes.open(QIODevice::ReadOnly))
        return;
    QImageReader::setAllocationLimit(kMostDecodedMegabytes);
    m_reader.setAutoDetectImageFormat(false);
    m_reader.setFormat(decoder);
    m_reader.setDevice(&m_bytes);
    m_reader.setAutoTransform(true);
    m_size = m_reader.size();
}

Result<QImage> PictureReader::read(int longestSide) {
    if (m_size.isEmpty())
        return notAPhoto({});
    if (areaOf(m_size) > kMostPixels)
        return Error{
            ErrorKind::Invalid, PhotoText::tr("This picture is too large. Please choose a smaller one."), {}};
    if (pictureKind(m_content) == PictureKind::Jpeg && !isSaneJpeg(m_content, areaOf(m_size)))
        return notAPhoto(u"scans"_s);
    const QSize small = m_size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).boundedTo(m_size);
    // A drawing with a palette is scaled in full color: the reader would keep to its palette, with dots. A
    // scanner's may have two colors.
    const bool hasPalette =
        QImage::toPixelFormat(m_reader.imageFormat()).colorModel() == QPixelFormat::Indexed;
    if (!hasPalette && small != m_size)
        m_reader.setScaledSize(small);
    QImage image = m_reader.read();
    if (image.isNull())
        return notAPhoto(m_reader.errorString());
    if (hasPalette)
        image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (hasPalette && small != m_size)
        image = image.scaled(image.size().scaled(longestSide, longestSide, Qt::KeepAspectRatio),
                             Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return image;
}
