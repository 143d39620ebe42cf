// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/dose_rows.h"

#include "model/base/isolated.h"
#include "model/medicines/medicine_text.h"
#include "ui/kit/widgets.h"
#include "ui/medicines/dose_actions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct DoseRowText {
    Q_DECLARE_TR_FUNCTIONS(DoseRow)
};

} // namespace

QWidget *doseRow(const PageContext &context, const Medicine &medicine, const Dose &dose, const QString &head,
                 int number) {
    auto *row = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(strongLabel(head));
    if (const QString known = doseText(dose); !known.isEmpty())
        words->addWidget(selectable(plainLabel(known)));
    //: %1 is what was given and when
    auto *edit = iconButton(DoseRowText::tr("Edit: %1").arg(isolated(head)), "pencil");
    edit->setObjectName(u"editDose%1"_s.arg(number));
    QObject::connect(edit, &QToolButton::clicked, row,
                     [context, medicine, dose, row] { editDose(context, medicine, dose, row->window()); });
    auto *remove = iconButton(DoseRowText::tr("Delete: %1").arg(isolated(head)), "trash");
    remove->setObjectName(u"deleteDose%1"_s.arg(number));
    QObject::connect(remove, &QToolButton::clicked, row,
                     [context, medicine, dose] { deleteDose(context, medicine, dose); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, scaled(2), 0, scaled(2));
    layout->addLayout(words, 1);
    layout->addWidget(edit, 0, Qt::AlignTop);
    layout->addWidget(remove, 0, Qt::AlignTop);
    return row;
}
