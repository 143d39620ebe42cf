// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/pair_detail.h"

#include "model/base/isolated.h"
#include "model/directory/service_fields.h"
#include "ui/directory/duplicate_compare.h"
#include "ui/directory/service_words.h"

PairDetail::PairDetail(const ServiceMerge &merge, SameBy by, QWidget *parent) :
    DetailView(parent), m_merge(merge) {
    addText(by == SameBy::Phone ? tr("These two have the same phone number.")
                                : tr("These two have the same address and much the same name."));
    addSide(tr("The first"), merge.first);
    addSide(tr("The second"), merge.second);
    for (int field = 0; field < m_merge.fields.size(); ++field) {
        if (m_merge.fields[field].differs())
            addDifference(field);
    }
    addSection(tr("The same in both"));
    addNote(tr("Your notes, your checks and the history of both stay."));
    for (const MergeField &field : std::as_const(m_merge.fields)) {
        if (!field.differs())
            addField(nameOf(field.field), field.first);
    }
}

void PairDetail::addSide(const QString &which, const Service &service) {
    const QString organization = service.organization.name;
    const QString name = nameText(service.name);
    //: a service and who offers it
    addField(which, organization.isEmpty() ? name : tr("%1, %2").arg(isolated(name), isolated(organization)));
    addNote(lastCheckText(service));
}

void PairDetail::addDifference(int field) {
    addSection(nameOf(m_merge.fields[field].field));
    auto *sides = new DuplicateCompare(m_merge.fields[field]);
    connect(sides, &DuplicateCompare::chosen, this,
            [this, field](Side side) { m_merge.fields[field].keep = side; });
    addWidget(sides);
}
