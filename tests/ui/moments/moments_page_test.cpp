// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/moments_page.h"

#include "model/attachments/attachment_table.h"
#include "model/book/store.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker_table.h"
#include "tests/support/page_fixture.h"
#include "ui/moments/moment_editor.h"

#include <QFile>
#include <QImage>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

class MomentsPageTest : public PageFixture {
protected:
    void showPage() {
        m_page = std::make_unique<MomentsPage>(context);
        showAndWait(*m_page);
    }
    Tracker tracker() {
        return book.add(
            Tracker{.name = u"Good moment"_s, .kind = TrackerKind::Words, .preset = u"good_moment"_s});
    }
    DiaryEntry moment(const Tracker &tracker, const QString &words, int daysAgo = 0) {
        return book.add(DiaryEntry{
            .tracker = tracker.id, .moment = Moment::of(clock.now().addDays(-daysAgo)), .words = words});
    }
    QStringList words() {
        QCoreApplication::processEvents(); // new cards are shown when the layout has room for them
        QStringList words;
        for (const QLabel *label : m_page->findChildren<QLabel *>(u"words"_s)) {
            if (!label->isHidden() && label->isVisibleTo(m_page.get()))
                words.append(label->text());
        }
        return words;
    }
    void press(const char *name) { click(m_page.get(), name); }

    std::unique_ptr<MomentsPage> m_page;
};

TEST_F(MomentsPageTest, TheFirstMomentOfABookBringsWhatItBelongsToInOneStep) {
    showPage();
    press("add");
    auto *editor = dialog<MomentEditor>(m_page.get());
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor->findChild<QPlainTextEdit *>(u"words"_s), u"The lake"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(words(), QStringList{u"The lake"_s});
    EXPECT_EQ(book->table<TrackerTable>().all()->size(), 1);
    history.undo();
    EXPECT_TRUE(book->table<TrackerTable>().all()->isEmpty());
    EXPECT_EQ(*book->table<DiaryTable>().count(), 0);
}

TEST_F(MomentsPageTest, WithoutWordsNothingIsSaved) {
    showPage();
    press("add");
    auto *editor = dialog<MomentEditor>(m_page.get());
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(editor->isVisible());
    EXPECT_EQ(*book->table<DiaryTable>().count(), 0);
}

TEST_F(MomentsPageTest, TheNewestComesFirstAndEarlierOnesOnRequest) {
    const Tracker good = tracker();
    for (int i = 0; i < 14; ++i)
        moment(good, QString::number(i), i);
    showPage();
    EXPECT_EQ(words().size(), 12);
    EXPECT_EQ(words().first(), u"0"_s);
    press("more");
    EXPECT_EQ(words().size(), 14);
}

TEST_F(MomentsPageTest, OneOfLongAgoThatIsLookedForStandsAtTheTopAndTheNewestAreOneClickAway) {
    const Tracker own = tracker();
    const DiaryEntry old = moment(own, u"The first steps"_s, 900);
    moment(own, u"Before that"_s, 901);
    for (int day = 0; day < 40; ++day)
        moment(own, u"Day %1"_s.arg(day), day);
    showPage();
    m_page->show(old.id.uuid());
    EXPECT_EQ(words(), (QStringList{u"The first steps"_s, u"Before that"_s}));
    press("newest");
    EXPECT_EQ(words().first(), u"Day 0"_s);
}

TEST_F(MomentsPageTest, APhotoComesWithANewMomentInOneStep) {
    const QString file = book.path(u"lake.png"_s);
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::blue);
    ASSERT_TRUE(image.save(file));
    prompts.files = {file};
    showPage();
    press("add");
    auto *editor = dialog<MomentEditor>(m_page.get());
    type(editor, "words", u"The lake"_s);
    click(editor, "choosePhotos");
    QApplication::processEvents(); // a new row is shown then
    EXPECT_TRUE(says(editor, u"lake.png"_s));
    click(editor, "save");
    EXPECT_TRUE(m_page->findChild<QLabel *>(u"photo"_s));
    history.undo();
    EXPECT_EQ(*book->table<DiaryTable>().count(), 0);
    EXPECT_TRUE(words().isEmpty());
}

TEST_F(MomentsPageTest, WhatIsNoPhotoKeepsTheFormOpenAndSaysWhy) {
    const QString file = book.path(u"lake.png"_s);
    QFile(file).open(QIODevice::WriteOnly);
    prompts.files = {file};
    showPage();
    press("add");
    auto *editor = dialog<MomentEditor>(m_page.get());
    type(editor, "words", u"The lake"_s);
    click(editor, "choosePhotos");
    click(editor, "save");
    EXPECT_TRUE(editor->isVisible());
    EXPECT_EQ(*book->table<DiaryTable>().count(), 0);
    click(editor, "leaveOut");
    click(editor, "save");
    EXPECT_EQ(words(), QStringList{u"The lake"_s});
}

TEST_F(MomentsPageTest, APhotoStandsWithItsMomentAndGoesWithItUntilUndo) {
    const DiaryEntry lake = moment(tracker(), u"The lake"_s);
    const QString file = book.path(u"lake.png"_s);
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::blue);
    ASSERT_TRUE(image.save(file));
    showPage();
    prompts.files = {file};
    press("photos");
    press("addAttachment");
    EXPECT_TRUE(m_page->findChild<QLabel *>(u"photo"_s));
    press("delete");
    EXPECT_EQ(*book->table<DiaryTable>().count(), 0);
    EXPECT_TRUE(book->table<AttachmentTable>().of(AttachmentOwner::DiaryEntry, lake.id.uuid())->isEmpty());
    history.undo();
    EXPECT_EQ(book->table<AttachmentTable>().of(AttachmentOwner::DiaryEntry, lake.id.uuid())->size(), 1);
}

TEST_F(MomentsPageTest, ADrawingWithAPaletteIsMadeSmallerInFullColor) {
    moment(tracker(), u"The lake"_s);
    const QString file = book.path(u"paint.png"_s);
    QImage drawing(800, 600, QImage::Format_Indexed8);
    for (int color = 0; color < 256; ++color)
        drawing.setColor(color, qRgb(color, 255 - color, color * 7 % 256));
    for (int y = 0; y < drawing.height(); ++y) {
        for (int x = 0; x < drawing.width(); ++x)
            drawing.setPixel(x, y, uint(x * x + y * y * 3) / 64 % 256);
    }
    ASSERT_TRUE(drawing.save(file));
    showPage();
    prompts.files = {file};
    press("photos");
    press("addAttachment");
    const auto *photo = m_page->findChild<QLabel *>(u"photo"_s);
    ASSERT_TRUE(photo);
    const QImage shown = photo->pixmap().toImage();
    QSet<QRgb> colors;
    for (int x = 0; x < shown.width(); ++x) {
        for (int y = 0; y < shown.height(); ++y)
            colors.insert(shown.pixel(x, y));
    }
    EXPECT_GT(colors.size(), 256); // else those between them were made of dots
}

TEST_F(MomentsPageTest, TheJarGivesEveryMomentBeforeOneComesAgain) {
    const Tracker good = tracker();
    for (int i = 0; i < 3; ++i)
        moment(good, QString::number(i), i);
    showPage();
    press("openJar");
    auto *jar = m_page->findChild<QDialog *>(u"jar"_s);
    ASSERT_TRUE(jar);
    QSet<QString> seen;
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
        for (const QLabel *label : jar->findChildren<QLabel *>(u"words"_s)) {
            if (!label->isHidden())
                seen.insert(label->text());
        }
        click(jar, "another");
    }
    EXPECT_EQ(seen.size(), 3);
}

} // namespace
