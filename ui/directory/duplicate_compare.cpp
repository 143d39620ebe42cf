// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/duplicate_compare.h"

#include "model/directory/service_fields.h"
#include "ui/kit/widgets.h"

#include <QGridLayout>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrow = 440;       ///< below it, the sides stand below each other
constexpr int kBelowTheWords = 38; ///< of a radio button

} // namespace

DuplicateCompare::DuplicateCompare(const MergeField &field, QWidget *parent) :
    QWidget(parent), m_grid(new QGridLayout(this)), m_first(buildPart(field, Side::First)),
    m_second(buildPart(field, Side::Second)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(scaled(16));
    m_grid->setVerticalSpacing(scaled(4));
    arrange(false);
}

DuplicateCompare::Part DuplicateCompare::buildPart(const MergeField &field, Side side) {
    const bool isFirst = side == Side::First;
    const QString says = isFirst ? field.first : field.second;
    const QString shown = says.isEmpty() ? tr("nothing written") : says;
    const QString name = nameOf(field.field);
    Part part{radioButton(isFirst ? tr("Keep the first") : tr("Keep the second")),
              selectable(says.isEmpty() ? mutedLabel(shown) : plainLabel(shown))};
    part.button->setObjectName((isFirst ? u"first%1"_s : u"second%1"_s).arg(int(field.field)));
    //: a field of a service, and which of two to keep: "Phones: keep the first"
    part.button->setAccessibleName(isFirst ? tr("%1: keep the first").arg(name)
                                           : tr("%1: keep the second").arg(name));
    part.button->setAccessibleDescription(shown);
    part.button->setChecked(field.keep == side);
    part.text->setIndent(scaled(kBelowTheWords));
    connect(part.button, &QRadioButton::toggled, this, [this, side](bool on) {
        if (on)
            Q_EMIT chosen(side);
    });
    return part;
}

void DuplicateCompare::arrange(bool isNarrow) {
    for (QWidget *widget : {static_cast<QWidget *>(m_first.button), static_cast<QWidget *>(m_first.text),
                            static_cast<QWidget *>(m_second.button), static_cast<QWidget *>(m_second.text)})
        m_grid->removeWidget(widget);
    const int column = isNarrow ? 0 : 1;
    const int row = isNarrow ? 2 : 0;
    m_grid->addWidget(m_first.button, 0, 0);
    m_grid->addWidget(m_first.text, 1, 0, Qt::AlignTop);
    m_grid->addWidget(m_second.button, row, column);
    m_grid->addWidget(m_second.text, row + 1, column, Qt::AlignTop);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, isNarrow ? 0 : 1);
    m_isNarrow = isNarrow;
}

void DuplicateCompare::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < scaled(kNarrow);
    if (isNarrow != m_isNarrow)
        arrange(isNarrow);
}
