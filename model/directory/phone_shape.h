// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A telephone number, and where it stands in a text.
struct PhoneShape {
    qsizetype from = 0;
    qsizetype to = 0; ///< behind its last letter
    QString number =
        {};            ///< as it was written; completed where only its end was: "555-0101" of "555-0100 / 01"
    QString dial = {}; ///< "+13125550100"; empty where nobody can be sure what to dial
};

/// The numbers of a text, found by how numbers of the United States and Canada look, and by the "+" of all
/// others. Letters are part of one only where they stand for its digits: "1-800-FLOWERS". Hours, extensions
/// and what else has digits are none.
QList<PhoneShape> phoneShapesIn(const QString &text);
