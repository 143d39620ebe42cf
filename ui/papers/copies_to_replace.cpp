// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/copies_to_replace.h"

#include "model/base/isolated.h"
#include "model/papers/paper_copy_table.h"
#include "model/papers/paper_id.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/widgets.h"
#include "ui/printing/paper_kinds.h"

#include <QSet>

void CopiesToReplace::build(QVBoxLayout *rows) {
    const auto all = readOrTell(m_context.history, m_context.store.table<PaperCopyTable>().all());
    if (!all)
        return;
    QSet<QString> copiedPapers;
    for (const PaperCopy &copy : *all)
        copiedPapers.insert(copy.paper);
    QList<QWidget *> lines;
    for (const PaperKind &kind : paperKinds()) {
        const auto copied = copiedPapers.contains(kind.name) ? read(kind.name) : std::nullopt;
        const QString before =
            copied ? copiesFromBeforeText(copiesFromBefore(copied->copies, copied->markNow)) : QString();
        if (before.isEmpty())
            continue;
        //: a paper, and what is told of its copies
        auto *line = quietButton(tr("%1: %2").arg(isolated(kind.title), isolated(before)));
        setRole(line, "link");
        line->setObjectName(u"toReplace_"_s + kind.name);
        connect(line, &QPushButton::clicked, this,
                [this, id = paperId(kind.name)] { Q_EMIT goTo(u"papers"_s, id); });
        lines.append(line);
    }
    if (lines.isEmpty())
        return;
    rows->addWidget(strongLabel(tr("Copies to replace")));
    for (QWidget *line : lines)
        rows->addWidget(wrappingRow({line}));
}
