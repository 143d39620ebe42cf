// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <QCoreApplication>

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments) {
    static QCoreApplication application(*count, *arguments);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    HEARTHBOOK_FUZZ_TARGET(bytes, size);
    return 0;
}
