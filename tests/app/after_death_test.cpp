// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "model/child/child_table.h"
#include "model/sample/sample_family.h"
#include "tests/support/open_book.h"
#include "tests/support/program_fixture.h"
#include "ui/child/child_page.h"
#include "ui/printing/paper_kinds.h"
#include "ui/window/file_kinds.h"
#include "ui/window/main_window.h"
#include "ui/window/page_registry.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDialog>
#include <QLabel>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageMilliseconds = 150; ///< some parts of a page come a moment later
constexpr int kMostRows = 12;

/// What nobody wants to read then: ages, what is due or comes next, what runs out or is old, what reminds.
const QRegularExpression kWordsOfDaysToCome(
    u"\\b(overdue|due|next|upcoming|coming|remind\\w*|runs? out|look(ed)? (through it )?again|changed since|"
    "stale|old|ago|tomorrow|\\d+ (years?|months?)|in \\d+ days?|not printed yet)\\b"_s,
    QRegularExpression::CaseInsensitiveOption);

/// What can be read there.
QStringList wordsIn(const QWidget *where) {
    QStringList words;
    for (const auto *widget : where->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(where))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words << button->text() << button->toolTip();
    }
    words.removeAll(QString());
    return words;
}

class AfterDeath : public testing::Test {
protected:
    AfterDeath() {
        auto made = Store::create(m_folder.filePath(u"sample.hearthbook"_s));
        if (!made || !writeSampleFamily(**made, {m_around.clock.today(), 0}))
            qFatal("no sample");
        m_store = *std::move(made);
    }
    void enter() {
        Child child = *m_store->table<ChildTable>().get();
        const Child before = child;
        child.hasDied = true;
        ASSERT_TRUE(m_store->apply(changing(u"Change"_s, std::optional(before), child)));
    }
    /// The family's own words in the sample may say anything.
    static bool isWrittenByTheFamily(const QString &text) {
        const QStringList own{u"Knowing what comes next."_s, u"about the next months?"_s,
                              u"until the next visit."_s};
        return std::any_of(own.begin(), own.end(),
                           [&text](const QString &each) { return text.contains(each); });
    }
    static QStringList found(const QStringList &words) {
        QStringList wrong;
        for (const QString &each : words) {
            if (const auto match = kWordsOfDaysToCome.match(each);
                match.hasMatch() && !isWrittenByTheFamily(each))
                wrong.append(match.captured() + u": "_s + each.left(120));
        }
        return wrong;
    }

    QTemporaryDir m_folder;
    OpenBook m_around;
    std::unique_ptr<Store> m_store;
};

class ProgramAfterDeath : public ProgramFixture {};

} // namespace

TEST_F(AfterDeath, NoPageCountsRemindsOrPlans) {
    enter();
    History history(*m_store);
    const PageContext context{*m_store, history, m_around.prompts, m_around.settings, m_around.clock};
    MainWindow window(context, placesAfterDeath(), fileKindsOf(BookKind::CareBook));
    window.resize(1366, 768);
    window.show();
    for (const PageEntry &place : window.places()) {
        window.goTo(place.name);
        QTest::qWait(kPageMilliseconds);
        const QWidget *page = window.currentPage();
        auto *list = page->findChild<QAbstractItemView *>(u"list"_s);
        const int rows = list ? qMin(kMostRows, list->model()->rowCount()) : 1;
        for (int row = 0; row < rows; ++row) {
            if (list)
                list->setCurrentIndex(list->model()->index(row, 0));
            EXPECT_EQ(found(wordsIn(page)).join(u'\n').toStdString(), "") << qPrintable(place.name);
        }
    }
}

TEST_F(AfterDeath, NoPaperCountsAnAge) {
    enter();
    const PaperOrder order{.now = m_around.clock.now(), .emergencyNumber = u"911"_s};
    for (const PaperKind &kind : paperKinds()) {
        const auto paper = makePaper(kind, *m_store, order);
        ASSERT_TRUE(paper) << qPrintable(kind.name);
        const QString text = QTextDocumentFragment::fromHtml(paper->laidOut.report.html).toPlainText();
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines) {
            if (kind.looksBack) {
                EXPECT_EQ(found({line}).join(u'\n').toStdString(), "") << qPrintable(kind.name);
            }
            EXPECT_FALSE(line.contains(QRegularExpression(u"\\(\\d+ years?\\)|Look again"_s)))
                << qPrintable(kind.name + line);
        }
    }
}

TEST_F(AfterDeath, EachPlaceThatPlansIsGoneAndTheOthersStay) {
    QStringList gone;
    for (const PageEntry &place : places())
        gone.append(place.name);
    for (const PageEntry &place : placesAfterDeath())
        gone.removeOne(place.name);
    EXPECT_EQ(gone.join(u' ').toStdString(), "needs tracking catchup ideas findteam night");
}

TEST_F(ProgramAfterDeath, TheWindowFollowsAndComesBackToTheSamePlace) {
    const QString path = file("book.hearthbook");
    {
        auto made = Store::create(path);
        ASSERT_TRUE(made);
        ASSERT_TRUE((*made)->apply({u"Add"_s, {adding(Child{.name = u"Emilia"_s})}}));
    }
    start({{}, path, {}});
    MainWindow *before = shown<MainWindow>();
    ASSERT_TRUE(before);
    before->goTo(u"child"_s);
    auto *page = qobject_cast<ChildPage *>(before->currentPage());
    QTest::mouseClick(page->findChild<QWidget *>(u"death"_s), Qt::LeftButton);
    auto *asking = before->findChild<QDialog *>(u"died"_s);
    ASSERT_TRUE(asking);
    QTest::mouseClick(asking->findChild<QWidget *>(u"next"_s), Qt::LeftButton);
    QTest::mouseClick(asking->findChild<QWidget *>(u"changeTheBook"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([] {
        const auto *window = shown<MainWindow>();
        return window && window->places().size() == placesAfterDeath().size();
    }));
    EXPECT_EQ(shown<MainWindow>()->currentPlace(), u"today"_s);
    shown<MainWindow>()->context().history.undo();
    ASSERT_TRUE(QTest::qWaitFor([] {
        const auto *window = shown<MainWindow>();
        return window && window->places().size() == places().size();
    }));
    EXPECT_EQ(shown<MainWindow>()->currentPlace(), u"child"_s);
}
