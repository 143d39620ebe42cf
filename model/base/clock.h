// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

/// Where "now" comes from, so that a test can choose it.
class Clock {
public:
    virtual ~Clock() = default;
    /// The present moment in the zone in which the person is.
    virtual QDateTime now() const = 0;

    QDate today() const { return now().date(); }
};

class SystemClock : public Clock {
public:
    QDateTime now() const override {
        return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone::systemTimeZone());
    }
};

/// Stands still at the moment that it was given.
class FixedClock : public Clock {
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}
    QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
};
