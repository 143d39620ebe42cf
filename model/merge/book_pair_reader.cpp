// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/book_pair_reader.h"

#include "model/database/open_tables.h"
#include "model/merge/book_record_table.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Of these a book has one at most, or one for each name in this column: two homes may have made it each.
std::optional<QString> naturalKeyOf(const QString &table) {
    static const QHash<QString, QString> keys = {
        {u"child"_s, QString()},    {u"comfort_page"_s, QString()}, {u"about_me"_s, QString()},
        {u"wishes"_s, QString()},   {u"keepsake"_s, QString()},     {u"bereavement_step"_s, u"what"_s},
        {u"log_sheet"_s, u"code"_s}};
    const auto key = keys.constFind(table);
    return key == keys.constEnd() ? std::nullopt : std::optional(*key);
}

class PairReader {
public:
    PairReader(const OpenTables &ours, const OpenTables &theirs) :
        m_ours(ours.table<BookRecordTable>()), m_theirs(theirs.table<BookRecordTable>()) {}

    Result<BookPair> read() {
        const auto shapes = m_ours.shapes();
        const auto ours = m_ours.knownChanges(), theirs = m_theirs.knownChanges();
        if (!shapes)
            return shapes.error();
        if (!ours || !theirs)
            return ours ? theirs.error() : ours.error();
        const auto ourStamps = m_ours.stamps(), theirStamps = m_theirs.stamps();
        if (!ourStamps || !theirStamps)
            return ourStamps ? theirStamps.error() : ourStamps.error();
        m_ourStamps = *ourStamps;
        m_theirStamps = *theirStamps;
        m_books = {*shapes, *ours, *theirs};
        QStringList tables = shapes->keys();
        tables.sort(); // the same books give the same plan
        for (const QString &table : std::as_const(tables)) {
            if (auto added = addPairs(m_books.shapes[table]); !added)
                return added.error();
        }
        addDeletions();
        return m_books;
    }

private:
    Result<> addPairs(const RecordShape &shape) {
        const auto ours = m_ours.marks(shape), theirs = m_theirs.marks(shape);
        if (!ours || !theirs)
            return ours ? theirs.error() : ours.error();
        m_books.records += ours->size();
        QList<QUuid> ids;
        for (auto each = ours->constBegin(); each != ours->constEnd(); ++each) {
            m_present.insert(each.key());
            if (theirs->value(each.key()) != each.value()) {
                ids.append(each.key());
                continue;
            }
            if (auto added = addStamps(each.key()); !added)
                return added;
        }
        for (auto each = theirs->constBegin(); each != theirs->constEnd(); ++each) {
            if (!ours->contains(each.key()))
                ids.append(each.key());
        }
        std::sort(ids.begin(), ids.end());
        QList<RecordPair> pairs;
        for (const QUuid &id : std::as_const(ids)) {
            const auto pair = readPair(shape, id);
            if (!pair)
                return pair.error();
            pairs.append(*pair);
        }
        joinSame(shape.table, pairs);
        m_books.pairs.append(pairs);
        return {};
    }

    Result<RecordPair> readPair(const RecordShape &shape, const QUuid &id) {
        auto ours = m_ours.find(shape, id), theirs = m_theirs.find(shape, id);
        if (!ours || !theirs)
            return ours ? theirs.error() : ours.error();
        auto seen = deletionSeen(m_ours, *ours, *theirs);
        if (seen)
            seen = deletionSeen(m_theirs, *theirs, *ours);
        return seen ? Result<RecordPair>({shape.table, id, id, *ours, *theirs}) : seen.error();
    }

    /// An entry was also deleted when the import was with which it came; and what is away without having been
    /// deleted was lost with a damaged page.
    static Result<> deletionSeen(const BookRecordTable &records, RecordSide &side, const RecordSide &other) {
        if (side.document || (side.stamp && side.stamp->isGone))
            return {};
        side.stamp = {};
        const QByteArray import = QByteArray::fromBase64(
            other.document.value_or(QJsonObject())[u"import_id"_s].toString().toLatin1());
        if (import.isEmpty())
            return {};
        const auto stamp = records.stampOf(QUuid::fromRfc4122(import));
        if (!stamp)
            return stamp.error();
        if (*stamp && (*stamp)->isGone)
            side.stamp = *stamp;
        return {};
    }

    /// Makes one pair of two records that are the same thing under two ids.
    static void joinSame(const QString &table, QList<RecordPair> &pairs) {
        const auto key = naturalKeyOf(table);
        if (!key)
            return;
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            if (!pairs[i].ours.isThere() || pairs[i].theirs.isThere())
                continue;
            const auto same = std::find_if(pairs.begin(), pairs.end(), [&](const RecordPair &other) {
                return !other.ours.isThere() && other.theirs.isThere() &&
                       (key->isEmpty() || (*other.theirs.document)[*key] == (*pairs[i].ours.document)[*key]);
            });
            if (same == pairs.end())
                continue;
            pairs[i].theirId = same->id;
            pairs[i].theirs = same->theirs;
            pairs.erase(same);
            i = -1; // the places have moved
        }
    }

    /// Of a record that says the same in both: somebody may have decided that it stays.
    Result<> addStamps(const QUuid &id) {
        const bool isSame = m_ourStamps.value(id) == m_theirStamps.value(id);
        if (isSame)
            return {};
        const auto ours = m_ours.stampOf(id), theirs = m_theirs.stampOf(id);
        if (!ours || !theirs)
            return ours ? theirs.error() : ours.error();
        m_books.pairs.append({{}, id, id, {.stamp = *ours}, {.stamp = *theirs}});
        return {};
    }

    /// What was deleted there and is not here either: that it was deleted must be known here as well, or a
    /// third copy would bring it back.
    void addDeletions() {
        for (auto each = m_theirStamps.constBegin(); each != m_theirStamps.constEnd(); ++each) {
            const bool isKnown = m_present.contains(each.key()) || m_ourStamps.value(each.key()).isGone;
            if (each.value().isGone && !isKnown)
                m_books.pairs.append({{}, each.key(), each.key(), {}, {.stamp = each.value()}});
        }
    }

    const BookRecordTable &m_ours;
    const BookRecordTable &m_theirs;
    BookPair m_books;
    QHash<QUuid, RecordStamp> m_ourStamps, m_theirStamps;
    QSet<QUuid> m_present; ///< in our copy
};

} // namespace

Result<BookPair> readBookPair(const OpenTables &ours, const OpenTables &theirs) {
    return PairReader(ours, theirs).read();
}
