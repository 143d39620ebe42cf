// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/page_cipher.h"

#include "model/sealed/head_layout.h"

#include <gtest/gtest.h>
#include <numeric>

using namespace Qt::StringLiterals;

// The vectors of docs/format.md, which tools/read_book.py checks with other libraries.
namespace {

QByteArray counting(qsizetype size) {
    QByteArray bytes(size, '\0');
    std::iota(bytes.begin(), bytes.end(), char(0));
    return bytes;
}

FileId countingFile() {
    FileId file;
    std::iota(file.begin(), file.end(), (unsigned char)(0));
    return file;
}

QByteArray hex(const Digest &digest) {
    return QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size())).toHex();
}

class SealerTest : public testing::Test {
protected:
    PageCipher m_sealer{countingFile(), DataKey(SecretBytes::copyOf(counting(32)))};
    unsigned char m_page[sealed::kPageContent] = {};
};

TEST_F(SealerTest, HashesAsTheFormatSays) {
    EXPECT_EQ(hex(m_sealer.digestOfPart(0, QByteArray(16, '\0'))),
              "3a17eaec57d00c9f6eb3e88e3d47389c05dfb56dc2b7a0b08be03b6122147907");
    EXPECT_EQ(hex(m_sealer.headMac("head", 7, 1, {Digest{}})),
              "2f10a91bcfbc969147cf94546ca3c5a3e5407180ff69341f554e5fc057b8b538");
}

TEST_F(SealerTest, ProvesKeysAndContentsAsTheFormatSays) {
    KeySlot slot{1, KeyKind::Passphrase, {3, 262144}, QByteArray(16, '\0')};
    slot.proof = QByteArray(32, '\0');
    slot.wrapped = QByteArray(80, '\0');
    const Digest keys = m_sealer.digestOf("keys", layOut(QList{slot}));
    const Digest contents =
        m_sealer.digestOf("contents", layOut(ContentTags{{QByteArray(16, '\0'), QByteArray(16, '\0')}}));
    EXPECT_EQ(hex(keys), "438fb1e8a9db94edb03026806824afa11bbbf289d57e538956c8d9edad19787b");
    EXPECT_EQ(hex(contents), "3ab53eacde972a0f0734365b138e798f4176c45add566cbf0bcdfdacaba1cb9a");
    EXPECT_EQ(hex(m_sealer.headMac("book", 7, 1, {keys, contents, Digest{}})),
              "9a39c29068a1edc08d27c9d7f23ba17d0b91002507b00e351c8e369ef17d0a06");
}

TEST_F(SealerTest, DerivesASlotAsTheFormatSays) {
    // What follows from the passphrase "correct horse"; the wrapped key cannot be opened, as it is no box.
    KeySlot slot{1, KeyKind::Passphrase, {1, 64}, QByteArray(16, '\0')};
    slot.proof = QByteArray::fromHex("e14a1a55dcb2c3f4a903854a7ce175d405b717b538479bdd543009e391d51895");
    slot.wrapped = QByteArray(80, '\0');
    const auto secret = KeySecret::passphrase(u"correct horse"_s);
    const auto key = unlockSlots({slot}, secret);
    ASSERT_FALSE(key);
    EXPECT_EQ(key.error().kind, ErrorKind::WrongKey);
    const auto made = makeSlot(1, {secret, u"Dad"_s, {1, 64}}, DataKey::random(), m_sealer);
    ASSERT_TRUE(made);
    EXPECT_TRUE(unlockSlots({*made}, secret));
    EXPECT_NE(made->proof, slot.proof) << "each slot has a salt of its own";
}

TEST_F(SealerTest, TriesNothingWhereAllSlotsTogetherCostTooMuch) {
    const auto secret = KeySecret::passphrase(u"correct horse"_s);
    const auto made = makeSlot(1, {secret, {}, {1, 64}}, DataKey::random(), m_sealer);
    ASSERT_TRUE(made);
    const KeySlot costly{2, KeyKind::Passphrase, kHighestCost, QByteArray(16, '\0')};
    const auto key = unlockSlots({*made, costly}, secret); // a minute, if it were tried
    ASSERT_FALSE(key);
    EXPECT_EQ(key.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(checkCost({costly}, KeyKind::Passphrase));
    EXPECT_TRUE(checkCost({costly, *made}, KeyKind::Recovery)) << "the other kinds still open the book";
}

TEST_F(SealerTest, TriesAsManyOfItsOwnSlotsAsABookCanHave) {
    for (const auto &secret : {KeySecret::passphrase(u"x"_s), KeySecret::recovery("x")}) {
        const KeySlot own{.kind = secret.kind(), .cost = NewKey::with(secret).cost};
        EXPECT_TRUE(checkCost(QList<KeySlot>(sealed::kMostSlots, own), own.kind));
    }
    const KeySlot random{.kind = KeyKind::Keyring, .cost = kHighestCostOfRandom};
    EXPECT_TRUE(checkCost(QList<KeySlot>(sealed::kMostSlots, random), random.kind));
}

TEST_F(SealerTest, OpensOnlyWhatItSealedForThisPlace) {
    m_page[0] = 5;
    QByteArray row = m_sealer.sealPage(3, m_page);
    unsigned char opened[sealed::kPageContent];
    ASSERT_TRUE(m_sealer.openPage(3, row, opened));
    EXPECT_EQ(opened[0], 5);
    EXPECT_FALSE(m_sealer.openPage(4, row, opened));
    FileId other = countingFile();
    other[0] = 99;
    EXPECT_FALSE(PageCipher(other, DataKey(SecretBytes::copyOf(counting(32)))).openPage(3, row, opened));
    EXPECT_FALSE(m_sealer.openChunk(QByteArray(16, '\0'), 3, row));
    EXPECT_FALSE(m_sealer.openSlot(3, row));
    row[100] = char(row[100] ^ 1);
    EXPECT_FALSE(m_sealer.openPage(3, row, opened));
}

TEST_F(SealerTest, NeverSealsTwiceAlike) {
    EXPECT_NE(m_sealer.sealPage(3, m_page), m_sealer.sealPage(3, m_page));
}

} // namespace
