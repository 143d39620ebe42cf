// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/page_help.h"

#include "model/book/store.h"
#include "ui/window/page_registry.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QLocale kLanguages[] = {QLocale(QLocale::English), QLocale(QLocale::Spanish)};

qsizetype sentencesOf(const QString &text) {
    // A dot inside a name, as in (.vcf), ends nothing.
    return text.count(QRegularExpression(u"[.?](?= |$)"_s));
}

} // namespace

TEST(PageHelp, TellsOfEachPageInFiveSentences) {
    for (const QLocale &language : kLanguages) {
        for (const PageEntry &place : places() + directoryPlaces())
            EXPECT_EQ(sentencesOf(pageHelp(place.name, language)), 5)
                << place.name.toStdString() << ' ' << language.name().toStdString();
        EXPECT_EQ(sentencesOf(pageHelp(u"today-quiet"_s, language)), 5);
    }
}

TEST(PageHelp, TellsTheFirstStepsOfBothKindsOfBooks) {
    for (const QLocale &language : kLanguages) {
        EXPECT_GE(sentencesOf(pageHelp(u"start"_s, language)), 8);
        EXPECT_GE(sentencesOf(pageHelp(u"start-directory"_s, language)), 8);
    }
}

TEST(PageHelp, SpeaksOfNoChildInADirectory) {
    const QRegularExpression words(u"\\b(?:child|family|today|niñ[oa]|hij[oa]|familia|hoy)\\b"_s,
                                   QRegularExpression::CaseInsensitiveOption);
    for (const QLocale &language : kLanguages) {
        for (const PageEntry &place : directoryPlaces())
            EXPECT_FALSE(pageHelp(place.name, language).contains(words)) << place.name.toStdString();
        EXPECT_FALSE(pageHelp(u"start-directory"_s, language).contains(words));
    }
}

TEST(PageHelp, IsEmptyForAPageThatIsNone) {
    EXPECT_EQ(pageHelp(u"nowhere"_s), QString());
}
