// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/hsds/service_sheet.h"

#include <QStringList>

// Cells with phones. Many lists have one column for the phone and the e-mail.

QStringList emailsIn(const QString &cell);
QString withoutEmails(QString cell);

/// As HSDS calls what a source says of the kind of a phone: "Main" is a voice, and "Fax" none.
QString phoneTypeIn(const QString &words);

/// What a heading says of its phones: "After Hours" of "After Hours Phone"; nothing of "Phone 1".
QString phoneLabelIn(const QString &heading);

/// What a flag for all phones, or for the e-mail, is about, whatever the headings of these are.
/// "5.558E+09": a spreadsheet program took it for a quantity, and its last digits are gone.
bool isSpoiltNumber(const QString &cell);
/// "1 North St": no phone, but where somebody is.
bool isStreetCell(const QString &cell);
/// "555-2000" and nothing else.
bool isPhoneCell(const QString &cell);
SheetColumn kindOfPart(const QString &part);
