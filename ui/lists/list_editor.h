// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/service_list.h"
#include "ui/kit/record_editor.h"

/// A list's label, heading, worker and looks. Its services are edited on the page itself.
class ListEditor : public RecordEditor<ServiceList> {
    Q_OBJECT
public:
    ListEditor(const PageContext &context, const std::optional<ServiceList> &before, const ServiceList &fresh,
               QWidget *parent);
};
