// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/moment_photos.h"

#include "model/attachments/attachment_table.h"
#include "model/book/store.h"
#include "ui/kit/history.h"
#include "ui/kit/picture_reader.h"

using namespace Qt::StringLiterals;

QList<QImage> momentPhotos(const PageContext &context, const QUuid &entry, int longest, int most) {
    QList<QImage> photos;
    const auto attachments = context.store.table<AttachmentTable>().of(AttachmentOwner::DiaryEntry, entry);
    if (!attachments) {
        context.history.tell(attachments.error());
        return photos;
    }
    for (const Attachment &attachment : *attachments) {
        if (photos.size() == most || !attachment.mediaType.startsWith(u"image/"_s))
            continue;
        const auto content = context.store.attachmentContents().find(attachment.id.uuid());
        if (!content)
            continue;
        if (const auto photo = PictureReader(*content).read(longest))
            photos.append(*photo);
    }
    return photos;
}
