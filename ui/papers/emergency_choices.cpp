// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/emergency_choices.h"

#include "model/base/clock.h"
#include "ui/kit/prompts.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"
#include "ui/papers/paper_review_editor.h"
#include "ui/printing/emergency_layout.h"

#include <QBoxLayout>
#include <QCheckBox>

namespace {

const QString kReviewForm = u"papers/emergency"_s;

} // namespace

EmergencyChoices::EmergencyChoices(const PageContext &context, QWidget *parent) :
    PaperChoices(context, parent), m_review(mutedLabel({})) {
    m_review->setObjectName(u"review"_s);
    auto *look = plainButton(tr("Somebody looked through it…"), "check2-square");
    look->setObjectName(u"lookThrough"_s);
    connect(look, &QPushButton::clicked, this, &EmergencyChoices::lookThrough);
    column()->addWidget(strongLabel(tr("Is it still right?")));
    column()->addWidget(m_review);
    column()->addWidget(wrappingRow({look}));
    m_sections = addTicks(tr("What to put in"), names<EmergencySection>());
    for (int i = 0; i < m_sections.size(); ++i)
        m_sections[i]->setChecked(kUsualEmergencySections.testFlag(EmergencySection(1 << i)));
    m_paperPhotos = checkBox(tr("Photos of the signed papers, too"));
    m_paperPhotos->setObjectName(u"paperPhotos"_s);
    connect(m_paperPhotos, &QCheckBox::clicked, this, &EmergencyChoices::askForPaperPhotos);
    column()->addWidget(m_paperPhotos);
}

EmergencySections EmergencyChoices::sections() const {
    EmergencySections sections;
    for (int i = 0; i < m_sections.size(); ++i)
        sections.setFlag(EmergencySection(1 << i), m_sections[i]->isChecked());
    return sections;
}

/// What a paper says goes along only after a question.
void EmergencyChoices::askForPaperPhotos(bool isWanted) {
    if (isWanted && !m_context.prompts.confirm(
                        this, tr("Photos of the signed papers"),
                        tr("The photos show what the papers say. Whoever gets the sheet can read it."),
                        tr("Put them in")))
        m_paperPhotos->setChecked(false);
    Q_EMIT changed();
}

bool EmergencyChoices::wantsPaperPhotos() const {
    return sections().testFlag(EmergencySection::SignedPapers) && m_paperPhotos->isChecked();
}

std::optional<EmergencySheet> EmergencyChoices::read() {
    auto sheet = readOrTell(
        m_context.history,
        readEmergencySheet(m_context.store, m_context.settings.emergencyNumber(), m_context.clock.now()));
    if (!sheet || !wantsPaperPhotos())
        return sheet;
    const auto photos = readOrTell(m_context.history, readPaperPhotos(m_context.store, sheet->signedPapers));
    if (!photos)
        return std::nullopt;
    sheet->paperPhotos = *photos;
    return sheet;
}

std::optional<PaperChoices::Made> EmergencyChoices::make(const PaperChoice &paper) {
    const auto sheet = read();
    if (!sheet)
        return std::nullopt;
    showReview(*sheet);
    m_paperPhotos->setVisible(sections().testFlag(EmergencySection::SignedPapers) &&
                              !sheet->signedPapers.isEmpty());
    return Made{inItsLanguage(paper, [&] { return layOutEmergencySheet(*sheet, sections(), paper); }),
                revealedBy(*sheet, sections())};
}

void EmergencyChoices::showReview(const EmergencySheet &sheet) {
    if (!sheet.review)
        return m_review->setText(tr("Nobody has written that they looked through this sheet."));
    const QStringList changed = changesBetween(sheet.review->items, sheet.items());
    const QString since = changed.isEmpty() ? tr("Nothing has changed since then.")
                                            : tr("Changed since then: %1").arg(changed.join(u", "_s));
    m_review->setText(reviewText(*sheet.review) + u'\n' + since);
}

void EmergencyChoices::lookThrough() {
    const auto sheet = read();
    if (!sheet)
        return;
    const QDate today = m_context.clock.today();
    PaperReview review{
        .paper = kEmergencyPaper, .on = today, .lookAgainOn = today.addMonths(kMonthsToReview)};
    review.writtenBy = sheet->review ? sheet->review->writtenBy : QString();
    review.items = sheet->items();
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
