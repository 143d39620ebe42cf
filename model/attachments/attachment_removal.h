// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/attachments/attachment.h"
#include "model/base/result.h"
#include "model/database/change.h"

class OpenTables;

/// The same step, which also takes away what belongs to a record that it deletes; undo brings it back.
Result<ChangeSet> withAttachments(const OpenTables &book, ChangeSet changes, AttachmentOwner kind,
                                  const QUuid &owner);
