// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attachments/attachment.h"
#include "model/base/moment.h"
#include "model/book/book_file.h"
#include "model/book/store.h"
#include "model/goals/goal_table.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr KdfCost kQuick{1, 64};

KeySecret words(const char *text) {
    return KeySecret::passphrase(QString::fromUtf8(text));
}

class KeysTest : public testing::Test {
protected:
    KeysTest() {
        m_store =
            *Store::create(m_path, {{words("mother's words"), u"Mum"_s, kQuick}, {m_recovery, {}, kQuick}});
        EXPECT_TRUE(m_store->apply({{}, {adding(Goal{.title = u"Swim"_s})}}));
        EXPECT_TRUE(m_store->attachmentContents().keep(m_photo, "a photo"));
        EXPECT_TRUE(
            m_store->apply({{},
                            {adding(Attachment{.id = Id<Attachment>::fromUuid(m_photo),
                                               .owner = QUuid::createUuid(),
                                               .name = u"photo.jpg"_s,
                                               .mediaType = u"image/jpeg"_s,
                                               .size = 7,
                                               .added = Moment::of(QDateTime::currentDateTime())})}}));
    }
    bool opens(const KeySecret &secret) {
        m_store.reset();
        auto opened = Store::open(m_path, secret);
        if (!opened)
            EXPECT_EQ(opened.error().kind, ErrorKind::WrongKey);
        else
            EXPECT_EQ((*opened)->table<GoalTable>().all()->size(), 1);
        return opened.ok();
    }
    void open(const KeySecret &secret) {
        m_store.reset();
        m_store = *Store::open(m_path, secret);
    }
    int idOf(KeyKind kind, const QString &label = {}) {
        const auto keys = *m_store->keys().all();
        for (const BookKey &key : keys) {
            if (key.kind == kind && key.label == label)
                return key.id;
        }
        return 0;
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"book.hearthbook"_s);
    KeySecret m_recovery = KeySecret::recovery(QByteArray(20, 'r'));
    QUuid m_photo = QUuid::createUuid();
    std::unique_ptr<Store> m_store;
};

TEST_F(KeysTest, EachKeyOpensTheBookAndNoOther) {
    EXPECT_TRUE(opens(words("mother's words")));
    EXPECT_TRUE(opens(m_recovery));
    EXPECT_FALSE(opens(words("mother's word")));
    EXPECT_FALSE(opens(words("")));
    EXPECT_FALSE(opens(KeySecret::open()));
    EXPECT_FALSE(opens(KeySecret::keyring(QByteArray(20, 'r')))) << "the right bytes as another kind";
}

TEST_F(KeysTest, AnAccentIsTheSameHoweverItIsTyped) {
    ASSERT_TRUE(m_store->keys().add({words("caf\u00e9 con pan"), {}, kQuick}));
    EXPECT_TRUE(opens(words("cafe\u0301 con pan")));
}

TEST_F(KeysTest, TheBookSaysWhichKindsItHasBeforeItIsOpen) {
    m_store.reset();
    const auto info = inspectBook(m_path);
    ASSERT_TRUE(info);
    EXPECT_EQ(info->keys, (QList{KeyKind::Passphrase, KeyKind::Recovery}));
    EXPECT_TRUE(info->isProtected());
    EXPECT_EQ(info->fileId.size(), 16);
}

TEST_F(KeysTest, AKeyCanBeAddedAndChanged) {
    ASSERT_TRUE(m_store->keys().add({words("dad's"), u"Dad"_s, kQuick}));
    EXPECT_EQ(m_store->keys().all()->size(), 3);
    ASSERT_TRUE(
        m_store->keys().change(idOf(KeyKind::Passphrase, u"Mum"_s), {words("new words"), u"Mum"_s, kQuick}));
    EXPECT_FALSE(opens(words("mother's words")));
    EXPECT_TRUE(opens(words("new words")));
    EXPECT_TRUE(opens(words("dad's")));
    EXPECT_TRUE(opens(m_recovery));
}

TEST_F(KeysTest, AKeyThatWasTakenAwayOpensNothingFromThenOn) {
    const DataKey before = *m_store->dataKey();
    ASSERT_TRUE(m_store->keys().remove(idOf(KeyKind::Passphrase, u"Mum"_s)));
    EXPECT_EQ(*m_store->attachmentContents().find(m_photo), "a photo");
    EXPECT_TRUE(m_store->check());
    EXPECT_FALSE(opens(words("mother's words")));
    EXPECT_FALSE(Store::open(m_path, before)) << "what it opened before does not help either";
    EXPECT_TRUE(opens(m_recovery)) << "the others stay without being typed";
    open(m_recovery);
    EXPECT_EQ(*m_store->attachmentContents().find(m_photo), "a photo");
}

TEST_F(KeysTest, TheLastKeyStays) {
    ASSERT_TRUE(m_store->keys().remove(idOf(KeyKind::Recovery)));
    const auto removed = m_store->keys().remove(idOf(KeyKind::Passphrase, u"Mum"_s));
    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(opens(words("mother's words")));
}

TEST_F(KeysTest, ABookHasEightKeysAtMost) {
    for (int number = 3; number <= 8; ++number)
        ASSERT_TRUE(m_store->keys().add({words("more"), QString::number(number), kQuick}));
    EXPECT_FALSE(m_store->keys().add({words("more"), {}, kQuick}));
    EXPECT_TRUE(opens(m_recovery));
}

TEST_F(KeysTest, NoKeyComesThatWouldMakeATryTakeTooLong) {
    const NewKey costly{words("slow words"), {}, kHighestCost};
    EXPECT_FALSE(m_store->keys().add(costly)) << "what is there costs something, too";
    EXPECT_FALSE(m_store->keys().replaceAll({costly, {words("more words"), {}, kQuick}}));
    ASSERT_TRUE(m_store->keys().add({words("dad's"), u"Dad"_s, kQuick}));
    EXPECT_FALSE(m_store->keys().change(idOf(KeyKind::Passphrase, u"Dad"_s), costly));
    EXPECT_TRUE(opens(words("mother's words")));
    EXPECT_TRUE(opens(words("dad's")));
}

TEST_F(KeysTest, ProtectionCanBeTakenAwayAndPutOnAgain) {
    ASSERT_TRUE(m_store->keys().replaceAll({NewKey::open()}));
    EXPECT_TRUE(opens(KeySecret::open()));
    EXPECT_FALSE(opens(words("mother's words")));
    open(KeySecret::open());
    ASSERT_TRUE(m_store->keys().replaceAll({{words("again"), {}, kQuick}}));
    EXPECT_FALSE(opens(KeySecret::open()));
    EXPECT_TRUE(opens(words("again")));
}

TEST_F(KeysTest, GoesOnSavingAfterEverythingWasSealedAgain) {
    ASSERT_TRUE(m_store->keys().remove(idOf(KeyKind::Passphrase, u"Mum"_s)));
    ASSERT_TRUE(m_store->apply({{}, {adding(Goal{.title = u"Sing"_s})}}));
    open(m_recovery);
    EXPECT_EQ(m_store->table<GoalTable>().all()->size(), 2);
    EXPECT_TRUE(m_store->check());
}

} // namespace
