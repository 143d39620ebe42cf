// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "model/sample/sample_directory.h"
#include "model/sample/sample_family.h"

#include <QFile>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

double Samples::quantile(double part) const {
    std::vector<double> sorted = m_msecs;
    std::sort(sorted.begin(), sorted.end());
    return sorted.empty() ? 0 : sorted[size_t(std::ceil(part * double(sorted.size() - 1)))];
}

void Samples::tell(benchmark::State &state) const {
    state.counters["p50"] = quantile(0.5);
    state.counters["p99"] = quantile(0.99);
    state.counters["max"] = quantile(1);
}

namespace {
void write(const QString &path, int years) {
    const auto store = Store::create(path);
    if (!store || !writeSampleFamily(**store, {QDate::currentDate(), years}))
        qFatal("the book for measuring could not be written");
}
} // namespace

Books::Books() {
    write(sample(), 0);
    write(tenYears(), 10);
}

QString Books::copyOfTenYears() const {
    const QString path = file(u"copy.hearthbook"_s);
    QFile::remove(path);
    if (!QFile::copy(tenYears(), path))
        qFatal("the book for measuring could not be copied");
    return path;
}

QString Books::directory() const {
    constexpr qint64 services = 100'000;
    const QString path = file(u"directory.hearthbook"_s);
    if (QFile::exists(path))
        return path;
    auto store = Store::create(path, {NewKey::open()}, BookKind::Directory);
    if (!store || !(*store)->apply({{}, {adding(DirectoryImport{.source = sampleServices(0, services)})}}))
        qFatal("the directory for measuring could not be made");
    return path;
}
