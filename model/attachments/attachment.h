// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/moment.h"

#include <QString>

/// The kinds of record that photos and papers can belong to. The numbers are those of the book.
enum class AttachmentOwner {
    Child = 0,
    Appointment = 1,
    Contact = 2,
    Goal = 3,
    DiaryEntry = 4,
    Medicine = 5,
    SignedPaper = 6,
    Equipment = 7,
    InsurancePolicy = 8,
    InsuranceCase = 9,
    Brochure = 10
};

/// A photo or a paper that belongs to a record. Its content lies beside the records, and is read when
/// somebody asks for it: see Store::content().
struct Attachment {
    Id<Attachment> id = Id<Attachment>::create();
    AttachmentOwner ownerKind = AttachmentOwner::Child;
    QUuid owner = {};
    QString name = {};      ///< as the file was called
    QString mediaType = {}; ///< such as "image/jpeg"
    qint64 size = 0;        ///< in bytes
    Moment added = {};

    friend bool operator==(const Attachment &, const Attachment &) = default;
};
