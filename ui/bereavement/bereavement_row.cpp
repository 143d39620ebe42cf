// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bereavement/bereavement_row.h"

#include "model/base/isolated.h"
#include "ui/kit/widgets.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {
constexpr int kWhoWidth = 200;
} // namespace

BereavementRow::BereavementRow(const BereavementThing &thing, QWidget *parent) :
    QWidget(parent), m_thing(thing), m_done(checkBox(thing.text)), m_givenTo(new QLineEdit),
    m_hide(quietButton({})) {
    setObjectName(thing.what);
    m_done->setObjectName(u"done"_s);
    m_givenTo->setObjectName(u"givenTo"_s);
    const QString who = tr("Who does it");
    m_givenTo->setPlaceholderText(who);
    //: a field, and what it is about
    m_givenTo->setAccessibleName(tr("%1: %2").arg(who, isolated(thing.text)));
    m_givenTo->setFixedWidth(scaled(kWhoWidth));
    m_hide->setObjectName(u"hide"_s);
    connect(m_done, &QCheckBox::clicked, this, [this](bool isDone) {
        BereavementStep after = m_step;
        after.isDone = isDone;
        change(after);
    });
    connect(m_givenTo, &QLineEdit::editingFinished, this, [this] {
        BereavementStep after = m_step;
        after.givenTo = m_givenTo->text().trimmed();
        change(after);
    });
    connect(m_hide, &QPushButton::clicked, this, [this] {
        BereavementStep after = m_step;
        after.isHidden = !after.isHidden;
        change(after);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, scaled(6));
    layout->setSpacing(scaled(4));
    layout->addWidget(m_done);
    layout->addWidget(wrappingRow({m_givenTo, m_hide}));
    setNothingNoted();
}

void BereavementRow::setStep(const BereavementStep &step) {
    m_step = step;
    m_done->setChecked(step.isDone);
    if (!m_givenTo->hasFocus())
        m_givenTo->setText(step.givenTo);
    m_hide->setText(step.isHidden ? tr("Show it again") : tr("Hide"));
    m_hide->setAccessibleName(tr("%1: %2").arg(m_hide->text(), isolated(m_thing.text)));
}

void BereavementRow::change(const BereavementStep &after) {
    if (after != m_step)
        Q_EMIT changed(after);
}
