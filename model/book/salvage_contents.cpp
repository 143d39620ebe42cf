// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/salvage_contents.h"

#include "model/attachments/attachment_table.h"
#include "model/attachments/clean_file.h"
#include "model/child/child_table.h"
#include "model/database/connection.h"
#include "model/sealed/container_file.h"
#include "model/sealed/page_cipher.h"
#include "model/sealed/sealed_file.h"
#include "model/sealed/sqlite_error.h"

#include <QCoreApplication>
#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr char kContents[] = "SELECT DISTINCT id FROM blob";
constexpr char kChunks[] = "SELECT chunk, ct FROM blob WHERE id = ?1 ORDER BY chunk";

struct SalvageContentsText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

std::optional<QByteArray> readContent(ContainerFile &outer, const PageCipher &sealer, const QByteArray &id) {
    ContainerQuery chunks = outer.query(kChunks);
    chunks.bind(1, id);
    QByteArray content;
    bool isWhole = false;
    quint32 number = 0;
    for (int code = chunks.step(); code != SQLITE_DONE; code = chunks.step(), ++number) {
        const auto piece = code == SQLITE_ROW && chunks.number(0) == number
                               ? sealer.openChunk(id, number, chunks.view(1))
                               : std::nullopt;
        if (!piece)
            return std::nullopt;
        isWhole = piece->size() < sealed::kChunkSize;
        content += *piece;
    }
    return isWhole ? std::optional(content) : std::nullopt;
}

} // namespace

Result<QList<QByteArray>> copyContents(const QString &damaged, const PageCipher &sealer, SealedFile &into,
                                       Salvage &salvage) {
    std::unique_ptr<ContainerFile> outer;
    if (ContainerFile::open(damaged, Access::ReadOnly, outer) != SQLITE_OK)
        return QList<QByteArray>();
    QList<QByteArray> ids, copied;
    {
        ContainerQuery rows = outer->query(kContents);
        while (rows.step() == SQLITE_ROW)
            ids.append(rows.bytes(0));
    }
    for (const QByteArray &id : ids) {
        const auto content = readContent(*outer, sealer, id);
        ++(content ? salvage.contents : salvage.lostContents);
        if (!content)
            continue;
        if (const int code = into.writeBlob(id, *content); code != SQLITE_OK)
            return errorOfCode(code, into.message());
        copied.append(id);
    }
    return copied;
}

namespace {

bool lostNames(const QList<RescuedTable> &rescued) {
    return std::any_of(rescued.begin(), rescued.end(), [](const RescuedTable &table) {
        return table.table == u"attachment"_s && !table.isWhole;
    });
}

/// What it is tells the content itself.
std::optional<Attachment> named(const Connection &book, const QByteArray &id, const QUuid &child,
                                int number) {
    QByteArray content;
    if (book.file()->readBlob(id, content) != SQLITE_OK)
        return std::nullopt;
    const auto file = cleanFile(content);
    if (!file)
        return std::nullopt;
    return Attachment{.id = Id<Attachment>::fromBytes(id),
                      .ownerKind = AttachmentOwner::Child,
                      .owner = child,
                      .name = SalvageContentsText::tr("Found again %1").arg(number),
                      .mediaType = file->mediaType,
                      .size = content.size(),
                      .added = Moment::of(QDateTime::currentDateTimeUtc())};
}

Result<> putNames(Connection &book, const QList<QByteArray> &contents) {
    AttachmentTable attachments(book);
    const auto known = attachments.contents();
    const auto child = ChildTable(book).get();
    if (!known)
        return known.error();
    if (!child)
        return child.error();
    int number = 0;
    for (const QByteArray &id : contents) {
        if (known->contains(id))
            continue;
        const auto attachment = named(book, id, child->id.uuid(), number + 1);
        if (!attachment)
            continue;
        if (auto put = attachments.put(*attachment); !put)
            return put;
        ++number;
    }
    return {};
}

} // namespace

Result<> nameContents(const QString &book, const DataKey &key, const QList<QByteArray> &contents,
                      const QList<RescuedTable> &rescued) {
    if (contents.isEmpty() || !lostNames(rescued))
        return {};
    const auto connection = Connection::open(book, key, Access::ReadWrite);
    if (!connection)
        return connection.error();
    return (*connection)->inTransaction([&] { return putNames(**connection, contents); });
}
