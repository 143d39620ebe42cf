// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/moment.h"
#include "model/diary/diary_entry.h"
#include "model/diary/tracker_table.h"
#include "tests/bench/bench.h"
#include "tests/bench/bench_window.h"
#include "tests/bench/busy_application.h"

#include "ui/kit/page.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr char kWords[] = "slept well";

std::unique_ptr<BenchWindow> windowOf(const Books &books) {
    return std::make_unique<BenchWindow>(books.copyOfTenYears(), books.file(u"settings.ini"_s));
}

/// The longest time without an answer until the window is at rest again.
template <typename Work>
void timeAction(Samples &samples, Work &&work) {
    auto *application = static_cast<BusyApplication *>(qApp);
    settle();
    application->forget();
    Samples own;
    own.time(work);
    settle();
    samples.add(qMax(own.quantile(1), application->longest()));
}

void openPage(benchmark::State &state, const Books &books, const char *place) {
    Samples samples;
    for (auto _ : state) {
        const auto window = windowOf(books);
        timeAction(samples, [&] { window->window().goTo(QString::fromLatin1(place)); });
    }
    samples.tell(state);
}

void returnToPage(benchmark::State &state, const Books &books, const char *place) {
    const auto window = windowOf(books);
    window->goTo(place);
    Samples samples;
    for (auto _ : state) {
        window->goTo("community");
        timeAction(samples, [&] { window->window().goTo(QString::fromLatin1(place)); });
    }
    samples.tell(state);
}

/// One tap on Today, after every page was seen once and follows the book.
void rateOnToday(benchmark::State &state, const Books &books) {
    const auto window = windowOf(books);
    for (const char *place : {"diary", "goals", "community", "appointments", "child", "today"})
        window->goTo(place);
    auto *button = window->findHere<QAbstractButton>("value3");
    Samples samples;
    for (auto _ : state)
        timeAction(samples, [&] { QTest::mouseClick(button, Qt::LeftButton); });
    samples.tell(state);
}

/// One planned time on Today, ticked and unticked in turns.
void tickOnToday(benchmark::State &state, const Books &books) {
    const auto window = windowOf(books);
    window->goTo("medicines");
    window->goTo("today");
    auto *tick = window->findHere<QWidget>("medicinesToday")->findChild<QCheckBox *>();
    Samples samples;
    for (auto _ : state)
        timeAction(samples, [&] { tick->click(); });
    samples.tell(state);
}

/// From day to day, back in time.
void earlierDay(benchmark::State &state, const Books &books) {
    const auto window = windowOf(books);
    window->goTo("medicines");
    window->findHere<QAbstractButton>("dayByDay")->click();
    Samples samples;
    for (auto _ : state)
        timeAction(samples, [&] { window->findHere<QAbstractButton>("dayBefore")->click(); });
    samples.tell(state);
}

void undo(benchmark::State &state, const Books &books) {
    const auto window = windowOf(books);
    window->goTo("diary");
    window->goTo("today");
    auto *button = window->findHere<QAbstractButton>("value3");
    Samples samples;
    for (auto _ : state) {
        QTest::mouseClick(button, Qt::LeftButton);
        timeAction(samples, [&] { window->undo(); });
    }
    samples.tell(state);
}

/// An entry that is written while the whole diary is seen.
void addEntryInDiary(benchmark::State &state, const Books &books) {
    const auto window = windowOf(books);
    window->goTo("diary");
    window->findHere<QAbstractButton>("period4")->click();
    const Tracker tracker = window->store().table<TrackerTable>().all()->first();
    Samples samples;
    for (auto _ : state) {
        const DiaryEntry entry{
            .tracker = tracker.id, .moment = Moment::of(QDateTime::currentDateTime()), .value = 3};
        timeAction(samples, [&] { window->history().perform({u"Add"_s, {adding(entry)}}); });
    }
    samples.tell(state);
}

void choosePeriod(benchmark::State &state, const Books &books, const char *period) {
    const auto window = windowOf(books);
    window->goTo("diary");
    Samples samples;
    for (auto _ : state) {
        window->findHere<QAbstractButton>("period0")->click();
        timeAction(samples, [&] { window->findHere<QAbstractButton>(period)->click(); });
    }
    samples.tell(state);
}

void typeInSearch(benchmark::State &state, const Books &books) {
    const auto window = windowOf(books);
    window->goTo("diary");
    window->findHere<QAbstractButton>("period4")->click();
    auto *search = window->findHere<QLineEdit>("search");
    Samples samples;
    for (auto _ : state) {
        for (const char *letter = kWords; *letter; ++letter)
            timeAction(samples, [&] { QTest::keyClick(search, *letter); });
        search->clear();
    }
    samples.tell(state);
}

void turnWheel(QWidget *view, int direction) {
    QWidget *chart = static_cast<QAbstractScrollArea *>(view)->viewport();
    const QPointF at(chart->width() * 0.7, 40);
    QWheelEvent event(at, chart->mapToGlobal(at), {}, {0, 120 * direction}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(chart, &event);
}

/// From ten years to some weeks and back; each turn of the wheel is one frame.
void zoomChart(benchmark::State &state, const Books &books) {
    const auto window = windowOf(books);
    window->goTo("diary");
    window->findHere<QAbstractButton>("period4")->click();
    auto *chart = window->findHere<QWidget>("chart");
    Samples samples;
    for (auto _ : state) {
        for (const int direction : {1, -1}) {
            for (int i = 0; i < 18; ++i) {
                settle();
                samples.time([&] {
                    turnWheel(chart, direction);
                    settle();
                });
            }
        }
    }
    samples.tell(state);
}

/// What the window does once the wheel rests: the table and the words follow.
void restAfterZoom(benchmark::State &state, const Books &books) {
    const auto window = windowOf(books);
    window->goTo("diary");
    window->findHere<QAbstractButton>("period4")->click();
    auto *chart = window->findHere<QWidget>("chart");
    auto *application = static_cast<BusyApplication *>(qApp);
    Samples samples;
    for (auto _ : state) {
        turnWheel(chart, 1);
        turnWheel(chart, -1);
        settle();
        application->forget();
        QTest::qWait(250);
        samples.add(application->longest());
    }
    samples.tell(state);
}

/// Each of the four questions, over the whole diary.
void lookCloser(benchmark::State &state, const Books &books) {
    const auto window = windowOf(books);
    window->goTo("diary");
    window->findHere<QAbstractButton>("closer")->click();
    auto *length = window->findHere<QComboBox>("length");
    length->setCurrentIndex(length->count() - 1);
    auto *question = window->findHere<QComboBox>("question");
    Samples samples;
    for (auto _ : state) {
        for (int row = 0; row < question->count(); ++row) {
            timeAction(samples, [&] {
                question->setCurrentIndex(row);
                Q_EMIT question->activated(row);
            });
        }
    }
    samples.tell(state);
}

using Measure = void (*)(benchmark::State &, const Books &);

void add(const char *name, Measure measure, const Books &books, int times) {
    benchmark::RegisterBenchmark(name, measure, std::cref(books))
        ->Iterations(times)
        ->Unit(benchmark::kMillisecond);
}

} // namespace

void measureWindow(const Books &books) {
    for (const char *place : {"child", "diary", "medicines", "equipment", "moments", "goals", "careteam",
                              "community", "appointments", "papers"}) {
        benchmark::RegisterBenchmark(("Action/Open_" + std::string(place)).c_str(), openPage,
                                     std::cref(books), place)
            ->Iterations(3)
            ->Unit(benchmark::kMillisecond);
    }
    for (const char *place : {"today", "diary", "medicines", "papers"}) {
        benchmark::RegisterBenchmark(("Action/Return_" + std::string(place)).c_str(), returnToPage,
                                     std::cref(books), place)
            ->Iterations(10)
            ->Unit(benchmark::kMillisecond);
    }
    for (const char *period : {"period1", "period2", "period3", "period4"}) {
        benchmark::RegisterBenchmark(("Action/" + std::string(period)).c_str(), choosePeriod,
                                     std::cref(books), period)
            ->Iterations(10)
            ->Unit(benchmark::kMillisecond);
    }
    add("Action/RateOnToday", rateOnToday, books, 15);
    add("Action/TickOnToday", tickOnToday, books, 15);
    add("Action/EarlierDay", earlierDay, books, 15);
    add("Action/Undo", undo, books, 15);
    add("Action/AddEntryInDiary", addEntryInDiary, books, 10);
    add("Action/TypeInSearch", typeInSearch, books, 3);
    add("Action/RestAfterZoom", restAfterZoom, books, 5);
    add("Action/LookCloser", lookCloser, books, 3);
    add("ZoomFrame", zoomChart, books, 6);
}
