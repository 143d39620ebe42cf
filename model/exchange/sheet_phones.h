// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// Cells with phones. Many lists have one column for the phone and the e-mail.

QStringList emailsIn(const QString &cell);
QString withoutEmails(QString cell);

/// As HSDS calls what a source says of the kind of a phone: "Main" is a voice, and "Fax" none.
QString phoneTypeIn(const QString &words);
