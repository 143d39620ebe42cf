// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "model/sealed/recovery_code.h"

#include <cstdlib>

void fuzzRecoveryCode(const uint8_t *bytes, size_t size) {
    const QString typed = QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto code = readRecoveryCode(typed);
    // What was read as a code must be that code when it is printed again.
    if (code &&
        (code->size() != kRecoveryBytes || readRecoveryCode(recoveryText(*code)).valueOr({}) != *code))
        std::abort();
}
