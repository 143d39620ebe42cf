// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class SettingsTest : public testing::Test {
protected:
    std::unique_ptr<Settings> open() const {
        return std::make_unique<Settings>(
            std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat));
    }
    QString book(const QString &name) const {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return path;
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(SettingsTest, FollowsTheSystemAtFirst) {
    const auto settings = open();
    EXPECT_EQ(settings->theme(), Theme::System);
    EXPECT_EQ(settings->textPercent(), 100);
    EXPECT_EQ(settings->language(), QString());
    EXPECT_TRUE(settings->recentBooks().isEmpty());
}

TEST_F(SettingsTest, AreForTheirOwnerAlone) {
    const QString path = m_folder.filePath(u"s.ini"_s);
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const auto permissions = [&path] {
        constexpr QFileDevice::Permissions all(0x7777);
        return QFile::permissions(path) & all &
               ~QFileDevice::Permissions(QFileDevice::ReadUser | QFileDevice::WriteUser);
    };
    open()->addRecentBook(book(u"a.hearthbook"_s));
    EXPECT_EQ(permissions(), owner) << "a new one";
    QFile::setPermissions(path, owner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    open();
    EXPECT_EQ(permissions(), owner) << "one that was open to others";
    open()->addRecentBook(book(u"b.hearthbook"_s));
    EXPECT_EQ(permissions(), owner) << "and one that is written again";
    EXPECT_EQ(open()->recentBooks().size(), 2);
}

TEST_F(SettingsTest, RemembersEachChoice) {
    {
        const auto settings = open();
        settings->setTheme(Theme::Dark);
        settings->setTextPercent(150);
        settings->setLanguage(u"es"_s);
        settings->setEmergencyNumber(u"112"_s);
        settings->setHelpLine(u"024"_s);
        settings->setPaperSize(QPageSize::Letter);
    }
    const auto settings = open();
    EXPECT_EQ(settings->theme(), Theme::Dark);
    EXPECT_EQ(settings->textPercent(), 150);
    EXPECT_EQ(settings->language(), u"es"_s);
    EXPECT_EQ(settings->emergencyNumber(), u"112"_s);
    EXPECT_EQ(settings->helpLine(), u"024"_s);
    EXPECT_EQ(settings->paperSize(), QPageSize::Letter);
}

TEST_F(SettingsTest, TellsOfAChangeOnce) {
    const auto settings = open();
    QSignalSpy spy(settings.get(), &Settings::changed);
    settings->setTextPercent(150);
    settings->setTextPercent(150);
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(SettingsTest, KeepsTheTextSizeWithinItsBounds) {
    const auto settings = open();
    settings->setTextPercent(900);
    EXPECT_EQ(settings->textPercent(), 200);
}

TEST_F(SettingsTest, NamesTheBookLastUsedFirstAndEachOnce) {
    const auto settings = open();
    const QString a = book(u"a.hearthbook"_s);
    const QString b = book(u"b.hearthbook"_s);
    settings->addRecentBook(a);
    settings->addRecentBook(b);
    settings->addRecentBook(a);
    EXPECT_EQ(settings->recentBooks(), QStringList({a, b}));
}

TEST_F(SettingsTest, NamesNoBookThatIsGone) {
    const auto settings = open();
    const QString a = book(u"a.hearthbook"_s);
    settings->addRecentBook(a);
    QFile::remove(a);
    EXPECT_TRUE(settings->recentBooks().isEmpty());
}

TEST(EmergencyNumber, IsThatOfTheCountryOrNone) {
    EXPECT_EQ(emergencyNumberIn(QLocale::UnitedStates), u"911"_s);
    EXPECT_EQ(emergencyNumberIn(QLocale::Spain), u"112"_s);
    EXPECT_EQ(emergencyNumberIn(QLocale::Antarctica), QString());
}

TEST(HelpLine, IsThatOfTheCountryOrNone) {
    EXPECT_EQ(helpLineIn(QLocale::UnitedStates), u"988"_s);
    EXPECT_EQ(helpLineIn(QLocale::Antarctica), QString());
}

TEST(PaperSize, IsLetterInTheAmericasAndA4Elsewhere) {
    EXPECT_EQ(paperSizeIn(QLocale::UnitedStates), QPageSize::Letter);
    EXPECT_EQ(paperSizeIn(QLocale::Mexico), QPageSize::Letter);
    EXPECT_EQ(paperSizeIn(QLocale::Spain), QPageSize::A4);
}
