// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/emergency_sheet.h"

/// Its name in the command line and in the reviews.
inline const QString kWalletPaper = u"wallet"_s;

/// What the family lets a stranger who finds the card read, beside the name.
struct WalletChoice {
    bool hasBirthDate = true;
    bool hasDiagnosis = false;
    QString sheetIsAt = {}; ///< where the whole emergency sheet is
    bool hasPhoto = true;
};

/// More than this a camera does not read from a folded card.
inline constexpr int kMostWalletBytes = 300;

/// The lines of the card, the most urgent first. What has no room in kMostWalletBytes is left out whole, and
/// the last line says then that there is more on the sheet.
QStringList walletLines(const EmergencySheet &sheet, const WalletChoice &choice);
/// What whoever finds the card learns.
QStringList revealedBy(const EmergencySheet &sheet, const WalletChoice &choice);
/// The card to cut out and to fold: the lines, and the same as a code for a camera.
Report walletReport(const EmergencySheet &sheet, const WalletChoice &choice);
