// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_mistakes.h"
#include "app/options.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

std::string mistake(const QString &words) {
    return mistakeIn(words.split(u' ')).value_or(QString()).toStdString();
}

} // namespace

TEST(CommandMistakes, OfferTheNearestWords) {
    EXPECT_EQ(nearest(u"pritn"_s, {u"print"_s, u"import"_s, u"new"_s}), QStringList{u"print"_s});
    EXPECT_EQ(nearest(u"visit"_s, {u"visit-summary"_s, u"wallet"_s}), QStringList{u"visit-summary"_s});
    EXPECT_EQ(nearest(u"Check"_s, {u"check"_s}), QStringList{u"check"_s});
    EXPECT_EQ(nearest(u"umbrella"_s, {u"print"_s, u"import"_s, u"new"_s}), QStringList());
}

TEST(CommandMistakes, NameACommandThatWasMeant) {
    EXPECT_EQ(mistake(u"pritn calls a.hearthbook"_s),
              "There is no command and no file pritn. Did you mean print?");
    EXPECT_EQ(mistake(u"import contact a.hearthbook"_s),
              "There is no command import contact. Did you mean contacts?");
    EXPECT_EQ(mistake(u"import"_s), "After import comes one of these: contacts, diary, services.");
    EXPECT_EQ(mistake(u"umbrella"_s), "There is no command and no file umbrella. Try --help.");
}

TEST(CommandMistakes, NameAnOptionOrAWordThatWasMeant) {
    EXPECT_EQ(mistake(u"export diary a.hearthbook d.csv --sinse 2026-03-14"_s),
              "There is no option --sinse. Did you mean --since?");
    EXPECT_EQ(mistake(u"print visit-sumary a.hearthbook"_s),
              "visit-sumary is not known here. Did you mean visit-summary?");
    EXPECT_EQ(mistake(u"import contacts a.hearthbook --force a.vcf"_s),
              "There is no option --force. Try --help.");
    EXPECT_EQ(parseOptions({u"--hlep"_s}).problem, u"There is no option --hlep. Did you mean --help?"_s);
}

TEST(CommandMistakes, LeaveWhatIsRightAlone) {
    EXPECT_EQ(mistake(u"print about-me a.hearthbook --for=school --output b.pdf"_s), "");
    EXPECT_EQ(mistake(u"print calls --output -b.pdf a.hearthbook"_s), "") << "the name of a file";
    EXPECT_EQ(mistake(u"search a.hearthbook --since"_s), "") << "words to search for";
    EXPECT_EQ(mistake(u"rekey a.hearthbook --passphrase-fd 3 --backups seal"_s), "");
    EXPECT_EQ(mistake(u"sample -- -a"_s), "");
}

TEST(CommandMistakes, TakeAFileForAFile) {
    EXPECT_TRUE(isMeantAsCommand(u"pritn"_s));
    EXPECT_FALSE(isMeantAsCommand(u"Mila.hearthbook"_s));
    EXPECT_FALSE(isMeantAsCommand(u"/tmp/Mila"_s));
    EXPECT_FALSE(isMeantAsCommand(u"--help"_s));
    EXPECT_FALSE(isMeantAsCommand({}));
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"Mila"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_FALSE(isMeantAsCommand(file.fileName()));
}
