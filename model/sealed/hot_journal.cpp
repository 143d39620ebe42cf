// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/hot_journal.h"

#include "model/files/passing_name.h"
#include "model/sealed/sealed_file.h"

#include <QFile>
#include <cstdio>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

QString journalOf(const QString &path) {
    return path + u"-journal"_s;
}

/// A copy of a file and its journal in the same folder, in which the journal is played back.
class PlayedBack {
public:
    explicit PlayedBack(const QString &path) :
        m_path(passingName(path)),
        m_isMade(copyPrivately(path, m_path) && copyPrivately(journalOf(path), journalOf(m_path))) {}
    ~PlayedBack() {
        QFile::remove(m_path);
        QFile::remove(journalOf(m_path));
    }
    Q_DISABLE_COPY_MOVE(PlayedBack)

    bool isMade() const { return m_isMade; }
    QString path() const { return m_path; }

private:
    static bool copyPrivately(const QString &from, const QString &to) {
        QFile source(from), copy(to);
        if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ||
            !copy.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                       QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return false;
        constexpr qint64 atOnce = qint64(1) << 20;
        for (QByteArray part = source.read(atOnce); !part.isEmpty(); part = source.read(atOnce)) {
            if (copy.write(part) != part.size())
                return false;
        }
        return source.error() == QFileDevice::NoError;
    }

    QString m_path;
    bool m_isMade;
};

int lookThroughAs(const QString &path, const DataKey &key, Access access) {
    std::unique_ptr<SealedFile> file;
    const int code = SealedFile::open(path, key, access, file);
    return code == SQLITE_OK ? file->verifyAll() : code;
}

} // namespace

bool hasHotJournal(const QString &path) {
    QFile journal(journalOf(path));
    char first = 0; // a journal that is done with is empty, or begins with zeros
    return journal.open(QIODevice::ReadOnly) && journal.getChar(&first) && first != 0;
}

int settleJournal(const QString &path, const DataKey &key) {
    if (!hasHotJournal(path))
        return SQLITE_OK;
    {
        const PlayedBack copy(path);
        // Without room for a copy SQLite decides, as it does everywhere else.
        if (!copy.isMade() || lookThroughAs(copy.path(), key, Access::ReadWrite) == SQLITE_OK)
            return SQLITE_OK;
    }
    const int code = lookThroughAs(path, key, Access::AsItLies);
    if (code == SQLITE_OK)
        setJournalAside(path);
    return code;
}

void setJournalAside(const QString &path) {
    const QString journal = journalOf(path);
    if (!QFile::exists(journal))
        return;
    QString aside = journal + u"-aside"_s;
    for (int number = 2; QFile::exists(aside); ++number)
        aside = u"%1-aside-%2"_s.arg(journal).arg(number);
    std::rename(QFile::encodeName(journal).constData(), QFile::encodeName(aside).constData());
}

int inspectWithJournal(const QString &path, SealedFacts &facts) {
    {
        const PlayedBack copy(path);
        if (copy.isMade() && SealedFile::inspectAs(copy.path(), Access::ReadWrite, facts) == SQLITE_OK)
            return SQLITE_OK;
    }
    return SealedFile::inspectAs(path, Access::AsItLies, facts);
}
