// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What the program calls something in each language that it speaks. What was named by the program yesterday
/// may have been named in another one.
QStringList inAllLanguages(const char *context, const char *source, const char *comment = nullptr);
