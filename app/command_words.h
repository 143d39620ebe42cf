// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The words with what stands behind "--output" as their last plain name: both ways to name the file that is
/// written mean the same.
QStringList withPlainOutput(QStringList words);
