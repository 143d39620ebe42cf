// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/goals/goal_table.h"
#include "tests/support/full_disk.h"
#include "tests/support/page_fixture.h"
#include "ui/appointments/appointment_editor.h"
#include "ui/appointments/appointments_page.h"
#include "ui/diary/diary_page.h"
#include "ui/diary/entry_editor.h"
#include "ui/diary/tracker_editor.h"
#include "ui/diary/tracking_page.h"
#include "ui/goals/goal_editor.h"
#include "ui/goals/goals_page.h"
#include "ui/kit/message_bar.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace {

const QString kBack = QStringLiteral("Your unsaved words are back.");

/// What was typed and not saved, on real pages.
class DraftsTest : public PageFixture {
protected:
    template <typename P>
    P *page() {
        m_page = std::make_unique<P>(context);
        showAndWait(*m_page);
        return static_cast<P *>(m_page.get());
    }
    /// As when the book is locked: the form goes without an answer.
    template <typename E>
    void lose() {
        EXPECT_TRUE(dialog<E>(m_page.get())->keepDraft());
        m_page.reset();
    }
    QString messageIn(const QWidget *editor) const { return editor->findChild<MessageBar *>()->text(); }
    QList<DraftKey> drafts() { return book->drafts().keys(); }
    QStringList linesOf(const QWidget *field, const char *name) {
        QStringList texts;
        for (const auto *line : field->findChildren<QLineEdit *>(QString::fromLatin1(name))) {
            if (line->isVisibleTo(field))
                texts.append(line->text());
        }
        return texts;
    }

    std::unique_ptr<Page> m_page;
};

} // namespace

TEST_F(DraftsTest, ANewRecordComesBackAsItWasTyped) {
    page<GoalsPage>()->primaryAction();
    auto *editor = dialog<GoalEditor>(m_page.get());
    type(editor, "title", QStringLiteral("Go to the sea "));
    type(editor, "why", QStringLiteral("She loves the waves"));
    choose(editor, "kind", QStringLiteral("Hope"));
    QTest::mouseClick(find(editor, "inView"), Qt::LeftButton);
    click(editor, "addRow");
    QTest::keyClicks(editor->focusWidget(), QStringLiteral("Ask for a wheelchair"));
    const bool inView = find<QCheckBox>(editor, "inView")->isChecked();
    lose<GoalEditor>();
    EXPECT_EQ(drafts().size(), 1);

    page<GoalsPage>()->primaryAction();
    editor = dialog<GoalEditor>(m_page.get());
    EXPECT_EQ(messageIn(editor), kBack);
    EXPECT_EQ(find<QLineEdit>(editor, "title")->text(), QStringLiteral("Go to the sea "));
    EXPECT_EQ(find<QPlainTextEdit>(editor, "why")->toPlainText(), QStringLiteral("She loves the waves"));
    EXPECT_EQ(find<QCheckBox>(editor, "inView")->isChecked(), inView);
    EXPECT_EQ(editor->record().kind, GoalKind::Hope);
    ASSERT_EQ(editor->record().steps.size(), 1);
    EXPECT_EQ(editor->record().steps[0].text, QStringLiteral("Ask for a wheelchair"));

    click(editor, "save");
    EXPECT_EQ(book->table<GoalTable>().all()->size(), 1);
    EXPECT_TRUE(drafts().isEmpty()) << "what is saved waits no longer";
}

TEST_F(DraftsTest, IsKeptAWhileAfterTheLastKeyWithoutBeingAsked) {
    page<GoalsPage>()->primaryAction();
    auto *editor = dialog<GoalEditor>(m_page.get());
    type(editor, "title", QStringLiteral("Swim"));
    EXPECT_TRUE(drafts().isEmpty());
    for (auto *timer : editor->findChildren<QTimer *>()) {
        if (timer->isActive() && timer->interval() == 3000)
            QMetaObject::invokeMethod(timer, "timeout"); // the while is over
    }
    EXPECT_EQ(drafts().size(), 1);
}

TEST_F(DraftsTest, BelongsToItsRecordAndLeavesTheOtherFieldsAlone) {
    Goal goal = book.add(Goal{.title = QStringLiteral("Walk")});
    const Goal other = book.add(Goal{.title = QStringLiteral("Sing")});
    page<GoalsPage>()->openDraft({QStringLiteral("goals"), goal.id.uuid()});
    type(dialog<GoalEditor>(m_page.get()), "why", QStringLiteral("With the dog"));
    lose<GoalEditor>();
    Goal renamed = goal;
    renamed.title = QStringLiteral("Walk to the lake");
    ASSERT_TRUE(book->apply({{}, {replacing(goal, renamed)}}));

    auto *goals = page<GoalsPage>();
    ASSERT_TRUE(goals->openDraft({QStringLiteral("goals"), other.id.uuid()}));
    EXPECT_EQ(messageIn(dialog<GoalEditor>(goals)), QString());
    dialog<GoalEditor>(goals)->reject();
    QApplication::processEvents();
    ASSERT_TRUE(goals->openDraft(drafts().first()));
    EXPECT_EQ(dialog<GoalEditor>(goals)->record().whyItMatters, QStringLiteral("With the dog"));
    EXPECT_EQ(dialog<GoalEditor>(goals)->record().title, QStringLiteral("Walk to the lake"));
    EXPECT_FALSE(goals->openDraft({QStringLiteral("goals"), QUuid::createUuid()})) << "no such record";
}

TEST_F(DraftsTest, ThrowingAwayIsAskedForAndThenForGood) {
    page<GoalsPage>()->primaryAction();
    type(dialog<GoalEditor>(m_page.get()), "title", QStringLiteral("Swim"));
    lose<GoalEditor>();
    page<GoalsPage>()->primaryAction();
    prompts.yes = false;
    QTest::keyClick(dialog<GoalEditor>(m_page.get()), Qt::Key_Escape); // puts the message away
    QTest::keyClick(dialog<GoalEditor>(m_page.get()), Qt::Key_Escape);
    EXPECT_EQ(prompts.asked.size(), 1);
    EXPECT_EQ(drafts().size(), 1);
    prompts.yes = true;
    QTest::keyClick(dialog<GoalEditor>(m_page.get()), Qt::Key_Escape);
    EXPECT_TRUE(drafts().isEmpty());
}

TEST_F(DraftsTest, RowsKeepWhatTheyKnowAndDoNotShow) {
    Appointment visit{.title = QStringLiteral("Clinic"),
                      .start = Moment::of(QDateTime(QDate(2026, 3, 20), QTime(10, 0), QTimeZone::utc()))};
    for (const char *text : {"First", "Second", "Third"})
        visit.questions.append({.text = QString::fromLatin1(text)});
    visit.questions[2].firstAskedFor = QDate(2026, 1, 2);
    book.add(visit);
    const DraftKey key{QStringLiteral("appointments"), visit.id.uuid()};
    page<AppointmentsPage>()->openDraft(key);
    auto *editor = dialog<AppointmentEditor>(m_page.get());
    auto *questions = find(editor, "questions");
    QTest::mouseClick(questions->findChildren<QWidget *>(QStringLiteral("removeRow")).first(),
                      Qt::LeftButton);
    QTest::mouseClick(questions->findChildren<QWidget *>(QStringLiteral("moveUp")).last(), Qt::LeftButton);
    click(questions, "addRow");
    QTest::keyClicks(editor->focusWidget(), QStringLiteral("New"));
    type(editor, "time", QStringLiteral("half past")); // no time yet
    lose<AppointmentEditor>();

    page<AppointmentsPage>()->openDraft(key);
    editor = dialog<AppointmentEditor>(m_page.get());
    EXPECT_EQ(linesOf(find(editor, "questions"), "question").size(), 3);
    EXPECT_EQ(find<QLineEdit>(editor, "time")->text(), QStringLiteral("half past"));
    const QList<Question> back = editor->record().questions;
    ASSERT_EQ(back.size(), 3);
    EXPECT_EQ(back[0].text, QStringLiteral("Third"));
    EXPECT_EQ(back[0].firstAskedFor, QDate(2026, 1, 2));
    EXPECT_EQ(back[1].text, QStringLiteral("Second"));
    EXPECT_EQ(back[2].text, QStringLiteral("New"));
}

TEST_F(DraftsTest, AValueOfTheDiaryComesBackUnderItsOwnName) {
    const Tracker pain = book.add(Tracker{.name = QStringLiteral("Pain")});
    const Tracker sleep =
        book.add(Tracker{.name = QStringLiteral("Sleep"), .kind = TrackerKind::Hours, .position = 1});
    page<DiaryPage>()->primaryAction();
    auto *editor = dialog<EntryEditor>(m_page.get());
    click(find(editor, qPrintable(pain.id.uuid().toString(QUuid::WithoutBraces))), "value7");
    type(editor, "words", QStringLiteral("after lunch"));
    lose<EntryEditor>();
    book.add(Tracker{.name = QStringLiteral("Mood"), .kind = TrackerKind::YesNo, .position = 2});

    page<DiaryPage>()->primaryAction();
    editor = dialog<EntryEditor>(m_page.get());
    EXPECT_EQ(editor->record().value, 7);
    EXPECT_EQ(editor->record().tracker, pain.id);
    EXPECT_EQ(editor->record().words, QStringLiteral("after lunch"));
}

TEST_F(DraftsTest, AThingOfTheFamilysOwnComesBack) {
    page<TrackingPage>()->primaryAction();
    auto *editor = dialog<TrackerEditor>(m_page.get());
    type(editor, "name", QStringLiteral("Giggles"));
    choose(editor, "kind", QStringLiteral("How many times"));
    lose<TrackerEditor>();
    page<TrackingPage>()->openDraft(drafts().first());
    const Tracker back = dialog<TrackerEditor>(m_page.get())->record();
    EXPECT_EQ(back.name, QStringLiteral("Giggles"));
    EXPECT_EQ(back.kind, TrackerKind::Count);
}

TEST_F(DraftsTest, TheFormStaysWithItsWordsWhenTheDiskIsFull) {
    page<GoalsPage>()->primaryAction();
    auto *editor = dialog<GoalEditor>(m_page.get());
    type(editor, "title", QStringLiteral("Swim"));
    FullDisk disk;
    click(editor, "save");
    EXPECT_TRUE(editor->isVisible());
    EXPECT_FALSE(messageIn(editor).isEmpty());
    EXPECT_TRUE(done.isEmpty()) << "never said to be saved";
    EXPECT_EQ(find<QLineEdit>(editor, "title")->text(), QStringLiteral("Swim"));
    disk.makeRoom();
    click(editor, "wayOut1"); // try again
    EXPECT_EQ(done, QStringList(QStringLiteral("Add goal")));
    EXPECT_FALSE(isOpen(m_page.get()));
    EXPECT_EQ(book->table<GoalTable>().all()->size(), 1);
}

TEST_F(DraftsTest, ACopyElsewhereHoldsWhatTheBookCouldNotTake) {
    book.add(Goal{.title = QStringLiteral("Sing")});
    page<GoalsPage>()->primaryAction();
    auto *editor = dialog<GoalEditor>(m_page.get());
    type(editor, "title", QStringLiteral("Swim"));
    QString copied;
    QObject::connect(&history, &History::copySaved, [&copied](const QString &path) { copied = path; });
    {
        FullDisk disk;
        click(editor, "save");
    }
    click(editor, "wayOut0"); // nowhere chosen
    EXPECT_TRUE(editor->isVisible());
    EXPECT_FALSE(messageIn(editor).isEmpty());
    prompts.saveTo = folder.filePath(QStringLiteral("copy"));
    click(editor, "wayOut0");
    EXPECT_FALSE(isOpen(m_page.get()));
    ASSERT_EQ(copied, prompts.saveTo + QStringLiteral(".hearthbook"));
    EXPECT_EQ(book->table<GoalTable>().all()->size(), 1);
    const auto copy = Store::open(copied);
    ASSERT_TRUE(copy);
    EXPECT_EQ((*copy)->table<GoalTable>().all()->size(), 2);
}
