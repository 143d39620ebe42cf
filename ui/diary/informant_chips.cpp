// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/informant_chips.h"

#include "model/base/isolated.h"
#include "ui/diary/informant_sheet.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/widgets.h"

#include <QButtonGroup>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

InformantChips::InformantChips(const PageContext &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_chosen(context), m_buttons(new QButtonGroup(this)),
    m_flow(new FlowLayout(this, scaled(4))) {
    connect(m_buttons, &QButtonGroup::idClicked, this, &InformantChips::choose);
}

/// The child and whoever has a name, once there are some; and who is chosen, whoever that is.
QList<Informant> InformantChips::shown() const {
    QList<Informant> shown = m_chosen.offered();
    const bool isAnyNamed =
        std::any_of(shown.begin(), shown.end(), [](const Informant &each) { return !each.name.isEmpty(); });
    if (isAnyNamed)
        shown.removeIf([this](const Informant &each) {
            return each.name.isEmpty() && each.reporter != Reporter::Child && each != m_chosen.who();
        });
    return shown;
}

void InformantChips::reload() {
    m_chosen.read();
    if (!m_chosen.offered().contains(m_chosen.who())) // such as a child who is younger than was thought
        m_chosen.forget();
    if (const QList<Informant> now = shown(); now != m_shown) {
        m_shown = now;
        build();
    }
    showChosen();
}

void InformantChips::build() {
    for (QAbstractButton *button : m_buttons->buttons())
        m_buttons->removeButton(button);
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what was just clicked
        delete item;
    }
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        const QString name = nameOf(m_shown[i]);
        auto *button = quietButton(withoutMnemonic(name));
        button->setObjectName(m_shown[i].name.isEmpty() ? u"reporter%1"_s.arg(int(m_shown[i].reporter))
                                                        : u"informant_"_s + name);
        //: %1 is a person, such as "Parent"
        button->setAccessibleName(tr("%1 says so").arg(isolated(name)));
        button->setCheckable(true);
        m_buttons->addButton(button, int(i));
        m_flow->addWidget(button);
    }
    QToolButton *ask = iconButton(tr("Who writes?"), "person");
    ask->setObjectName(u"nameInformant"_s);
    connect(ask, &QToolButton::clicked, this, &InformantChips::askName);
    m_flow->addWidget(ask);
}

void InformantChips::showChosen() {
    if (auto *button = m_buttons->button(int(m_shown.indexOf(m_chosen.who()))))
        button->setChecked(true);
}

void InformantChips::choose(int number) {
    m_chosen.choose(Informant(m_shown.at(number)));
    reload(); // what could not be remembered is not chosen
}

void InformantChips::askName() {
    auto *sheet = askWhoWrites(m_context, m_chosen.offered(), m_chosen.names(), window());
    if (!sheet)
        return;
    connect(sheet, &QDialog::accepted, this, [this, sheet] {
        m_chosen.chooseForNow(sheet->record().informant);
        reload();
    });
}
