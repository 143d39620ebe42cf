// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crash_hygiene.h"

#include <QByteArray>
#include <QString>
#include <cstdio>
#include <sys/resource.h>

namespace {

const char *nameOf(QtMsgType type) {
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "note";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "message";
}

} // namespace

void writeNoCoreFiles() {
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

void logPlaceAlone(QtMsgType type, const QMessageLogContext &context, const QString &text) {
    Q_UNUSED(text)
    std::fprintf(stderr, "hearthbook: %s from %s", nameOf(type), context.category ? context.category : "?");
    if (context.file)
        std::fprintf(stderr, " (%s:%d)", context.file, context.line);
    std::fputc('\n', stderr);
}

void logWithoutContent() {
    if (qgetenv("HEARTHBOOK_LOG") != "whole")
        qInstallMessageHandler(logPlaceAlone);
}
