// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/needs/need_answer.h"
#include "ui/kit/short_sheet.h"

/// Who sees to it: somebody of the care team, or any name.
class NeedHelperSheet : public ShortSheet<NeedAnswer> {
    Q_OBJECT
public:
    NeedHelperSheet(const PageContext &context, const NeedAnswer &answer, const QStringList &team,
                    QWidget *parent);

    QString outcome(const NeedAnswer &after) const override;
};
