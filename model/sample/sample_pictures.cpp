// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_pictures.h"

#include "model/attachments/attachment.h"
#include "model/diary/diary_entry.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// What is drawn, and a word of the good moments that it fits.
struct Picture {
    QString name = {};
    QString of = {};
};

const QList<Picture> kPictures = {
    {u"painting.png"_s, u"painted"_s},
    {u"ducks.png"_s, u"ducks"_s},
    {u"red-boots.png"_s, u"red boots"_s},
    {u"porch.png"_s, u"porch"_s},
};

const DiaryEntry *lastOf(const QList<DiaryEntry> &moments, const QString &word) {
    const auto found = std::find_if(moments.rbegin(), moments.rend(), [&word](const DiaryEntry &moment) {
        return moment.words.contains(word);
    });
    return found == moments.rend() ? nullptr : &*found;
}

} // namespace

QByteArray samplePicture(const QString &name) {
    QFile file(u":/samples/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<QList<Attachment>> attachSamplePictures(Store &store, Sampler &sampler,
                                               const QList<DiaryEntry> &moments) {
    QList<Attachment> attachments;
    for (const Picture &picture : kPictures) {
        const DiaryEntry *moment = lastOf(moments, picture.of);
        if (!moment)
            continue;
        // Not through attach(): it draws an id by true chance, and the same story has the same ids.
        const QByteArray content = samplePicture(picture.name);
        const Attachment attachment{sampler.id<Attachment>(),
                                    AttachmentOwner::DiaryEntry,
                                    moment->id.uuid(),
                                    picture.name,
                                    u"image/png"_s,
                                    content.size(),
                                    moment->moment};
        if (const auto kept = store.attachmentContents().keep(attachment.id.uuid(), content); !kept)
            return kept.error();
        attachments.append(attachment);
    }
    return attachments;
}
