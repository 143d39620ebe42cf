// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// The words of a text as searchKey() makes them, without any marks between them, one blank apart.
QString plainWords(const QString &text);

/// The words of a text as numbers, each once and sorted: to compare very many texts.
using WordSet = QList<size_t>;
WordSet wordSetOf(const QString &text);
