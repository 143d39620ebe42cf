// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appointments/appointment_table.h"
#include "model/book/store.h"
#include "model/careteam/contact_table.h"
#include "model/diary/diary_table.h"
#include "tests/support/new_book_steps.h"
#include "tests/support/program_fixture.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/window/main_window.h"
#include "ui/window/welcome.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr char kCards[] =
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Dr. Ana Osei\r\nTEL;TYPE=work:555-0100\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Reyes;Sam;;;\r\nFN:Sam Reyes\r\n"
    "TEL;TYPE=CELL:555-0111\r\nEMAIL:sam@example.org\r\nEND:VCARD\r\n";

/// From the first start to a printed summary, with the mouse and the keys alone.
class Journey : public ProgramFixture {
protected:
    Journey() { stored()->setValue(u"lastFolder"_s, m_folder.path()); }

    static MainWindow *window() { return shown<MainWindow>(); }
    static Page *page() { return window()->currentPage(); }
    static QWidget *in(QWidget *place, const char *name) {
        auto *found = place->findChild<QWidget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s in %s", name, place->metaObject()->className());
        return found;
    }
    static void click(QWidget *place, const char *name) {
        QTest::mouseClick(in(place, name), Qt::LeftButton);
    }
    static void type(QWidget *place, const char *name, const char *text) {
        in(place, name)->setFocus();
        QTest::keyClicks(place->window()->focusWidget(), QString::fromLatin1(text));
    }
    /// Shortcuts of an inactive window are not heard, and without a desktop nobody makes one active.
    static bool isActive(QWidget *widget) {
        widget->activateWindow();
        return QTest::qWaitFor([widget] { return QApplication::activeWindow() == widget; });
    }
    /// The form or review that stands open over the page.
    static QDialog *dialog() {
        for (auto *open : window()->findChildren<QDialog *>()) {
            if (open->isVisible() && isActive(open))
                return open;
        }
        qFatal("no dialog is open");
    }
    static void press(int key) {
        ASSERT_TRUE(isActive(window()));
        QTest::keyClick(window(), Qt::Key(key), Qt::ControlModifier);
    }
    /// By its key; the places after the ninth have none.
    static void goTo(const char *name) {
        const auto &places = window()->places();
        for (int i = 0; i < places.size() && i < 9; ++i) {
            if (places[i].name == QLatin1String(name))
                return press(Qt::Key_1 + i);
        }
        window()->goTo(QLatin1String(name));
    }
    static void add() { press(Qt::Key_N); }
    static void save() { QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier); }
    static bool says(const char *text) {
        const auto labels = page()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() &&
                   (label->text() + label->accessibleName()).contains(QString::fromUtf8(text));
        });
    }
    /// Names a file in the chooser that the next click opens.
    static void whenAskedForFile(const QString &path) {
        whenAsked([path](QWidget *chooser) {
            auto *name = chooser->findChild<QLineEdit *>(u"fileNameEdit"_s);
            QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(name, path);
            const auto *buttons = chooser->findChild<QDialogButtonBox *>();
            QTest::mouseClick(buttons->buttons().first(), Qt::LeftButton);
        });
    }

    void makeBook() {
        whenAsked([](QWidget *asking) {
            QTest::keyClicks(asking->focusWidget(), u"Emma"_s);
            makeWithoutPassphrase(asking);
        });
        click(shown<Welcome>(), "makeBook");
        ASSERT_TRUE(QTest::qWaitFor([] { return window() != nullptr; }));
    }
    void bringInCards() {
        QFile cards(file("team.vcf"));
        ASSERT_TRUE(cards.open(QIODevice::WriteOnly));
        cards.write(kCards);
        cards.close();
        goTo("careteam");
        whenAskedForFile(cards.fileName());
        click(page(), "import");
        click(dialog(), "bringIn");
    }
    void chooseWhatToTrack() {
        goTo("diary");
        page()->findChild<QAction *>(u"chooseTrackers"_s)->trigger();
        for (const char *preset : {"preset_pain", "preset_tiredness", "preset_worry"})
            click(page(), preset);
    }
    void writeGoal() {
        goTo("goals");
        add();
        type(dialog(), "title", "Go to the sea");
        save();
    }
    void rate() {
        goTo("today");
        click(in(page(), "rating_pain"), "value3");
        click(in(page(), "rating_tiredness"), "value6");
        click(in(page(), "rating_worry"), "value1");
    }
    void planVisit() {
        goTo("appointments");
        add();
        type(dialog(), "title", "Clinic");
        type(dialog(), "date", "2035-06-01");
        type(dialog(), "time", "10:30");
        for (const char *question : {"Can she swim?", "Who helps at night?"}) {
            click(in(dialog(), "questions"), "addRow");
            QTest::keyClicks(dialog()->focusWidget(), QString::fromLatin1(question));
        }
        save();
    }
    void savePdf() {
        goTo("papers");
        click(page(), "paper-visit-summary");
        whenAskedForFile(file("summary.pdf"));
        click(page(), "savePdf");
    }
    void makeWholeJourney() {
        start();
        makeBook();
        bringInCards();
        chooseWhatToTrack();
        writeGoal();
        rate();
        planVisit();
        savePdf();
    }
};

} // namespace

TEST_F(Journey, LeavesASummaryOnPaperForItsOwnerAlone) {
    makeWholeJourney();
    QFile pdf(file("summary.pdf"));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
    EXPECT_EQ(pdf.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    EXPECT_EQ(window()->messages().text(), u"The PDF is saved."_s);
}

TEST_F(Journey, EverythingIsThereAfterTheProgramWasClosed) {
    makeWholeJourney();
    window()->close();
    start();
    ASSERT_NE(window(), nullptr);
    EXPECT_EQ(window()->windowTitle(), u"Emma – Hearthbook"_s);
    EXPECT_TRUE(says("Last: 3"));
    EXPECT_TRUE(says("Last: 6"));
    EXPECT_TRUE(says("Can she swim?"));
    goTo("goals");
    EXPECT_TRUE(says("Go to the sea"));
    goTo("appointments");
    EXPECT_TRUE(says("Who helps at night?"));
    goTo("careteam");
    EXPECT_EQ(page()->findChild<QAbstractItemView *>(u"list"_s)->model()->rowCount(), 2);
}

TEST_F(Journey, LeavesABookThatIsWhole) {
    makeWholeJourney();
    end();
    const auto store = Store::open(file("Emma.hearthbook"));
    ASSERT_TRUE(store);
    EXPECT_TRUE((*store)->check());
    EXPECT_EQ(*(*store)->table<DiaryTable>().count(), 3);
    EXPECT_EQ((*store)->table<ContactTable>().all()->size(), 2);
    EXPECT_EQ((*store)->table<AppointmentTable>().all()->first().questions.size(), 2);
}
