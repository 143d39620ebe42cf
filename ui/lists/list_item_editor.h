// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/service_list.h"
#include "ui/kit/record_editor.h"

/// What the worker says of one service of a list, in one language or in both.
class ListItemEditor : public RecordEditor<ServiceList> {
    Q_OBJECT
public:
    ListItemEditor(const PageContext &context, const ServiceList &list, int row, QWidget *parent);
};
