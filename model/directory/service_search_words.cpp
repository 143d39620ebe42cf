// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/service_search_words.h"

#include "model/base/search_key.h"
#include "model/directory/duplicate_finder.h"
#include "model/directory/hsds_json.h"
#include "model/directory/spoken_languages.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// Each way of typing a number of the United States finds it; another stands as it was written, and as
/// digits.
QString phoneSearchWords(const QString &number) {
    const QStringList all = phoneDigitsIn(number);
    if (all.size() != 1 || all.first().size() != 10)
        return number + u' ' + all.join(u' ');
    const QString &digits = all.first();
    return QStringList{digits.left(3), digits.mid(3, 3), digits.mid(6), digits}.join(u' ');
}

void addTexts(QStringList &words, const QJsonObject &holder, const QString &list, const QStringList &keys) {
    const QJsonArray parts = holder.value(list).toArray();
    for (const QJsonValue part : parts) {
        for (const QString &key : keys)
            words.append(hsds::text(part.toObject(), key));
    }
}

void addPhoneNumbers(QStringList &words, const QJsonObject &holder) {
    const QJsonArray phones = holder.value(u"phones"_s).toArray();
    for (const QJsonValue phone : phones) {
        if (const QString number = hsds::text(phone.toObject(), u"number"_s); !number.isEmpty())
            words.append(phoneSearchWords(number));
    }
}

/// The service, a place of it, or where that lies: wherever somebody to call may stand.
void addContactWords(QStringList &words, const QJsonObject &holder) {
    words << hsds::text(holder, u"email"_s) << hsds::text(holder, u"url"_s);
    addPhoneNumbers(words, holder);
    addTexts(words, holder, u"contacts"_s, {u"name"_s, u"title"_s, u"department"_s, u"email"_s});
    addTexts(words, holder, u"addresses"_s, {u"attention"_s, u"address_1"_s, u"address_2"_s});
    const QJsonArray contacts = holder.value(u"contacts"_s).toArray();
    for (const QJsonValue contact : contacts)
        addPhoneNumbers(words, contact.toObject());
}

/// Verbs of wanting, and the small words between, in English and Spanish.
bool isWish(const QString &word) {
    static const QSet<QString> wishes = [] {
        const QString words =
            u"a an and any are at can find finding for from get getting help helping helps how i in "
            "is looking me my need needs of on or our pay paying pays please some someone that the to "
            "us want we what where who with your "
            "al ayuda ayudar ayudas busco buscar como con cual de del donde el en la las los mi mis "
            "necesitamos necesito nuestra nuestro o pagar pago para por puedo quien quiero su sus "
            "un una y"_s;
        const QStringList split = words.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(split.cbegin(), split.cend());
    }();
    return wishes.contains(word);
}

} // namespace

QString contactSearchWords(const QJsonObject &document, const QStringList &languages) {
    QStringList words;
    addContactWords(words, document);
    const QJsonArray places = document.value(u"service_at_locations"_s).toArray();
    for (const QJsonValue value : places) {
        addContactWords(words, value.toObject());
        addContactWords(words, value.toObject().value(u"location"_s).toObject());
    }
    words.append(languageSearchWords(languages));
    words.removeAll(QString());
    words.removeDuplicates();
    return words.join(u' ');
}

QString serviceQuery(const QString &typed) {
    const QStringList terms = ftsQuery(typed).split(u' ', Qt::SkipEmptyParts);
    QStringList wanted, wishes;
    for (const QString &term : terms) {
        const QString word = term.chopped(1); // without the star of a beginning: a wish is a whole word
        if (isWish(searchKey(word.mid(1, word.size() - 2))))
            wishes.append(word);
        else
            wanted.append(term);
    }
    if (wishes.isEmpty() || wanted.isEmpty())
        return terms.join(u" AND "_s);
    const QString all = wanted.join(u" AND "_s);
    return all + u" AND ("_s + (QStringList{wanted.first()} + wishes).join(u" OR "_s) + u')';
}

WordList serviceWords(Connection &connection) {
    static constexpr char nextWord[] = NEXT_WORD_OF("service_word_place");
    static constexpr char beginsWith[] = BEGINS_WITH_OF("service_word");
    return {connection, nextWord, beginsWith};
}
