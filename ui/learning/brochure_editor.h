// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/learning/brochure.h"
#include "ui/kit/record_editor.h"

/// A brochure, a book or a site of somebody else.
class BrochureEditor : public RecordEditor<Brochure> {
    Q_OBJECT
public:
    BrochureEditor(const PageContext &context, const std::optional<Brochure> &before, QWidget *parent);
};
