// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers_page.h"

#include "model/child/child.h"
#include "model/keyfacts/key_fact.h"
#include "model/logsheet/log_sheet_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/printing/paper_kinds.h"

#include <QCheckBox>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

class PapersPageTest : public PageFixture {
protected:
    PapersPageTest() {
        book.add(Child{.name = u"Emma"_s});
        book.add(KeyFact{.kind = KeyFactKind::Diagnosis, .what = u"a long word"_s});
        book.add(Medicine{.name = u"Morphine"_s, .times = {QTime(8, 0)}});
    }
    void show() {
        page = std::make_unique<PapersPage>(context);
        showAndWait(*page);
        settle();
    }
    /// Chooses among all papers, by a click.
    void open(const char *paper) {
        click(page.get(), QByteArray("paper-").append(paper).constData());
        settle();
    }
    /// That of the paper which is shown; others have their own of this name.
    QCheckBox *section(int number) {
        for (QCheckBox *box : page->findChildren<QCheckBox *>(u"section%1"_s.arg(number))) {
            if (box->isVisible())
                return box;
        }
        qFatal("there is no such section");
    }
    QString noteOn(const char *paper) {
        const auto labels =
            find(page.get(), QByteArray("paper-").append(paper).constData())->findChildren<QLabel *>();
        QStringList texts;
        for (const QLabel *label : labels)
            texts.append(label->text());
        return texts.join(u'|');
    }
    /// The preview and what it reveals come when the choices rest.
    static void settle() { QTest::qWait(50); }
    QString reveals() { return find<QLabel>(page.get(), "reveals")->text(); }

    std::unique_ptr<PapersPage> page;
};

} // namespace

TEST_F(PapersPageTest, BeginsWithAllPapersAsSmallPictures) {
    show();
    const auto everyPaperIsDrawn = [this] {
        for (const PaperKind &kind : paperKinds()) {
            const auto *card = find(page.get(), qPrintable(u"paper-"_s + kind.name));
            const auto labels = card->findChildren<QLabel *>();
            if (!card->isVisible() || std::none_of(labels.begin(), labels.end(), [](const QLabel *label) {
                    return !label->pixmap().isNull();
                }))
                return false;
        }
        return true;
    };
    EXPECT_TRUE(QTest::qWaitFor(everyPaperIsDrawn));
    EXPECT_TRUE(noteOn("medicines").contains(u"Not printed yet"_s));
    EXPECT_TRUE(noteOn("pack/school").contains(u"Handover sheet"_s));
}

TEST_F(PapersPageTest, SaysWhatHasChangedSinceAPaperWasPrinted) {
    show();
    open("medicines");
    prompts.saveTo = folder.filePath(u"m.pdf"_s);
    click(page.get(), "savePdf");
    EXPECT_TRUE(done.isEmpty()) << "nobody takes a printed page back";
    click(page.get(), "allPapers");
    EXPECT_TRUE(QTest::qWaitFor([this] { return noteOn("medicines").contains(u"Printed on March 14"_s); }));
    EXPECT_FALSE(noteOn("medicines").contains(u"Changed since then"_s));
    book.add(Medicine{.name = u"Senna"_s});
    book.add(KeyFact{.kind = KeyFactKind::Allergy, .what = u"Latex"_s});
    EXPECT_TRUE(QTest::qWaitFor([this] { return noteOn("medicines").contains(u"1 allergy"_s); }));
    EXPECT_TRUE(noteOn("medicines").contains(u"Changed since then"_s)) << qPrintable(noteOn("medicines"));
    EXPECT_TRUE(noteOn("medicines").contains(u"1 medicine"_s));
}

TEST_F(PapersPageTest, RemembersForEachReaderWhatWasIn) {
    show();
    open("handover");
    choose(page.get(), "reader", u"School"_s);
    QCheckBox *people = section(7);
    const bool usual = people->isChecked();
    people->setChecked(!usual);
    prompts.saveTo = folder.filePath(u"h.pdf"_s);
    click(page.get(), "savePdf");
    choose(page.get(), "reader", u"The other parent"_s);
    EXPECT_TRUE(people->isChecked());
    choose(page.get(), "reader", u"School"_s);
    EXPECT_EQ(people->isChecked(), !usual);
    show(); // another window, later
    open("handover");
    choose(page.get(), "reader", u"School"_s);
    EXPECT_EQ(section(7)->isChecked(), !usual);
}

TEST_F(PapersPageTest, SavesAPackAsOneFileOrSeveral) {
    show();
    open("pack/school");
    EXPECT_TRUE(reveals().contains(u"Who gets this page can read"_s));
    prompts.saveTo = folder.filePath(u"School.pdf"_s);
    click(page.get(), "savePdf");
    EXPECT_TRUE(QFileInfo::exists(prompts.saveTo));
    find<QCheckBox>(page.get(), "part0")->setChecked(false);
    click(page.get(), "saveSeveral");
    EXPECT_TRUE(QFileInfo::exists(folder.filePath(u"School - Handover sheet.pdf"_s)));
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(u"School - About me.pdf"_s)));
    EXPECT_TRUE(told.isEmpty());
    QStringList refused;
    QObject::connect(&history, &History::refused, [&refused](const QString &text) { refused.append(text); });
    click(page.get(), "saveSeveral");
    ASSERT_EQ(refused.size(), 1) << "no file is replaced unasked";
    EXPECT_TRUE(refused[0].contains(u"School - Handover sheet.pdf"_s));
}

TEST_F(PapersPageTest, OpensThePaperThatWasClicked) {
    show();
    open("visit-summary");
    EXPECT_EQ(page->focusWidget(), find(page.get(), "kind")) << "and begins at its top";
    EXPECT_TRUE(says(page.get(), u"From this day on"_s));
    EXPECT_TRUE(reveals().contains(u"medicines and treatments"_s));
}

TEST_F(PapersPageTest, ChoosesTheHandoverSheetAndSaysWhatItTells) {
    show();
    open("handover");
    EXPECT_FALSE(says(page.get(), u"From this day on"_s));
    EXPECT_TRUE(reveals().contains(u"the diagnoses"_s));
    EXPECT_TRUE(reveals().contains(u"the medicines and their times"_s));
    choose(page.get(), "reader", u"School"_s);
    settle();
    EXPECT_FALSE(reveals().contains(u"the diagnoses"_s));
    choose(page.get(), "kind", u"Visit summary"_s);
    settle();
    EXPECT_TRUE(says(page.get(), u"From this day on"_s));
}

TEST_F(PapersPageTest, StandsBelowItsChoicesWhereThereIsLittleRoom) {
    show();
    open("handover");
    const auto placeOf = [this](const char *name) {
        QApplication::processEvents();
        return find(page.get(), name)->mapTo(page.get(), QPoint());
    };
    EXPECT_GT(placeOf("preview").x(), placeOf("kind").x());
    page->resize(600, 700);
    settle();
    EXPECT_GT(placeOf("preview").y(), placeOf("kind").y());
    EXPECT_LT(placeOf("preview").x(), 100);
}

TEST_F(PapersPageTest, SavesTheChosenPage) {
    show();
    open("handover");
    prompts.saveTo = folder.filePath(u"h.pdf"_s);
    click(page.get(), "savePdf");
    EXPECT_EQ(prompts.suggested, u"Handover sheet 2026-03-14.pdf"_s);
    EXPECT_GT(QFileInfo(prompts.saveTo).size(), 1000);
    EXPECT_TRUE(told.isEmpty());
}

TEST_F(PapersPageTest, StandsUpToAnAudit) {
    show();
    EXPECT_EQ(auditFindings(page.get()), "");
    open("handover");
    EXPECT_EQ(auditFindings(page.get()), "");
}

TEST_F(PapersPageTest, NeverSavesAPageOverABook) {
    show();
    open("handover");
    QFile before(book.path());
    const qint64 size = before.size();
    for (const char *button : {"saveHtml", "savePdf"}) {
        told.clear();
        prompts.saveTo = book.path();
        click(page.get(), button);
        ASSERT_EQ(told.size(), 1) << button;
        EXPECT_TRUE(told[0].contains(u"belongs to a Hearthbook book"_s)) << qPrintable(told[0]);
        EXPECT_EQ(QFile(book.path()).size(), size);
    }
    EXPECT_TRUE(done.isEmpty());
    EXPECT_TRUE(book->check());
}

TEST_F(PapersPageTest, KeepsTheRowsOfALogSheetOnceItIsPrinted) {
    const auto kept = [this] { return *book->table<LogSheetTable>().all(); };
    show();
    open("log-sheet");
    EXPECT_TRUE(kept().isEmpty()); // to look at it changes nothing
    prompts.saveTo = folder.filePath(u"l.pdf"_s);
    click(page.get(), "savePdf");
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().day, clock.today());
    click(page.get(), "savePdf"); // the same sheet again
    EXPECT_EQ(kept().size(), 1);
    type(page.get(), "day", u"someday"_s);
    click(page.get(), "savePdf");
    EXPECT_EQ(kept().size(), 1);
    type(page.get(), "day", {});
    QTest::keyClick(page->focusWidget(), Qt::Key_Backspace);
    settle();
    click(page.get(), "savePdf");
    ASSERT_EQ(kept().size(), 2);
    EXPECT_FALSE(kept().last().day);
}
