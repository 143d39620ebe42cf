// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/emergency_choices.h"

#include "model/base/clock.h"
#include "model/child/child_table.h"
#include "model/papers/paper_review_table.h"
#include "model/reports/emergency_sheet.h"
#include "model/reports/paper_items.h"
#include "ui/kit/prompts.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/widgets.h"
#include "ui/papers/paper_review_editor.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

const QString kReviewForm = u"papers/emergency"_s;

} // namespace

EmergencyChoices::EmergencyChoices(const PageContext &context, PaperKind kind, QWidget *parent) :
    PaperChoices(context, std::move(kind), parent), m_review(mutedLabel({})),
    m_paperPhotos(checkBox(tr("Photos of the signed papers, too"))) {
    m_review->setObjectName(u"review"_s);
    auto *look = plainButton(tr("Somebody looked through it…"), "check2-square");
    look->setObjectName(u"lookThrough"_s);
    connect(look, &QPushButton::clicked, this, &EmergencyChoices::lookThrough);
    column()->addWidget(strongLabel(tr("Is it still right?")));
    column()->addWidget(m_review);
    column()->addWidget(wrappingRow({look}));
    addSections(tr("What to put in"), names<EmergencySection>(), quint32(kUsualEmergencySections.toInt()));
    m_paperPhotos->setObjectName(u"paperPhotos"_s);
    connect(m_paperPhotos, &QCheckBox::clicked, this, &EmergencyChoices::askForPaperPhotos);
    column()->addWidget(m_paperPhotos);
    chooseAsLastTime();
}

std::optional<PaperOrder> EmergencyChoices::order(const PaperChoice &paper) {
    showReview();
    auto order = PaperChoices::order(paper);
    if (!order)
        return order;
    const bool tellsOfPapers = *order->sections & quint32(EmergencySection::SignedPapers);
    m_paperPhotos->setVisible(tellsOfPapers);
    order->hasPaperPhotos = tellsOfPapers && m_paperPhotos->isChecked();
    return order;
}

void EmergencyChoices::askForPaperPhotos(bool isWanted) {
    if (isWanted && !m_context.prompts.confirm(
                        this, tr("Photos of the signed papers"),
                        tr("The photos show what the papers say. Whoever gets the sheet can read it."),
                        tr("Put them in")))
        m_paperPhotos->setChecked(false);
    Q_EMIT changed();
}

std::optional<EmergencyChoices::Looked> EmergencyChoices::readLooked() {
    const auto review =
        readOrTell(m_context.history, m_context.store.table<PaperReviewTable>().latest(kEmergencyPaper));
    const auto items =
        readOrTell(m_context.history, readPaperItems(m_context.store, kind().tells, m_context.clock.today()));
    return review && items ? std::optional(Looked{*review, *items}) : std::nullopt;
}

void EmergencyChoices::showReview() {
    if (hasChildDied(m_context.store))
        return m_review->clear();
    const auto looked = readLooked();
    if (!looked)
        return;
    if (!looked->latest)
        return m_review->setText(tr("Nobody has written that they looked through this sheet."));
    const QStringList changed = changesBetween(looked->latest->items, looked->itemsNow);
    const QString since = changed.isEmpty() ? tr("Nothing has changed since then.")
                                            : tr("Changed since then: %1").arg(changed.join(u", "_s));
    m_review->setText(reviewText(*looked->latest) + u'\n' + since);
}

void EmergencyChoices::lookThrough() {
    const auto looked = readLooked();
    if (!looked)
        return;
    const QDate today = m_context.clock.today();
    PaperReview review{
        .paper = kEmergencyPaper, .on = today, .lookAgainOn = today.addMonths(kMonthsToReview)};
    review.writtenBy = looked->latest ? looked->latest->writtenBy : QString();
    review.items = looked->itemsNow;
    auto *editor = new PaperReviewEditor(m_context, review, this);
    connect(editor, &QDialog::accepted, this, &PaperChoices::changed);
    editor->begin({kReviewForm, {}}, tr("Look through the emergency sheet"),
                  [](const PaperReview &) { return tr("It is noted that you looked through the sheet"); });
}

bool EmergencyChoices::openDraft(const DraftKey &draft) {
    if (draft.place != kReviewForm)
        return false;
    lookThrough();
    return true;
}
