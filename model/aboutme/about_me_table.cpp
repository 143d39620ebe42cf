// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/aboutme/about_me_table.h"

#include "model/database/child_rows.h"
#include "model/database/stored_table.h"

namespace {

constexpr char kSelect[] = "SELECT id FROM about_me";
constexpr char kSelectWords[] =
    "SELECT about_me_id, topic, words FROM about_me_words ORDER BY about_me_id, position";
constexpr char kPut[] = "INSERT INTO about_me (id) VALUES (?) ON CONFLICT (id) DO NOTHING";
constexpr char kRemoveWords[] = "DELETE FROM about_me_words WHERE about_me_id = ?";
constexpr char kPutWords[] =
    "INSERT INTO about_me_words (about_me_id, position, topic, words) VALUES (?, ?, ?, ?)";
constexpr char kRemove[] = "DELETE FROM about_me WHERE id = ?";

struct TopicWords {
    AboutTopic topic = AboutTopic::Loves;
    QString words = {};
};

// Braces keep the order of the columns.
TopicWords readWords(Query &row) {
    return {row.choice<AboutTopic>(), row.text()};
}

QList<TopicWords> writtenWords(const AboutMe &about) {
    QList<TopicWords> written;
    for (int i = 0; i < kAboutTopics; ++i) {
        if (!about.words[size_t(i)].isEmpty())
            written.append({AboutTopic(i), about.words[size_t(i)]});
    }
    return written;
}

} // namespace

Result<std::optional<AboutMe>> AboutMeTable::get() const {
    auto about =
        Query(m_connection, kSelect).first([](Query &row) { return AboutMe{.id = row.id<AboutMe>()}; });
    const auto words = readChildRows<AboutMe>(m_connection, kSelectWords, readWords);
    if (!about)
        return about;
    if (!words)
        return words.error();
    if (*about) {
        for (const TopicWords &each : words->value((*about)->id))
            (*about)->words[size_t(each.topic)] = each.words;
    }
    return about;
}

Result<> AboutMeTable::put(const AboutMe &about) {
    auto done = Query(m_connection, kPut).bind(about.id).run();
    if (!done)
        return done;
    return writeParts(m_connection, kRemoveWords, kPutWords, about.id, writtenWords(about),
                      [](Query &row, const TopicWords &each) { row.bind(each.topic).bind(each.words); });
}

Result<> AboutMeTable::remove(Id<AboutMe> id) {
    return Query(m_connection, kRemove).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<AboutMeTable>(Connection &);
