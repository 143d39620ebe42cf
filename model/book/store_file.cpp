// SPDX-License-Identifier: GPL-3.0-or-later
// What Store does with the sealed file as a whole: looking through it, copies, keys, and contents of
// attachments.
#include "model/attachments/attachment_table.h"
#include "model/book/book_copy.h"
#include "model/book/store.h"
#include "model/database/connection.h"
#include "model/sealed/sealed_file.h"
#include "model/sealed/sqlite_error.h"

#include <QCoreApplication>
#include <sqlite3.h>

namespace {

Error damaged(const QString &detail) {
    return {ErrorKind::Damaged, QCoreApplication::translate("Store", "This book is damaged."), detail};
}

QByteArray blobId(const QUuid &id) {
    return id.toRfc4122();
}

} // namespace

Result<bool> Store::checkPages(quint32 first, quint32 count) const {
    const SealedFile *file = m_connection->file();
    const int code = file ? file->verify(first, count) : SQLITE_IOERR;
    if (code != SQLITE_OK)
        return errorOfCode(code, QStringLiteral("pages from %1").arg(first));
    return first + count > file->head().pages;
}

Result<> Store::check() const {
    if (auto records = checkRecords(); !records)
        return records;
    const auto lost = lostAttachments();
    if (!lost)
        return lost.error();
    return lost->isEmpty() ? Result<>() : damaged(QStringLiteral("%1 attachments").arg(lost->size()));
}

Result<> Store::checkRecords() const {
    if (auto pages = checkPages(1, sealed::kMostPages); !pages)
        return pages.error();
    for (const char *question : {"PRAGMA integrity_check", "SELECT count(*) FROM pragma_foreign_key_check"}) {
        const auto answer = m_connection->single(QString::fromLatin1(question));
        if (!answer)
            return answer.error();
        const QString text = answer->toString();
        if (text != QLatin1String("ok") && text != QLatin1String("0"))
            return damaged(text);
    }
    return {};
}

/// Each content is opened; one at a time is in memory.
Result<QStringList> Store::lostAttachments() const {
    const auto named = table<AttachmentTable>().names();
    if (!named)
        return named.error();
    QStringList lost;
    for (const auto &[id, name] : *named) {
        const auto content = this->content(QUuid::fromRfc4122(id));
        if (!content && content.error().kind != ErrorKind::Damaged)
            return content.error();
        if (!content)
            lost.append(name);
    }
    return lost;
}

bool Store::isSameState(const QString &path) const {
    const SealedFile *file = m_connection->file();
    std::unique_ptr<SealedFile> other;
    return file && SealedFile::open(path, file->key(), Access::ReadOnly, other) == SQLITE_OK &&
           other->head() == file->head();
}

Result<> Store::saveCopy(const QString &path, const WorkGoesOn &goesOn) const {
    return m_connection->file() ? copyBook(*m_connection->file(), path, goesOn)
                                : errorOfCode(SQLITE_IOERR, {});
}

Result<> Store::sealCopyAgain(const QString &path, const DataKey &before) const {
    return m_connection->file() ? sealLike(*m_connection->file(), path, before)
                                : errorOfCode(SQLITE_IOERR, {});
}

Result<QList<BookKey>> Store::keys() const {
    return m_connection->file() ? m_connection->file()->keys() : errorOfCode(SQLITE_IOERR, {});
}

Result<DataKey> Store::dataKey() const {
    if (!m_connection->file())
        return errorOfCode(SQLITE_IOERR, {});
    return m_connection->file()->key();
}

Result<> Store::addKey(const NewKey &key) {
    return m_connection->changeFile([&](SealedFile &file) { return file.addKey(key); });
}

Result<> Store::changeKey(int id, const NewKey &key) {
    return m_connection->changeFile([&](SealedFile &file) { return file.changeKey(id, key); });
}

Result<> Store::removeKey(int id) {
    const DataKey fresh = DataKey::random();
    return m_connection->changeFile([&](SealedFile &file) { return file.sealAgain(fresh, {id}, {}); }, fresh);
}

Result<> Store::replaceKeys(const QList<NewKey> &keys) {
    const auto old = this->keys();
    if (!old)
        return old.error();
    QList<int> without;
    for (const BookKey &key : *old)
        without.append(key.id);
    const DataKey fresh = DataKey::random();
    return m_connection->changeFile([&](SealedFile &file) { return file.sealAgain(fresh, without, keys); },
                                    fresh);
}

/// Of attachments that were never added, or were removed before the book was last closed. Where that cannot
/// be done, they stay for another time.
void Store::forgetLostContents() {
    const auto kept = table<AttachmentTable>().contents();
    if (kept && !isReadOnly())
        (void)m_connection->changeFile([&kept](SealedFile &file) -> Result<> {
            const int code = file.keepBlobs(*kept);
            return code == SQLITE_OK ? Result<>() : errorOfCode(code, file.message());
        });
}

Result<> Store::keepContent(const QUuid &id, const QByteArray &content) {
    return m_connection->changeFile([&](SealedFile &file) -> Result<> {
        const int code = file.writeBlob(blobId(id), content);
        return code == SQLITE_OK ? Result<>() : errorOfCode(code, file.message());
    });
}

Result<QByteArray> Store::content(const QUuid &id) const {
    QByteArray content;
    const SealedFile *file = m_connection->file();
    const int code = file ? file->readBlob(blobId(id), content) : SQLITE_IOERR;
    if (code != SQLITE_OK)
        return errorOfCode(code, QStringLiteral("attachment"));
    return content;
}
