// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appointments/appointment.h"
#include "model/base/choices.h"
#include "model/book/store.h"
#include "model/careteam/contact.h"
#include "model/child/child.h"
#include "model/community/resource.h"
#include "model/diary/tracker_summary.h"
#include "model/equipment/equipment.h"
#include "model/goals/goal.h"
#include "model/keyfacts/key_fact.h"
#include "model/medicines/medicine.h"
#include "model/reports/report.h"

enum class SummarySection {
    Child = 1 << 0,
    Changes = 1 << 1,
    Medicines = 1 << 2,
    GoodMoments = 1 << 3,
    Questions = 1 << 4,
    Goals = 1 << 5,
    Decisions = 1 << 6,
    People = 1 << 7,
    Resources = 1 << 8,
};
Q_DECLARE_FLAGS(SummarySections, SummarySection)
Q_DECLARE_OPERATORS_FOR_FLAGS(SummarySections)
inline constexpr SummarySections kAllSections{~0};

template <>
std::span<const NamedChoice<SummarySection>> namedChoices<SummarySection>();

/// What one tracked thing did in the time of the summary and in the time before.
struct TrackerChange {
    TrackerSummary now = {};
    TrackerSummary before = {};
    QList<DayRange> ranges = {};
};

/// What changed in what was prescribed.
struct ChangedMedicine {
    Medicine medicine = {};
    MedicineChange change = {};
};

/// The same of equipment.
struct ChangedEquipment {
    Equipment equipment = {};
    EquipmentChange change = {};
};

/// How often something was written down that is given as needed.
struct AsNeededCount {
    QString name = {};
    int times = 0;
    int days = 0;
    int timesBefore = 0; ///< in as many days right before
};

/// Everything that the visit summary is made of.
struct VisitSummary {
    Child child = {};
    QList<KeyFact> facts = {};
    DaySpan span = {};
    bool sinceLastVisit = false;
    QDateTime printedAt = {};
    std::optional<Appointment> next = {};
    std::optional<Appointment> last = {};
    QList<TrackerChange> changes = {};
    QList<Medicine> medicines = {};                ///< in use
    QList<ChangedMedicine> medicineChanges = {};   ///< within the time, the oldest first
    QList<Equipment> equipment = {};               ///< in use
    QList<ChangedEquipment> equipmentChanges = {}; ///< within the time, the oldest first
    QList<AsNeededCount> asNeeded = {};
    QList<DiaryEntry> goodMoments = {}; ///< the newest
    int goodMomentsInAll = 0;           ///< of the time
    QList<Question> questions = {};
    QList<Goal> goals = {};
    QList<Contact> people = {};
    QList<Resource> resources = {};
};

/// Reads what the summary needs. The time is from `since` to today.
Result<VisitSummary> readVisitSummary(const Store &store, const QDate &since, const QDateTime &now);

/// The day from which a summary goes when nobody says another: that of the last visit, else 30 days ago.
Result<QDate> usualSummaryStart(const Store &store, const QDate &today);

/// How much is written when there is too much for two pages. The first has room to write by hand, too.
enum class SummaryLength { Roomy, Full, Shorter, Shortest };

Report visitSummaryReport(const VisitSummary &summary, SummarySections sections, SummaryLength length);

/// What a person who is given this page learns, in plain words.
QStringList revealedBy(const VisitSummary &summary, SummarySections sections);
