// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <vector>

using namespace Qt::StringLiterals;

/// Times of one piece of work, in milliseconds.
class Samples {
public:
    template <typename Work>
    void time(Work &&work) {
        QElapsedTimer timer;
        timer.start();
        work();
        add(double(timer.nsecsElapsed()) / 1e6);
    }
    void add(double msecs) { m_msecs.push_back(msecs); }
    double quantile(double part) const;
    /// As counters p50, p99 and max.
    void tell(benchmark::State &state) const;

private:
    std::vector<double> m_msecs;
};

/// The books to measure with, written once; they go away with this.
class Books {
public:
    Books();

    QString sample() const { return m_folder.filePath(u"sample.hearthbook"_s); }
    /// About 146,000 entries.
    QString tenYears() const { return m_folder.filePath(u"ten-years.hearthbook"_s); }
    /// A copy that may be written to.
    QString copyOfTenYears() const;
    /// 100,000 services, written when it is first asked for.
    QString directory() const;
    QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

// Each group of measurements.
void measureStart(const Books &books);
void measureBook(const Books &books);
void measureWindow(const Books &books);
void measureServices(const Books &books);
void measureSearch(const Books &books);
void measurePaper(const Books &books);
void measureImport(const Books &books);
