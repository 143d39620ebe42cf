// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_makers.h"

#include "model/child/child_table.h"
#include "model/comfort/comfort_page_table.h"
#include "model/logsheet/log_sheet_rows.h"
#include "model/reports/about_me_sheet.h"
#include "model/reports/appointments_sheet.h"
#include "model/reports/ask_card.h"
#include "model/reports/call_sheet.h"
#include "model/reports/community_sheet.h"
#include "model/reports/diary_pages.h"
#include "model/reports/equipment_sheet.h"
#include "model/reports/log_sheet_report.h"
#include "model/reports/medication_list.h"
#include "model/reports/moments_sheet.h"
#include "model/reports/timeline_report.h"
#include "model/reports/visit_summary.h"
#include "model/reports/wallet_card.h"
#include "model/reports/wishes_sheet.h"
#include "ui/printing/comfort_sheet_layout.h"
#include "ui/printing/emergency_layout.h"
#include "ui/printing/handover_layout.h"
#include "ui/printing/visit_summary_layout.h"

using namespace Qt::StringLiterals;

namespace {

/// The place of the reader among those of the kind.
int indexOf(const QString &kind, const QString &reader) {
    const auto found = paperKindNamed(kind);
    return found ? qMax(0, int(found->readers.indexOf(reader))) : 0;
}

AboutMeChoice aboutMeChoice(const PaperOrder &order) {
    AboutMeChoice choice = usualChoice(AboutMeReader(indexOf(u"about-me"_s, order.reader)));
    if (!order.sections)
        return choice;
    choice.topics.clear();
    choice.hasPhoto = *order.sections & kAboutPhotoBit;
    for (int topic = 0; topic < kAboutTopics; ++topic) {
        if (*order.sections & (1u << topic))
            choice.topics.insert(AboutTopic(topic));
    }
    return choice;
}

HandoverChoice handoverChoice(const PaperOrder &order) {
    const auto reader = HandoverReader(indexOf(u"handover"_s, order.reader));
    return {reader, order.hours,
            order.sections ? HandoverSections::fromInt(int(*order.sections)) : usualSections(reader)};
}

WalletChoice walletChoice(const PaperOrder &order) {
    WalletChoice choice{.sheetIsAt = order.sheetIsAt};
    if (order.sections) {
        choice.hasBirthDate = *order.sections & 1;
        choice.hasDiagnosis = *order.sections & 2;
        choice.hasPhoto = *order.sections & 4;
    }
    return choice;
}

QList<StoryKind> storyKindsOf(const PaperOrder &order) {
    if (!order.sections)
        return storyKinds();
    QList<StoryKind> chosen;
    for (const StoryKind kind : storyKinds()) {
        if (*order.sections & (1u << int(kind)))
            chosen.append(kind);
    }
    return chosen;
}

} // namespace

Result<MadePaper> makeVisitSummaryPaper(const Store &store, const PaperOrder &order) {
    const auto since = order.since ? Result<QDate>(*order.since) : usualSummaryStart(store, order.now.date());
    const auto summary = since ? readVisitSummary(store, *since, order.now) : since.error();
    if (!summary)
        return summary.error();
    const auto sections = order.sections ? SummarySections::fromInt(int(*order.sections)) : kAllSections;
    return MadePaper{layOutVisitSummary(*summary, sections, order.paper), revealedBy(*summary, sections)};
}

Result<MadePaper> makeEmergencyPaper(const Store &store, const PaperOrder &order) {
    auto sheet = readEmergencySheet(store, order.emergencyNumber, order.now);
    if (!sheet)
        return sheet.error();
    const auto sections =
        order.sections ? EmergencySections::fromInt(int(*order.sections)) : kUsualEmergencySections;
    if (order.hasPaperPhotos && sections.testFlag(EmergencySection::SignedPapers)) {
        auto photos = readPaperPhotos(store, sheet->signedPapers);
        if (!photos)
            return photos.error();
        sheet->paperPhotos = *std::move(photos);
    }
    return MadePaper{layOutEmergencySheet(*sheet, sections, order.paper), revealedBy(*sheet, sections)};
}

Result<MadePaper> makeWalletPaper(const Store &store, const PaperOrder &order) {
    const auto sheet = readEmergencySheet(store, order.emergencyNumber, order.now);
    if (!sheet)
        return sheet.error();
    const WalletChoice choice = walletChoice(order);
    return MadePaper{layOutReport(walletReport(*sheet, choice), order.paper, kOrdinaryPoints),
                     revealedBy(*sheet, choice)};
}

Result<MadePaper> makeHandoverPaper(const Store &store, const PaperOrder &order) {
    const auto handover = readHandover(store, order.hours, order.emergencyNumber, order.now);
    if (!handover)
        return handover.error();
    const HandoverChoice choice = handoverChoice(order);
    return MadePaper{layOutHandover(*handover, choice, order.paper), revealedBy(*handover, choice)};
}

Result<MadePaper> makeAboutMePaper(const Store &store, const PaperOrder &order) {
    const auto sheet = readAboutMe(store, order.now);
    if (!sheet)
        return sheet.error();
    const AboutMeChoice choice = aboutMeChoice(order);
    return MadePaper{layOutOnOnePage(aboutMeReport(*sheet, choice), order.paper), revealedBy(*sheet, choice)};
}

Result<MadePaper> makeMedicineListPaper(const Store &store, const PaperOrder &order) {
    const auto list = readMedicationList(store, order.now);
    if (!list)
        return list.error();
    return MadePaper{layOutOnOnePage(medicationListReport(*list), order.paper), revealedBy(*list)};
}

Result<MadePaper> makeEquipmentPaper(const Store &store, const PaperOrder &order) {
    const auto sheet = readEquipmentSheet(store, order.emergencyNumber, order.now);
    if (!sheet)
        return sheet.error();
    return MadePaper{layOutOnOnePage(equipmentSheetReport(*sheet), order.paper), revealedBy(*sheet)};
}

Result<MadePaper> makeCallSheetPaper(const Store &store, const PaperOrder &order) {
    const auto sheet = readCallSheet(store, order.emergencyNumber, order.now);
    if (!sheet)
        return sheet.error();
    return MadePaper{layOutOnOnePage(callSheetReport(*sheet), order.paper), revealedBy(*sheet)};
}

Result<MadePaper> makeComfortPaper(const Store &store, const PaperOrder &order) {
    const auto page = store.table<ComfortPageTable>().get();
    const auto child = store.table<ChildTable>().get();
    if (!page || !child)
        return page ? child.error() : page.error();
    return MadePaper{layOutComfortSheet(page->value_or(ComfortPage{}), *child, order.now, order.paper)};
}

Result<MadePaper> makeAppointmentsPaper(const Store &store, const PaperOrder &order) {
    const auto sheet = readAppointmentsSheet(store, order.now);
    if (!sheet)
        return sheet.error();
    return MadePaper{layOutOnOnePage(appointmentsReport(*sheet), order.paper), revealedBy(*sheet)};
}

Result<MadePaper> makeCommunityPaper(const Store &store, const PaperOrder &order) {
    const auto sheet = readCommunitySheet(store, order.now);
    if (!sheet)
        return sheet.error();
    return MadePaper{layOutOnOnePage(communityReport(*sheet), order.paper), revealedBy(*sheet)};
}

Result<MadePaper> makeAskCardPaper(const Store &store, const PaperOrder &order) {
    const auto card = readAskCard(store, order.now);
    if (!card)
        return card.error();
    return MadePaper{layOutOnOnePage(askCardReport(*card), order.paper), revealedBy(*card)};
}

Result<MadePaper> makeMomentsPaper(const Store &store, const PaperOrder &order) {
    const QDate since = order.since.value_or(order.now.date().addDays(1 - kMomentsDays));
    const auto sheet = readMomentsSheet(store, since, order.now);
    if (!sheet)
        return sheet.error();
    return MadePaper{layOutOnOnePage(momentsReport(*sheet), order.paper), revealedBy(*sheet)};
}

Result<MadePaper> makeWishesPaper(const Store &store, const PaperOrder &order) {
    const auto sheet = readWishes(store, order.now);
    if (!sheet)
        return sheet.error();
    return MadePaper{layOutOnOnePage(wishesReport(*sheet, order.wishes), order.paper),
                     revealedBy(*sheet, order.wishes)};
}

Result<MadePaper> makeTimelinePaper(const Store &store, const PaperOrder &order) {
    const QDate since = order.since.value_or(order.now.date().addDays(1 - kTimelineDays));
    const auto paper = readTimelinePaper(store, since, order.now, storyKindsOf(order));
    if (!paper)
        return paper.error();
    const double points = order.paper.largePrint ? kLargePoints : kOrdinaryPoints;
    return MadePaper{layOutReport(timelineReport(*paper), order.paper, points), revealedBy(*paper)};
}

Result<MadePaper> makeLogSheetPaper(const Store &store, const PaperOrder &order) {
    const auto paper = readLogSheetPaper(store, order.day, order.now);
    if (!paper)
        return paper.error();
    return MadePaper{layOutToWriteOn(logSheetReport(*paper), order.paper), revealedBy(*paper)};
}

Result<ChangeSet> keepLogSheetPaper(const Store &store, const PaperOrder &order) {
    const auto sheet = makeLogSheet(store, order.day, order.now.date());
    return sheet ? keepLogSheet(store, *sheet) : sheet.error();
}

Result<MadePaper> makeDiaryPagesPaper(const Store &store, const PaperOrder &order) {
    const auto pages = readDiaryPages(store, order.day, order.now);
    if (!pages)
        return pages.error();
    return MadePaper{layOutOnOnePage(diaryPagesReport(*pages), order.paper), revealedBy(*pages)};
}
