// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/filter_chip.h"

#include "ui/kit/mnemonic.h"
#include "ui/kit/widgets.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

struct FilterChipText {
    Q_DECLARE_TR_FUNCTIONS(FilterChip)
};

void fillWithChoices(QMenu *menu, QComboBox *choices) {
    menu->clear();
    for (int i = 0; i < choices->count(); ++i) {
        QString text = choices->itemText(i);
        QAction *action = menu->addAction(withoutMnemonic(text));
        action->setCheckable(true);
        action->setChecked(i == choices->currentIndex());
        QObject::connect(action, &QAction::triggered, choices, [choices, i] { choices->setCurrentIndex(i); });
    }
}

void tellChoice(QPushButton *chip, const QComboBox *choices) {
    const bool isSet = choices->currentIndex() > 0;
    QString text = choices->currentText();
    chip->setText(withoutMnemonic(text));
    chip->setChecked(isSet);
    chip->setToolTip(isSet ? FilterChipText::tr("Delete takes this filter away") : choices->accessibleName());
}

} // namespace

void showChoicesIn(QMenu *menu, QComboBox *choices) {
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, choices] { fillWithChoices(menu, choices); });
}

QPushButton *filterChip(QComboBox *choices) {
    auto *chip = plainButton({});
    chip->setObjectName(choices->objectName() + u"Chip"_s);
    chip->setCheckable(true);
    auto *menu = new QMenu(chip);
    showChoicesIn(menu, choices);
    chip->setMenu(menu);
    const auto tell = [chip, choices] { tellChoice(chip, choices); };
    QObject::connect(choices, &QComboBox::currentIndexChanged, chip, tell);
    QObject::connect(chip, &QPushButton::toggled, chip, tell); // a click opens the menu, and changes nothing
    auto *clear = new QAction(chip);
    clear->setShortcuts({QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)});
    clear->setShortcutContext(Qt::WidgetShortcut);
    chip->addAction(clear);
    QObject::connect(clear, &QAction::triggered, choices, [choices] { choices->setCurrentIndex(0); });
    tell();
    return chip;
}
