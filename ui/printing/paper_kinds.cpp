// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_kinds.h"

#include "model/papers/paper_print_table.h"
#include "model/reports/ask_card.h"
#include "model/reports/diary_pages.h"
#include "model/reports/log_sheet_report.h"
#include "model/reports/wallet_card.h"
#include "ui/printing/paper_makers.h"
#include "ui/printing/speaking.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct PapersText {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

/// For the family alone: it is printed from the page of wishes, or by its name.
PaperKind wishesKind() {
    return {kWishesPaper,
            PapersText::tr("Wishes"),
            PapersText::tr("For your family alone"),
            PapersText::tr("Wishes %1"),
            {},
            {},
            makeWishesPaper};
}

} // namespace

QList<PaperKind> paperKinds() {
    using Group = PaperGroup;
    const QList<Group> story{Group::Child, Group::Medicine, Group::Equipment, Group::Goal,
                             Group::Appointment};
    return {
        //: names for files; %1 is a date such as 2026-03-14
        {u"visit-summary"_s,
         PapersText::tr("Visit summary"),
         PapersText::tr("For a visit: what changed, your questions, medicines and goals"),
         PapersText::tr("Visit summary %1"),
         {},
         story + QList{Group::Diagnosis, Group::Person},
         makeVisitSummaryPaper},
        {kEmergencyPaper,
         PapersText::tr("Emergency sheet"),
         PapersText::tr("For a doctor who has never seen your child"),
         PapersText::tr("Emergency sheet %1"),
         {},
         kEmergencyGroups,
         makeEmergencyPaper,
         true},
        {kWalletPaper,
         PapersText::tr("Wallet card"),
         PapersText::tr("The most urgent lines, small enough for a wallet"),
         PapersText::tr("Wallet card %1"),
         {},
         kEmergencyGroups,
         makeWalletPaper,
         true},
        {u"handover"_s,
         PapersText::tr("Handover sheet"),
         PapersText::tr("For whoever takes over for a day"),
         PapersText::tr("Handover sheet %1"),
         {u"parent"_s, u"nurse"_s, u"school"_s, u"respite"_s},
         {Group::Child, Group::Allergy, Group::Diagnosis, Group::Medicine, Group::Equipment, Group::Comfort,
          Group::Person},
         makeHandoverPaper},
        {u"about-me"_s,
         PapersText::tr("About me"),
         PapersText::tr("In your child's words: for school, the hospital or a sitter"),
         PapersText::tr("About me %1"),
         {u"school"_s, u"hospital"_s, u"sitter"_s},
         {Group::Child, Group::AboutMe, Group::Comfort, Group::StopLine, Group::Allergy},
         makeAboutMePaper,
         true},
        {u"medicines"_s,
         PapersText::tr("Medicine list"),
         PapersText::tr("For all who give medicines, with room to write"),
         PapersText::tr("Medicine list %1"),
         {},
         {Group::Child, Group::Allergy, Group::Medicine, Group::Equipment},
         makeMedicineListPaper,
         true},
        {u"equipment"_s,
         PapersText::tr("Equipment"),
         PapersText::tr("What is used, and what to do if it stops working"),
         PapersText::tr("Equipment %1"),
         {},
         {Group::Child, Group::Equipment},
         makeEquipmentPaper,
         true},
        {u"calls"_s,
         PapersText::tr("Who to call"),
         PapersText::tr("Whom to call first, and then"),
         PapersText::tr("Who to call %1"),
         {},
         {Group::Person},
         makeCallSheetPaper,
         true},
        {.name = kLogSheetPaper,
         .title = PapersText::tr("Log sheet"),
         .purpose = PapersText::tr("To tick and write on for one day, and to type in later"),
         .fileName = PapersText::tr("Log sheet %1"),
         .tells = {Group::Child, Group::Allergy, Group::Medicine},
         .make = makeLogSheetPaper,
         .isForm = true,
         .keep = keepLogSheetPaper},
        {.name = kDiaryPagesPaper,
         .title = PapersText::tr("Blank diary pages"),
         .purpose = PapersText::tr("A week to write on by hand"),
         .fileName = PapersText::tr("Blank diary pages %1"),
         .tells = {Group::Child},
         .make = makeDiaryPagesPaper,
         .isForm = true},
        {u"comfort"_s,
         PapersText::tr("Signs and comfort"),
         PapersText::tr("How your child shows what is wrong, and what helps"),
         PapersText::tr("Signs and comfort %1"),
         {},
         {Group::Child, Group::Comfort},
         makeComfortPaper},
        {u"appointments"_s,
         PapersText::tr("Visits and questions"),
         PapersText::tr("What is coming, with room for the answers"),
         PapersText::tr("Visits and questions %1"),
         {},
         {Group::Appointment},
         makeAppointmentsPaper},
        {u"community"_s,
         PapersText::tr("Help in our community"),
         PapersText::tr("The services you use or think of"),
         PapersText::tr("Help in our community %1"),
         {},
         {Group::Service},
         makeCommunityPaper},
        {.name = kAskCardPaper,
         .title = PapersText::tr("Ask card"),
         .purpose = PapersText::tr("What would help you, to hand to a social worker"),
         .fileName = PapersText::tr("Ask card %1"),
         .make = makeAskCardPaper,
         .isAlone = true},
        {.name = u"moments"_s,
         .title = PapersText::tr("Good moments"),
         .purpose = PapersText::tr("The good moments of a year, to keep or to give"),
         .fileName = PapersText::tr("Good moments %1"),
         .make = makeMomentsPaper,
         .looksBack = true},
        {.name = u"timeline"_s,
         .title = PapersText::tr("Over time"),
         .purpose = PapersText::tr("Symptoms, medicines and visits in one picture"),
         .fileName = PapersText::tr("Over time %1"),
         .tells = story,
         .make = makeTimelinePaper,
         .looksBack = true},
    };
}

std::optional<PaperKind> paperKindNamed(const QString &name) {
    for (const PaperKind &kind : paperKinds()) {
        if (kind.name == name)
            return kind;
    }
    if (name == kWishesPaper)
        return wishesKind();
    return std::nullopt;
}

Result<MadePaper> makePaper(const PaperKind &kind, const Store &store, const PaperOrder &order) {
    const Speaking speaking(order.paper.language);
    return kind.make(store, order);
}

Result<PaperOrder> asLastTime(const PaperKind &kind, const Store &store, PaperOrder order) {
    const QString reader = order.reader.isEmpty() ? kind.readers.value(0) : order.reader;
    const auto print = store.table<PaperPrintTable>().find(kind.name, reader);
    if (!print)
        return print.error();
    if (*print)
        order.sections = (*print)->sections;
    return order;
}
