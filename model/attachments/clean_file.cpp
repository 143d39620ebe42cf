// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attachments/clean_file.h"

#include "model/attachments/clean_parts.h"
#include "model/attachments/picture_kind.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPdfHead = 1024; ///< readers look for the sign of a PDF so far

struct CleanFileText {
    Q_DECLARE_TR_FUNCTIONS(Attachments)
};

Error refused(const QString &why) {
    return {ErrorKind::Invalid, why, {}};
}

Result<CleanFile> picture(const std::optional<CleanPicture> &clean, const char *mediaType) {
    if (!clean || clean->size.isEmpty())
        return refused(CleanFileText::tr("This picture is damaged. It cannot be kept."));
    if (qint64(clean->size.width()) * clean->size.height() > kMostPixels)
        return refused(CleanFileText::tr("This picture has too many dots. Please choose a smaller one."));
    return CleanFile{clean->content, QString::fromLatin1(mediaType)};
}

} // namespace

Result<CleanFile> cleanFile(const QByteArray &content) {
    if (content.size() > kLargestFile)
        return refused(CleanFileText::tr("This file is larger than 50 MB. Please choose a smaller one."));
    switch (pictureKind(content)) {
    case PictureKind::Jpeg:
        return picture(cleanJpeg(content), "image/jpeg");
    case PictureKind::Png:
        return picture(cleanPng(content), "image/png");
    case PictureKind::Webp:
        return picture(cleanWebp(content), "image/webp");
    case PictureKind::Gif:
    case PictureKind::Heic:
    case PictureKind::None:
        break;
    }
    if (content.first(qMin(content.size(), kPdfHead)).contains("%PDF-"))
        return CleanFile{content, u"application/pdf"_s};
    return refused(CleanFileText::tr("Only photos (JPEG, PNG, WebP) and papers (PDF) can be kept here."));
}
