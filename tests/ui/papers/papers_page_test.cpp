// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers_page.h"

#include "model/child/child.h"
#include "model/keyfacts/key_fact.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"

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
    /// The preview and what it reveals come when the choices rest.
    static void settle() { QTest::qWait(50); }
    QString reveals() { return find<QLabel>(page.get(), "reveals")->text(); }

    std::unique_ptr<PapersPage> page;
};

} // namespace

TEST_F(PapersPageTest, BeginsWithTheVisitSummary) {
    show();
    EXPECT_TRUE(says(page.get(), u"From this day on"_s));
    EXPECT_TRUE(reveals().contains(u"medicines and treatments"_s));
}

TEST_F(PapersPageTest, ChoosesTheHandoverSheetAndSaysWhatItTells) {
    show();
    choose(page.get(), "kind", u"Handover sheet"_s);
    settle();
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
    choose(page.get(), "kind", u"Handover sheet"_s);
    prompts.saveTo = folder.filePath(u"h.pdf"_s);
    click(page.get(), "savePdf");
    EXPECT_EQ(prompts.suggested, u"Handover sheet 2026-03-14.pdf"_s);
    EXPECT_GT(QFileInfo(prompts.saveTo).size(), 1000);
    EXPECT_TRUE(told.isEmpty());
}

TEST_F(PapersPageTest, StandsUpToAnAudit) {
    show();
    EXPECT_EQ(auditFindings(page.get()), "");
    choose(page.get(), "kind", u"Handover sheet"_s);
    settle();
    EXPECT_EQ(auditFindings(page.get()), "");
}

TEST_F(PapersPageTest, NeverSavesAPageOverABook) {
    show();
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
