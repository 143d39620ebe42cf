// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/goals/goal_table.h"
#include "tests/fuzz/book_edits.h"
#include "tests/fuzz/targets.h"

#include "model/book/book_file.h"
#include "model/book/store.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// One folder in memory, with a good book to begin with.
class Desk {
public:
    Desk() {
        auto store = Store::create(path());
        if (!store || !(*store)->apply({QString(), {adding(Goal{.title = u"the lake"_s})}}))
            qFatal("no book to begin with");
        store->reset();
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no book to begin with");
        m_good = file.readAll();
    }

    QString path() const { return m_folder.filePath(u"a.hearthbook"_s); }
    const QByteArray &goodBook() const { return m_good; }

private:
    QTemporaryDir m_folder{u"/dev/shm/hearthbook-fuzz-XXXXXX"_s};
    QByteArray m_good;
};

} // namespace

void fuzzOpener(const uint8_t *bytes, size_t size) {
    static const Desk desk;
    const QString path = desk.path();
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
    QFile::remove(path + u"-wal"_s);
    writeEditedBook(path, desk.goodBook(),
                    QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    (void)inspectBook(path);
    const auto store = Store::open(path);
    if (!store)
        return;
    (void)(*store)->table<GoalTable>().all();
    (void)(*store)->keys().all();
    (void)(*store)->check();
}
