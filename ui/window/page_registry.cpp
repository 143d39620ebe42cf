// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/page_registry.h"

#include "model/book/store.h"
#include "ui/appointments/appointments_page.h"
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
#include "ui/goals/goals_page.h"
#include "ui/keyfacts/key_facts_page.h"
#include "ui/lists/lists_page.h"
#include "ui/medicines/medicines_page.h"
#include "ui/moments/moments_page.h"
#include "ui/papers/papers_page.h"
#include "ui/story/diary_page.h"
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
         PlacesText::tr("over time timeline chart graph", "other words to find: diary")},
        {u"medicines"_s, PlacesText::tr("Medicines"), "capsule", make<MedicinesPage>},
        {u"moments"_s, PlacesText::tr("Good moments"), "flower1", make<MomentsPage>},
        {u"child"_s, PlacesText::tr("Child"), "person-heart", make<ChildPage>},
        {u"keyfacts"_s,
         PlacesText::tr("Key facts"),
         "clipboard",
         make<KeyFactsPage>,
         {},
         false,
         PlacesText::tr("allergies diagnoses operations hospital stays emergency",
                        "other words to find: key facts")},
        {u"goals"_s, PlacesText::tr("Goals"), "bullseye", make<GoalsPage>},
        {u"careteam"_s, PlacesText::tr("Care team"), "people", make<CareTeamPage>},
        {u"community"_s, PlacesText::tr("Community"), "houses", make<CommunityPage>},
        {u"appointments"_s, PlacesText::tr("Appointments"), "calendar-heart", make<AppointmentsPage>},
        {u"papers"_s, PlacesText::tr("Papers"), "printer", make<PapersPage>},
        {u"tracking"_s, PlacesText::tr("What to keep track of"), "check2-square", make<TrackingPage>,
         u"diary"_s},
        {u"catchup"_s, PlacesText::tr("Catch up"), "grid-3x3-gap", make<CatchUpPage>, u"diary"_s},
        {u"comfort"_s, PlacesText::tr("Signs and comfort"), "heart", make<ComfortSheetPage>, u"child"_s},
        {u"night"_s, PlacesText::tr("Night view"), "moon-stars", make<NightPage>, u"today"_s, true},
    };
}

QList<PageEntry> directoryPlaces() {
    return {
        {u"services"_s, PlacesText::tr("Services"), "houses", make<ServicesPage>},
        {u"organizations"_s, PlacesText::tr("Organizations"), "building", make<OrganizationsPage>},
        {u"lists"_s, PlacesText::tr("Lists"), "list-check", make<ListsPage>},
        {u"recheck"_s, PlacesText::tr("Re-check"), "check2-square", make<RecheckPage>},
        {u"import"_s, PlacesText::tr("Import"), "download", make<ImportsPage>},
        {u"pairs"_s, PlacesText::tr("Pairs"), "columns-gap", make<PairsPage>, u"services"_s},
    };
}

QList<PageEntry> placesOf(BookKind kind) {
    return kind == BookKind::Directory ? directoryPlaces() : places();
}
