// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/store.h"

#include "model/store/book_file.h"
#include "model/store/connection.h"
#include "model/store/migrator.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <type_traits>

namespace {

Table tableOfChange(const Change &change) {
    return std::visit(
        [](const auto &edit) {
            using Record = typename std::decay_t<decltype(edit)>::Record;
            if constexpr (std::is_same_v<Record, Child>)
                return Table::Child;
            else if constexpr (std::is_same_v<Record, Goal>)
                return Table::Goal;
            else if constexpr (std::is_same_v<Record, Tracker>)
                return Table::Tracker;
            else if constexpr (std::is_same_v<Record, DiaryEntry>)
                return Table::Diary;
            else if constexpr (std::is_same_v<Record, Contact>)
                return Table::Contact;
            else if constexpr (std::is_same_v<Record, Resource>)
                return Table::Resource;
            else
                return Table::Appointment;
        },
        change);
}

Tables tablesOf(const ChangeSet &changes) {
    Tables tables;
    for (const Change &change : changes.changes)
        tables |= tableOfChange(change);
    return tables;
}

/// A copy of an older book is made and looked through before its schema is changed.
Result<> backUpBeforeMigration(Connection &connection, const QString &path, int version) {
    const QString backup = QStringLiteral("%1.before-version-%2").arg(path).arg(version + 1);
    if (QFile::exists(backup))
        return {}; // an earlier try was interrupted; its copy is the older one and is kept
    if (auto copied = connection.copyTo(backup); !copied)
        return copied;
    QFile::setPermissions(backup, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    auto copy = Connection::open(backup);
    if (!copy)
        return copy.error();
    const auto verdict = (*copy)->single(QStringLiteral("PRAGMA integrity_check"));
    if (!verdict)
        return verdict.error();
    if (verdict->toString() != QLatin1String("ok"))
        return Error{ErrorKind::Damaged, QCoreApplication::translate("Store", "This book is damaged."),
                     verdict->toString()};
    return {};
}

Result<> bringUpToDate(Connection &connection, const QString &path, bool isNew) {
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (!isNew && *version < migrations().last().number) {
        if (auto safe = backUpBeforeMigration(connection, path, *version); !safe)
            return safe;
    }
    return migrate(connection, migrations());
}

} // namespace

Store::Store(QString path, std::unique_ptr<QLockFile> lock, std::unique_ptr<Connection> connection) :
    m_path(std::move(path)), m_lock(std::move(lock)), m_connection(std::move(connection)),
    m_child(*m_connection), m_goals(*m_connection), m_trackers(*m_connection), m_diary(*m_connection),
    m_contacts(*m_connection), m_resources(*m_connection), m_appointments(*m_connection),
    m_drafts(*m_connection) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &path) {
    if (auto made = makeBookFile(path); !made)
        return made.error();
    auto store = openFile(path, true);
    if (!store)
        QFile::remove(path); // ours, and nothing was written in it yet
    return store;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path) {
    if (auto isBook = inspectBook(path); !isBook)
        return isBook.error();
    return openFile(path, false);
}

Result<std::unique_ptr<Store>> Store::openFile(const QString &path, bool isNew) {
    auto lock = lockBook(path);
    if (!lock)
        return lock.error();
    auto connection = Connection::open(path);
    if (!connection)
        return connection.error();
    if (isNew) {
        const QByteArray id = QByteArray::number(kBookApplicationId);
        if (auto marked = (*connection)->script("PRAGMA application_id = " + id); !marked)
            return marked.error();
    }
    if (auto ready = bringUpToDate(**connection, path, isNew); !ready)
        return ready.error();
    return std::unique_ptr<Store>(
        new Store(QFileInfo(path).absoluteFilePath(), *std::move(lock), *std::move(connection)));
}

template <typename Record>
Result<> Store::write(const Edit<Record> &edit) {
    Q_ASSERT(edit.before || edit.after);
    if (edit.after)
        return tableOf(*edit.after).put(*edit.after);
    return tableOf(*edit.before).remove(edit.before->id);
}

Result<> Store::writeAll(const ChangeSet &changes) {
    for (const Change &change : changes.changes) {
        auto written = std::visit([this](const auto &edit) { return write(edit); }, change);
        if (!written)
            return written;
    }
    return {};
}

Result<> Store::inTransaction(const std::function<Result<>()> &write) {
    auto done = m_connection->begin();
    if (!done)
        return done;
    done = write();
    if (done)
        done = m_connection->commit();
    if (!done)
        m_connection->rollBack();
    return done;
}

Result<> Store::apply(const ChangeSet &changes) {
    auto done = inTransaction([this, &changes] { return writeAll(changes); });
    if (done)
        Q_EMIT changed(tablesOf(changes));
    return done;
}

Result<> Store::keepDraft(const Draft &draft) {
    return inTransaction([this, &draft] { return m_drafts.put(draft); });
}

Result<> Store::dropDraft(const DraftKey &key) {
    return inTransaction([this, &key] { return m_drafts.remove(key); });
}

Result<> Store::saveCopy(const QString &path) {
    return m_connection->copyTo(path);
}

Result<> Store::check() const {
    for (const char *question : {"PRAGMA integrity_check", "SELECT count(*) FROM pragma_foreign_key_check"}) {
        const auto answer = m_connection->single(QString::fromLatin1(question));
        if (!answer)
            return answer.error();
        const QString text = answer->toString();
        if (text != QLatin1String("ok") && text != QLatin1String("0"))
            return Error{ErrorKind::Damaged, QCoreApplication::translate("Store", "This book is damaged."),
                         text};
    }
    return {};
}
