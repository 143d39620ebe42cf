// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/search_line.h"

#include "ui/kit/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

struct SearchLineText {
    Q_DECLARE_TR_FUNCTIONS(SearchLine)
};

} // namespace

QLineEdit *searchLine(const QString &name) {
    auto *field = new QLineEdit;
    field->setObjectName(u"search"_s);
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
    line->findChild<QAction *>(u"_q_qlineeditclearaction"_s)->setText(SearchLineText::tr("Empty the field"));
}
