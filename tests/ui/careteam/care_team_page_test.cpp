// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careteam/care_team_page.h"

#include "model/careteam/contact_table.h"
#include "model/medicines/medicine_table.h"
#include "tests/support/page_fixture.h"
#include "ui/careteam/contact_editor.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

Contact contactNamed(const char *name) {
    Contact contact;
    contact.name = QString::fromUtf8(name);
    return contact;
}

class CareTeamPageTest : public PageFixture {
protected:
    CareTeamPage &page() {
        if (!m_page) {
            m_page = std::make_unique<CareTeamPage>(context);
            showAndWait(*m_page);
        }
        return *m_page;
    }
    QList<Contact> contacts() { return book->table<ContactTable>().all().valueOr({}); }
    QAbstractItemModel *rows() { return find<QListView>(&page(), "list")->model(); }
    QStringList names() {
        QStringList names;
        for (int row = 0; row < rows()->rowCount(); ++row)
            names.append(rows()->index(row, 0).data().toString());
        return names;
    }
    using PageFixture::choose;
    void choose(const char *name) {
        const auto row = int(names().indexOf(QString::fromUtf8(name)));
        find<QListView>(&page(), "list")->setCurrentIndex(rows()->index(row, 0));
    }
    QStringList numbersShown() {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList numbers;
        for (const QLabel *label : page().findChildren<QLabel *>(u"phoneNumber"_s))
            numbers.append(label->text());
        return numbers;
    }

private:
    std::unique_ptr<CareTeamPage> m_page;
};

TEST_F(CareTeamPageTest, TheFirstStepAddsAContactWithPhones) {
    click(&page(), "firstStep");
    auto *editor = dialog<ContactEditor>(&page());
    type(editor, "name", u"Dr. Ana Bell"_s);
    type(editor, "role", u"Palliative care doctor"_s);
    type(find(editor, "phones"), "number", u"(555) 010-2345"_s);
    click(editor, "reach");
    click(find(editor, "emails"), "addRow");
    type(find(editor, "emails"), "email", u"ana@example.org"_s);
    click(editor, "save");
    ASSERT_EQ(contacts().size(), 1);
    EXPECT_EQ(contacts().first().name, u"Dr. Ana Bell"_s);
    EXPECT_EQ(contacts().first().phones, (QList<Phone>{{PhoneKind::Work, u"(555) 010-2345"_s}}));
    EXPECT_EQ(contacts().first().emails, QStringList{u"ana@example.org"_s});
    EXPECT_EQ(numbersShown(), QStringList{u"(555) 010-2345"_s});
}

TEST_F(CareTeamPageTest, KeepsWhatSomebodyLearnedToDo) {
    book.add(contactNamed("Grandma Pilar"));
    choose("Grandma Pilar");
    click(&page(), "edit");
    auto *editor = dialog<ContactEditor>(&page());
    click(editor, "learned");
    QWidget *skills = find(editor, "skills");
    click(skills, "addRow");
    type(skills, "what", u"Suction"_s);
    choose(skills, "level", u"did it alone"_s);
    type(skills, "on", u"3/2/2026"_s);
    type(skills, "by", u"Rosa"_s);
    click(editor, "save");
    EXPECT_EQ(contacts().first().skills,
              (QList<CareSkill>{{u"Suction"_s, SkillLevel::DidAlone, QDate(2026, 3, 2), u"Rosa"_s}}));
    EXPECT_TRUE(says(&page(), u"What they learned to do"_s));
    EXPECT_TRUE(says(&page(), u"Suction: did it alone"_s));
    history.undo();
    EXPECT_TRUE(contacts().first().skills.isEmpty());
}

TEST_F(CareTeamPageTest, ANameIsAskedForBesideTheField) {
    page().primaryAction();
    auto *editor = dialog<ContactEditor>(&page());
    click(editor, "save");
    EXPECT_TRUE(editor->isVisible());
    EXPECT_FALSE(find<QLabel>(editor, "nameMessage")->text().isEmpty());
    EXPECT_TRUE(contacts().isEmpty());
}

TEST_F(CareTeamPageTest, EveryFieldThatIsNotTouchedStaysAsItWas) {
    Contact full = contactNamed("Home care");
    full.role = u"Nurses"_s;
    full.team = Team::HomeCare;
    full.organization = u"Elm Street"_s;
    full.phones = {{PhoneKind::Emergency, u"555 1"_s}, {PhoneKind::Fax, u"555 2"_s}};
    full.emails = {u"a@example.org"_s, u"b@example.org"_s};
    full.address = u"1 Elm Street\nSpringfield"_s;
    full.hours = u"day and night"_s;
    full.callFor = u"the pump"_s;
    full.next = book.add(contactNamed("Night line")).id;
    full.notes = u"Ask for Jo"_s;
    full.favourite = true;
    full.photo = "not a picture";
    full.cardUid = u"urn:uuid:1"_s;
    full.skills = {{u"Suction"_s, SkillLevel::DidAlone, QDate(2026, 3, 3), u"Rosa"_s}};
    book.add(full);
    choose("Home care");
    click(&page(), "edit");
    auto *editor = dialog<ContactEditor>(&page());
    EXPECT_EQ(editor->record(), full);
    type(editor, "hours", u"8 to 5"_s);
    editor->accept();
    full.hours = u"8 to 5"_s;
    EXPECT_EQ(contacts().first(), full);
    history.undo();
    EXPECT_EQ(contacts().first().hours, u"day and night"_s);
}

TEST_F(CareTeamPageTest, FavoritesStandFirstAndThenTeams) {
    Contact school = contactNamed("Ms. Bell");
    school.team = Team::School;
    Contact uncle = contactNamed("Uncle Theo");
    uncle.team = Team::Family;
    uncle.favourite = true;
    Contact doctor = contactNamed("Dr. Zed");
    doctor.team = Team::Palliative;
    for (const Contact &contact : {school, uncle, doctor})
        book.add(contact);
    EXPECT_EQ(names(), (QStringList{uncle.name, doctor.name, school.name}));
}

TEST_F(CareTeamPageTest, ANumberIsFoundHoweverItIsTyped) {
    Contact one = contactNamed("One");
    one.phones = {{PhoneKind::Work, u"+1 (555) 010-2345"_s}};
    Contact two = contactNamed("Two");
    two.phones = {{PhoneKind::Work, u"555 777"_s}};
    book.add(one);
    book.add(two);
    for (const char *typed : {"0102345", "010 23", "(555) 010", "010-2345"}) {
        type(&page(), "search", QString::fromLatin1(typed));
        EXPECT_EQ(names(), QStringList{u"One"_s}) << typed;
    }
    type(&page(), "search", u"two"_s);
    EXPECT_EQ(names(), QStringList{u"Two"_s});
}

TEST_F(CareTeamPageTest, WhoIsNextIsOneClickAway) {
    Contact night = contactNamed("Night line");
    night.phones = {{PhoneKind::Emergency, u"555 9"_s}};
    Contact doctor = contactNamed("Doctor");
    doctor.next = night.id;
    book.add(night);
    book.add(doctor);
    choose("Doctor");
    EXPECT_TRUE(numbersShown().isEmpty());
    click(&page(), "next");
    EXPECT_EQ(numbersShown(), QStringList{u"555 9"_s});
}

TEST_F(CareTeamPageTest, NobodyIsNextAfterThemselves) {
    book.add(contactNamed("Alone"));
    choose("Alone");
    click(&page(), "edit");
    EXPECT_EQ(find<QComboBox>(dialog<ContactEditor>(&page()), "next")->count(), 1);
}

TEST_F(CareTeamPageTest, DeletingSomebodyWhoPrescribesLeavesTheMedicineWithoutThem) {
    const Contact doctor = book.add(contactNamed("Doctor"));
    const Medicine medicine = book.add(Medicine{.name = u"A"_s, .prescriber = doctor.id});
    choose("Doctor");
    click(&page(), "delete");
    EXPECT_TRUE(contacts().isEmpty());
    EXPECT_FALSE(book->table<MedicineTable>().all()->first().prescriber);
    EXPECT_TRUE(told.isEmpty());
    history.undo();
    EXPECT_EQ(*book->table<MedicineTable>().all(), QList<Medicine>{medicine});
}

TEST_F(CareTeamPageTest, DeletingTakesThePersonOutOfNextAndUndoBringsAllBack) {
    const Contact night = book.add(contactNamed("Night line"));
    Contact doctor = contactNamed("Doctor");
    doctor.next = night.id;
    book.add(doctor);
    choose("Night line");
    click(&page(), "delete");
    ASSERT_EQ(contacts().size(), 1);
    EXPECT_FALSE(contacts().first().next);
    EXPECT_TRUE(told.isEmpty());
    history.undo();
    ASSERT_EQ(contacts().size(), 2);
    EXPECT_EQ(contacts().first().next, night.id);
}

TEST_F(CareTeamPageTest, TheRowsAreASoundModel) {
    const QAbstractItemModelTester tester(rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Contact one = book.add(contactNamed("One"));
    book.add(contactNamed("Another"));
    Contact after = one;
    after.favourite = true;
    history.perform({u"Edit"_s, {replacing(one, after)}});
    EXPECT_EQ(names().first(), u"One"_s);
    history.undo();
    EXPECT_EQ(names().first(), u"Another"_s);
}

} // namespace
