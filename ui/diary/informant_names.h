// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/informant.h"

class QComboBox;
class SuggestField;

/// In a form, who says so and that person's name belong together: a name that is known brings its kind of
/// person with it, and a name of another kind goes when the kind is chosen.
void tieNames(QComboBox *reporter, SuggestField *name, const QList<Informant> &named);
