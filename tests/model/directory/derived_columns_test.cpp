// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/directory_search.h"
#include "model/directory/service_finder.h"
#include "model/directory/service_table.h"
#include "tests/support/temporary_book.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// A directory as the version before services were found by their phones wrote it.
TEST(DerivedColumns, OfAnOlderDirectoryAreMadeWhenItIsOpened) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.hearthbook"_s);
    ASSERT_TRUE(QFile::copy(
        QStringLiteral(HEARTHBOOK_SOURCE_DIR "/tests/golden/books/version-6-directory.hearthbook"), path));
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto book = Store::open(path);
    ASSERT_TRUE(book) << qPrintable(book.error().text + book.error().detail);
    EXPECT_TRUE((*book)->check());
    const auto all = (*book)->serviceFinder().page({}, {}, 100);
    ASSERT_EQ(all->rows.size(), 40);
    int withPhone = 0;
    for (const DirectoryRow &row : all->rows) {
        const Service service = **(*book)->table<ServiceTable>().row(row.key);
        const QString number = service.phones.value(0).number;
        if (number.isEmpty())
            continue;
        ++withPhone;
        const auto found = (*book)->serviceFinder().page({.text = number}, {}, 100);
        EXPECT_TRUE(std::any_of(found->rows.begin(), found->rows.end(), [&](const DirectoryRow &each) {
            return each.key == row.key;
        })) << qPrintable(number);
    }
    EXPECT_GT(withPhone, 0);
}

} // namespace
