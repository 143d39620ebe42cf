// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/recovery_step.h"

#include "model/sealed/recovery_code.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"

#include <QFileInfo>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

class RecoveryStepTest : public PageFixture {
protected:
    RecoveryStepTest() {
        step.begin(u"Emma.hearthbook"_s, clock.now());
        showAndWait(step);
    }
    QString pdf() const { return folder.filePath(u"sheet.pdf"_s); }
    void save() {
        prompts.saveTo = pdf();
        click(&step, "saveSheet");
    }
    /// The group that the step asks for, as it stands on the sheet.
    QString askedGroup() {
        const QStringList groups = recoveryGroups(step.code());
        for (int number = 1; number <= groups.size(); ++number) {
            if (says(&step, u"group %1 of"_s.arg(number)))
                return groups[number - 1];
        }
        return {};
    }
    bool canType() { return find(&step, "typedGroup")->isEnabled(); }

    RecoveryStep step{settings, prompts};
};

TEST_F(RecoveryStepTest, WantsTheSheetFirstAndThenAGroupOfIt) {
    EXPECT_FALSE(canType());
    EXPECT_FALSE(step.check());
    EXPECT_TRUE(says(&step, u"print the sheet, save it or write it down first"_s));
    save();
    ASSERT_TRUE(canType());
    EXPECT_TRUE(find(&step, "typedGroup")->hasFocus());
    EXPECT_FALSE(step.check());
    type(&step, "typedGroup", u"ZZZZZ"_s);
    EXPECT_FALSE(step.check());
    EXPECT_TRUE(says(&step, u"This is not that group"_s));
    type(&step, "typedGroup", askedGroup().toLower());
    EXPECT_TRUE(step.check());
}

TEST_F(RecoveryStepTest, TheSavedSheetIsReadableByItsOwnerAlone) {
    save();
    EXPECT_EQ(prompts.suggested, u"Recovery sheet of Emma.pdf"_s);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_TRUE(QFileInfo::exists(pdf()));
    EXPECT_FALSE(QFileInfo(pdf()).permissions() & others);
}

TEST_F(RecoveryStepTest, NothingIsDoneWhenNoFileIsChosen) {
    click(&step, "saveSheet");
    EXPECT_FALSE(canType());
}

TEST_F(RecoveryStepTest, SaysWhenThePdfCannotBeWritten) {
    prompts.saveTo = folder.filePath(u"no/such/sheet.pdf"_s);
    click(&step, "saveSheet");
    EXPECT_FALSE(canType());
    EXPECT_FALSE(step.check());
}

TEST_F(RecoveryStepTest, TheCodeCanBeWrittenDownByHandAndIsHiddenBeforeItIsTypedBack) {
    click(&step, "byHand");
    const QString shown = find<QLabel>(&step, "code")->text();
    for (const QString &group : recoveryGroups(step.code()))
        EXPECT_TRUE(shown.contains(group));
    EXPECT_FALSE(canType());
    EXPECT_FALSE(step.check());
    click(&step, "byHand");
    EXPECT_FALSE(find(&step, "code")->isVisible());
    ASSERT_TRUE(canType());
    type(&step, "typedGroup", askedGroup());
    EXPECT_TRUE(step.check());
}

TEST_F(RecoveryStepTest, KeepsItsCodeAndWantsANewSheetWhenTheBookHasAnotherName) {
    const QByteArray code = step.code();
    save();
    step.begin(u"Emma.hearthbook"_s, clock.now());
    EXPECT_TRUE(canType());
    step.begin(u"Emma 2.hearthbook"_s, clock.now());
    EXPECT_FALSE(canType());
    EXPECT_EQ(step.code(), code);
}

TEST_F(RecoveryStepTest, StandsUpToAnAudit) {
    EXPECT_EQ(auditFindings(&step), "");
    click(&step, "byHand");
    EXPECT_EQ(auditFindings(&step), "");
}

} // namespace
