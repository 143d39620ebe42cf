// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/paper_texts.h"

#include "model/advancecare/signed_paper_table.h"
#include "model/advancecare/wishes_table.h"
#include "model/base/date_text.h"
#include "model/papers/paper_copy_table.h"
#include "model/papers/paper_id.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct PaperSearchText {
    Q_DECLARE_TR_FUNCTIONS(SearchFacts)
};

SearchText signedPaperText(const SignedPaper &paper) {
    QStringList texts{paper.originalAt, paper.signedBy, nameOf(paper.kind)};
    for (const PaperHolder &holder : paper.holders)
        texts.append(holder.who);
    texts.removeAll(QString());
    return {.kind = SearchKind::Fact,
            .record = paper.id.uuid(),
            .place = u"signedpapers"_s,
            .title = titleOf(paper),
            .note = paper.signedOn ? dateText(*paper.signedOn) : QString(),
            .texts = texts};
}

} // namespace

Result<QList<SearchText>> readSignedPaperTexts(const OpenTables &tables) {
    const auto papers = tables.table<SignedPaperTable>().all();
    if (!papers)
        return papers.error();
    QList<SearchText> texts;
    for (const SignedPaper &paper : *papers)
        texts.append(signedPaperText(paper));
    return texts;
}

Result<QList<SearchText>> readWishTexts(const OpenTables &tables) {
    const auto wishes = tables.table<WishesTable>().get();
    if (!wishes)
        return wishes.error();
    if (!*wishes)
        return QList<SearchText>();
    QStringList words;
    for (const WishWords &each : (*wishes)->words)
        words << each.child << each.family;
    return QList<SearchText>{{.kind = SearchKind::Fact,
                              .record = (*wishes)->id.uuid(),
                              .place = u"wishes"_s,
                              .title = PaperSearchText::tr("Wishes"),
                              .also = words.join(u' ')}};
}

Result<QList<SearchText>> readPaperCopyTexts(const OpenTables &tables) {
    const auto copies = tables.table<PaperCopyTable>().all();
    if (!copies)
        return copies.error();
    QList<SearchText> texts;
    for (const PaperCopy &copy : *copies)
        texts.append({.kind = SearchKind::Fact,
                      .record = paperId(copy.paper),
                      .place = u"papers"_s,
                      .title = copy.place,
                      .note = dateText(copy.since),
                      .texts = {PaperSearchText::tr("A copy of a paper is there.")},
                      .part = int(texts.size())});
    return texts;
}
