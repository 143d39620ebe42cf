// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/attaching.h"

#include "model/attachments/clean_file.h"
#include "model/base/clean_text.h"
#include "model/book/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace {

constexpr qsizetype kLongestName = 120;

struct AttachingText {
    Q_DECLARE_TR_FUNCTIONS(Attachments)
};

QString nameOf(const QString &path) {
    const QString name = cleanLine(QFileInfo(path).fileName()).right(kLongestName);
    return name.isEmpty() ? AttachingText::tr("Without a name") : name;
}

Result<QByteArray> contentOf(const QString &path) {
    QFile file(path);
    // A pipe or a device has no end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Unreadable, AttachingText::tr("This file cannot be read."),
                     file.errorString()};
    return file.read(kLargestFile + 1);
}

} // namespace

Result<Attachment> attach(Store &store, const QString &path, AttachmentOwner kind, const QUuid &owner,
                          const Moment &now) {
    const auto content = contentOf(path);
    if (!content)
        return content.error();
    const auto clean = cleanFile(*content);
    if (!clean)
        return clean.error();
    const Attachment attachment{Id<Attachment>::create(), kind, owner, nameOf(path), clean->mediaType,
                                clean->content.size(),    now};
    if (const auto kept = store.attachmentContents().keep(attachment.id.uuid(), clean->content); !kept)
        return kept.error();
    return attachment;
}
