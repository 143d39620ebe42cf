// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include "model/medicines/medicine_text.h"

#include <QGuiApplication>
#include <QLocale>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class Language : public testing::Test {
protected:
    ~Language() override {
        language.use(u"en"_s);
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
        EXPECT_EQ(daysAgo(1), u"1 day ago"_s) << code;
        EXPECT_EQ(daysAgo(26), u"26 days ago"_s) << code;
    }
}

TEST_F(Language, SpeaksSpanish) {
    language.use(u"es"_s);
    EXPECT_EQ(daysAgo(1), u"hace 1 día"_s);
    EXPECT_EQ(daysAgo(26), u"hace 26 días"_s);
}

} // namespace
