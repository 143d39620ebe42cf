// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/service_editor.h"

#include "model/directory/service_document.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "tests/support/sample_services.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

class ServiceEditorTest : public PageFixture {
protected:
    ServiceEditorTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~ServiceEditorTest() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void open(const Service &service, const QList<Organization> &organizations = {}) {
        const auto find = [organizations](const QString &name) -> std::optional<Organization> {
            for (const Organization &organization : organizations) {
                if (organization.name == name)
                    return organization;
            }
            return std::nullopt;
        };
        editor = new ServiceEditor(context, service, {}, {}, find, nullptr);
        owner.reset(editor);
        editor->begin({u"services"_s, service.id.uuid()}, [this](const Service &after) {
            saved = after;
            return ChangeSet{};
        });
        ASSERT_TRUE(isActive(editor));
    }
    void save() { QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier); }

    std::unique_ptr<ServiceEditor> owner;
    ServiceEditor *editor = nullptr;
    std::optional<Service> saved;
};

TEST_F(ServiceEditorTest, WhatNobodyTouchedStaysAsItWas) {
    Service service = fullService();
    service.phones.append({.number = u"555-0111"_s, .type = u"pager"_s, .source = {{u"x"_s, 1}}});
    service.schedules[0].source = {{u"freq"_s, u"WEEKLY"_s}};
    service.requiredDocuments = {{u"Insurance card"_s, {{u"id"_s, u"d"_s}}}};
    service.locations.append({.name = u"Second place"_s});
    service = readService(writeService(service));
    open(service);
    EXPECT_EQ(auditFindings(editor), "");
    save();
    ASSERT_TRUE(saved);
    EXPECT_EQ(writeService(*saved), writeService(service));
}

TEST_F(ServiceEditorTest, WhatIsTypedIsWhatIsSaved) {
    open(fullService(), {Organization{.name = u"Lake Rides"_s, .email = u"a@example.org"_s}});
    type(editor, "name", u"Night rides"_s);
    type(editor, "organization", u"Lake Rides"_s);
    type(editor, "minimumAge", u"2.5"_s);
    type(editor, "languages", u"Spanish, Somali"_s);
    type(editor, "city", u"Elgin"_s);
    click(editor, "reach");
    click(editor, "day5");
    type(editor, "closes", u"6 pm"_s);
    save();
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->name, u"Night rides"_s);
    EXPECT_EQ(saved->organization.email, u"a@example.org"_s) << "one that is there already";
    EXPECT_EQ(saved->minimumAge, 2.5);
    ASSERT_EQ(saved->languages.size(), 2);
    EXPECT_EQ(saved->languages[0].code, u"es"_s) << "the code of its source stays";
    EXPECT_EQ(saved->locations[0].city, u"Elgin"_s);
    EXPECT_TRUE(saved->schedules[0].days.contains(Qt::Friday));
    EXPECT_EQ(saved->schedules[0].closes, QTime(18, 0));
}

TEST_F(ServiceEditorTest, SaysBesideTheFieldWhatDoesNotFit) {
    open(fullService());
    type(editor, "name", u" "_s);
    type(editor, "maximumAge", u"old"_s);
    type(editor, "opens", u"early"_s);
    save();
    EXPECT_FALSE(saved);
    EXPECT_TRUE(says(editor, u"Please write what the service is called."_s));
    EXPECT_TRUE(says(editor, u"Please write the age as a number of years."_s));
    EXPECT_TRUE(says(editor, u"Please write the hours"_s));
}

} // namespace
