// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "ui/printing/visit_summary_layout.h"

namespace {

/// As the command line does it, without opening the book.
void summaryPdf(benchmark::State &state, const Books &books, int daysBack) {
    const auto store = Store::open(books.tenYears());
    const QDateTime now = QDateTime::currentDateTime();
    const auto usual = usualSummaryStart(**store, now.date());
    const QDate since = daysBack > 0 || !usual ? now.date().addDays(-daysBack) : *usual;
    Samples samples;
    for (auto _ : state) {
        samples.time([&] {
            const auto summary = readVisitSummary(**store, since, now);
            const LaidOutReport laidOut = layOutVisitSummary(*summary, kAllSections, {});
            if (!writePdf(laidOut.document, laidOut.report.title, books.file(QStringLiteral("summary.pdf"))))
                state.SkipWithError("the PDF was not written");
        });
    }
    samples.tell(state);
}

} // namespace

void measurePaper(const Books &books) {
    const auto msecs = benchmark::kMillisecond;
    benchmark::RegisterBenchmark("SummaryPdf", summaryPdf, std::cref(books), 0)->Iterations(15)->Unit(msecs);
    benchmark::RegisterBenchmark("SummaryPdfOfAllTenYears", summaryPdf, std::cref(books), 3650)
        ->Iterations(5)
        ->Unit(msecs);
}
