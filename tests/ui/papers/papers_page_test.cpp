// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers_page.h"

#include "model/child/child.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"

#include <QCheckBox>
#include <QFileInfo>

namespace {

class PapersPageTest : public PageFixture {
protected:
    PapersPageTest() {
        book.add(Child{.name = QStringLiteral("Emma"), .diagnoses = QStringLiteral("a long word")});
        book.add(Medicine{.name = QStringLiteral("Morphine"), .times = {QTime(8, 0)}});
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
    EXPECT_TRUE(says(page.get(), QStringLiteral("From this day on")));
    EXPECT_TRUE(reveals().contains(QStringLiteral("medicines and treatments")));
}

TEST_F(PapersPageTest, ChoosesTheHandoverSheetAndSaysWhatItTells) {
    show();
    choose(page.get(), "kind", QStringLiteral("Handover sheet"));
    settle();
    EXPECT_FALSE(says(page.get(), QStringLiteral("From this day on")));
    EXPECT_TRUE(reveals().contains(QStringLiteral("the diagnoses")));
    EXPECT_TRUE(reveals().contains(QStringLiteral("the medicines and their times")));
    choose(page.get(), "reader", QStringLiteral("School"));
    settle();
    EXPECT_FALSE(reveals().contains(QStringLiteral("the diagnoses")));
    choose(page.get(), "kind", QStringLiteral("Visit summary"));
    settle();
    EXPECT_TRUE(says(page.get(), QStringLiteral("From this day on")));
}

TEST_F(PapersPageTest, SavesTheChosenPage) {
    show();
    choose(page.get(), "kind", QStringLiteral("Handover sheet"));
    prompts.saveTo = folder.filePath(QStringLiteral("h.pdf"));
    click(page.get(), "savePdf");
    EXPECT_EQ(prompts.suggested, QStringLiteral("Handover sheet 2026-03-14.pdf"));
    EXPECT_GT(QFileInfo(prompts.saveTo).size(), 1000);
    EXPECT_TRUE(told.isEmpty());
}

TEST_F(PapersPageTest, StandsUpToAnAudit) {
    show();
    EXPECT_EQ(auditFindings(page.get()), "");
    choose(page.get(), "kind", QStringLiteral("Handover sheet"));
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
        EXPECT_TRUE(told[0].contains(QStringLiteral("belongs to a Hearthbook book"))) << qPrintable(told[0]);
        EXPECT_EQ(QFile(book.path()).size(), size);
    }
    EXPECT_TRUE(done.isEmpty());
    EXPECT_TRUE(book->check());
}
