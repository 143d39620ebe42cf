// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/review_parts.h"

#include "ui/kit/widgets.h"

#include <QCoreApplication>
#include <QShortcut>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

struct ReviewPartsText {
    Q_DECLARE_TR_FUNCTIONS(ReviewParts)
};

constexpr int kExampleRows = 5; ///< of height

} // namespace

QWidget *examplesTable(const QString &title, QAbstractItemModel *rows) {
    auto *table = new QTableView;
    table->setObjectName(u"examples"_s);
    table->setAccessibleName(title);
    table->setModel(rows);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setWordWrap(false);
    prepareTable(table);
    table->setMinimumHeight(scaled(44) * kExampleRows);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sectionLabel(title));
    column->addWidget(table);
    return part;
}

QWidget *labelled(const QString &text, QWidget *field) {
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    auto *label = plainLabel(text);
    label->setBuddy(field);
    field->setAccessibleName(text);
    column->addWidget(label);
    column->addWidget(field);
    return both;
}

QPushButton *bringInButton(QWidget *review) {
    auto *button = primaryButton({}, "check-lg");
    button->setObjectName(u"bringIn"_s);
    button->setDefault(true);
    button->setToolTip(ReviewPartsText::tr("Import them (Ctrl+Enter). You can undo it."));
    auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), review);
    QObject::connect(key, &QShortcut::activated, button, &QPushButton::click);
    return button;
}

QPushButton *cancelButton() {
    auto *button = quietButton(ReviewPartsText::tr("Cancel"));
    button->setObjectName(u"cancel"_s);
    return button;
}

QWidget *reviewButtons(QPushButton *cancel, QPushButton *bringIn) {
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(bringIn);
    return buttons;
}
