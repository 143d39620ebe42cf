// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/attaching.h"

#include "model/attachments/attachment_removal.h"
#include "model/attachments/attachment_table.h"
#include "model/goals/goal.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

class AttachingTest : public testing::Test {
protected:
    QString paper(const QString &name, const QByteArray &content = "%PDF-1.7 letter") {
        QFile file(book.path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    Attachment add(const QString &path) {
        const auto made = attach(book.store(), path, AttachmentOwner::Goal, goal.id.uuid(), now);
        if (!made)
            qFatal("not attached: %s", qPrintable(made.error().text));
        EXPECT_TRUE(book->apply({{}, {adding(*made)}}));
        return *made;
    }
    QList<Attachment> attachments() {
        return *book->table<AttachmentTable>().of(AttachmentOwner::Goal, goal.id.uuid());
    }

    TemporaryBook book;
    Goal goal = book.add(Goal{.title = u"Swim"_s});
    Moment now = Moment::of(QDateTime(QDate(2026, 3, 14), QTime(9, 30), QTimeZone("America/New_York")));
};

} // namespace

TEST_F(AttachingTest, KeepsAPaperWithItsRecord) {
    const Attachment letter = add(paper(u"letter.pdf"_s));
    EXPECT_EQ(letter.name, u"letter.pdf"_s);
    EXPECT_EQ(letter.size, 15);
    book.reopen();
    EXPECT_EQ(attachments(), QList<Attachment>{letter});
    EXPECT_EQ(*book->attachmentContents().find(letter.id.uuid()), "%PDF-1.7 letter");
    EXPECT_TRUE(book->table<AttachmentTable>().of(AttachmentOwner::Contact, goal.id.uuid())->isEmpty());
}

TEST_F(AttachingTest, TakesDirectionMarksOutOfNames) {
    EXPECT_EQ(add(paper(u"fdp\u202e.exe.pdf"_s)).name, u"fdp.exe.pdf"_s);
}

TEST_F(AttachingTest, SaysWhyAFileCannotBeKept) {
    for (const QString &path : {book.path(u"none.pdf"_s), book.path(QString())}) {
        const auto made = attach(book.store(), path, AttachmentOwner::Child, {}, now);
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().kind, ErrorKind::Unreadable);
    }
}

TEST_F(AttachingTest, GoesWithItsRecordAndComesBackWithIt) {
    const Attachment letter = add(paper(u"letter.pdf"_s));
    const auto step =
        withAttachments(book.store(), {{}, {removing(goal)}}, AttachmentOwner::Goal, goal.id.uuid());
    ASSERT_TRUE(step);
    ASSERT_TRUE(book->apply(*step));
    EXPECT_TRUE(attachments().isEmpty());
    ASSERT_TRUE(book->apply(inverse(*step)));
    EXPECT_EQ(attachments(), QList<Attachment>{letter});
    EXPECT_TRUE(book->attachmentContents().find(letter.id.uuid())) << "the content waits for undo";
}

TEST_F(AttachingTest, ForgetsAtTheNextOpeningWhatNoRecordSpeaksOf) {
    const Attachment letter = add(paper(u"letter.pdf"_s));
    const Attachment other = add(paper(u"other.pdf"_s));
    ASSERT_TRUE(book->apply({{}, {removing(letter)}}));
    book.reopen();
    EXPECT_FALSE(book->attachmentContents().find(letter.id.uuid()));
    EXPECT_TRUE(book->attachmentContents().find(other.id.uuid()));
}
