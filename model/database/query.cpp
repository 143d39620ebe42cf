// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/database/query.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMsecsOfMinute = 60000;

} // namespace

Query::Query(Connection &connection, const char *sql) : m_query(connection.prepared(sql)) {}

Query::~Query() {
    m_query.finish();
}

Query &Query::bind(const QString &text) {
    // Qt would store a null string as NULL; a text that nobody wrote is an empty one.
    m_query.bindValue(m_parameter++, text.isNull() ? u""_s : text);
    return *this;
}

Query &Query::bind(const QByteArray &bytes) {
    m_query.bindValue(m_parameter++, bytes.isNull() ? QByteArray("") : bytes);
    return *this;
}

Query &Query::bind(qint64 number) {
    m_query.bindValue(m_parameter++, number);
    return *this;
}

Query &Query::bind(const QDate &date) {
    return bind(date.toString(Qt::ISODate));
}

Query &Query::bind(const std::optional<QDate> &date) {
    return date ? bind(*date) : bindNull();
}

Query &Query::bind(const std::optional<double> &number) {
    if (!number)
        return bindNull();
    m_query.bindValue(m_parameter++, *number);
    return *this;
}

Query &Query::bind(const Moment &moment) {
    return bind(moment.utcMsecs).bind(moment.offsetSeconds).bind(QString::fromLatin1(moment.zone));
}

Query &Query::bind(const DaySpan &span) {
    return bind(span.first.toJulianDay()).bind(span.last.toJulianDay());
}

Query &Query::bindMinute(const std::optional<QTime> &time) {
    return time ? bind(time->msecsSinceStartOfDay() / kMsecsOfMinute) : bindNull();
}

Query &Query::bindNull() {
    m_query.bindValue(m_parameter++, QVariant());
    return *this;
}

Result<> Query::run() {
    if (m_query.exec())
        return {};
    return Connection::errorFrom(m_query.lastError());
}

std::optional<QDate> Query::optionalDate() {
    const QString text = this->text();
    return text.isEmpty() ? std::nullopt : std::optional(QDate::fromString(text, Qt::ISODate));
}

std::optional<double> Query::optionalReal() {
    const QVariant value = next();
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

std::optional<qint64> Query::optionalNumber() {
    const QVariant value = next();
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

std::optional<QTime> Query::optionalMinute() {
    const auto minute = optionalNumber();
    return minute ? std::optional(QTime::fromMSecsSinceStartOfDay(int(*minute) * kMsecsOfMinute))
                  : std::nullopt;
}

Moment Query::moment() {
    const qint64 utc = number();
    const int offset = int(number());
    return {utc, offset, text().toLatin1()};
}

bool Query::advance() {
    m_column = 0;
    return m_query.next();
}

Result<> Query::endedWell() const {
    if (m_query.lastError().isValid())
        return Connection::errorFrom(m_query.lastError());
    return {};
}
