// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

constexpr int kTries = 25;

/// One start of a program: when its window was there, and its memory then.
struct Start {
    double msecs = 0;
    double mebibytes = 0;
};

/// A screen of our own where there is Xvfb: what stands for a screen inside Qt has neither letters nor
/// a connection to make, and an empty window there is no measure for anything.
class Screen {
public:
    Screen() {
        m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s});
        if (m_server.waitForStarted() && m_server.waitForReadyRead(10000))
            m_display = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
    }
    ~Screen() {
        m_server.terminate();
        m_server.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Screen)

    QProcessEnvironment environment() const {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // Without a session bus, Qt would wait for one to be started.
        if (!environment.contains(u"DBUS_SESSION_BUS_ADDRESS"_s))
            environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        if (!m_display.isEmpty()) {
            environment.insert(u"DISPLAY"_s, m_display);
            environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        }
        return environment;
    }

private:
    QProcess m_server;
    QString m_display;
};

Start startOf(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment) {
    QProcess process;
    process.setProcessEnvironment(environment);
    Start start;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForReadyRead(20000))
        qFatal("%s did not start", qPrintable(program));
    start.msecs = double(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished();
    start.mebibytes = process.readAllStandardOutput().split('\n').value(1).toDouble() / 1024;
    return start;
}

class Starts {
public:
    Starts(QString name, QString program, QStringList arguments) :
        m_name(std::move(name)), m_program(std::move(program)), m_arguments(std::move(arguments)) {}

    void run(const Screen &screen) {
        const Start start = startOf(m_program, m_arguments, screen.environment());
        m_msecs.add(start.msecs);
        m_mebibytes.add(start.mebibytes);
    }
    double msecs() const { return m_msecs.quantile(0.5); }
    void tell(benchmark::State &state) const {
        state.counters[m_name.toStdString()] = msecs();
        state.counters[m_name.toStdString() + "_MiB"] = m_mebibytes.quantile(0.5);
    }

private:
    QString m_name;
    QString m_program;
    QStringList m_arguments;
    Samples m_msecs;
    Samples m_mebibytes;
};

/// In turn, so that what else the machine does meets all of them alike.
void start(benchmark::State &state, const Books &books) {
    const QString program = QStringLiteral(HEARTHBOOK_PROGRAM);
    const QString quit = u"--quit-when-shown"_s;
    Starts empty(u"empty"_s, QStringLiteral(EMPTY_WINDOW_PROGRAM), {});
    Starts sample(u"sample"_s, program, {quit, books.sample()});
    Starts tenYears(u"tenYears"_s, program, {quit, books.tenYears()});
    Starts oneLine(u"oneLine"_s, QStringLiteral(EMPTY_WINDOW_PROGRAM), {u"One line of text"_s});
    const Screen screen;
    const std::initializer_list<Starts *> all{&empty, &oneLine, &sample, &tenYears};
    for (Starts *warm : all)
        Starts(*warm).run(screen);
    for (auto _ : state) {
        for (Starts *each : all)
            each->run(screen);
    }
    for (const Starts *each : all)
        each->tell(state);
    state.counters["sampleRatio"] = sample.msecs() / empty.msecs();
    state.counters["tenYearsRatio"] = tenYears.msecs() / empty.msecs();
}

} // namespace

void measureStart(const Books &books) {
    qputenv("XDG_CONFIG_HOME", books.file(u"config"_s).toUtf8());
    benchmark::RegisterBenchmark("Start", start, std::cref(books))
        ->Iterations(kTries)
        ->Unit(benchmark::kMillisecond);
}
