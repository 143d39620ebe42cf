// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/emergency_sheet.h"

#include "model/advancecare/signed_paper_table.h"
#include "model/attachments/attachment_table.h"
#include "model/base/isolated.h"
#include "model/careteam/contact_table.h"
#include "model/careteam/people_to_call.h"
#include "model/child/child_table.h"
#include "model/comfort/comfort_page_table.h"
#include "model/keyfacts/key_fact_table.h"
#include "model/keyfacts/key_fact_text.h"
#include "model/medicines/medicine_table.h"
#include "model/medicines/medicine_text.h"
#include "model/papers/paper_review_table.h"
#include "model/reports/paper_items.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>

namespace {

struct EmergencySheetText {
    Q_DECLARE_TR_FUNCTIONS(EmergencySheet)
};

/// What the child lives with, beside the equipment.
bool isLivedWith(const Medicine &medicine) {
    using enum TreatmentKind;
    return medicine.kind == Equipment || medicine.kind == Oxygen || medicine.kind == Feed;
}

/// Those that hold.
Result<QList<ExistingPaper>> readExistingPapers(const Store &store) {
    const auto papers = store.table<SignedPaperTable>().all();
    if (!papers)
        return papers.error();
    QList<ExistingPaper> existing;
    for (const SignedPaper &paper : *papers) {
        const auto photos = store.table<AttachmentTable>().of(AttachmentOwner::SignedPaper, paper.id.uuid());
        if (!photos)
            return photos.error();
        if (!paper.replacedBy)
            existing.append({paper, !photos->isEmpty()});
    }
    return existing;
}

} // namespace

template <>
std::span<const NamedChoice<EmergencySection>> namedChoices<EmergencySection>() {
    static constexpr NamedChoice<EmergencySection> names[] = {
        {EmergencySection::Devices, QT_TRANSLATE_NOOP("Names", "What the child lives with")},
        {EmergencySection::Normal, QT_TRANSLATE_NOOP("Names", "What is normal")},
        {EmergencySection::History, QT_TRANSLATE_NOOP("Names", "Diagnoses, operations and stays")},
        {EmergencySection::Medicines, QT_TRANSLATE_NOOP("Names", "Medicines")},
        {EmergencySection::People, QT_TRANSLATE_NOOP("Names", "Who to call")},
        {EmergencySection::Comfort, QT_TRANSLATE_NOOP("Names", "How to be with the child")},
        {EmergencySection::Photo, QT_TRANSLATE_NOOP("Names", "The photo")},
        {EmergencySection::SignedPapers, QT_TRANSLATE_NOOP("Names", "That signed papers exist")},
    };
    return names;
}

Result<EmergencySheet> readEmergencySheet(const Store &store, const QString &emergencyNumber,
                                          const QDateTime &now) {
    EmergencySheet sheet{.printedAt = now, .emergencyNumber = emergencyNumber};
    Reading reading;
    sheet.child = reading.take(store.table<ChildTable>().get());
    sheet.facts = reading.take(store.table<KeyFactTable>().all());
    sheet.devices = readDevices(reading, store, now.date());
    for (const Medicine &medicine : reading.take(store.table<MedicineTable>().all())) {
        if (medicine.isInUse(now.date()))
            (isLivedWith(medicine) ? sheet.feeds : sheet.medicines).append(medicine);
    }
    sheet.comfort = reading.take(store.table<ComfortPageTable>().get());
    sheet.people = peopleToCall(reading.take(store.table<ContactTable>().all()));
    sheet.signedPapers = reading.take(readExistingPapers(store));
    sheet.review = reading.take(store.table<PaperReviewTable>().latest(kEmergencyPaper));
    sheet.items = reading.take(readPaperItems(store, kEmergencyGroups, now.date()));
    if (reading.error())
        return *reading.error();
    return sheet;
}

Result<QList<ReportPhoto>> readPaperPhotos(const Store &store, const QList<ExistingPaper> &papers) {
    QList<ReportPhoto> photos;
    for (const ExistingPaper &existing : papers) {
        const auto attached =
            store.table<AttachmentTable>().of(AttachmentOwner::SignedPaper, existing.paper.id.uuid());
        if (!attached)
            return attached.error();
        for (const Attachment &attachment : *attached) {
            if (!attachment.mediaType.startsWith(u"image/"_s))
                continue;
            const auto content = store.attachmentContents().find(attachment.id.uuid());
            if (!content)
                return content.error();
            photos.append({.content = *content, .words = titleOf(existing.paper), .points = 0});
        }
    }
    return photos;
}

QStringList revealedBy(const EmergencySheet &sheet, EmergencySections sections) {
    using enum EmergencySection;
    const auto isWritten = [&sheet](KeyFactKind kind) {
        return factsOf(sheet.facts, kind).state() != KeyFactState::NotWritten;
    };
    QStringList revealed;
    const auto add = [&revealed](bool isThere, const QString &text) {
        if (isThere)
            revealed.append(text);
    };
    add(sheet.child.birthDate.has_value(), EmergencySheetText::tr("your child's birth date"));
    add(isWritten(KeyFactKind::StopLine), EmergencySheetText::tr("what must not be done"));
    add(isWritten(KeyFactKind::Allergy), EmergencySheetText::tr("the allergies"));
    add(isWritten(KeyFactKind::Plan), EmergencySheetText::tr("what to do if something happens"));
    add(sections.testFlag(Devices) && !(sheet.devices.isEmpty() && sheet.feeds.isEmpty()),
        EmergencySheetText::tr("equipment, oxygen and feeds"));
    add(sections.testFlag(Normal) && isWritten(KeyFactKind::Baseline),
        EmergencySheetText::tr("what is normal for your child"));
    add(sections.testFlag(History) && isWritten(KeyFactKind::Diagnosis),
        EmergencySheetText::tr("the diagnoses"));
    add(sections.testFlag(History) && isWritten(KeyFactKind::Stay),
        EmergencySheetText::tr("operations and hospital stays"));
    add(sections.testFlag(Medicines) && !sheet.medicines.isEmpty(), EmergencySheetText::tr("the medicines"));
    add(sections.testFlag(People) && !sheet.people.isEmpty(),
        EmergencySheetText::tr("names and numbers of %n person(s)", nullptr, int(sheet.people.size())));
    add(sections.testFlag(Comfort), EmergencySheetText::tr("what helps your child"));
    add(sections.testFlag(Photo) && !sheet.child.photo.isEmpty(),
        EmergencySheetText::tr("your child's photo"));
    add(sections.testFlag(SignedPapers) && !sheet.signedPapers.isEmpty(),
        EmergencySheetText::tr("that signed papers exist, and where"));
    add(sections.testFlag(SignedPapers) && !sheet.paperPhotos.isEmpty(),
        EmergencySheetText::tr("what the signed papers say"));
    return revealed;
}
