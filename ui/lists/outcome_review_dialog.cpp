// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/outcome_review_dialog.h"

#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/files/source_file.h"
#include "ui/kit/history.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/widgets.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

OutcomeReviewDialog::OutcomeReviewDialog(const OutcomesFile &file, const QList<ArrivedOutcome> &arrived,
                                         QWidget *parent) :
    QDialog(parent),
    m_arrived(arrived) {
    setObjectName(u"outcomeReview"_s);
    setWindowTitle(tr("What came of a list"));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, scaled(4), 0);
    column->setSpacing(scaled(12));
    if (file.isResting)
        column->addWidget(strongLabel(restingText()));
    for (const ArrivedOutcome &one : std::as_const(m_arrived))
        column->addWidget(buildOutcome(one, file.writtenOn));
    for (const Problem &problem : file.problems)
        column->addWidget(
            mutedLabel(tr("Service %1 of the file: %2").arg(problem.line).arg(isolated(problem.text))));
    column->addStretch(1);
    auto *leave = plainButton(tr("Leave it"));
    leave->setObjectName(u"leave"_s);
    m_take = primaryButton({}, "download");
    m_take->setObjectName(u"take"_s);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(sectionLabel(tr("What a family tells")));
    layout->addWidget(plainLabel(tr("What you take is added to your own note of the service. It is never "
                                    "printed and never given on.")));
    layout->addWidget(scrolling(inside), 1);
    layout->addLayout(headerRow(new QWidget, {leave, m_take}));
    resize(sizeOnScreen(640, 560));
    showChosen();
    m_take->setFocus();
}

QWidget *OutcomeReviewDialog::buildOutcome(const ArrivedOutcome &arrived, const QDate &writtenOn) {
    auto *sheet = card();
    QVBoxLayout *words = cardLayout(sheet);
    QCheckBox *box = nullptr;
    if (arrived.isNew()) {
        box = checkBox(withoutMnemonic(arrived.outcome.service));
        box->setObjectName(u"take%1"_s.arg(m_boxes.size()));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &OutcomeReviewDialog::showChosen);
        words->addWidget(box);
    } else {
        words->addWidget(strongLabel(arrived.outcome.service));
    }
    m_boxes.append(box);
    if (!arrived.outcome.organization.isEmpty())
        words->addWidget(mutedLabel(arrived.outcome.organization));
    words->addWidget(plainLabel(outcomeText(arrived.outcome, writtenOn)));
    if (!arrived.before)
        words->addWidget(mutedLabel(tr("This service is not in the directory.")));
    else if (!arrived.isNew())
        words->addWidget(mutedLabel(tr("It stands in your note already.")));
    return sheet;
}

void OutcomeReviewDialog::showChosen() {
    const auto count = std::count_if(m_boxes.begin(), m_boxes.end(),
                                     [](const QCheckBox *box) { return box && box->isChecked(); });
    m_take->setText(tr("Add to %n note(s)", nullptr, int(count)));
    m_take->setEnabled(count > 0);
}

ChangeSet OutcomeReviewDialog::chosen() const {
    ChangeSet step{.label = tr("Take over what came of a list")};
    for (int i = 0; i < m_arrived.size(); ++i) {
        if (m_boxes[i] && m_boxes[i]->isChecked())
            step.changes.emplace_back(Edit<Service>{m_arrived[i].before, m_arrived[i].after});
    }
    step.outcome = tr("What came of it stands in %n note(s)", nullptr, int(step.changes.size()));
    return step;
}

void openOutcomes(const PageContext &context, const QString &path, QWidget *parent) {
    const auto file = readSource(path, kLongestOutcomes);
    const auto told = file ? readOutcomes(*file) : Result<OutcomesFile>(file.error());
    const auto arrived =
        told ? reviewOutcomes(*told, context.store) : Result<QList<ArrivedOutcome>>(told.error());
    if (!arrived)
        return context.history.tell(arrived.error());
    auto *review = new OutcomeReviewDialog(*told, *arrived, parent);
    review->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(review, &QDialog::accepted, parent,
                     [context, review] { context.history.perform(review->chosen()); });
    review->open();
}

FileKind outcomeFiles() {
    return {.importText = OutcomeReviewDialog::tr("Open w&hat came of a list…"),
            .title = OutcomeReviewDialog::tr("Open what came of a list"),
            .name = OutcomeReviewDialog::tr("What came of a list"),
            .type = FileType::Outcomes,
            .page = u"lists"_s,
            .open = [](const PageContext &context, const QStringList &files, QWidget *parent) {
                openOutcomes(context, files.last(), parent);
            }};
}
