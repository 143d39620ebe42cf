// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_kinds.h"

#include "model/book/store.h"
#include "ui/window/page_registry.h"

#include <QSet>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class FileKinds : public testing::TestWithParam<BookKind> {
protected:
    QList<FileKind> m_kinds = fileKindsOf(GetParam());
};

/// The title of the kind that a book takes a file with this name for; empty for none.
QString kindOf(BookKind book, const char *file) {
    const QList<FileKind> kinds = fileKindsOf(book);
    const auto found = std::find_if(kinds.begin(), kinds.end(), [file](const FileKind &kind) {
        return kind.takes(QString::fromLatin1(file));
    });
    return found == kinds.end() ? QString() : found->title;
}

} // namespace

TEST_P(FileKinds, SayAllThatMenuAndDropNeed) {
    const QList<PageEntry> places = placesOf(GetParam());
    for (const FileKind &kind : std::as_const(m_kinds)) {
        EXPECT_FALSE(kind.importText.isEmpty()) << qPrintable(kind.title);
        EXPECT_FALSE(kind.title.isEmpty() || kind.name.isEmpty() || endingsOf(kind.type).isEmpty());
        EXPECT_TRUE(kind.open) << qPrintable(kind.title);
        EXPECT_EQ(bool(kind.save), !kind.exportText.isEmpty()) << qPrintable(kind.title);
        EXPECT_TRUE(std::any_of(places.begin(), places.end(), [&kind](const PageEntry &place) {
            return place.name == kind.page;
        })) << qPrintable(kind.title);
    }
}

TEST_P(FileKinds, NeverTakeAFileTwice) {
    QSet<QString> endings;
    for (const FileKind &kind : std::as_const(m_kinds)) {
        for (const QString &ending : endingsOf(kind.type)) {
            EXPECT_FALSE(endings.contains(ending)) << qPrintable(ending);
            EXPECT_TRUE(filterOf(kind).contains(u'*' + ending));
            endings.insert(ending);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Books, FileKinds, testing::Values(BookKind::CareBook, BookKind::Directory));

TEST(FileKindsOfABook, AreDroppedAsTheyAreAskedFor) {
    for (const char *diary : {"/x/d.csv", "/x/d.TSV", "/x/d.txt", "/x/export.xml", "/x/other.xml"})
        EXPECT_EQ(kindOf(BookKind::CareBook, diary), u"Import a diary"_s) << diary;
    EXPECT_EQ(kindOf(BookKind::CareBook, "/x/team.vcard"), u"Import contacts"_s);
    EXPECT_EQ(kindOf(BookKind::CareBook, "/x/for-us.hearthlist"), u"Open a list of services"_s);
    EXPECT_EQ(kindOf(BookKind::CareBook, "/x/services.json"), QString());
    EXPECT_EQ(kindOf(BookKind::CareBook, "/"), QString());
    EXPECT_EQ(kindOf(BookKind::Directory, "/"), u"Import services"_s);
    EXPECT_EQ(kindOf(BookKind::Directory, "/x/told.hearthoutcomes"), u"Open what came of a list"_s);
    EXPECT_EQ(kindOf(BookKind::Directory, "/x/ask.hearthneeds"), u"Open what is asked for"_s);
    EXPECT_EQ(kindOf(BookKind::Directory, "/x/team.vcf"), QString());
    EXPECT_EQ(kindOf(BookKind::Directory, "/x/csv"), QString());
}
