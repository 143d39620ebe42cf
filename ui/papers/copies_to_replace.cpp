// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/copies_to_replace.h"

#include "model/base/isolated.h"
#include "model/papers/paper_id.h"
#include "model/reports/copied_papers.h"
#include "ui/kit/widgets.h"
#include "ui/papers/papers.h"

void CopiesToReplace::build(QVBoxLayout *rows) {
    QList<QWidget *> lines;
    for (const PaperEntry &entry : papers()) {
        const auto copied = hasLastingCopies(entry.name) ? read(entry.name) : std::nullopt;
        const QString before =
            copied ? copiesFromBeforeText(copiesFromBefore(copied->copies, copied->markNow)) : QString();
        if (before.isEmpty())
            continue;
        //: a paper, and what is told of its copies
        auto *line = quietButton(tr("%1: %2").arg(isolated(entry.title), isolated(before)));
        setRole(line, "link");
        line->setObjectName(u"toReplace_"_s + entry.name);
        connect(line, &QPushButton::clicked, this,
                [this, id = paperId(entry.name)] { Q_EMIT goTo(u"papers"_s, id); });
        lines.append(line);
    }
    if (lines.isEmpty())
        return;
    rows->addWidget(strongLabel(tr("Copies to replace")));
    for (QWidget *line : lines)
        rows->addWidget(wrappingRow({line}));
}
