// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/result.h"

#include <QStringList>
#include <gtest/gtest.h>
#include <type_traits>

namespace {

Result<QStringList> twoWords() {
    return QStringList{QStringLiteral("calm"), QStringLiteral("awake")};
}

TEST(ResultTest, ALoopOverAReturnedListDoesNotOutliveTheList) {
    static_assert(std::is_same_v<decltype(*twoWords()), QStringList>, "a reference would be left hanging");
    QStringList seen;
    for (const QString &word : *twoWords())
        seen << word;
    EXPECT_EQ(seen, *twoWords());
}

} // namespace
