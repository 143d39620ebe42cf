// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/attachments/attachment.h"
#include "model/book/store.h"
#include "model/diary/diary_entry.h"
#include "model/sample/sampler.h"

/// One of the drawings that stand in for the family's photos.
QByteArray samplePicture(const QString &name);

/// Keeps the drawings in the book, and gives back the records that attach each to the last of `moments` that
/// tells of it.
Result<QList<Attachment>> attachSamplePictures(Store &store, Sampler &sampler,
                                               const QList<DiaryEntry> &moments);
