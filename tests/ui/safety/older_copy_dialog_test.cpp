// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/older_copy_dialog.h"

#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

BookState changedOn(const QDate &day) {
    return {
        QByteArray(16, 'b'), 7, {{QUuid::createUuid(), 3, QDateTime(day, QTime(12, 0), QTimeZone::utc())}}};
}

class OlderCopyDialogTest : public PageFixture {
protected:
    void open(Descent descent) {
        question =
            std::make_unique<OlderCopyDialog>(u"/books/Emma.hearthbook"_s, descent,
                                              changedOn(QDate(2026, 3, 12)), changedOn(QDate(2026, 3, 5)));
        showAndWait(*question);
    }
    std::unique_ptr<OlderCopyDialog> question;
};

TEST_F(OlderCopyDialogTest, SaysBothDates) {
    for (const Descent descent : {Descent::Older, Descent::Parted}) {
        open(descent);
        EXPECT_TRUE(says(question.get(), u"This copy was last changed on Thursday, March 5, 2026"_s));
        EXPECT_TRUE(says(question.get(), u"here before was last changed on Thursday, March 12, 2026"_s));
        EXPECT_EQ(auditFindings(question.get()), "");
    }
}

TEST_F(OlderCopyDialogTest, OpensOnlyWhenItIsWanted) {
    open(Descent::Older);
    click(question.get(), "openAllTheSame");
    EXPECT_EQ(question->result(), QDialog::Accepted);
    open(Descent::Older);
    QTest::keyClick(question->focusWidget(), Qt::Key_Return);
    EXPECT_EQ(question->result(), QDialog::Rejected) << "Return alone opens nothing old";
    EXPECT_TRUE(question->wantsOther());
    open(Descent::Parted);
    QTest::keyClick(question.get(), Qt::Key_Escape);
    EXPECT_EQ(question->result(), QDialog::Rejected);
    EXPECT_FALSE(question->wantsOther());
}

} // namespace
