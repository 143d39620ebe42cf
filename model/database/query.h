// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/day_span.h"
#include "model/base/id.h"
#include "model/base/moment.h"
#include "model/database/connection.h"

#include <QDate>
#include <QVariant>
#include <optional>

/// One run of a prepared statement: bind in order, then run(), all() or first(). The columns of a
/// row are then taken in order, too.
class Query {
public:
    Query(Connection &connection, const char *sql);
    ~Query();
    Q_DISABLE_COPY_MOVE(Query)

    Query &bind(const QString &text);
    Query &bind(const QByteArray &bytes);
    Query &bind(qint64 number);
    Query &bind(int number) { return bind(qint64(number)); }
    Query &bind(bool yes) { return bind(qint64(yes)); }
    Query &bind(const QDate &date);
    Query &bind(const std::optional<QDate> &date);
    Query &bind(const std::optional<double> &number);
    Query &bind(const std::optional<qint64> &number) { return number ? bind(*number) : bindNull(); }
    Query &bind(const Moment &moment); ///< three columns
    Query &bind(const DaySpan &span);  ///< its first and its last day
    template <typename Record>
    Query &bind(const Id<Record> &id) {
        return bind(id.toBytes());
    }
    template <typename Record>
    Query &bind(const std::optional<Id<Record>> &id) {
        return id ? bind(*id) : bindNull();
    }
    template <typename Enum>
    requires std::is_enum_v<Enum> Query &bind(Enum value) { return bind(qint64(value)); }
    Query &bindMinute(const std::optional<QTime> &time); ///< minutes after midnight
    Query &bindNull();

    Result<> run();
    /// Every row, made into a value by `make(Query &)`.
    template <typename Make>
    auto all(Make make) -> Result<QList<decltype(make(std::declval<Query &>()))>>;
    /// The first row, or nothing.
    template <typename Make>
    auto first(Make make) -> Result<std::optional<decltype(make(std::declval<Query &>()))>>;
    /// The one number that was asked for; 0 where there is none.
    template <typename Number = int>
    Result<Number> single() {
        const auto row = first([](Query &query) { return Number(query.number()); });
        return row ? Result<Number>(row->value_or(0)) : row.error();
    }

    QString text() { return next().toString(); }
    QByteArray bytes() { return next().toByteArray(); }
    qint64 number() { return next().toLongLong(); }
    bool yes() { return number() != 0; }
    QDate date() { return QDate::fromString(text(), Qt::ISODate); }
    std::optional<QDate> optionalDate();
    std::optional<double> optionalReal();
    std::optional<qint64> optionalNumber();
    std::optional<QTime> optionalMinute();
    Moment moment();
    template <typename Record>
    Id<Record> id() {
        return Id<Record>::fromBytes(bytes());
    }
    template <typename Record>
    std::optional<Id<Record>> optionalId() {
        const QVariant value = next();
        if (value.isNull())
            return std::nullopt;
        return Id<Record>::fromBytes(value.toByteArray());
    }
    template <typename Enum>
    Enum choice() {
        return Enum(number());
    }

    /// Takes long lists of rows piece by piece, so that none of them is in memory as a whole. `sql` gives
    /// some that lie behind a key, and `make` a value with its own `key`.
    template <typename Make, typename Take>
    static Result<> eachBehind(Connection &connection, const char *sql, Make make, Take take);

private:
    QVariant next() { return m_query.value(m_column++); }
    bool advance();
    /// A damaged page ends the rows as their end does: a list that is shorter without a word would be a lie.
    Result<> endedWell() const;

    QSqlQuery &m_query;
    int m_parameter = 0;
    int m_column = 0;
};

template <typename Make>
auto Query::all(Make make) -> Result<QList<decltype(make(std::declval<Query &>()))>> {
    QList<decltype(make(*this))> rows;
    if (auto ran = run(); !ran)
        return ran.error();
    while (advance())
        rows.append(make(*this));
    if (auto whole = endedWell(); !whole)
        return whole.error();
    return rows;
}

template <typename Make, typename Take>
Result<> Query::eachBehind(Connection &connection, const char *sql, Make make, Take take) {
    for (qint64 last = 0;;) {
        const auto piece = Query(connection, sql).bind(last).all(make);
        if (!piece || piece->isEmpty())
            return piece ? Result<>() : piece.error();
        for (const auto &row : *piece) {
            if (auto taken = take(row); !taken)
                return taken;
        }
        last = piece->last().key;
    }
}

template <typename Make>
auto Query::first(Make make) -> Result<std::optional<decltype(make(std::declval<Query &>()))>> {
    using Row = std::optional<decltype(make(*this))>;
    if (auto ran = run(); !ran)
        return ran.error();
    if (advance())
        return Row(make(*this));
    if (auto whole = endedWell(); !whole)
        return whole.error();
    return Row();
}
