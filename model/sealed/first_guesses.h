// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Whether this passphrase is among the first that somebody would try: a common word or saying with the
/// usual changes (P@ssw0rd, sunshine2024!, princessprincess), one of `names`, a date, a run of keys or of
/// letters, or a repetition. A sentence that merely has such words in it is not.
bool isGuessedFirst(const QString &passphrase, const QStringList &names);
