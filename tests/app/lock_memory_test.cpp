// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/canary_words.h"
#include "tests/support/lock_fixture.h"

#include <QDialog>
#include <QFile>
#include <QListView>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// The numbers of the canary words that stand anywhere in the memory of this process.
class ProcessMemory {
public:
    ProcessMemory()
        // Shared, so that the system joins it to no other memory, which would be left out with it.
        :
        m_buffer(mmap(nullptr, kPiece, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)) {}
    ~ProcessMemory() { munmap(m_buffer, kPiece); }
    Q_DISABLE_COPY_MOVE(ProcessMemory)

    QSet<int> canaryWords() {
        QSet<int> found;
        const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
        EXPECT_GE(memory, 0);
        QFile maps(u"/proc/self/maps"_s);
        EXPECT_TRUE(maps.open(QIODevice::ReadOnly));
        for (const QByteArray &line : maps.readAll().split('\n')) {
            const auto parts = line.split(' ');
            const auto ends = parts.first().split('-');
            if (parts.value(1).startsWith("rw"))
                look(memory, ends.first().toULongLong(nullptr, 16), ends.last().toULongLong(nullptr, 16),
                     found);
        }
        ::close(memory);
        return found;
    }

private:
    static constexpr quint64 kPiece = 1 << 20;
    static constexpr quint64 kOverlap = 64; ///< so that no word is cut in two

    void look(int memory, quint64 begin, quint64 end, QSet<int> &found) {
        if (begin <= quint64(m_buffer) && quint64(m_buffer) < end)
            return; // what was read is no find
        for (quint64 at = begin; at < end; at += kPiece - kOverlap) {
            const ssize_t read = ::pread(memory, m_buffer, qMin(kPiece, end - at), off_t(at));
            if (read > 0)
                findCanaryWords({static_cast<const char *>(m_buffer), read}, found);
        }
    }

    void *m_buffer;
};

/// A book full of canary words.
class LockMemoryTest : public LockFixture {
protected:
    static constexpr int kCount = 400;

    QString bookOfCanaries() const {
        const auto made = Store::create(file("emma.hearthbook"), {quickKey()});
        EXPECT_TRUE(made);
        CanaryWords words(kCount);
        for (int round = 0; round < 20; ++round)
            EXPECT_TRUE((*made)->apply(words.changes()));
        return file("emma.hearthbook");
    }
    /// As a person who looks everything up and then goes away.
    static void lookThroughTheBook() {
        MainWindow *window = shown<MainWindow>();
        for (const PageEntry &place : window->places()) {
            window->goTo(place.name);
            QTest::qWait(30);
            window->grab();
        }
        searchEverywhere(window);
    }
    /// What the search holds in memory has to go, too.
    static void searchEverywhere(MainWindow *window) {
        window->findAnywhere();
        auto *search = window->findChild<QDialog *>(u"searchDialog"_s);
        QTest::keyClicks(search->findChild<QLineEdit *>(), canaryWord(0));
        QTest::qWait(300);
        EXPECT_GT(search->findChild<QListView *>(u"found"_s)->model()->rowCount(), 0);
        search->grab();
        search->close();
    }
};

} // namespace

TEST_F(LockMemoryTest, NoWordOfALockedBookIsLeftInMemory) {
#ifndef HEARTHBOOK_WIPES_MEMORY
    GTEST_SKIP() << "Sanitizers bring an allocator that keeps what was given back.";
#endif
    startUnlocked(bookOfCanaries());
    lookThroughTheBook();
    ProcessMemory memory;
    ASSERT_GT(memory.canaryWords().size(), kCount / 2) << "an open book is in memory, else nothing is proved";
    lockByKey();
    EXPECT_TRUE(appears([] { return shown<MainWindow>() == nullptr; }));
    QTest::qWait(100);
    const QSet<int> left = memory.canaryWords();
    EXPECT_TRUE(left.isEmpty()) << left.size() << " words are left";
}
