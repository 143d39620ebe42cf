// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/medicines/medicine.h"
#include "ui/kit/page.h"

using namespace Qt::StringLiterals;

struct Dose;

/// Opens the sheet for something that is given now. Without `givenBy`, it is who writes in this book, if that
/// has a name.
void giveMedicine(const PageContext &context, const Medicine &medicine, const QString &givenBy,
                  QWidget *parent);
/// Opens the form for a dose that was written down already.
void editDose(const PageContext &context, const Medicine &medicine, const Dose &dose, QWidget *parent);
/// Deletes it; it can be undone.
void deleteDose(const PageContext &context, const Medicine &medicine, const Dose &dose);
/// Opens the form again in which something was typed and not saved; false when its dose and its medicine are
/// gone.
bool openDoseDraft(const PageContext &context, const DraftKey &draft, QWidget *parent);

/// Drafts of doses stand under this name.
inline const QString kDoseDraft = u"medicines/dose"_s;
