// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/recovery_code.h"

#include <QLocale>
#include <QSet>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString kLetters = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;

QByteArray counted() {
    QByteArray code;
    for (int i = 0; i < kRecoveryBytes; ++i)
        code += char(i);
    return code;
}

std::string problem(const QString &typed) {
    const auto read = readRecoveryCode(typed);
    return read ? std::string() : read.error().text.toStdString();
}

std::string doesNotFit(int group) {
    return u"Group %1 does not fit. Please look at it again."_s.arg(group).toStdString();
}

TEST(RecoveryCode, IsWrittenAsDocumented) {
    EXPECT_EQ(recoveryText(QByteArray(kRecoveryBytes, 0)).toStdString(),
              "00001-00002-00003-00004-00005-00006-00007-00008");
    EXPECT_EQ(recoveryText(counted()).toStdString(), "000GC-40R4Y-0M301-E209M-185G2-R38EE-1W810-24GKG");
}

TEST(RecoveryCode, IsReadBackAsItWasWritten) {
    for (int i = 0; i < 200; ++i) {
        const QByteArray code = newRecoveryCode();
        const auto read = readRecoveryCode(recoveryText(code));
        ASSERT_TRUE(read) << recoveryText(code).toStdString();
        EXPECT_EQ(*read, code);
    }
}

TEST(RecoveryCode, IsAnotherEachTime) {
    QSet<QByteArray> codes;
    for (int i = 0; i < 100; ++i)
        codes.insert(newRecoveryCode());
    EXPECT_EQ(codes.size(), 100);
}

TEST(RecoveryCode, ForgivesHowItIsTyped) {
    const QByteArray code = counted();
    const QString text = recoveryText(code);
    QString typed = text.toLower().replace(u'0', u'o');
    typed.replace(u'1', u'l');
    for (QString way : {typed, QString(text).replace(u'1', u'i'), QString(text).remove(u'-'),
                        u"  "_s + QString(text).replace(u'-', u'\n'), QString(text).replace(u'-', u" – "_s),
                        QString(text).replace(u'0', QChar(0x0660)), // an Arabic zero
                        QString(text).remove(5, 1)}) {
        const auto read = readRecoveryCode(way);
        ASSERT_TRUE(read) << way.toStdString();
        EXPECT_EQ(*read, code);
    }
}

TEST(RecoveryCode, FindsEachWrongCharacterAndItsGroup) {
    const QString text = recoveryText(counted());
    for (int place = 0; place < text.size(); ++place) {
        if (text[place] == u'-')
            continue;
        for (const QChar letter : kLetters + u"U?"_s) {
            QString typed = text;
            typed[place] = letter;
            if (typed != text) {
                EXPECT_EQ(problem(typed), doesNotFit(place / 6 + 1)) << typed.toStdString();
            }
        }
    }
}

TEST(RecoveryCode, FindsAnyTwoCharactersThatChangedPlaces) {
    const QString text = recoveryText(newRecoveryCode());
    const QString bare = QString(text).remove(u'-');
    for (int a = 0; a < bare.size(); ++a) {
        for (int b = a + 1; b < bare.size(); ++b) {
            QString typed = bare;
            typed[a] = bare[b];
            typed[b] = bare[a];
            EXPECT_EQ(problem(typed).empty(), typed == bare) << typed.toStdString();
        }
    }
}

TEST(RecoveryCode, FindsAnyTwoGroupsThatChangedPlaces) {
    const QStringList groups = recoveryGroups(newRecoveryCode());
    for (int a = 0; a < groups.size(); ++a) {
        for (int b = a + 1; b < groups.size(); ++b) {
            QStringList typed = groups;
            typed.swapItemsAt(a, b);
            if (typed != groups) {
                const QString both =
                    QLocale().createSeparatedList({QString::number(a + 1), QString::number(b + 1)});
                EXPECT_EQ(problem(typed.join(u'-')),
                          "These groups do not fit: " + both.toStdString() + ". Please look at them again.");
            }
        }
    }
}

TEST(RecoveryCode, SaysWhichGroupIsTooShortOrTooLong) {
    QStringList groups = recoveryGroups(counted());
    groups[2].chop(1);
    EXPECT_EQ(problem(groups.join(u' ')), doesNotFit(3));
    groups[2] += u"ZZ"_s;
    EXPECT_EQ(problem(groups.join(u' ')), doesNotFit(3));
}

TEST(RecoveryCode, CountsWhenThereAreNoGroupsToName) {
    EXPECT_EQ(problem(u"000GC"_s), "The code has 40 characters. These are 5.");
    EXPECT_EQ(problem({}), "The code has 40 characters. These are 0.");
    EXPECT_EQ(problem(u"Z"_s.repeated(40)), "This is not a recovery code of Hearthbook.");
}

TEST(RecoveryCode, KnowsAGroupThatIsTypedBack) {
    EXPECT_TRUE(isRecoveryGroup(u"oo-l g3"_s, u"001G3"_s));
    EXPECT_FALSE(isRecoveryGroup(u"001G"_s, u"001G3"_s));
    EXPECT_FALSE(isRecoveryGroup(u"001G4"_s, u"001G3"_s));
    EXPECT_FALSE(isRecoveryGroup(u"?????"_s, u"001G3"_s));
    EXPECT_FALSE(isRecoveryGroup({}, u"001G3"_s));
}

} // namespace
