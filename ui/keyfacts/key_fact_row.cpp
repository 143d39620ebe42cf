// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyfacts/key_fact_row.h"

#include "model/base/isolated.h"
#include "model/keyfacts/key_fact_changes.h"
#include "model/keyfacts/key_fact_text.h"
#include "ui/kit/widgets.h"

#include <QHBoxLayout>

KeyFactRow::KeyFactRow(const KeyFact &fact, QWidget *parent) : QWidget(parent) {
    setObjectName(u"fact_"_s + fact.what.section(u'\n', 0, 0));
    const QString name = fact.isNone ? nameOf(fact.kind) : fact.what.section(u'\n', 0, 0);
    auto *edit = iconButton(tr("Edit: %1").arg(isolated(name)), "pencil");
    edit->setObjectName(u"edit"_s);
    connect(edit, &QToolButton::clicked, this, &KeyFactRow::editWanted);
    auto *remove = iconButton(tr("Delete: %1").arg(isolated(name)), "trash");
    remove->setObjectName(u"remove"_s);
    connect(remove, &QToolButton::clicked, this, &KeyFactRow::removeWanted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buildWords(fact), 1);
    layout->addWidget(edit, 0, Qt::AlignTop);
    layout->addWidget(remove, 0, Qt::AlignTop);
}

QWidget *KeyFactRow::buildWords(const KeyFact &fact) {
    auto *words = new QWidget;
    auto *layout = new QVBoxLayout(words);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(2));
    if (fact.isNone) {
        layout->addWidget(plainLabel(titleOf(fact)));
        return words;
    }
    layout->addWidget(strongLabel(titleOf(fact)));
    for (const QString &detail : detailsOf(fact))
        layout->addWidget(plainLabel(detail));
    if (const QString source = sourceOf(fact); !source.isEmpty())
        layout->addWidget(mutedLabel(source));
    if (linesOf(fact) > 1) {
        auto *split = quietButton(tr("Make each line a fact of its own"));
        split->setObjectName(u"split"_s);
        connect(split, &QPushButton::clicked, this, &KeyFactRow::splitWanted);
        layout->addWidget(split, 0, Qt::AlignLeading);
    }
    return words;
}
