// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/search_line.h"

#include "ui/kit/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace {

struct SearchLineText {
    Q_DECLARE_TR_FUNCTIONS(SearchLine)
};

} // namespace

QLineEdit *searchLine(const QString &name) {
    auto *field = new QLineEdit;
    field->setObjectName(QStringLiteral("search"));
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    field->addAction(icon("search", Ink::Muted), QLineEdit::LeadingPosition)
        ->setText(name); // for screen readers
    addClearButton(field);
    return field;
}

void addClearButton(QLineEdit *line) {
    line->setClearButtonEnabled(true);
    // Qt gives its button no name, so that a screen reader would say "button".
    line->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction"))
        ->setText(SearchLineText::tr("Empty the field"));
}
