// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/busy_application.h"
#include "ui/kit/style.h"

#include <QStandardPaths>
#include <cstdio>
#include <map>
#include <string>

namespace {

/// Prints as always and keeps the figures for the table at the end.
class Keeper : public benchmark::ConsoleReporter {
public:
    using Counters = std::map<std::string, double>;

    void ReportRuns(const std::vector<Run> &runs) override {
        for (const Run &run : runs) {
            const std::string name = run.run_name.function_name;
            for (const auto &[counter, value] : run.counters)
                m_figures[name][counter] = value;
        }
        ConsoleReporter::ReportRuns(runs);
    }
    bool has(const std::string &name) const { return m_figures.count(name) > 0; }
    double figure(const std::string &name, const std::string &counter) const {
        return m_figures.at(name).at(counter);
    }
    /// The slowest of the actions and its time.
    std::pair<std::string, double> slowestAction() const {
        std::pair<std::string, double> slowest;
        for (const auto &[name, counters] : m_figures) {
            if (name.rfind("Action/", 0) == 0 && counters.at("max") > slowest.second)
                slowest = {name, counters.at("max")};
        }
        return slowest;
    }

private:
    std::map<std::string, Counters> m_figures;
};

void row(const std::string &what, double measured, double target, const char *unit) {
    std::printf("%-46s %9.2f   at most %7.1f %-3s %s\n", what.c_str(), measured, target, unit,
                measured <= target ? "" : "<- above");
}

void tellStart(const Keeper &keeper) {
    row("start, sample book (of an empty window)", keeper.figure("Start", "sampleRatio"), 2.0, "x");
    row("start, ten years (of an empty window)", keeper.figure("Start", "tenYearsRatio"), 2.5, "x");
    row("memory after start, sample book", keeper.figure("Start", "sample_MiB"), 60, "MiB");
    row("memory after start, ten years", keeper.figure("Start", "tenYears_MiB"), 250, "MiB");
}

void tellTargets(const Keeper &keeper) {
    std::printf("\n%-46s %9s   %s\n", "", "measured", "target");
    if (keeper.has("Start"))
        tellStart(keeper);
    if (keeper.has("SaveEntry") && keeper.has("SavePlainSqlite"))
        row("one saved entry (of a plain SQLite insert)",
            keeper.figure("SaveEntry", "p50") / keeper.figure("SavePlainSqlite", "p50"), 2.0, "x");
    if (keeper.has("OpenTenYears") && keeper.has("OpenPlain"))
        row("opening ten years (of a plain file)",
            keeper.figure("OpenTenYears", "p50") / keeper.figure("OpenPlain", "p50"), 3.0, "x");
    if (keeper.has("ZoomFrame"))
        row("chart of ten years, a frame (99 of 100)", keeper.figure("ZoomFrame", "p99"), 16, "ms");
    if (keeper.has("ImportTable"))
        row("import of ten years (time of sqlite3's)", 1 / keeper.figure("ImportTable", "speed"), 1 / 0.7,
            "x");
    if (keeper.has("ImportHealth"))
        row("memory for Apple Health of 1 GiB", keeper.figure("ImportHealth", "growth_MiB"), 150, "MiB");
    for (const char *frame : {"ScrollServices", "TypeInServices"}) {
        if (keeper.has(frame))
            row(std::string(frame) + " of 100,000, a frame (99 of 100)", keeper.figure(frame, "p99"), 16,
                "ms");
    }
    for (const auto &[frame, book] : {std::pair("TypeAnywhereTenYears", "ten years"),
                                      std::pair("TypeAnywhereServices", "100,000 services")}) {
        if (keeper.has(frame))
            row(std::string("search anywhere, ") + book + ", a key (99 of 100)", keeper.figure(frame, "p99"),
                16, "ms");
    }
    const auto [name, msecs] = keeper.slowestAction();
    if (!name.empty())
        row("slowest: " + name, msecs, 100, "ms");
    if (keeper.has("SummaryPdf"))
        row("summary PDF of the ten-year book", keeper.figure("SummaryPdf", "p50"), 500, "ms");
    if (keeper.has("ListPdf"))
        row("PDF of a list of 30 services", keeper.figure("ListPdf", "p50"), 500, "ms");
}

} // namespace

int main(int argc, char **argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    BusyApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    Style style;
    style.apply(Theme::Light, Style::smallestText);
    const Books books;
    measureStart(books);
    measureBook(books);
    measureWindow(books);
    measureServices(books);
    measureSearch(books);
    measurePaper(books);
    measureImport(books);
    Keeper keeper;
    benchmark::RunSpecifiedBenchmarks(&keeper);
    tellTargets(keeper);
    return 0;
}
