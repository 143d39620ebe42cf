// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/attachment_contents.h"

#include "model/attachments/attachment_table.h"
#include "model/database/connection.h"
#include "model/sealed/sealed_file.h"
#include "model/sealed/sqlite_error.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray blobId(const QUuid &id) {
    return id.toRfc4122();
}

} // namespace

Result<> AttachmentContents::keep(const QUuid &id, const QByteArray &content) {
    return m_connection.changeFile([&](SealedFile &file) -> Result<> {
        const int code = file.writeBlob(blobId(id), content);
        return code == SQLITE_OK ? Result<>() : errorOfCode(code, file.message());
    });
}

Result<QByteArray> AttachmentContents::find(const QUuid &id) const {
    QByteArray content;
    const SealedFile *file = m_connection.file();
    const int code = file ? file->readBlob(blobId(id), content) : SQLITE_IOERR;
    if (code != SQLITE_OK)
        return errorOfCode(code, u"attachment"_s);
    return content;
}

/// Each content is opened; one at a time is in memory.
Result<QStringList> AttachmentContents::lost() const {
    const auto named = m_records.names();
    if (!named)
        return named.error();
    QStringList lost;
    for (const auto &[id, name] : *named) {
        const auto content = find(QUuid::fromRfc4122(id));
        if (!content && content.error().kind != ErrorKind::Damaged)
            return content.error();
        if (!content)
            lost.append(name);
    }
    return lost;
}

void AttachmentContents::forgetUnused() {
    const auto kept = m_records.contents();
    if (kept && !m_connection.isReadOnly())
        (void)m_connection.changeFile([&kept](SealedFile &file) -> Result<> {
            const int code = file.keepBlobs(*kept);
            return code == SQLITE_OK ? Result<>() : errorOfCode(code, file.message());
        });
}
