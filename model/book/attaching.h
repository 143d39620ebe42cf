// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/attachments/attachment.h"
#include "model/base/result.h"

class Store;

/// Reads a photo or a paper, cleans it (see clean_file.h) and keeps its content in the book. What comes back
/// is the record that speaks of it, not yet added.
Result<Attachment> attach(Store &store, const QString &path, AttachmentOwner kind, const QUuid &owner,
                          const Moment &now);
