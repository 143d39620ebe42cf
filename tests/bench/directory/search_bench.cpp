// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/zip_places.h"
#include "model/community/resource.h"
#include "model/directory/directory_search.h"
#include "model/directory/duplicate_decision_table.h"
#include "model/directory/service_finder.h"
#include "tests/bench/directory/directory_bench.h"

#include "model/sample/sample_directory.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace {

const QStringList kTyped{u"food pantry"_s,  u"respite weekend"_s,  u"nursing at home tucson"_s,
                         u"grief circle"_s, u"rides hospital"_s,   u"interpreters el paso"_s,
                         u"legal denied"_s, u"parent to parent"_s, u"willow house 12"_s,
                         u"san antonio"_s,  u"comida"_s,           u"z"_s};
const QStringList kSlips{u"resptie weekend"_s, u"pallative team"_s, u"interpretres"_s,
                         u"counsling"_s,       u"hopsital rides"_s, u"tuscon food"_s};
const GeoPoint kTucson{32.22, -110.97};

void look(Samples &samples, const Store &store, const DirectorySearch &search) {
    samples.time([&] {
        const auto page = store.serviceFinder().page(search);
        if (!page)
            qFatal("nothing was found: %s", qPrintable(page.error().detail));
    });
}

/// Letter by letter, as it is typed.
void type(Samples &samples, const Store &store, DirectorySearch search, const QStringList &texts) {
    for (const QString &text : texts) {
        for (qsizetype letters = 1; letters <= text.size(); ++letters) {
            search.text = text.left(letters);
            look(samples, store, search);
        }
    }
}

struct Asking {
    const char *name;
    std::function<void(Samples &, const Store &)> ask;
};

const std::vector<Asking> &questions() {
    static const DirectorySearch filtered{
        .category = ResourceCategory::Food, .language = u"es"_s, .childAge = 7};
    static const DirectorySearch open{.openAt = QDateTime(QDate(2026, 11, 23), QTime(10, 0)),
                                      .vanished = false};
    static const DirectorySearch area{.areas = {u"85701"_s, u"tucson"_s}};
    static const DirectorySearch near{.from = kTucson, .withinKm = 50};
    static const DirectorySearch byDistance{.from = kTucson, .order = DirectoryOrder::Distance};
    static const std::vector<Asking> all{
        {"Type", [](Samples &s, const Store &b) { type(s, b, {}, kTyped); }},
        {"TypeFiltered", [](Samples &s, const Store &b) { type(s, b, filtered, kTyped); }},
        {"TypeOpen", [](Samples &s, const Store &b) { type(s, b, open, kTyped); }},
        {"TypeArea", [](Samples &s, const Store &b) { type(s, b, area, kTyped); }},
        {"TypeNear", [](Samples &s, const Store &b) { type(s, b, near, kTyped); }},
        {"OneLetter",
         [](Samples &s, const Store &b) {
             for (char letter = 'a'; letter <= 'z'; ++letter)
                 look(s, b, {.text = QString(QLatin1Char(letter))});
         }},
        {"Slips",
         [](Samples &s, const Store &b) {
             for (const QString &text : kSlips)
                 look(s, b, {.text = text});
         }},
        {"FiltersAlone",
         [](Samples &s, const Store &b) {
             for (const DirectorySearch &search : {filtered, open, area, near})
                 look(s, b, search);
         }},
        {"ByDistance", [](Samples &s, const Store &b) { type(s, b, byDistance, kTyped); }},
        {"ByDistanceAll", [](Samples &s, const Store &b) { look(s, b, byDistance); }},
        {"ByCheck", [](Samples &s, const Store &b) { look(s, b, {.order = DirectoryOrder::LastChecked}); }},
        {"Count",
         [](Samples &s, const Store &b) {
             for (const DirectorySearch &search :
                  {DirectorySearch{}, DirectorySearch{.text = u"f"_s}, filtered, area})
                 s.time([&] { (void)b.serviceFinder().count(search); });
         }},
        {"Same",
         [](Samples &s, const Store &b) {
             s.time([&] { (void)b.table<DuplicateDecisionTable>().likely(2000); });
         }},
    };
    return all;
}

void search(benchmark::State &state, FilledBooks &books, qint64 services, const Asking &question) {
    const Store &store = books.of(services);
    Samples samples;
    for (auto _ : state)
        question.ask(samples, store);
    samples.tell(state);
}

} // namespace

const Store &FilledBooks::of(qint64 services) {
    auto &book = m_books[services];
    if (!book) {
        auto made = Store::create(m_folder.filePath(u"%1.hearthbook"_s.arg(services)));
        book = *std::move(made);
        if (!book->apply({{}, {adding(DirectoryImport{.source = sampleServices(0, services)})}}))
            qFatal("the book for measuring could not be filled");
    }
    return *book;
}

void measureDirectorySearch(FilledBooks &books, qint64 services) {
    for (const Asking &question : questions()) {
        const std::string name = "Search/" + std::to_string(services) + "/" + question.name;
        benchmark::RegisterBenchmark(name.c_str(), search, std::ref(books), services, std::cref(question))
            ->Iterations(5)
            ->Unit(benchmark::kMillisecond);
    }
}
