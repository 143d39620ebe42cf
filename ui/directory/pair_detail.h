// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/duplicate_decision.h"
#include "model/lists/service_merge.h"
#include "ui/kit/detail_view.h"

/// Two services that may be one, field by field: where they differ, with the choice of what to keep.
class PairDetail : public DetailView {
    Q_OBJECT
public:
    PairDetail(const ServiceMerge &merge, SameBy by, QWidget *parent = nullptr);

    /// With what was chosen.
    const ServiceMerge &merge() const { return m_merge; }

private:
    void addSide(const QString &which, const Service &service);
    void addDifference(int field);

    ServiceMerge m_merge;
};
