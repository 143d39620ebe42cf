// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/bench_window.h"
#include "tests/bench/busy_application.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kTypedInABook[] = {"slept well", "morphine", "print", "ana", "thundre", "qqqq"};
constexpr const char *kTypedInADirectory[] = {"food",    "respite care", "spanish",
                                              "wheelch", "hopsital",     "qqqq"};

/// From a key press to the list that answers it, drawn; the whole book was read before.
template <std::size_t count>
void typeAll(benchmark::State &state, BenchWindow &window, const char *const (&words)[count]) {
    QTest::keyClick(&window.window(), Qt::Key_K, Qt::ControlModifier);
    QTest::qWait(3'000);
    auto *field = window.find<QWidget>("searchDialog")->findChild<QLineEdit *>(u"search"_s);
    Samples samples;
    for (auto _ : state) {
        for (const char *typed : words) {
            field->clear();
            settle();
            for (const char *letter = typed; *letter; ++letter) {
                samples.time([&] {
                    QTest::keyClick(field, *letter);
                    settle();
                });
            }
        }
    }
    samples.tell(state);
}

void typeInBook(benchmark::State &state, const Books &books) {
    BenchWindow window(books.copyOfTenYears(), books.file(u"settings.ini"_s));
    typeAll(state, window, kTypedInABook);
}

void typeInDirectory(benchmark::State &state, const Books &books) {
    BenchWindow window(books.directory(), books.file(u"settings.ini"_s));
    typeAll(state, window, kTypedInADirectory);
}

/// The longest time without an answer while the dialog opens for the first time and the book is read.
void openFirst(benchmark::State &state, const QString &book, const Books &books) {
    auto *application = static_cast<BusyApplication *>(qApp);
    Samples samples;
    for (auto _ : state) {
        BenchWindow window(book, books.file(u"settings.ini"_s));
        application->forget();
        QTest::keyClick(&window.window(), Qt::Key_K, Qt::ControlModifier);
        QTest::qWait(1'500);
        samples.add(application->longest());
    }
    samples.tell(state);
}

} // namespace

void measureSearch(const Books &books) {
    benchmark::RegisterBenchmark("TypeAnywhereTenYears", typeInBook, std::cref(books))
        ->Iterations(5)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("TypeAnywhereServices", typeInDirectory, std::cref(books))
        ->Iterations(5)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark(
        "Action/OpenSearchTenYears",
        [&books](benchmark::State &state) { openFirst(state, books.copyOfTenYears(), books); })
        ->Iterations(3)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark(
        "Action/OpenSearchServices",
        [&books](benchmark::State &state) { openFirst(state, books.directory(), books); })
        ->Iterations(3)
        ->Unit(benchmark::kMillisecond);
}
