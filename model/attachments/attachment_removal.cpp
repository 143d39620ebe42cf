// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attachments/attachment_removal.h"

#include "model/attachments/attachment_table.h"
#include "model/database/open_tables.h"

Result<ChangeSet> withAttachments(const OpenTables &book, ChangeSet changes, AttachmentOwner kind,
                                  const QUuid &owner) {
    const auto attachments = book.table<AttachmentTable>().of(kind, owner);
    if (!attachments)
        return attachments.error();
    for (const Attachment &attachment : *attachments)
        changes.changes.push_back(removing(attachment));
    return changes;
}
