// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_import.h"

/// National services of the USA to begin a directory with, in English words of our own with Spanish beside
/// them (inLanguage()). None was called by us: each says so.
ServiceSource starterList();
int starterListCount();

/// Copies the words in other languages, for the description and the alert.
void putOwnLanguages(QJsonObject &document, const QJsonObject &from);

/// What a document says under this key ("description", "alert"), in this language ("es") where its source has
/// it so, else as it is.
QString inLanguage(const QJsonObject &document, const QString &key, const QString &language);
