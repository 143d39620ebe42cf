// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comfort/comfort_page.h"
#include "ui/kit/record_editor.h"

/// The comfort page in the family's words.
class ComfortEditor : public RecordEditor<ComfortPage> {
    Q_OBJECT
public:
    ComfortEditor(const PageContext &context, const std::optional<ComfortPage> &before, QWidget *parent);
};
