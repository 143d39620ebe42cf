// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/salvage.h"

class SealedFile;
class PageCipher;

/// Copies the contents of attachments; what cannot be read is counted, and the backup's stays in its place.
/// Gives the ids of those that were. Where one cannot be written, that is an error, and no loss of the book.
Result<QList<QByteArray>> copyContents(const QString &damaged, const PageCipher &sealer, SealedFile &into,
                                       Salvage &salvage);

/// Where the table of attachments lost rows, contents that no row speaks of any more go to the child under a
/// new name, so that no photo is lost with its name.
Result<> nameContents(const QString &book, const DataKey &key, const QList<QByteArray> &contents,
                      const QList<RescuedTable> &rescued);
