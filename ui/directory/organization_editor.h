// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/organization.h"
#include "ui/kit/record_editor.h"

/// Who offers services. What the source says beyond these fields stays.
class OrganizationEditor : public RecordEditor<Organization> {
    Q_OBJECT
public:
    OrganizationEditor(const PageContext &context, const std::optional<Organization> &before,
                       QWidget *parent);
};
