// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/spelling_correction.h"

#include <QString>

class QJsonObject;

/// What a service is also found by, beside its names and its description: phone numbers, streets, e-mail and
/// web addresses, people, and the languages with these codes, which languagesSpoken() gives.
QString contactSearchWords(const QJsonObject &document, const QStringList &languages);

/// What somebody typed, as a question to the full text. Words that only say that something is wanted ("help
/// paying rent") need not be there, but what has them, too, stands higher.
QString serviceQuery(const QString &typed);

/// All words that services are found by.
WordList serviceWords(Connection &connection);
