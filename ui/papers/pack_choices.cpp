// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/pack_choices.h"

#include "ui/kit/widgets.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

PackChoices::PackChoices(const PaperPack &pack, QWidget *parent) : QWidget(parent), m_pack(pack) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strongLabel(tr("Which papers")));
    for (const PackPart &part : pack.parts) {
        const auto kind = paperKindNamed(part.kind);
        auto *box = checkBox(kind ? kind->title : QString());
        box->setObjectName(u"part%1"_s.arg(m_boxes.size()));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &PackChoices::changed);
        column->addWidget(box);
        m_boxes.append(box);
    }
}

QList<PackPart> PackChoices::parts() const {
    QList<PackPart> parts;
    for (int i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            parts.append(m_pack.parts[i]);
    }
    return parts;
}
