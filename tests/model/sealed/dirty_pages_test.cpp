// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/dirty_pages.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace {

class WaitingPagesTest : public testing::Test {
protected:
    using Page = std::array<unsigned char, sealed::kPageSize>;
    static Page page(int letter) {
        Page made{};
        std::fill_n(made.begin(), sealed::kPageContent, (unsigned char)(letter));
        return made;
    }
    void put(quint32 no, int letter) { EXPECT_EQ(pages.put(no, page(letter).data()), SQLITE_OK); }
    int get(quint32 no) const {
        Page found{};
        return pages.get(no, found.data()) == SQLITE_OK ? found[0] : -1;
    }
    QList<quint32> all() {
        QList<quint32> numbers;
        EXPECT_EQ(pages.each([&](quint32 no, const QByteArray &row) {
            Page opened{};
            EXPECT_TRUE(sealer.openPage(no, row, opened.data()));
            EXPECT_EQ(opened[0], get(no));
            numbers.append(no);
            return SQLITE_OK;
        }),
                  SQLITE_OK);
        return numbers;
    }

    PageCipher sealer{FileId{}, DataKey::random()};
    DirtyPages pages{sealer, 4};
};

TEST_F(WaitingPagesTest, GivesBackTheLastOfEachPageWhereverItLies) {
    for (quint32 no = 10; no > 0; --no)
        put(no, int(no));
    put(3, 33);
    put(10, 44);
    EXPECT_EQ(get(3), 33);
    EXPECT_EQ(get(10), 44);
    EXPECT_EQ(get(5), 5);
    EXPECT_EQ(get(11), -1);
    EXPECT_EQ(all(), (QList<quint32>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
}

TEST_F(WaitingPagesTest, ForgetsWhatIsCutOff) {
    for (quint32 no = 1; no <= 9; ++no)
        put(no, int(no));
    pages.cut(3);
    EXPECT_EQ(all(), (QList<quint32>{1, 2, 3}));
    for (quint32 no = 4; no <= 20; ++no)
        put(no, int(no) + 100);
    EXPECT_EQ(get(4), 104);
    EXPECT_EQ(all().size(), 20);
    pages.clear();
    EXPECT_TRUE(pages.isEmpty());
    EXPECT_EQ(get(1), -1);
}

} // namespace
