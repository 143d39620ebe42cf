// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// What a number is for, as the words beside it tell.
enum class PhoneUse { Voice, Fax, Text, Textphone };

/// A phone number as people write it, taken apart: "555-1234 x5 (front desk)".
struct PhoneWords {
    QString number = {};
    QString extension = {};
    QString description = {};
    PhoneUse use = PhoneUse::Voice;
    QString dial = {}; ///< "+13125550100"; empty where nobody can be sure what to dial
};
/// Reads a cell that holds one number; a text that holds several stays whole.
PhoneWords readPhoneNumber(const QString &text);
/// Reads a cell that may hold several: "555-1234; 555-2345 or (520) 555-3456".
QList<PhoneWords> readPhoneWords(const QString &cell);

/// What a phone is for by the words of its label, such as "Fax" or "call or text".
PhoneUse phoneUseOf(const QString &words);
/// As HSDS calls it.
QString phoneTypeOf(PhoneUse use);
