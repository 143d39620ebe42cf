// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

using namespace Qt::StringLiterals;

/// A text that is put beside others, such as a name before a number. Where it may run from right to left,
/// marks that nobody sees keep what stands beside it in its own order: without them a telephone number behind
/// a Hebrew or Arabic name is drawn back to front. Every text that is put into a sentence, a row or a page
/// goes through here.
QString isolated(const QString &text);

/// The same for each of them.
QStringList isolated(QStringList texts);

/// Those that are not empty, one behind the other: "Ana · nurse".
QString inARow(QStringList texts, const QString &between = u" · "_s);
