// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/papers/paper_print.h"

#include "model/papers/paper_id.h"

Id<PaperPrint> paperPrintId(const QString &paper, const QString &reader) {
    return Id<PaperPrint>::fromUuid(paperId(paper + u'/' + reader));
}
