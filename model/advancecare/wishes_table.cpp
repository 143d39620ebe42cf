// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/advancecare/wishes_table.h"

#include "model/database/child_rows.h"
#include "model/database/stored_table.h"

namespace {

constexpr char kSelectWishes[] = "SELECT id, photos, child_said_on FROM wishes";
constexpr char kSelectWishWords[] =
    "SELECT wishes_id, topic, voice, words FROM wish_words ORDER BY wishes_id, position";
constexpr char kPutWishes[] = R"sql(
    INSERT INTO wishes (id, photos, child_said_on) VALUES (?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET photos = excluded.photos, child_said_on = excluded.child_said_on)sql";
constexpr char kRemoveWishWords[] = "DELETE FROM wish_words WHERE wishes_id = ?";
constexpr char kPutWishWords[] =
    "INSERT INTO wish_words (wishes_id, position, topic, voice, words) VALUES (?, ?, ?, ?, ?)";
constexpr char kRemoveWishes[] = "DELETE FROM wishes WHERE id = ?";

/// Who says it. The numbers are those of the book.
enum class WishVoice { Child = 0, Family = 1 };

struct SaidWish {
    WishTopic topic = WishTopic::GoodDay;
    WishVoice voice = WishVoice::Child;
    QString words = {};
};

Wishes readWishes(Query &row) {
    Wishes wishes{.id = row.id<Wishes>()};
    wishes.photos = row.choice<PhotoWish>();
    wishes.childSaidOn = row.optionalDate();
    return wishes;
}

// Braces keep the order of the columns.
SaidWish readSaid(Query &row) {
    return {row.choice<WishTopic>(), row.choice<WishVoice>(), row.text()};
}

QList<SaidWish> saidIn(const Wishes &wishes) {
    QList<SaidWish> said;
    for (int i = 0; i < kWishTopics; ++i) {
        const WishWords &words = wishes.words[size_t(i)];
        if (!words.child.isEmpty())
            said.append({WishTopic(i), WishVoice::Child, words.child});
        if (!words.family.isEmpty())
            said.append({WishTopic(i), WishVoice::Family, words.family});
    }
    return said;
}

} // namespace

Result<std::optional<Wishes>> WishesTable::get() const {
    auto wishes = Query(m_connection, kSelectWishes).first(readWishes);
    const auto said = readChildRows<Wishes>(m_connection, kSelectWishWords, readSaid);
    if (!wishes)
        return wishes;
    if (!said)
        return said.error();
    if (*wishes) {
        for (const SaidWish &each : said->value((*wishes)->id)) {
            WishWords &words = (*wishes)->words[size_t(each.topic)];
            (each.voice == WishVoice::Child ? words.child : words.family) = each.words;
        }
    }
    return wishes;
}

Result<> WishesTable::put(const Wishes &wishes) {
    auto done =
        Query(m_connection, kPutWishes).bind(wishes.id).bind(wishes.photos).bind(wishes.childSaidOn).run();
    if (!done)
        return done;
    return writeParts(
        m_connection, kRemoveWishWords, kPutWishWords, wishes.id, saidIn(wishes),
        [](Query &row, const SaidWish &each) { row.bind(each.topic).bind(each.voice).bind(each.words); });
}

Result<> WishesTable::remove(Id<Wishes> id) {
    return Query(m_connection, kRemoveWishes).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<WishesTable>(Connection &);
