// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/isolated.h"

#include <QLocale>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString kFirst(QChar(0x2068));
const QString kLast(QChar(0x2069));

TEST(Isolated, LeavesTextAloneWhereAllRunsFromLeftToRight) {
    for (const QString &text : {u""_s, u"Anna"_s, u"212-555-0103"_s, u"José ½ 👍"_s})
        EXPECT_EQ(isolated(text), text);
}

TEST(Isolated, MarksWhatRunsFromRightToLeft) {
    for (const QString &text : {u"ליאת"_s, u"سارة"_s, u"نور RN"_s, QString::fromUcs4(U"\U0001E900")})
        EXPECT_EQ(isolated(text), kFirst + text + kLast);
}

TEST(Isolated, MarksEverythingInALanguageThatRunsFromRightToLeft) {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    EXPECT_EQ(isolated(u"212-555-0103"_s), kFirst + u"212-555-0103"_s + kLast);
    EXPECT_EQ(isolated(QString()), QString());
    QLocale::setDefault(before);
}

TEST(Isolated, MarksOnceAlone) {
    const QString once = isolated(u"ליאת"_s);
    EXPECT_EQ(isolated(once), once);
    const QString two = once + u" · "_s + once;
    EXPECT_EQ(isolated(two), kFirst + two + kLast) << "two texts are no single one";
}

TEST(Isolated, TextsInARowAreMarkedEach) {
    EXPECT_EQ(inARow({u"ליאת"_s, {}, u"Ana"_s}), kFirst + u"ליאת"_s + kLast + u" · Ana"_s);
    EXPECT_EQ(inARow({{}, {}}, u", "_s), QString());
}

} // namespace
