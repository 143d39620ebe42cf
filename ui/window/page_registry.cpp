// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/page_registry.h"

#include "model/book/store.h"
#include "ui/appointments/appointments_page.h"
#include "ui/careteam/care_team_page.h"
#include "ui/child/child_page.h"
#include "ui/comfort/comfort_sheet_page.h"
#include "ui/community/community_page.h"
#include "ui/diary/catch_up_page.h"
#include "ui/diary/diary_page.h"
#include "ui/diary/tracking_page.h"
#include "ui/directory/imports_page.h"
#include "ui/directory/organizations_page.h"
#include "ui/directory/pairs_page.h"
#include "ui/directory/recheck_page.h"
#include "ui/directory/services_page.h"
#include "ui/goals/goals_page.h"
#include "ui/lists/lists_page.h"
#include "ui/medicines/medicines_page.h"
#include "ui/moments/moments_page.h"
#include "ui/papers/papers_page.h"
#include "ui/story/story_page.h"
#include "ui/today/night_page.h"
#include "ui/today/today_page.h"

#include <QCoreApplication>

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
        {QStringLiteral("today"), PlacesText::tr("Today"), "sun", make<TodayPage>},
        {QStringLiteral("diary"), PlacesText::tr("Diary"), "journal-text", make<DiaryPage>},
        {QStringLiteral("medicines"), PlacesText::tr("Medicines"), "capsule", make<MedicinesPage>},
        {QStringLiteral("story"), PlacesText::tr("Over time"), "graph-up", make<StoryPage>},
        {QStringLiteral("moments"), PlacesText::tr("Good moments"), "flower1", make<MomentsPage>},
        {QStringLiteral("child"), PlacesText::tr("Child"), "person-heart", make<ChildPage>},
        {QStringLiteral("goals"), PlacesText::tr("Goals"), "bullseye", make<GoalsPage>},
        {QStringLiteral("careteam"), PlacesText::tr("Care team"), "people", make<CareTeamPage>},
        {QStringLiteral("community"), PlacesText::tr("Community"), "houses", make<CommunityPage>},
        {QStringLiteral("appointments"), PlacesText::tr("Appointments"), "calendar-heart",
         make<AppointmentsPage>},
        {QStringLiteral("papers"), PlacesText::tr("Papers"), "printer", make<PapersPage>},
        {QStringLiteral("tracking"), PlacesText::tr("What to keep track of"), "check2-square",
         make<TrackingPage>, QStringLiteral("diary")},
        {QStringLiteral("catchup"), PlacesText::tr("Catch up"), "grid-3x3-gap", make<CatchUpPage>,
         QStringLiteral("diary")},
        {QStringLiteral("comfort"), PlacesText::tr("Signs and comfort"), "heart", make<ComfortSheetPage>,
         QStringLiteral("child")},
        {QStringLiteral("night"), PlacesText::tr("Night view"), "moon-stars", make<NightPage>,
         QStringLiteral("today"), true},
    };
}

QList<PageEntry> directoryPlaces() {
    return {
        {QStringLiteral("services"), PlacesText::tr("Services"), "houses", make<ServicesPage>},
        {QStringLiteral("organizations"), PlacesText::tr("Organizations"), "building",
         make<OrganizationsPage>},
        {QStringLiteral("lists"), PlacesText::tr("Lists"), "list-check", make<ListsPage>},
        {QStringLiteral("recheck"), PlacesText::tr("Re-check"), "check2-square", make<RecheckPage>},
        {QStringLiteral("import"), PlacesText::tr("Import"), "download", make<ImportsPage>},
        {QStringLiteral("pairs"), PlacesText::tr("Pairs"), "columns-gap", make<PairsPage>,
         QStringLiteral("services")},
    };
}

QList<PageEntry> placesOf(BookKind kind) {
    return kind == BookKind::Directory ? directoryPlaces() : places();
}
