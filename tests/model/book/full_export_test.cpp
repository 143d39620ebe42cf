// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/full_export.h"

#include "model/attachments/attachment.h"
#include "model/base/id.h"
#include "model/base/moment.h"
#include "model/book/backups.h"
#include "tests/support/temporary_book.h"

#include <QDir>
#include <QFile>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

/// A book with two attachments, of which one was damaged by a worn disk.
class WornBook : public testing::Test {
protected:
    void SetUp() override {
        attach(u"letter.pdf"_s);
        const QUuid photo = attach(u"photo.jpg"_s);
        book.close();
        damage(photo);
        book.reopen();
    }
    QUuid attach(const QString &name) {
        const QUuid id = QUuid::createUuid();
        EXPECT_TRUE(book->attachmentContents().keep(id, "content"));
        book.add(Attachment{.id = Id<Attachment>::fromUuid(id),
                            .owner = QUuid::createUuid(),
                            .name = name,
                            .mediaType = u"image/jpeg"_s,
                            .size = 7,
                            .added = Moment::of(QDateTime::currentDateTime())});
        return id;
    }
    void damage(const QUuid &id) {
        sqlite3 *file = nullptr;
        ASSERT_EQ(sqlite3_open(QFile::encodeName(book.path()).constData(), &file), SQLITE_OK);
        const QByteArray sql =
            "UPDATE blob SET ct = zeroblob(length(ct)) WHERE id = x'" + id.toRfc4122().toHex() + '\'';
        EXPECT_EQ(sqlite3_exec(file, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        EXPECT_EQ(sqlite3_changes(file), 1);
        sqlite3_close(file);
    }

    TemporaryBook book;
};

TEST_F(WornBook, IsExportedWithoutTheOneContentThatIsDamaged) {
    const QString folder = book.path(u"all"_s);
    const auto done = exportAll(book.store(), folder);
    ASSERT_TRUE(done) << qPrintable(done.error().text);
    EXPECT_EQ(done->lost, QStringList{u"photo.jpg"_s});
    EXPECT_EQ(done->files, 1);
    EXPECT_EQ(QDir(folder + u"/files"_s).entryList(QDir::Files).size(), 1);
    EXPECT_TRUE(QFile::exists(folder + u"/README.txt"_s));
}

TEST_F(WornBook, IsBackedUpAndTheBackupNamesWhatItLacks) {
    const auto made = backUp(book.store(), QDate(2026, 3, 14));
    ASSERT_TRUE(made) << qPrintable(made.error().text);
    const auto contents = contentsOf(*made, *book->dataKey());
    ASSERT_TRUE(contents) << qPrintable(contents.error().text);
    EXPECT_EQ(contents->lostAttachments, QStringList{u"photo.jpg"_s});
    EXPECT_FALSE(book->check()) << "who looks for damage finds it";
}

} // namespace
