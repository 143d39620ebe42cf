// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/file_kind.h"

#include <QList>

enum class BookKind;

/// What goes into a book of this kind, and out of it. Of files that are dropped together the first kind
/// that takes one is brought in.
QList<FileKind> fileKindsOf(BookKind kind);
