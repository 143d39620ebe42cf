// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/need_texts.h"

#include "model/needs/need_answer_table.h"

using namespace Qt::StringLiterals;

Result<QList<SearchText>> readNeedTexts(const OpenTables &tables) {
    const auto answers = tables.table<NeedAnswerTable>().all();
    if (!answers)
        return answers.error();
    QList<SearchText> texts;
    for (const auto &[need, name] : choices<Need>()) {
        const auto answer = currentAnswer(*answers, need);
        if (!answer)
            continue;
        SearchText text{.kind = SearchKind::Service,
                        .record = answer->id.uuid(),
                        .place = u"needs"_s,
                        .title = name,
                        .note = nameOf(*answer->wanted)};
        if (!answer->doneBy.isEmpty())
            text.texts.append(answer->doneBy);
        texts.append(text);
    }
    return texts;
}
