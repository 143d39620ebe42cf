// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/read_only_note.h"

#include "ui/kit/history.h"
#include "ui/kit/widgets.h"

using namespace Qt::StringLiterals;

ReadOnlyNote::ReadOnlyNote(const PageContext &context, QWidget *parent) : QWidget(parent) {
    auto *banner = new QFrame;
    setRole(banner, "warmBar");
    banner->setObjectName(u"readOnly"_s);
    auto *row = new QHBoxLayout(banner);
    row->setContentsMargins(scaled(14), scaled(8), scaled(14), scaled(8));
    row->addWidget(plainLabel(tr("This book can only be read here: nothing you change can be saved.")));
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(scaled(28), scaled(12), scaled(28), 0);
    around->addWidget(banner);
    const auto update = [this, &store = context.store] { setVisible(store.isReadOnly()); };
    connect(&context.history, &History::notSaved, this, update); // it may have become so
    if (!context.store.isReadOnly())
        hide();
}
