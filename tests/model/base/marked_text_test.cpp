// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/marked_text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

TEST(MarkedText, OfAWebPageIsReadAsPeopleSeeIt) {
    EXPECT_EQ(withoutWebMarks(u"<p>One &amp; two</p>\n<p class=\"x\">Three</p>"_s), u"One & two\nThree"_s);
    EXPECT_EQ(withoutWebMarks(u"We offer:<ul><li>Food</li><li>Rides &ndash; free</li></ul>"_s),
              u"We offer:\nFood\nRides \u2013 free"_s);
    EXPECT_EQ(withoutWebMarks(u"a<br>b<br/><br />c"_s), u"a\nb\n\nc"_s);
    EXPECT_EQ(withoutWebMarks(u"&lt;p&gt;One&lt;/p&gt;"_s), u"One"_s);
    EXPECT_EQ(withoutWebMarks(u"Ni&ntilde;os&nbsp;&amp;amp; m&#225;s"_s), u"Ni\u00f1os & m\u00e1s"_s);
    EXPECT_EQ(withoutWebMarks(u"<a href=\"https://a.org/x\" target=_blank>Apply</a> now"_s),
              u"Apply (https://a.org/x) now"_s);
    EXPECT_EQ(withoutWebMarks(u"<a href='https://a.org'>a.org</a>"_s), u"a.org"_s);
    EXPECT_EQ(withoutWebMarks(u"<style>p { color: red }</style><!-- hidden -->Seen"_s), u"Seen"_s);
}

TEST(MarkedText, ThatHasNoMarksStaysAsItIs) {
    for (const QString &text : {u"children < 5 years & adults > 60"_s, u"a  b\n\n\n\nc "_s, u"AT&T; R&D"_s,
                                u"<unknown> thing"_s, u"I <3 you"_s, u"Meals <b>"_s, u""_s})
        EXPECT_EQ(withoutWebMarks(text), text);
}

} // namespace
