// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/service_document.h"
#include "model/sample/sample_directory.h"
#include "tests/bench/bench.h"
#include "ui/printing/family_list_layout.h"
#include "ui/printing/paper_packs.h"
#include "ui/printing/visit_summary_layout.h"

using namespace Qt::StringLiterals;

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
            if (!writePdf(laidOut.document, laidOut.report.fileTitle, books.file(u"summary.pdf"_s)))
                state.SkipWithError("the PDF was not written");
        });
    }
    samples.tell(state);
}

PaperOrder orderOf(const QDateTime &now) {
    return {.now = now, .emergencyNumber = u"911"_s};
}

/// A paper of a ten-year book, from reading to the PDF.
void kindPdf(benchmark::State &state, const Books &books, const PaperKind &kind) {
    const auto store = Store::open(books.tenYears());
    const PaperOrder order = orderOf(QDateTime::currentDateTime());
    Samples samples;
    for (auto _ : state) {
        samples.time([&] {
            const auto made = makePaper(kind, **store, order);
            if (!made || !writePdf(made->laidOut.document, kind.title, books.file(u"paper.pdf"_s)))
                state.SkipWithError("the PDF was not written");
        });
    }
    samples.tell(state);
}

/// All papers of a ten-year book in one PDF.
void packPdf(benchmark::State &state, const Books &books) {
    const auto store = Store::open(books.tenYears());
    const PaperOrder order = orderOf(QDateTime::currentDateTime());
    const auto pack = paperPackNamed(u"everything"_s);
    Samples samples;
    for (auto _ : state) {
        samples.time([&] {
            const auto papers = makePack(pack->parts, **store, order);
            if (!papers || !writePdf(documentsOf(*papers), pack->title, books.file(u"pack.pdf"_s)))
                state.SkipWithError("the PDF was not written");
        });
    }
    samples.tell(state);
}

/// A list with 30 services, in ordinary print or with every extra, from the first look to the file.
void listPdf(benchmark::State &state, const Books &books, bool isLarge) {
    ServiceList list{.preparedBy = u"A. Kim, social work"_s,
                     .preparedOn = QDate(2026, 4, 1),
                     .isLargePrint = isLarge,
                     .hasCodes = isLarge};
    (void)sampleServices(0, 30)([&list](const QJsonObject &document) -> Result<> {
        list.items.append(newItem(readService(document)));
        list.items.last().why.english = u"They come to your home, and they speak Spanish."_s;
        return {};
    });
    Samples samples;
    for (auto _ : state) {
        samples.time([&] {
            const LaidOutReport laidOut = layOutFamilyList(list, QPageSize::Letter);
            if (!writePdf(laidOut.document, laidOut.report.fileTitle, books.file(u"list.pdf"_s)))
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
    for (const PaperKind &kind : paperKinds())
        benchmark::RegisterBenchmark((u"Paper/"_s + kind.name).toStdString().c_str(), kindPdf,
                                     std::cref(books), kind)
            ->Iterations(5)
            ->Unit(msecs);
    benchmark::RegisterBenchmark("PackOfAllPapers", packPdf, std::cref(books))->Iterations(3)->Unit(msecs);
    benchmark::RegisterBenchmark("ListPdf", listPdf, std::cref(books), false)->Iterations(15)->Unit(msecs);
    benchmark::RegisterBenchmark("ListPdfLargeWithCodes", listPdf, std::cref(books), true)
        ->Iterations(5)
        ->Unit(msecs);
}
