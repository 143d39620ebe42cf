// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/child/child.h"
#include "ui/kit/record_editor.h"

class ChildEditor : public RecordEditor<Child> {
    Q_OBJECT
public:
    ChildEditor(const PageContext &context, const Child &child, QWidget *parent);
};
