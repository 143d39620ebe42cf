// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/directory/directory_bench.h"

#include <QCoreApplication>
#include <cstdio>
#include <fstream>
#include <string>

namespace {

// As many as a state has; HEARTHBOOK_SERVICES="10000 1000000" measures others.
constexpr char kUsual[] = "10000 100000";

/// In KiB, of this program alone; what rusage says begins with the program that started it.
long mostMemory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind("VmHWM:", 0) == 0)
            return std::stol(line.substr(6));
    }
    return 0;
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--import") == 0) {
        bringIn(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
        std::printf("%ld", mostMemory());
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    const QByteArrayList sizes =
        (qEnvironmentVariableIsSet("HEARTHBOOK_SERVICES") ? qgetenv("HEARTHBOOK_SERVICES")
                                                          : QByteArray(kUsual))
            .split(' ');
    measureDirectoryImport(sizes.last().toLongLong());
    FilledBooks books;
    for (const QByteArray &size : sizes)
        measureDirectorySearch(books, size.toLongLong());
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
