// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/bench_window.h"

#include "ui/kit/page.h"

#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPages = 120;
constexpr const char *kTyped[] = {"food", "transport", "respite care", "spanish", "wheelch"};

std::unique_ptr<BenchWindow> windowOf(const Books &books) {
    auto window = std::make_unique<BenchWindow>(books.directory(), books.file(u"settings.ini"_s));
    window->goTo("services");
    return window;
}

/// Down through some thousands of services, page by page: each is one frame, with all that is read for it.
void scroll(benchmark::State &state, const Books &books) {
    const auto window = windowOf(books);
    auto *bar = window->findHere<QListView>("list")->verticalScrollBar();
    Samples samples;
    for (auto _ : state) {
        bar->setValue(0);
        settle();
        for (int page = 0; page < kPages; ++page) {
            samples.time([&] {
                bar->setValue(bar->value() + bar->pageStep());
                settle();
            });
        }
    }
    samples.tell(state);
}

/// From a key press to the list that answers it, drawn.
void type(benchmark::State &state, const Books &books) {
    const auto window = windowOf(books);
    auto *search = window->findHere<QLineEdit>("search");
    search->setFocus();
    Samples samples;
    for (auto _ : state) {
        for (const char *typed : kTyped) {
            search->clear();
            settle();
            for (const char *letter = typed; *letter; ++letter) {
                samples.time([&] {
                    QTest::keyClick(search, *letter);
                    settle();
                });
            }
        }
    }
    samples.tell(state);
}

} // namespace

void measureServices(const Books &books) {
    benchmark::RegisterBenchmark("ScrollServices", scroll, std::cref(books))
        ->Iterations(3)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("TypeInServices", type, std::cref(books))
        ->Iterations(5)
        ->Unit(benchmark::kMillisecond);
}
