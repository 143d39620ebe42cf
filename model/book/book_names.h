// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class Store;

/// What somebody would try first as the passphrase of this book: the names of its file and of the child.
QStringList namesOf(const Store &book);
