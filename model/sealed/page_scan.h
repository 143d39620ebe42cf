// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sealed/page_cipher.h"

#include <QString>
#include <functional>

/// Finds the sealed pages in a damaged outer file without its tables: each lies in a page of its own, and its
/// seal proves what it is. `found` gets the number and the content; a number may come more than once.
/// Gives how many were found.
int scanPages(const QString &path, const PageCipher &sealer,
              const std::function<void(quint32 no, const unsigned char *page)> &found);
