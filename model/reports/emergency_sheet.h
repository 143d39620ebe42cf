// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/advancecare/signed_paper.h"
#include "model/base/choices.h"
#include "model/book/store.h"
#include "model/careteam/contact.h"
#include "model/child/child.h"
#include "model/comfort/comfort_page.h"
#include "model/keyfacts/key_fact.h"
#include "model/medicines/medicine.h"
#include "model/papers/paper_review.h"
#include "model/reports/devices.h"
#include "model/reports/report.h"

/// Its name in the command line and in the reviews.
inline const QString kEmergencyPaper = u"emergency"_s;

/// What may be left out of the sheet. Who the child is, what not to do, allergies and plans always stand
/// there.
enum class EmergencySection {
    Devices = 1 << 0, ///< equipment, oxygen and feeds
    Normal = 1 << 1,
    History = 1 << 2, ///< diagnoses, operations and stays
    Medicines = 1 << 3,
    People = 1 << 4,
    Comfort = 1 << 5, ///< yes and no, what calms and upsets
    Photo = 1 << 6,
    SignedPapers = 1 << 7, ///< that they exist, and where; only when somebody wants to
};
Q_DECLARE_FLAGS(EmergencySections, EmergencySection)
Q_DECLARE_OPERATORS_FOR_FLAGS(EmergencySections)
inline constexpr EmergencySections kAllEmergencySections{0xff};
inline constexpr EmergencySections kUsualEmergencySections{0x7f};
template <>
std::span<const NamedChoice<EmergencySection>> namedChoices<EmergencySection>();

/// A signed paper that holds, and whether the book has a photo of it.
struct ExistingPaper {
    SignedPaper paper = {};
    bool hasPhoto = false;
};

/// Everything that the sheet for a doctor who has never seen the child is made of.
struct EmergencySheet {
    Child child = {};
    QDateTime printedAt = {};
    QList<KeyFact> facts = {};
    QList<DeviceInUse> devices = {};
    QList<Medicine> feeds = {};     ///< and what of oxygen and equipment is ticked among the medicines
    QList<Medicine> medicines = {}; ///< in use
    std::optional<ComfortPage> comfort = {};
    QList<Contact> people = {};
    QString emergencyNumber = {};
    QList<ExistingPaper> signedPapers = {};
    QList<ReportPhoto> paperPhotos = {}; ///< what the papers say; see readPaperPhotos()
    std::optional<PaperReview> review = {};
    QList<PaperItem> items = {}; ///< what it tells now
};

/// What the sheet is about.
inline const QList<PaperGroup> kEmergencyGroups{
    PaperGroup::Child,    PaperGroup::StopLine, PaperGroup::Allergy,   PaperGroup::Baseline,
    PaperGroup::Plan,     PaperGroup::Stay,     PaperGroup::Diagnosis, PaperGroup::Person,
    PaperGroup::Medicine, PaperGroup::Comfort,  PaperGroup::Equipment};

Result<EmergencySheet> readEmergencySheet(const Store &store, const QString &emergencyNumber,
                                          const QDateTime &now);
/// All photos of these papers, for who wants their contents on the sheet, too: never unasked.
Result<QList<ReportPhoto>> readPaperPhotos(const Store &store, const QList<ExistingPaper> &papers);
/// What the sheet tells whoever gets it.
QStringList revealedBy(const EmergencySheet &sheet, EmergencySections sections);

enum class EmergencyLength { Roomy, Columns };
Report emergencyReport(const EmergencySheet &sheet, EmergencySections sections, EmergencyLength length);
