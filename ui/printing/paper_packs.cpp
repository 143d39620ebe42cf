// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_packs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct PacksText {
    Q_DECLARE_TR_FUNCTIONS(Packs)
};

QList<PackPart> everyPaper() {
    QList<PackPart> parts;
    for (const PaperKind &kind : paperKinds()) {
        if (!kind.isForm && !kind.isAlone)
            parts.append({kind.name, {}});
    }
    return parts;
}

} // namespace

QList<PaperPack> paperPacks() {
    return {
        //: names for files; %1 is a date such as 2026-03-14
        {u"emergency"_s,
         PacksText::tr("For an emergency"),
         PacksText::tr("To hand over at a hospital's door"),
         PacksText::tr("For an emergency %1"),
         {{u"emergency"_s}, {u"calls"_s}, {u"medicines"_s}, {u"about-me"_s, u"hospital"_s}, {u"wallet"_s}}},
        {u"school"_s,
         PacksText::tr("For school or respite"),
         PacksText::tr("For the people who are there by day"),
         PacksText::tr("For school %1"),
         {{u"about-me"_s, u"school"_s}, {u"handover"_s, u"school"_s}, {u"comfort"_s}, {u"calls"_s}}},
        {u"carer"_s,
         PacksText::tr("For a new carer"),
         PacksText::tr("For the first day in your home"),
         PacksText::tr("For a new carer %1"),
         {{u"about-me"_s, u"sitter"_s},
          {u"handover"_s, u"nurse"_s},
          {u"emergency"_s},
          {u"equipment"_s},
          {u"comfort"_s},
          {u"calls"_s}}},
        {u"appointment"_s,
         PacksText::tr("For an appointment"),
         PacksText::tr("For a visit to the doctor"),
         PacksText::tr("For an appointment %1"),
         {{u"visit-summary"_s}, {u"medicines"_s}, {u"timeline"_s}}},
        {u"everything"_s, PacksText::tr("Every paper"), PacksText::tr("All papers in one"),
         PacksText::tr("Every paper %1"), everyPaper()},
    };
}

std::optional<PaperPack> paperPackNamed(const QString &name) {
    for (const PaperPack &pack : paperPacks()) {
        if (pack.name == name)
            return pack;
    }
    return std::nullopt;
}

Result<std::vector<MadePaper>> makePack(const QList<PackPart> &parts, const Store &store,
                                        const PaperOrder &order) {
    std::vector<MadePaper> papers;
    for (const PackPart &part : parts) {
        const auto kind = paperKindNamed(part.kind);
        if (!kind)
            continue;
        PaperOrder own = order;
        own.reader = part.reader;
        const auto ordered = asLastTime(*kind, store, own);
        if (!ordered)
            return ordered.error();
        auto made = makePaper(*kind, store, *ordered);
        if (!made)
            return made.error();
        papers.push_back(*std::move(made));
    }
    numberThrough(papers);
    return papers;
}

void numberThrough(std::vector<MadePaper> &papers) {
    int inAll = 0;
    for (const MadePaper &paper : papers)
        inAll += paper.laidOut.document.pageCount();
    int before = 0;
    for (MadePaper &paper : papers) {
        paper.laidOut.document.setPageNumbers(before, inAll);
        before += paper.laidOut.document.pageCount();
    }
}

ReportDocuments documentsOf(const std::vector<MadePaper> &papers) {
    ReportDocuments documents;
    for (const MadePaper &paper : papers)
        documents.push_back(&paper.laidOut.document);
    return documents;
}
