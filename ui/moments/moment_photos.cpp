// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/moment_photos.h"

#include "model/store/store.h"
#include "ui/shell/history.h"

#include <QBuffer>
#include <QImageReader>
#include <QLabel>

namespace {

constexpr int kMostMegabytes = 256; ///< of a decoded picture

QImage readSmall(const QByteArray &content, int longest) {
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() * 4 > qint64(kMostMegabytes) << 20)
        return {};
    const QSize small = size.scaled(longest, longest, Qt::KeepAspectRatio).boundedTo(size);
    // A drawing with a palette is scaled in full color: the reader would keep to its palette, with dots.
    if (reader.imageFormat() == QImage::Format_Indexed8)
        return reader.read()
            .convertToFormat(QImage::Format_ARGB32_Premultiplied)
            .scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    reader.setScaledSize(small);
    return reader.read();
}

} // namespace

QList<QImage> momentPhotos(const PageContext &context, const QUuid &entry, int longest, int most) {
    QList<QImage> photos;
    const auto attachments = context.store.attachments().of(AttachmentOwner::DiaryEntry, entry);
    if (!attachments) {
        context.history.tell(attachments.error());
        return photos;
    }
    for (const Attachment &attachment : *attachments) {
        if (photos.size() == most || !attachment.mediaType.startsWith(QLatin1String("image/")))
            continue;
        const auto content = context.store.content(attachment.id.uuid());
        if (!content)
            continue;
        if (const QImage photo = readSmall(*content, longest); !photo.isNull())
            photos.append(photo);
    }
    return photos;
}

QLabel *photoLabel(const QImage &photo, const QString &name) {
    auto *label = new QLabel;
    label->setObjectName(QStringLiteral("photo"));
    label->setPixmap(QPixmap::fromImage(photo));
    label->setAccessibleName(name);
    return label;
}
