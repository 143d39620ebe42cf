// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include "model/medicines/medicine_text.h"

#include <QGuiApplication>
#include <QLocale>
#include <gtest/gtest.h>

namespace {

class Language : public testing::Test {
protected:
    ~Language() override {
        language.use(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    static QString daysAgo(int days) {
        return agoText(Moment{0, 0}, Moment{qint64(days) * 24 * 3600 * 1000, 0});
    }
    ProgramLanguage language;
};

TEST_F(Language, CountsInEnglishWhereALanguageHasNoWordsOfOurs) {
    for (const char *code : {"en", "de", "fr", "vi", "ja", "pl", "he", "ar", "zh", "lt"}) {
        language.use(QLatin1String(code));
        EXPECT_EQ(daysAgo(1), QStringLiteral("1 day ago")) << code;
        EXPECT_EQ(daysAgo(26), QStringLiteral("26 days ago")) << code;
    }
}

TEST_F(Language, SpeaksSpanish) {
    language.use(QStringLiteral("es"));
    EXPECT_EQ(daysAgo(1), QStringLiteral("hace 1 día"));
    EXPECT_EQ(daysAgo(26), QStringLiteral("hace 26 días"));
}

} // namespace
