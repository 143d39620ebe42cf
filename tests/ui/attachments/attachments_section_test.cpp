// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/attachments_section.h"

#include "model/attachments/attachment_table.h"
#include "model/goals/goal_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/attachments/opened_files.h"
#include "ui/goals/goals_page.h"

#include <QBuffer>
#include <QDir>
#include <QDropEvent>
#include <QImageReader>
#include <QMimeData>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

class AttachmentsSectionTest : public PageFixture {
protected:
    AttachmentsSectionTest() {
        OpenedFiles::of(book.store()).setShow([this](const QString &path) {
            shownFiles.append(path);
            return true;
        });
        goal = book.add(Goal{.title = u"Swim"_s});
        showAndWait(page);
    }

    QString write(const char *name, const QByteArray &content) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    QString paper(const char *name = "letter.pdf") { return write(name, "%PDF-1.7 letter"); }
    QString photo(const char *format) {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        image.setText(u"Comment"_s, u"Elm Street 7"_s);
        QBuffer buffer;
        EXPECT_TRUE(image.save(&buffer, format));
        return write(format, buffer.data());
    }
    /// New rows are shown a moment later.
    bool shows(const QString &text) {
        QApplication::processEvents();
        return says(&page, text);
    }
    QList<Attachment> attachments() {
        return *book->table<AttachmentTable>().of(AttachmentOwner::Goal, goal.id.uuid());
    }
    void add(const QStringList &files) {
        prompts.files = files;
        click(&page, "addAttachment");
    }

    Goal goal;
    QStringList shownFiles = {};
    GoalsPage page{context};
};

} // namespace

TEST_F(AttachmentsSectionTest, AddsAPaperAndTakesItAwayAgain) {
    add({paper()});
    ASSERT_EQ(attachments().size(), 1);
    EXPECT_TRUE(shows(u"letter.pdf"_s));
    EXPECT_EQ(done, QStringList(u"Add photos or papers"_s));
    EXPECT_EQ(auditFindings(&page), "");
    click(&page, "removeAttachment0");
    EXPECT_TRUE(attachments().isEmpty());
    EXPECT_FALSE(shows(u"letter.pdf"_s));
    history.undo();
    EXPECT_TRUE(shows(u"letter.pdf"_s));
}

TEST_F(AttachmentsSectionTest, PhotosLoseTheirWordsAndLookTheSame) {
    for (const char *format : {"jpg", "png"}) {
        add({photo(format)});
        const Attachment kept = attachments().last();
        const QByteArray content = *book->attachmentContents().find(kept.id.uuid());
        EXPECT_FALSE(content.contains("Elm Street")) << format;
        const QImage before(folder.filePath(QString::fromLatin1(format)));
        EXPECT_EQ(QImage::fromData(content).convertToFormat(QImage::Format_RGB32),
                  before.convertToFormat(QImage::Format_RGB32))
            << format;
    }
}

TEST_F(AttachmentsSectionTest, KeepsWhatItCanAndSaysWhyNotTheRest) {
    add({write("run.exe", "MZ"), paper("one.pdf"), paper("two.pdf")});
    EXPECT_EQ(attachments().size(), 2);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told[0].startsWith(u"Only photos"_s));
    history.undo();
    EXPECT_TRUE(attachments().isEmpty()) << "both were one step";
}

TEST_F(AttachmentsSectionTest, TakesFilesThatAreDropped) {
    auto *section = find<AttachmentsSection>(&page, "attachments");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(paper())});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(section, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(section, &drop);
    EXPECT_EQ(attachments().size(), 1);
}

TEST_F(AttachmentsSectionTest, LeavesToTheWindowWhatThatTakes) {
    auto *section = find<AttachmentsSection>(&page, "attachments");
    for (const char *file :
         {"/tmp/other.hearthbook", "/tmp/team.vcard", "/tmp/diary.csv", "/tmp/for-us.HEARTHLIST"}) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QLatin1String(file))});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QApplication::sendEvent(section, &enter);
        EXPECT_FALSE(enter.isAccepted()) << file;
    }
}

TEST_F(AttachmentsSectionTest, OpensThroughAPrivateFileThatGoesWithTheBook) {
    add({paper()});
    click(&page, "openAttachment0");
    ASSERT_EQ(shownFiles.size(), 1);
    const QFileInfo file(shownFiles[0]);
    EXPECT_FALSE(file.fileName().contains(u"letter"_s));
    struct stat status {};
    ASSERT_EQ(stat(QFile::encodeName(file.filePath()).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600U);
    ASSERT_EQ(stat(QFile::encodeName(file.path()).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0700U);
    removeLeftFiles();
    EXPECT_TRUE(file.exists()) << "what is open is not left behind";
    // As when the book is locked: with the store its opened files go.
    delete &OpenedFiles::of(book.store());
    EXPECT_FALSE(QFileInfo::exists(shownFiles[0]));
    EXPECT_FALSE(QFileInfo::exists(file.path()));
}

TEST_F(AttachmentsSectionTest, SavesACopyOutsideOnlyWhereThePersonSays) {
    add({paper()});
    click(&page, "saveAttachment0");
    EXPECT_EQ(prompts.suggested, u"letter.pdf"_s);
    prompts.saveTo = folder.filePath(u"out.pdf"_s);
    click(&page, "saveAttachment0");
    QFile out(prompts.saveTo);
    ASSERT_TRUE(out.open(QIODevice::ReadOnly));
    EXPECT_EQ(out.readAll(), "%PDF-1.7 letter");
}

TEST_F(AttachmentsSectionTest, ANameInABookLeadsToNoOtherFolder) {
    book.add(Attachment{.ownerKind = AttachmentOwner::Goal,
                        .owner = goal.id.uuid(),
                        .name = u"../../.config/autostart/x.desktop"_s,
                        .mediaType = u"application/pdf"_s,
                        .size = 1,
                        .added = Moment::of(clock.now())});
    QApplication::processEvents();
    click(&page, "saveAttachment0");
    EXPECT_EQ(prompts.suggested, u"config autostart x.desktop"_s);
}

TEST_F(AttachmentsSectionTest, GoesWithItsRecordAndComesBack) {
    add({paper()});
    click(&page, "delete");
    EXPECT_TRUE(book->table<GoalTable>().all()->isEmpty());
    EXPECT_TRUE(attachments().isEmpty());
    history.undo();
    EXPECT_EQ(attachments().size(), 1);
}

TEST(LeftFiles, AreOverwrittenAndDeletedAtTheNextStart) {
    const QString left = QDir::temp().filePath(u"hearthbook-papers-left00"_s);
    ASSERT_TRUE(QDir().mkpath(left));
    QFile file(left + u"/1.pdf"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("letter");
    file.close();
    QFile lock(left + u"/lock"_s); // of a program that is no more
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write("999999\nhearthbook\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
    lock.close();
    removeLeftFiles();
    EXPECT_FALSE(QFileInfo::exists(left));
}
