// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QJsonObject;

/// The languages that a text of a source names, each as its code: "es" for "Spanish", "Español", "spa",
/// "es-MX" and "Bilingual staff (English/Spanish)". A text that names none of those we know gives nothing.
QStringList languageCodesIn(const QString &text);

/// What a source says of a language, for people: codes as names in the language of the page.
QString languageText(const QString &said);

/// The languages that a service says it speaks: its own, those of its places and phones, and those of its
/// interpreters.
/// Where a language is not one that we know, the source's word for it, in small letters.
QStringList languagesSpoken(const QJsonObject &document);

/// The words by which people look for these languages, in English, in Spanish and in the language itself.
QString languageSearchWords(const QStringList &codes);
