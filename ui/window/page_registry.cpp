// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/page_registry.h"

#include "model/book/store.h"
#include "model/child/child_table.h"
#include "ui/aboutme/about_me_page.h"
#include "ui/advancecare/signed_papers_page.h"
#include "ui/advancecare/wishes_page.h"
#include "ui/appointments/appointments_page.h"
#include "ui/bereavement/still_page.h"
#include "ui/calls/calls_page.h"
#include "ui/careteam/care_team_page.h"
#include "ui/child/child_page.h"
#include "ui/comfort/comfort_sheet_page.h"
#include "ui/community/community_page.h"
#include "ui/diary/catch_up_page.h"
#include "ui/diary/tracking_page.h"
#include "ui/directory/imports_page.h"
#include "ui/directory/organizations_page.h"
#include "ui/directory/pairs_page.h"
#include "ui/directory/recheck_page.h"
#include "ui/directory/services_page.h"
#include "ui/equipment/equipment_page.h"
#include "ui/findteam/find_team_page.h"
#include "ui/goals/goals_page.h"
#include "ui/insurance/cases_page.h"
#include "ui/insurance/policies_page.h"
#include "ui/keepsake/keepsake_page.h"
#include "ui/keyfacts/key_facts_page.h"
#include "ui/learning/brochures_page.h"
#include "ui/learning/learning_page.h"
#include "ui/lists/lists_page.h"
#include "ui/medicines/medicines_page.h"
#include "ui/moments/activities_page.h"
#include "ui/moments/moments_page.h"
#include "ui/needs/needs_page.h"
#include "ui/papers/papers_page.h"
#include "ui/story/diary_page.h"
#include "ui/support/support_page.h"
#include "ui/today/night_page.h"
#include "ui/today/today_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct PlacesText {
    Q_DECLARE_TR_FUNCTIONS(Places)
};

template <typename P>
Page *make(const PageContext &context) {
    return new P(context);
}

/// With a card for each place that is part of it.
Page *makeSupport(const PageContext &context) {
    const bool isOver = hasChildDied(context.store);
    QList<SupportPlace> parts;
    for (const PageEntry &place : places()) {
        if (place.partOf == u"support"_s && !(isOver && place.isForLiving))
            parts.append({place.name, place.title, place.icon, place.purpose});
    }
    return new SupportPage(context, parts);
}

} // namespace

QList<PageEntry> places() {
    return {
        {u"today"_s, PlacesText::tr("Today"), "sun", make<TodayPage>},
        {u"diary"_s,
         PlacesText::tr("Diary"),
         "journal-text",
         make<DiaryPage>,
         {},
         false,
         PlacesText::tr("over time timeline chart graph", "other words to find: diary"),
         PlacesText::tr("Add a diary entry")},
        {.name = u"medicines"_s,
         .title = PlacesText::tr("Medicines"),
         .icon = "capsule",
         .make = make<MedicinesPage>,
         .add = PlacesText::tr("Add a medicine or treatment"),
         .addAlso = PlacesText::tr("feed therapy", "other words to find: add a treatment")},
        {.name = u"moments"_s,
         .title = PlacesText::tr("Good moments"),
         .icon = "flower1",
         .make = make<MomentsPage>,
         .add = PlacesText::tr("Add a good moment"),
         .addAlso = PlacesText::tr("photo memory", "other words to find: add a good moment")},
        {u"child"_s, PlacesText::tr("Child"), "person-heart", make<ChildPage>},
        {u"keyfacts"_s,
         PlacesText::tr("Key facts"),
         "clipboard",
         make<KeyFactsPage>,
         {},
         false,
         PlacesText::tr("allergies diagnoses operations hospital stays emergency",
                        "other words to find: key facts")},
        {.name = u"goals"_s,
         .title = PlacesText::tr("Goals"),
         .icon = "bullseye",
         .make = make<GoalsPage>,
         .add = PlacesText::tr("Add a hope, worry or goal")},
        {.name = u"careteam"_s,
         .title = PlacesText::tr("Care team"),
         .icon = "people",
         .make = make<CareTeamPage>,
         .add = PlacesText::tr("Add a contact"),
         .addAlso = PlacesText::tr("person doctor nurse phone number", "other words to find: add a contact")},
        {.name = u"community"_s,
         .title = PlacesText::tr("Community"),
         .icon = "houses",
         .make = make<CommunityPage>,
         .add = PlacesText::tr("Add a service near you"),
         .addAlso = PlacesText::tr("help resource", "other words to find: add a service")},
        // Behind those from before, which keep their digits (Ctrl+1 to Ctrl+9).
        {.name = u"equipment"_s,
         .title = PlacesText::tr("Equipment"),
         .icon = "device",
         .make = make<EquipmentPage>,
         .add = PlacesText::tr("Add a device, tube or oxygen"),
         .addAlso = PlacesText::tr("equipment machine line pump", "other words to find: add equipment")},
        {.name = u"appointments"_s,
         .title = PlacesText::tr("Appointments"),
         .icon = "calendar-heart",
         .make = make<AppointmentsPage>,
         .add = PlacesText::tr("Add an appointment"),
         .addAlso = PlacesText::tr("visit question", "other words to find: add an appointment")},
        {u"papers"_s, PlacesText::tr("Papers"), "printer", make<PapersPage>},
        {.name = u"support"_s,
         .title = PlacesText::tr("Support"),
         .icon = "life-preserver",
         .make = makeSupport,
         .also =
             PlacesText::tr("help family siblings money grief read learn", "other words to find: support")},
        {.name = u"needs"_s,
         .title = PlacesText::tr("What would help right now?"),
         .icon = "check2-square",
         .make = make<NeedsPage>,
         .partOf = u"support"_s,
         .also = PlacesText::tr("help food home rides money bills ask a card",
                                "other words to find: what would help"),
         .purpose = PlacesText::tr("Tick what you like. It leads to help, and only you see it."),
         .isForLiving = true},
        {.name = u"learning"_s,
         .title = PlacesText::tr("Learning"),
         .icon = "book",
         .make = make<LearningPage>,
         .partOf = u"support"_s,
         .also = PlacesText::tr("read topics palliative pain hospice books", "other words to find: learning"),
         .purpose = PlacesText::tr("Short pages on care, comfort and hard choices, with questions to ask.")},
        {.name = u"tracking"_s,
         .title = PlacesText::tr("What to keep track of"),
         .icon = "check2-square",
         .make = make<TrackingPage>,
         .partOf = u"diary"_s,
         .isForLiving = true},
        {.name = u"catchup"_s,
         .title = PlacesText::tr("Catch up"),
         .icon = "grid-3x3-gap",
         .make = make<CatchUpPage>,
         .partOf = u"diary"_s,
         .isForLiving = true},
        {.name = u"ideas"_s,
         .title = PlacesText::tr("Ideas and wishes"),
         .icon = "star",
         .make = make<ActivitiesPage>,
         .partOf = u"moments"_s,
         .also = PlacesText::tr("joy play fun trip day out plan", "other words to find: ideas and wishes"),
         .add = PlacesText::tr("Add an idea or wish"),
         .isForLiving = true},
        {.name = u"brochures"_s,
         .title = PlacesText::tr("To read, from others"),
         .icon = "bookmark",
         .make = make<BrochuresPage>,
         .partOf = u"support"_s,
         .also =
             PlacesText::tr("brochure book site link address", "other words to find: to read, from others"),
         .add = PlacesText::tr("Add something to read"),
         .purpose = PlacesText::tr("Brochures, books and sites that others made, and what you read.")},
        {.name = u"keepsake"_s,
         .title = PlacesText::tr("Keepsake book"),
         .icon = "stars",
         .make = make<KeepsakePage>,
         .partOf = u"moments"_s,
         .also = PlacesText::tr("memory book photos remember", "other words to find: keepsake book")},
        {u"aboutme"_s, PlacesText::tr("About me"), "person-heart", make<AboutMePage>, u"child"_s},
        {u"comfort"_s, PlacesText::tr("Signs and comfort"), "heart", make<ComfortSheetPage>, u"child"_s},
        {.name = u"signedpapers"_s,
         .title = PlacesText::tr("Signed papers"),
         .icon = "folder2-open",
         .make = make<SignedPapersPage>,
         .partOf = u"keyfacts"_s,
         .also =
             PlacesText::tr("advance care directive orders guardian", "other words to find: signed papers")},
        {.name = u"wishes"_s,
         .title = PlacesText::tr("Wishes"),
         .icon = "heart",
         .make = make<WishesPage>,
         .partOf = u"keyfacts"_s,
         .also = PlacesText::tr("place of care faith music end of life", "other words to find: wishes")},
        {.name = u"findteam"_s,
         .title = PlacesText::tr("Find a team"),
         .icon = "search",
         .make = make<FindTeamPage>,
         .partOf = u"support"_s,
         .also = PlacesText::tr("palliative hospice referral", "other words to find: find a team"),
         .purpose = PlacesText::tr("Whom to ask for palliative care, what to ask, and how far it is."),
         .isForLiving = true},
        {.name = u"calls"_s,
         .title = PlacesText::tr("Calls and promises"),
         .icon = "telephone",
         .make = make<CallsPage>,
         .partOf = u"support"_s,
         .also = PlacesText::tr("phone log call back reference", "other words to find: calls and promises"),
         .add = PlacesText::tr("Note a call"),
         .addAlso = PlacesText::tr("phone", "other words to find: note a call"),
         .purpose = PlacesText::tr("Who said what on the phone, and what they promised.")},
        {.name = u"letters"_s,
         .title = PlacesText::tr("Letters and requests"),
         .icon = "envelope",
         .make = make<CasesPage>,
         .partOf = u"support"_s,
         .also = PlacesText::tr("insurance refusal denial appeal deadline",
                                "other words to find: letters and requests"),
         .add = PlacesText::tr("Add a letter or request"),
         .purpose = PlacesText::tr("What you asked an insurance for, what it wrote, and what to send.")},
        {.name = u"insurance"_s,
         .title = PlacesText::tr("Insurance"),
         .icon = "building",
         .make = make<PoliciesPage>,
         .partOf = u"support"_s,
         .also = PlacesText::tr("Medicaid CHIP waiver member number card", "other words to find: insurance"),
         .add = PlacesText::tr("Add insurance"),
         .purpose = PlacesText::tr("The numbers on the card, and whom to call.")},
        {.name = u"night"_s,
         .title = PlacesText::tr("Night view"),
         .icon = "moon-stars",
         .make = make<NightPage>,
         .partOf = u"today"_s,
         .fillsWindow = true,
         .isForLiving = true},
    };
}

QList<PageEntry> placesAfterDeath() {
    QList<PageEntry> after = places();
    after.removeIf([](const PageEntry &place) { return place.isForLiving; });
    after.first().make = make<StillPage>; // Today comes first
    return after;
}

QList<PageEntry> directoryPlaces() {
    return {
        {.name = u"services"_s,
         .title = PlacesText::tr("Services"),
         .icon = "houses",
         .make = make<ServicesPage>,
         .add = PlacesText::tr("Add a service")},
        {.name = u"organizations"_s,
         .title = PlacesText::tr("Organizations"),
         .icon = "building",
         .make = make<OrganizationsPage>,
         .add = PlacesText::tr("Add an organization")},
        {.name = u"lists"_s,
         .title = PlacesText::tr("Lists"),
         .icon = "list-check",
         .make = make<ListsPage>,
         .add = PlacesText::tr("New list")},
        {u"recheck"_s, PlacesText::tr("Re-check"), "check2-square", make<RecheckPage>},
        {u"import"_s, PlacesText::tr("Import"), "download", make<ImportsPage>},
        {u"pairs"_s, PlacesText::tr("Pairs"), "columns-gap", make<PairsPage>, u"services"_s},
    };
}

QList<PageEntry> placesOf(BookKind kind) {
    return kind == BookKind::Directory ? directoryPlaces() : places();
}
