// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/hits.h"

#include <gtest/gtest.h>

namespace {

/// What is marked, each in brackets.
QString marked(const char *text, const char *searched) {
    QString shown = QString::fromUtf8(text);
    const QList<Hit> hits = hitsIn(shown, QString::fromUtf8(searched));
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
        shown.insert(hit->begin + hit->length, QLatin1Char(']'));
        shown.insert(hit->begin, QLatin1Char('['));
    }
    return shown;
}

} // namespace

TEST(Hits, AreBeginningsOfWords) {
    EXPECT_EQ(marked("Hill Pantry", "pan"), QStringLiteral("Hill [Pan]try"));
    EXPECT_EQ(marked("Company", "pan"), QStringLiteral("Company"));
    EXPECT_EQ(marked("Oak-Park, oak", "OAK p"), QStringLiteral("[Oak]-[P]ark, [oak]"));
    EXPECT_EQ(marked("Rides", ""), QStringLiteral("Rides"));
    EXPECT_EQ(marked("Rides", "\" *"), QStringLiteral("Rides"));
}

TEST(Hits, TakeAccentsAndLigaturesWithThem) {
    EXPECT_EQ(marked("Clínica", "clin"), QStringLiteral("[Clín]ica"));
    EXPECT_EQ(marked("Cli\u0301nica", "cli"), QString::fromUtf8("[Cli\u0301]nica"));
    EXPECT_EQ(marked("ﬁne", "fi"), QStringLiteral("[ﬁ]ne"));
}
