// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/health_choice.h"

#include "model/base/isolated.h"
#include "ui/kit/widgets.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

HealthChoice::HealthChoice(HealthFile file, QWidget *parent) : QWidget(parent), m_file(std::move(file)) {
    auto *layout = pageLayout(this);
    layout->addWidget(sectionLabel(tr("What to read from Apple Health")));
    layout->addWidget(
        plainLabel(tr("These kinds of records fit into the diary. Choose what you want to have there.")));
    auto *sheet = card();
    cardLayout(sheet)->addWidget(buildKinds());
    layout->addWidget(scrolling(sheet), 1);
    if (m_file.others > 0)
        layout->addWidget(mutedLabel(unusedText(m_file).first()));
    layout->addWidget(buildButtons());
    refresh();
}

QWidget *HealthChoice::buildKinds() {
    auto *kinds = new QWidget;
    auto *column = new QVBoxLayout(kinds);
    column->setContentsMargins(0, 0, 0, 0);
    for (qsizetype i = 0; i < m_file.kinds.size(); ++i) {
        const HealthKind &kind = m_file.kinds.at(i);
        auto *box = checkBox(
            tr("%1: %Ln record(s)", "a kind, and how many", int(kind.count)).arg(isolated(kind.name)));
        box->setObjectName(kind.type);
        box->setChecked(kind.isChosen);
        // By its place: the list is shared with whoever took the file, and moves when it is changed.
        connect(box, &QCheckBox::toggled, this, [this, i](bool on) {
            m_file.kinds[i].isChosen = on;
            refresh();
        });
        column->addWidget(box);
    }
    column->addStretch(1);
    return kinds;
}

QWidget *HealthChoice::buildButtons() {
    m_next = primaryButton(tr("Read them"), "arrow-right");
    m_next->setObjectName(u"next"_s);
    m_next->setDefault(true);
    connect(m_next, &QPushButton::clicked, this, &HealthChoice::chosen);
    auto *cancel = quietButton(tr("Cancel"));
    cancel->setObjectName(u"cancelKinds"_s);
    connect(cancel, &QPushButton::clicked, this, &HealthChoice::cancelled);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_next);
    return buttons;
}

void HealthChoice::refresh() {
    m_next->setEnabled(std::any_of(m_file.kinds.begin(), m_file.kinds.end(),
                                   [](const HealthKind &kind) { return kind.isChosen; }));
}
