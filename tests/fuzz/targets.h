// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// One function for each thing that reads what a stranger may have written. Each takes any bytes; what is
/// wrong shows as a crash, a report of a sanitizer, or too much time or memory.
void fuzzOpener(const uint8_t *bytes, size_t size);
void fuzzVcard(const uint8_t *bytes, size_t size);
void fuzzRecoveryCode(const uint8_t *bytes, size_t size);
void fuzzCsv(const uint8_t *bytes, size_t size);
void fuzzServices(const uint8_t *bytes, size_t size);
void fuzzTables(const uint8_t *bytes, size_t size);
void fuzzSheet(const uint8_t *bytes, size_t size);
void fuzzHearthlist(const uint8_t *bytes, size_t size);
