// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/safety_line.h"

#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"

#include <QClipboard>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

class SafetyLineTest : public PageFixture {
protected:
    SafetyLineTest() {
        settings.setHelpLine(u"988"_s);
        settings.setEmergencyNumber(u"911"_s);
        QObject::connect(&history, &History::told, [this](const QString &text) { said.append(text); });
    }
    QString textOf(const char *name) const { return find<QPushButton>(&line, name)->text(); }

    QStringList said = {};
    SafetyLine line{context};
};

} // namespace

TEST_F(SafetyLineTest, SaysWhomToCallWithTheNumbersOfTheSettings) {
    EXPECT_TRUE(says(&line, u"If you are not safe or very low: people to call"_s));
    EXPECT_TRUE(textOf("helpLine").contains(u"988"_s));
    EXPECT_TRUE(textOf("emergencyNumber").contains(u"911"_s));
}

TEST_F(SafetyLineTest, AClickCopiesTheNumberAndSaysSo) {
    showAndWait(line);
    click(&line, "helpLine");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"988"_s);
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said.first().contains(u"988"_s));
}

TEST_F(SafetyLineTest, FollowsTheSettings) {
    settings.setHelpLine(u"116 123"_s);
    settings.setEmergencyNumber({});
    EXPECT_TRUE(textOf("helpLine").contains(u"116 123"_s));
    EXPECT_EQ(line.findChild<QPushButton *>(u"emergencyNumber"_s), nullptr);
}

TEST_F(SafetyLineTest, SaysWhereNumbersAreWrittenWhenThereAreNone) {
    settings.setHelpLine({});
    settings.setEmergencyNumber({});
    EXPECT_TRUE(says(&line, u"If you are not safe or very low: people to call"_s));
    EXPECT_TRUE(says(&line, u"Write the numbers for where you live in the settings."_s));
}

TEST_F(SafetyLineTest, StandsUpToAnAudit) {
    showAndWait(line);
    EXPECT_EQ(auditFindings(&line), "");
}
