// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/salvage_contents.h"

#include "model/attachments/attachment_table.h"
#include "model/attachments/clean_file.h"
#include "model/child/child_table.h"
#include "tests/support/temporary_book.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray kPaper = "%PDF-1.4 a letter";

class NamelessContents : public testing::Test {
protected:
    NamelessContents() {
        EXPECT_TRUE(m_book->attachmentContents().keep(m_id, kPaper));
        m_key = *m_book->dataKey();
        m_book.close();
    }
    QList<Attachment> namedAfter(bool tableIsWhole) {
        EXPECT_TRUE(
            nameContents(m_book.path(), *m_key, {m_id.toRfc4122()}, {{u"attachment"_s, 0, 0, tableIsWhole}}));
        m_book.reopen();
        return *m_book->table<AttachmentTable>().of(AttachmentOwner::Child,
                                                    m_book->table<ChildTable>().get()->id.uuid());
    }

    TemporaryBook m_book;
    QUuid m_id = QUuid::createUuid();
    std::optional<DataKey> m_key;
};

TEST_F(NamelessContents, GoToTheChildWhereTheirNamesWereLost) {
    const auto found = namedAfter(false);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].mediaType, u"application/pdf"_s);
    EXPECT_EQ(*m_book->attachmentContents().find(m_id), kPaper);
}

TEST_F(NamelessContents, AreWhatWasDeletedWhereNoNameWasLost) {
    EXPECT_TRUE(namedAfter(true).isEmpty());
}

} // namespace
