// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A phone number as people write it, taken apart: "555-1234 x5 (front desk)".
struct PhoneWords {
    QString number = {};
    QString extension = {};
    QString description = {};
};
PhoneWords readPhoneNumber(const QString &text);
/// Of a cell that may hold several: "555-1234; 555-2345 or (520) 555-3456".
QList<PhoneWords> readPhoneWords(const QString &cell);
