// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers.h"

#include "model/reports/diary_pages.h"
#include "model/reports/log_sheet_report.h"
#include "ui/papers/about_me_choices.h"
#include "ui/papers/day_choices.h"
#include "ui/papers/emergency_choices.h"
#include "ui/papers/handover_choices.h"
#include "ui/papers/timeline_choices.h"
#include "ui/papers/visit_summary_choices.h"
#include "ui/papers/wallet_choices.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

using MakeChoices = PaperChoices *(*)(const PageContext &, const PaperKind &);

template <typename Choices>
PaperChoices *make(const PageContext &context, const PaperKind &kind) {
    return new Choices(context, kind);
}

} // namespace

PaperChoices *makePaperChoices(const PaperKind &kind, const PageContext &context) {
    static const QHash<QString, MakeChoices> makers = {
        {u"visit-summary"_s, make<VisitSummaryChoices>},
        {u"emergency"_s, make<EmergencyChoices>},
        {u"wallet"_s, make<WalletChoices>},
        {u"handover"_s, make<HandoverChoices>},
        {u"about-me"_s, make<AboutMeChoices>},
        {kLogSheetPaper, make<DayChoices>},
        {kDiaryPagesPaper, make<DayChoices>},
        {u"timeline"_s, make<TimelineChoices>},
    };
    return makers.value(kind.name, make<PaperChoices>)(context, kind);
}
