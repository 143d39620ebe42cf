// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/change.h"
#include "model/diary/diary_entry.h"
#include "model/diary/tracker.h"
#include "model/sample/sampler.h"

/// One thing that the sample family keeps track of, with all that was written about it.
class SampleTracked {
public:
    /// As the program suggests it under `preset`.
    SampleTracked(Sampler &sampler, const QDate &lastDay, const QString &preset);
    /// As chosen from the score sheets.
    static SampleTracked ofSheet(Sampler &sampler, const QDate &lastDay, const QString &sheet);

    /// One more entry, to be filled in by who calls.
    DiaryEntry &add(int daysBeforeEnd, const QTime &time, Reporter reporter = Reporter::Parent);

    Sampler &sampler() { return m_sampler; }
    QDate day(int daysBeforeEnd) const { return m_lastDay.addDays(-daysBeforeEnd); }

    Tracker tracker = {};
    QList<DiaryEntry> entries = {};

private:
    SampleTracked(Sampler &sampler, const QDate &lastDay) : m_sampler(sampler), m_lastDay(lastDay) {}

    Sampler &m_sampler;
    QDate m_lastDay;
};
