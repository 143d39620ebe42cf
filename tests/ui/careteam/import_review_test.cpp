// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careteam/import_review.h"

#include "model/careteam/contact_table.h"
#include "tests/support/page_fixture.h"
#include "ui/careteam/contact_exchange.h"
#include "ui/kit/rows_model.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QComboBox>
#include <QImage>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

const char kTwo[] = "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:a\r\nFN:Ana Bell\r\nTITLE:Nurse\r\n"
                    "TEL:555-0101\r\nEND:VCARD\r\n"
                    "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:b\r\nFN:Bo Carr\r\nTEL:555-0102\r\n"
                    "END:VCARD\r\n";

class ImportReviewTest : public PageFixture {
protected:
    void SetUp() override { showAndWait(m_window); }

    QString write(const char *name, const QByteArray &content) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }
    ImportReview *review(const QStringList &files) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        importContacts(context, files, &m_window);
        auto *open = dialog<ImportReview>(&m_window);
        EXPECT_TRUE(QTest::qWaitForWindowExposed(open));
        return open;
    }
    bool hasReview() const { return m_window.findChild<ImportReview *>() != nullptr; }
    QList<Contact> contacts() { return book->table<ContactTable>().all().valueOr({}); }
    static QAbstractItemModel *rowsOf(ImportReview *review) {
        return find<QListView>(review, "people")->model();
    }
    static void choose(ImportReview *review, int row) {
        find<QListView>(review, "people")->setCurrentIndex(rowsOf(review)->index(row, 0));
    }
    /// Ana is in the book with another role and another phone: the second row, after Bo, who is new.
    Contact addAna() {
        Contact ana;
        ana.name = u"Ana Bell"_s;
        ana.role = u"Doctor"_s;
        ana.phones = {{PhoneKind::Work, u"555-0199"_s}};
        ana.cardUid = u"a"_s;
        return book.add(ana);
    }

    QWidget m_window;
};

TEST_F(ImportReviewTest, NewPeopleComeInAsOneStep) {
    auto *open = review({write("two.vcf", kTwo)});
    EXPECT_EQ(rowsOf(open)->rowCount(), 2);
    EXPECT_TRUE(contacts().isEmpty());
    click(open, "bringIn");
    EXPECT_EQ(contacts().size(), 2);
    EXPECT_EQ(done.size(), 1);
    history.undo();
    EXPECT_TRUE(contacts().isEmpty());
}

TEST_F(ImportReviewTest, TheSpaceBarLeavesAPersonOut) {
    auto *open = review({write("two.vcf", kTwo)});
    auto *list = find(open, "people");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    click(open, "bringIn");
    ASSERT_EQ(contacts().size(), 1);
    EXPECT_EQ(contacts().first().name, u"Bo Carr"_s);
}

TEST_F(ImportReviewTest, OnlyThoseFoundAreChosenWithAll) {
    auto *open = review({write("two.vcf", kTwo)});
    click(open, "chooseNone");
    EXPECT_FALSE(find(open, "bringIn")->isEnabled());
    type(open, "search", u"carr"_s);
    click(open, "chooseAll");
    click(open, "bringIn");
    ASSERT_EQ(contacts().size(), 1);
    EXPECT_EQ(contacts().first().name, u"Bo Carr"_s);
}

TEST_F(ImportReviewTest, TheSameFileAgainBringsNothing) {
    const QString file = write("two.vcf", kTwo);
    click(review({file}), "bringIn");
    auto *again = review({file});
    EXPECT_FALSE(find(again, "bringIn")->isEnabled());
    click(again, "cancel");
    EXPECT_EQ(contacts().size(), 2);
    EXPECT_EQ(done.size(), 1);
}

TEST_F(ImportReviewTest, WhatIsNewIsAddedAndWhatDiffersStaysMine) {
    const Contact before = addAna();
    click(review({write("two.vcf", kTwo)}), "bringIn");
    ASSERT_EQ(contacts().size(), 2);
    EXPECT_EQ(contacts().first().id, before.id);
    EXPECT_EQ(contacts().first().role, u"Doctor"_s);
    EXPECT_EQ(contacts().first().phones.size(), 2);
}

TEST_F(ImportReviewTest, TheirsIsTakenWhenItIsChosen) {
    addAna();
    auto *open = review({write("two.vcf", kTwo)});
    choose(open, 1);
    const QString name = u"theirs%1"_s.arg(int(ContactField::Role));
    auto *theirs = find<QRadioButton>(open, qPrintable(name));
    theirs->setFocus();
    QTest::keyClick(theirs, Qt::Key_Space);
    click(open, "bringIn");
    EXPECT_EQ(contacts().first().role, u"Nurse"_s);
}

TEST_F(ImportReviewTest, WhoIsSomebodyElseIsAddedAsAnotherPerson) {
    const Contact before = addAna();
    auto *open = review({write("two.vcf", kTwo)});
    choose(open, 1);
    auto *choice = find<QComboBox>(open, "choice");
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    click(open, "bringIn");
    EXPECT_EQ(contacts().size(), 3);
    EXPECT_TRUE(contacts().contains(before));
}

TEST_F(ImportReviewTest, WhatCouldNotBeReadIsToldWithItsPlace) {
    auto *open =
        review({write("two.vcf", kTwo), write("gone.vcf", "no card"),
                write("half.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Cy\nEND:VCARD\nBEGIN:VCARD\nFN:Di")});
    const auto *rows = rowsOf(open);
    ASSERT_EQ(rows->rowCount(), 5);
    EXPECT_EQ(rows->index(3, 0).data(SubtitleRole).toString(), u"gone.vcf"_s);
    EXPECT_EQ(rows->index(4, 0).data(SubtitleRole).toString(), u"half.vcf, line 5"_s);
    EXPECT_FALSE(rows->index(4, 0).flags() & Qt::ItemIsUserCheckable);
    for (int row = 0; row < rows->rowCount(); ++row)
        choose(open, row);
}

TEST_F(ImportReviewTest, GarbageChangesNothingAndIsToldInASentence) {
    for (const QByteArray &garbage :
         {QByteArray(), QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), QByteArray(5000, '\xff'),
          QByteArray("BEGIN:VCARD\nFN:Cut off"), QByteArray(50'000'000, 'x')}) {
        told.clear();
        importContacts(context, {write("garbage.vcf", garbage)}, &m_window);
        EXPECT_FALSE(hasReview());
        ASSERT_EQ(told.size(), 1);
        EXPECT_TRUE(told.first().endsWith(u'.')) << told.first().toStdString();
    }
    EXPECT_TRUE(contacts().isEmpty());
    EXPECT_TRUE(done.isEmpty());
}

TEST_F(ImportReviewTest, WhatIsNoFileIsToldInASentence) {
    importContacts(context, {folder.filePath(u"gone.vcf"_s)}, &m_window);
    importContacts(context, {folder.path()}, &m_window);
    EXPECT_EQ(told.size(), 2);
    EXPECT_FALSE(hasReview());
}

TEST_F(ImportReviewTest, ALargePhotoIsMadeSmallAndIsTheSameTheNextTime) {
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    QImage image(1600, 1200, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    image.save(&buffer, "JPEG");
    const QString file =
        write("photo.vcf", "BEGIN:VCARD\nVERSION:4.0\nFN:Ana\nPHOTO:data:image/jpeg;base64," +
                               jpeg.toBase64() + "\nEND:VCARD\n");
    click(review({file}), "bringIn");
    ASSERT_EQ(contacts().size(), 1);
    EXPECT_EQ(QImage::fromData(contacts().first().photo).width(), 800);
    EXPECT_FALSE(find(review({file}), "bringIn")->isEnabled());
}

TEST_F(ImportReviewTest, ExportedPeopleAreReadAgainAsTheSame) {
    addAna();
    prompts.saveTo = folder.filePath(u"out"_s);
    for (const CardVersion version : {CardVersion::Three, CardVersion::Four}) {
        exportCareTeam(context, version, &m_window);
        EXPECT_EQ(readForBook({folder.filePath(u"out.vcf"_s)}).contacts, contacts());
    }
    EXPECT_TRUE(told.isEmpty());
}

TEST_F(ImportReviewTest, AnExportNeverTakesThePlaceOfTheBook) {
    addAna();
    prompts.saveTo = book.path();
    exportCareTeam(context, CardVersion::Four, &m_window);
    EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(contacts().size(), 1);
}

TEST(ReviewModel, IsASoundModel) {
    Contact ana;
    ana.name = u"Ana"_s;
    const ContactMerge same{ContactMatch::Same, ana, ana};
    const ContactMerge added{ContactMatch::Added, ana};
    ReviewModel model({same, added}, {FileProblem{{}, {1, {}, {}}}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.mergeAt(0).match, ContactMatch::Added);
    EXPECT_TRUE(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_FALSE(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(model.chosenCount(), 0);
}

} // namespace
