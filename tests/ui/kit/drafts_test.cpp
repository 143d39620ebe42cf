// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/goals/goal_table.h"
#include "tests/support/full_disk.h"
#include "tests/support/page_fixture.h"
#include "ui/appointments/appointment_editor.h"
#include "ui/appointments/appointments_page.h"
#include "ui/diary/entry_editor.h"
#include "ui/diary/tracker_editor.h"
#include "ui/diary/tracking_page.h"
#include "ui/goals/goal_editor.h"
#include "ui/goals/goals_page.h"
#include "ui/kit/message_bar.h"
#include "ui/story/diary_page.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

const QString kBack = u"Your unsaved words are back."_s;

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
    type(editor, "title", u"Go to the sea "_s);
    type(editor, "why", u"She loves the waves"_s);
    choose(editor, "kind", u"Hope"_s);
    QTest::mouseClick(find(editor, "inView"), Qt::LeftButton);
    click(editor, "stepsGroup");
    click(editor, "addRow");
    QTest::keyClicks(editor->focusWidget(), u"Ask for a wheelchair"_s);
    const bool inView = find<QCheckBox>(editor, "inView")->isChecked();
    lose<GoalEditor>();
    EXPECT_EQ(drafts().size(), 1);

    page<GoalsPage>()->primaryAction();
    editor = dialog<GoalEditor>(m_page.get());
    EXPECT_EQ(messageIn(editor), kBack);
    EXPECT_EQ(find<QLineEdit>(editor, "title")->text(), u"Go to the sea "_s);
    EXPECT_EQ(find<QPlainTextEdit>(editor, "why")->toPlainText(), u"She loves the waves"_s);
    EXPECT_EQ(find<QCheckBox>(editor, "inView")->isChecked(), inView);
    EXPECT_EQ(editor->record().kind, GoalKind::Hope);
    ASSERT_EQ(editor->record().steps.size(), 1);
    EXPECT_EQ(editor->record().steps[0].text, u"Ask for a wheelchair"_s);

    click(editor, "save");
    EXPECT_EQ(book->table<GoalTable>().all()->size(), 1);
    EXPECT_TRUE(drafts().isEmpty()) << "what is saved waits no longer";
}

TEST_F(DraftsTest, IsKeptAWhileAfterTheLastKeyWithoutBeingAsked) {
    page<GoalsPage>()->primaryAction();
    auto *editor = dialog<GoalEditor>(m_page.get());
    type(editor, "title", u"Swim"_s);
    EXPECT_TRUE(drafts().isEmpty());
    for (auto *timer : editor->findChildren<QTimer *>()) {
        if (timer->isActive() && timer->interval() == 3000)
            QMetaObject::invokeMethod(timer, "timeout"); // the while is over
    }
    EXPECT_EQ(drafts().size(), 1);
}

TEST_F(DraftsTest, BelongsToItsRecordAndLeavesTheOtherFieldsAlone) {
    Goal goal = book.add(Goal{.title = u"Walk"_s});
    const Goal other = book.add(Goal{.title = u"Sing"_s});
    page<GoalsPage>()->openDraft({u"goals"_s, goal.id.uuid()});
    type(dialog<GoalEditor>(m_page.get()), "why", u"With the dog"_s);
    lose<GoalEditor>();
    Goal renamed = goal;
    renamed.title = u"Walk to the lake"_s;
    ASSERT_TRUE(book->apply({{}, {replacing(goal, renamed)}}));

    auto *goals = page<GoalsPage>();
    ASSERT_TRUE(goals->openDraft({u"goals"_s, other.id.uuid()}));
    EXPECT_EQ(messageIn(dialog<GoalEditor>(goals)), QString());
    dialog<GoalEditor>(goals)->reject();
    QApplication::processEvents();
    ASSERT_TRUE(goals->openDraft(drafts().first()));
    EXPECT_EQ(dialog<GoalEditor>(goals)->record().whyItMatters, u"With the dog"_s);
    EXPECT_EQ(dialog<GoalEditor>(goals)->record().title, u"Walk to the lake"_s);
    EXPECT_FALSE(goals->openDraft({u"goals"_s, QUuid::createUuid()})) << "no such record";
}

TEST_F(DraftsTest, ThrowingAwayIsAskedForAndThenForGood) {
    page<GoalsPage>()->primaryAction();
    type(dialog<GoalEditor>(m_page.get()), "title", u"Swim"_s);
    lose<GoalEditor>();
    page<GoalsPage>()->primaryAction();
    QTest::keyClick(dialog<GoalEditor>(m_page.get()), Qt::Key_Escape); // puts the message away
    QTest::keyClick(dialog<GoalEditor>(m_page.get()), Qt::Key_Escape);
    EXPECT_EQ(prompts.asked.size(), 1);
    EXPECT_EQ(drafts().size(), 1);
    prompts.chosen = 1; // throw it away
    QTest::keyClick(dialog<GoalEditor>(m_page.get()), Qt::Key_Escape);
    EXPECT_TRUE(drafts().isEmpty());
}

TEST_F(DraftsTest, RowsKeepWhatTheyKnowAndDoNotShow) {
    Appointment visit{.title = u"Clinic"_s,
                      .start = Moment::of(QDateTime(QDate(2026, 3, 20), QTime(10, 0), QTimeZone::utc()))};
    for (const char *text : {"First", "Second", "Third"})
        visit.questions.append({.text = QString::fromLatin1(text)});
    visit.questions[2].firstAskedFor = QDate(2026, 1, 2);
    book.add(visit);
    const DraftKey key{u"appointments"_s, visit.id.uuid()};
    page<AppointmentsPage>()->openDraft(key);
    auto *editor = dialog<AppointmentEditor>(m_page.get());
    auto *questions = find(editor, "questions");
    QTest::mouseClick(questions->findChildren<QWidget *>(u"removeRow"_s).first(), Qt::LeftButton);
    QTest::mouseClick(questions->findChildren<QWidget *>(u"moveUp"_s).last(), Qt::LeftButton);
    click(questions, "addRow");
    QTest::keyClicks(editor->focusWidget(), u"New"_s);
    type(editor, "time", u"half past"_s); // no time yet
    lose<AppointmentEditor>();

    page<AppointmentsPage>()->openDraft(key);
    editor = dialog<AppointmentEditor>(m_page.get());
    EXPECT_EQ(linesOf(find(editor, "questions"), "question").size(), 3);
    EXPECT_EQ(find<QLineEdit>(editor, "time")->text(), u"half past"_s);
    const QList<Question> back = editor->record().questions;
    ASSERT_EQ(back.size(), 3);
    EXPECT_EQ(back[0].text, u"Third"_s);
    EXPECT_EQ(back[0].firstAskedFor, QDate(2026, 1, 2));
    EXPECT_EQ(back[1].text, u"Second"_s);
    EXPECT_EQ(back[2].text, u"New"_s);
}

TEST_F(DraftsTest, AValueOfTheDiaryComesBackUnderItsOwnName) {
    const Tracker pain = book.add(Tracker{.name = u"Pain"_s});
    const Tracker sleep = book.add(Tracker{.name = u"Sleep"_s, .kind = TrackerKind::Hours, .position = 1});
    page<DiaryPage>()->primaryAction();
    auto *editor = dialog<EntryEditor>(m_page.get());
    click(find(editor, qPrintable(pain.id.uuid().toString(QUuid::WithoutBraces))), "value7");
    type(editor, "words", u"after lunch"_s);
    lose<EntryEditor>();
    book.add(Tracker{.name = u"Mood"_s, .kind = TrackerKind::YesNo, .position = 2});

    page<DiaryPage>()->primaryAction();
    editor = dialog<EntryEditor>(m_page.get());
    EXPECT_EQ(editor->record().value, 7);
    EXPECT_EQ(editor->record().tracker, pain.id);
    EXPECT_EQ(editor->record().words, u"after lunch"_s);
}

TEST_F(DraftsTest, AThingOfTheFamilysOwnComesBack) {
    page<TrackingPage>()->primaryAction();
    auto *editor = dialog<TrackerEditor>(m_page.get());
    type(editor, "name", u"Giggles"_s);
    choose(editor, "kind", u"How many times"_s);
    lose<TrackerEditor>();
    page<TrackingPage>()->openDraft(drafts().first());
    const Tracker back = dialog<TrackerEditor>(m_page.get())->record();
    EXPECT_EQ(back.name, u"Giggles"_s);
    EXPECT_EQ(back.kind, TrackerKind::Count);
}

TEST_F(DraftsTest, TheFormStaysWithItsWordsWhenTheDiskIsFull) {
    page<GoalsPage>()->primaryAction();
    auto *editor = dialog<GoalEditor>(m_page.get());
    type(editor, "title", u"Swim"_s);
    FullDisk disk;
    click(editor, "save");
    EXPECT_TRUE(editor->isVisible());
    EXPECT_FALSE(messageIn(editor).isEmpty());
    EXPECT_TRUE(done.isEmpty()) << "never said to be saved";
    EXPECT_EQ(find<QLineEdit>(editor, "title")->text(), u"Swim"_s);
    disk.makeRoom();
    click(editor, "wayOut1"); // try again
    EXPECT_EQ(done, QStringList(u"Add goal"_s));
    EXPECT_FALSE(isOpen(m_page.get()));
    EXPECT_EQ(book->table<GoalTable>().all()->size(), 1);
}

TEST_F(DraftsTest, ACopyElsewhereHoldsWhatTheBookCouldNotTake) {
    book.add(Goal{.title = u"Sing"_s});
    page<GoalsPage>()->primaryAction();
    auto *editor = dialog<GoalEditor>(m_page.get());
    type(editor, "title", u"Swim"_s);
    QString copied;
    QObject::connect(&history, &History::copySaved, [&copied](const QString &path) { copied = path; });
    {
        FullDisk disk;
        click(editor, "save");
    }
    click(editor, "wayOut0"); // nowhere chosen
    EXPECT_TRUE(editor->isVisible());
    EXPECT_FALSE(messageIn(editor).isEmpty());
    prompts.saveTo = folder.filePath(u"copy"_s);
    click(editor, "wayOut0");
    EXPECT_FALSE(isOpen(m_page.get()));
    ASSERT_EQ(copied, prompts.saveTo + u".hearthbook"_s);
    EXPECT_EQ(book->table<GoalTable>().all()->size(), 1);
    const auto copy = Store::open(copied);
    ASSERT_TRUE(copy);
    EXPECT_EQ((*copy)->table<GoalTable>().all()->size(), 2);
}
