// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

// What the words of a cell or a text say of who may see them, in English and Spanish. Words that stand in a
// public text just as well ("private insurance", "confidential hotline") say nothing.

/// Whether a text may hold such words: nearly always it does not, which is quick to see.
bool mayHoldPrivateWords(const QByteArray &text);

/// Beside a phone number: "staff only", "Private", "unlisted, do not give out".
bool isPrivateLabel(const QString &words);

/// In an address: "12 Oak St (confidential location)".
bool saysHiddenPlace(const QString &address);
/// The address without these words.
QString withoutHiddenPlaceWords(const QString &address);

/// A text taken apart: "[internal: ask for Ann]" and "STAFF ONLY: ask for Ann" are not for the public.
struct PublicText {
    QString shown = {};
    QStringList kept = {};
};
PublicText publicTextOf(const QString &text);
