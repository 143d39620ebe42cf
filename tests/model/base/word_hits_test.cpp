// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/word_hits.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// What is marked, each in brackets.
QString marked(const char *text, const char *searched) {
    QString shown = QString::fromUtf8(text);
    const QList<WordHit> hits = hitsIn(shown, QString::fromUtf8(searched));
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
        shown.insert(hit->begin + hit->length, u']');
        shown.insert(hit->begin, u'[');
    }
    return shown;
}

} // namespace

TEST(Hits, AreBeginningsOfWords) {
    EXPECT_EQ(marked("Hill Pantry", "pan"), u"Hill [Pan]try"_s);
    EXPECT_EQ(marked("Company", "pan"), u"Company"_s);
    EXPECT_EQ(marked("Oak-Park, oak", "OAK p"), u"[Oak]-[P]ark, [oak]"_s);
    EXPECT_EQ(marked("Rides", ""), u"Rides"_s);
    EXPECT_EQ(marked("Rides", "\" *"), u"Rides"_s);
}

TEST(Hits, TakeAccentsAndLigaturesWithThem) {
    EXPECT_EQ(marked("Clínica", "clin"), u"[Clín]ica"_s);
    EXPECT_EQ(marked("Cli\u0301nica", "cli"), QString::fromUtf8("[Cli\u0301]nica"));
    EXPECT_EQ(marked("ﬁne", "fi"), u"[ﬁ]ne"_s);
}
