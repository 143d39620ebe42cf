// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/merge/history_home.h"

#include "model/aboutme/about_me.h"
#include "model/bereavement/bereavement_step.h"
#include "model/careteam/contact.h"
#include "model/comfort/comfort_page.h"
#include "model/goals/goal.h"
#include "model/medicines/dose.h"
#include "model/medicines/medicine.h"
#include "model/merge/book_record_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 11, 20);
const QStringList kKinds = {u"about_me"_s, u"bereavement_step"_s, u"comfort_page"_s, u"contact"_s, u"dose"_s,
                            u"goal"_s,     u"kept_value"_s,       u"medicine"_s};

QString textOf(const QJsonObject &document) {
    return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

/// Which texts a home writes in.
QStringList textsOf(const QString &table) {
    static const QHash<QString, QStringList> texts = {
        {u"bereavement_step"_s, {u"given_to"_s}},
        {u"comfort_page"_s, {u"calms"_s, u"good_day"_s}},
        {u"contact"_s, {u"name"_s, u"notes"_s, u"role"_s}},
        {u"dose"_s, {u"amount"_s}},
        {u"goal"_s, {u"title"_s, u"why_it_matters"_s}},
        {u"medicine"_s, {u"dose"_s, u"schedule"_s, u"notes"_s}}};
    return texts.value(table);
}

QJsonObject lineOf(const QString &list, const QString &word, int number) {
    if (list == u"goal_note"_s)
        return {{u"written_on"_s, kDay.addDays(number).toString(Qt::ISODate)}, {u"text"_s, word}};
    if (list == u"contact_phone"_s)
        return {{u"kind"_s, 0}, {u"number"_s, word}};
    return {{u"topic"_s, number}, {u"words"_s, word}};
}

QString listOf(const QString &table) {
    static const QHash<QString, QString> lists = {{u"about_me"_s, u"about_me_words"_s},
                                                  {u"contact"_s, u"contact_phone"_s},
                                                  {u"goal"_s, u"goal_note"_s}};
    return lists.value(table);
}

} // namespace

QStringList HistoryWords::wordsIn(const QString &text) {
    static const QRegularExpression word(u"w\\d+x"_s);
    QStringList words;
    for (auto match = word.globalMatch(text); match.hasNext();)
        words.append(match.next().captured());
    return words;
}

QString HistoryWords::make() {
    const QString word = u"w%1x"_s.arg(++m_count);
    m_wanted.insert(word);
    return word;
}

void HistoryWords::giveUp(const QString &text) {
    for (const QString &word : wordsIn(text))
        m_wanted.remove(word);
}

QStringList HistoryWords::missingFrom(const QString &text) const {
    QSet<QString> missing = m_wanted;
    for (const QString &word : wordsIn(text))
        missing.remove(word);
    return missing.values();
}

QList<HistoryHome::Found> HistoryHome::all() const {
    QList<Found> found;
    const auto &records = m_book.tables().table<BookRecordTable>();
    const RecordShapes &shapes = MemoryBook::shapes();
    for (const QString &table : kKinds) {
        QList<QUuid> ids = records.marks(shapes[table])->keys();
        std::sort(ids.begin(), ids.end());
        for (const QUuid &id : std::as_const(ids))
            found.append({table, id, *records.find(shapes[table], id)->document});
    }
    return found;
}

QStringList HistoryHome::records() const {
    QStringList lines;
    for (const Found &record : all())
        lines.append(record.table + record.id.toString() + textOf(record.document));
    return lines;
}

/// What merges kept is read and never changed.
std::optional<HistoryHome::Found> HistoryHome::any() {
    QList<Found> found = all();
    found.removeIf([](const Found &record) { return record.table == u"kept_value"_s; });
    return found.isEmpty() ? std::nullopt : std::optional(found[dice(int(found.size()))]);
}

void HistoryHome::addSomething() {
    const QList<Found> there = all();
    const auto has = [&there](const QString &table) {
        return std::any_of(there.begin(), there.end(),
                           [&](const Found &each) { return each.table == table; });
    };
    const auto of = [&there](const QString &table) {
        return std::find_if(there.begin(), there.end(),
                            [&](const Found &each) { return each.table == table; });
    };
    const auto add = [this](auto record) { m_book.apply({{}, {adding(record)}}); };
    const int what = dice(10);
    if (what == 0 && !has(u"comfort_page"_s))
        add(ComfortPage{.calms = m_words->make()});
    else if (what == 1 && !has(u"bereavement_step"_s))
        add(BereavementStep{.what = u"tell_school"_s, .givenTo = m_words->make()});
    else if (what == 2 && !has(u"about_me"_s))
        add(AboutMe{.words = {m_words->make()}});
    else if (what <= 4)
        add(Contact{.name = m_words->make(), .phones = {{PhoneKind::Mobile, m_words->make()}}});
    else if (what == 5)
        add(Medicine{.name = u"M"_s, .dose = m_words->make()});
    else if (what <= 7 && has(u"medicine"_s))
        add(Dose{.medicine = Id<Medicine>::fromUuid(of(u"medicine"_s)->id), .amount = m_words->make()});
    else
        add(Goal{.title = m_words->make(), .notes = {{kDay, m_words->make()}}});
}

QJsonObject HistoryHome::changed(const Found &record) {
    QJsonObject document = record.document;
    const QStringList texts = textsOf(record.table);
    const QString list = listOf(record.table);
    if (list.isEmpty() || (!texts.isEmpty() && dice(3) > 0)) {
        const QString text = texts[dice(int(texts.size()))];
        m_words->giveUp(document[text].toString());
        document[text] = m_words->make();
        return document;
    }
    QJsonArray lines = document[list].toArray();
    const bool goes = !lines.isEmpty() && dice(3) == 0;
    const int topic = dice(3);
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        const bool isIt = list == u"about_me_words"_s ? lines[i][u"topic"_s] == topic : goes && i == 0;
        if (isIt) {
            m_words->giveUp(textOf(lines[i].toObject()));
            lines.removeAt(i);
        }
    }
    if (list == u"about_me_words"_s || !goes)
        lines.append(lineOf(list, m_words->make(), topic));
    document[list] = lines;
    return document;
}

void HistoryHome::editSomething() {
    const auto record = any();
    if (!record)
        return;
    const auto id = Id<BookRecord>::fromUuid(record->id);
    m_book.apply({{},
                  {replacing(BookRecord{id, record->table, record->document},
                             BookRecord{id, record->table, changed(*record)})}});
}

/// With the doses of a medicine, as the program does it.
std::vector<Change> HistoryHome::deleting(const Found &record) const {
    std::vector<Change> changes;
    const auto remove = [&changes](const Found &each) {
        changes.push_back(removing(BookRecord{Id<BookRecord>::fromUuid(each.id), each.table, each.document}));
    };
    const QString id = QString::fromLatin1(record.id.toRfc4122().toBase64());
    for (const Found &each : all()) {
        if (each.table == u"dose"_s && each.document[u"medicine_id"_s] == id)
            remove(each);
    }
    remove(record);
    return changes;
}

void HistoryHome::deleteSomething() {
    const auto record = any();
    if (!record)
        return;
    const auto changes = deleting(*record);
    for (const Change &change : changes)
        m_words->giveUp(textOf(change.as<BookRecord>()->before->document));
    m_book.apply({{}, changes});
}

void HistoryHome::restore(const QString &elsewhere) {
    if (!m_backup)
        return;
    const QString before = everything();
    m_book = m_backup->copy();
    const QString left = everything() + elsewhere;
    for (const QString &word : HistoryWords::wordsIn(before)) {
        if (!left.contains(word))
            m_words->giveUp(word);
    }
}
