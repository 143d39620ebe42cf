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
    void choose(const char *name) {
        const auto row = int(names().indexOf(QString::fromUtf8(name)));
        find<QListView>(&page(), "list")->setCurrentIndex(rows()->index(row, 0));
    }
    QStringList numbersShown() {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList numbers;
        for (const QLabel *label : page().findChildren<QLabel *>(QStringLiteral("phoneNumber")))
            numbers.append(label->text());
        return numbers;
    }

private:
    std::unique_ptr<CareTeamPage> m_page;
};

TEST_F(CareTeamPageTest, TheFirstStepAddsAContactWithPhones) {
    click(&page(), "firstStep");
    auto *editor = dialog<ContactEditor>(&page());
    type(editor, "name", QStringLiteral("Dr. Ana Bell"));
    type(editor, "role", QStringLiteral("Palliative care doctor"));
    click(find(editor, "phones"), "addRow");
    type(find(editor, "phones"), "number", QStringLiteral("(555) 010-2345"));
    click(find(editor, "emails"), "addRow");
    type(find(editor, "emails"), "email", QStringLiteral("ana@example.org"));
    click(editor, "save");
    ASSERT_EQ(contacts().size(), 1);
    EXPECT_EQ(contacts().first().name, QStringLiteral("Dr. Ana Bell"));
    EXPECT_EQ(contacts().first().phones, (QList<Phone>{{PhoneKind::Work, QStringLiteral("(555) 010-2345")}}));
    EXPECT_EQ(contacts().first().emails, QStringList{QStringLiteral("ana@example.org")});
    EXPECT_EQ(numbersShown(), QStringList{QStringLiteral("(555) 010-2345")});
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
    full.role = QStringLiteral("Nurses");
    full.team = Team::HomeCare;
    full.organization = QStringLiteral("Elm Street");
    full.phones = {{PhoneKind::Emergency, QStringLiteral("555 1")},
                   {PhoneKind::Fax, QStringLiteral("555 2")}};
    full.emails = {QStringLiteral("a@example.org"), QStringLiteral("b@example.org")};
    full.address = QStringLiteral("1 Elm Street\nSpringfield");
    full.hours = QStringLiteral("day and night");
    full.callFor = QStringLiteral("the pump");
    full.next = book.add(contactNamed("Night line")).id;
    full.notes = QStringLiteral("Ask for Jo");
    full.favourite = true;
    full.photo = "not a picture";
    full.cardUid = QStringLiteral("urn:uuid:1");
    book.add(full);
    choose("Home care");
    click(&page(), "edit");
    auto *editor = dialog<ContactEditor>(&page());
    EXPECT_EQ(editor->record(), full);
    type(editor, "hours", QStringLiteral("8 to 5"));
    editor->accept();
    full.hours = QStringLiteral("8 to 5");
    EXPECT_EQ(contacts().first(), full);
    history.undo();
    EXPECT_EQ(contacts().first().hours, QStringLiteral("day and night"));
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
    one.phones = {{PhoneKind::Work, QStringLiteral("+1 (555) 010-2345")}};
    Contact two = contactNamed("Two");
    two.phones = {{PhoneKind::Work, QStringLiteral("555 777")}};
    book.add(one);
    book.add(two);
    for (const char *typed : {"0102345", "010 23", "(555) 010", "010-2345"}) {
        type(&page(), "search", QString::fromLatin1(typed));
        EXPECT_EQ(names(), QStringList{QStringLiteral("One")}) << typed;
    }
    type(&page(), "search", QStringLiteral("two"));
    EXPECT_EQ(names(), QStringList{QStringLiteral("Two")});
}

TEST_F(CareTeamPageTest, WhoIsNextIsOneClickAway) {
    Contact night = contactNamed("Night line");
    night.phones = {{PhoneKind::Emergency, QStringLiteral("555 9")}};
    Contact doctor = contactNamed("Doctor");
    doctor.next = night.id;
    book.add(night);
    book.add(doctor);
    choose("Doctor");
    EXPECT_TRUE(numbersShown().isEmpty());
    click(&page(), "next");
    EXPECT_EQ(numbersShown(), QStringList{QStringLiteral("555 9")});
}

TEST_F(CareTeamPageTest, NobodyIsNextAfterThemselves) {
    book.add(contactNamed("Alone"));
    choose("Alone");
    click(&page(), "edit");
    EXPECT_EQ(find<QComboBox>(dialog<ContactEditor>(&page()), "next")->count(), 1);
}

TEST_F(CareTeamPageTest, DeletingSomebodyWhoPrescribesLeavesTheMedicineWithoutThem) {
    const Contact doctor = book.add(contactNamed("Doctor"));
    const Medicine medicine = book.add(Medicine{.name = QStringLiteral("A"), .prescriber = doctor.id});
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
    history.perform({QStringLiteral("Edit"), {replacing(one, after)}});
    EXPECT_EQ(names().first(), QStringLiteral("One"));
    history.undo();
    EXPECT_EQ(names().first(), QStringLiteral("Another"));
}

} // namespace
