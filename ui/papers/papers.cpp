// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers.h"

#include "ui/papers/about_me_choices.h"
#include "ui/papers/call_sheet_choices.h"
#include "ui/papers/emergency_choices.h"
#include "ui/papers/handover_choices.h"
#include "ui/papers/medication_list_choices.h"
#include "ui/papers/timeline_choices.h"
#include "ui/papers/visit_summary_choices.h"
#include "ui/papers/wallet_choices.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct PapersText {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

template <typename Choices>
PaperChoices *make(const PageContext &context) {
    return new Choices(context);
}

} // namespace

QList<PaperEntry> papers() {
    return {
        //: names for files; %1 is a date such as 2026-03-14
        {u"visit-summary"_s, PapersText::tr("Visit summary"), PapersText::tr("Visit summary %1"),
         make<VisitSummaryChoices>},
        {kEmergencyPaper, PapersText::tr("Emergency sheet"), PapersText::tr("Emergency sheet %1"),
         make<EmergencyChoices>},
        {kWalletPaper, PapersText::tr("Wallet card"), PapersText::tr("Wallet card %1"), make<WalletChoices>},
        {u"handover"_s, PapersText::tr("Handover sheet"), PapersText::tr("Handover sheet %1"),
         make<HandoverChoices>},
        {u"about-me"_s, PapersText::tr("About me"), PapersText::tr("About me %1"), make<AboutMeChoices>},
        {u"medicines"_s, PapersText::tr("Medicine list"), PapersText::tr("Medicine list %1"),
         make<MedicationListChoices>},
        {u"calls"_s, PapersText::tr("Who to call"), PapersText::tr("Who to call %1"), make<CallSheetChoices>},
        {u"timeline"_s, PapersText::tr("Over time"), PapersText::tr("Over time %1"), make<TimelineChoices>},
    };
}
