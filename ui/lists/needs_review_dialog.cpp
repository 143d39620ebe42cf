// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/needs_review_dialog.h"

#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/files/source_file.h"
#include "model/lists/fresh_list.h"
#include "model/lists/service_list_table.h"
#include "ui/kit/history.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/widgets.h"
#include "ui/lists/list_editor.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace {

// A draft of a list holds what was typed; what the family asked for stands behind its place.
const QString kAskedPlace = u"lists/asked/"_s;

QString placeOf(const QList<Need> &needs) {
    QStringList keys;
    for (const Need need : needs)
        keys.append(keyOf(need));
    return kAskedPlace + keys.join(u',');
}

void beginList(const PageContext &context, const QList<Need> &needs, QWidget *parent) {
    ServiceList list = freshList(context.store.table<ServiceListTable>(), context.clock.today());
    list.asked = needs;
    (new ListEditor(context, std::nullopt, list, parent))
        ->begin({placeOf(needs), {}}, NeedsReviewDialog::tr("New list"), [](const ServiceList &made) {
            return NeedsReviewDialog::tr("The list %1 is saved").arg(isolated(made.label));
        });
}

} // namespace

NeedsReviewDialog::NeedsReviewDialog(const NeedsFile &file, QWidget *parent) :
    QDialog(parent), m_needs(file.needs) {
    setObjectName(u"needsReview"_s);
    setWindowTitle(tr("What a family asks for"));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, scaled(4), 0);
    for (const Need need : std::as_const(m_needs)) {
        auto *box = checkBox(withoutMnemonic(nameOf(need)));
        box->setObjectName(u"need_"_s + keyOf(need));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &NeedsReviewDialog::showChosen);
        m_boxes.append(box);
        column->addWidget(box);
    }
    for (const Problem &problem : file.problems)
        column->addWidget(
            mutedLabel(tr("Row %1 of the file: %2").arg(problem.line).arg(isolated(problem.text))));
    column->addStretch(1);
    auto *leave = plainButton(tr("Leave it"));
    leave->setObjectName(u"leave"_s);
    m_begin = primaryButton(tr("Start a list…"), "list-check");
    m_begin->setObjectName(u"begin"_s);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_begin, &QPushButton::clicked, this, &QDialog::accept);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(sectionLabel(windowTitle()));
    layout->addWidget(plainLabel(tr("Each row stays in the list, to look for a service. What the family "
                                    "asked for is not printed and not in the file for them.")));
    layout->addWidget(scrolling(inside), 1);
    layout->addLayout(headerRow(new QWidget, {leave, m_begin}));
    resize(sizeOnScreen(600, 520));
    m_begin->setFocus();
}

QList<Need> NeedsReviewDialog::chosen() const {
    QList<Need> chosen;
    for (int i = 0; i < m_needs.size(); ++i) {
        if (m_boxes[i]->isChecked())
            chosen.append(m_needs[i]);
    }
    return chosen;
}

void NeedsReviewDialog::showChosen() {
    m_begin->setEnabled(!chosen().isEmpty());
}

void openNeeds(const PageContext &context, const QString &path, QWidget *parent) {
    const auto file = readSource(path, kLongestNeeds);
    const auto told = file ? readNeeds(*file) : Result<NeedsFile>(file.error());
    if (!told)
        return context.history.tell(told.error());
    auto *review = new NeedsReviewDialog(*told, parent);
    review->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(review, &QDialog::accepted, parent,
                     [context, review, parent] { beginList(context, review->chosen(), parent); });
    review->open();
}

bool openNeedsDraft(const PageContext &context, const DraftKey &draft, QWidget *parent) {
    if (!draft.place.startsWith(kAskedPlace))
        return false;
    QList<Need> needs;
    for (const QString &key : draft.place.mid(kAskedPlace.size()).split(u',')) {
        if (const auto need = needOfKey(key))
            needs.append(*need);
    }
    beginList(context, needs, parent);
    return true;
}

FileKind needFiles() {
    return {.importText = NeedsReviewDialog::tr("Open what is &asked for…"),
            .title = NeedsReviewDialog::tr("Open what is asked for"),
            .name = NeedsReviewDialog::tr("What is asked for"),
            .type = FileType::Needs,
            .page = u"lists"_s,
            .open = [](const PageContext &context, const QStringList &files, QWidget *parent) {
                openNeeds(context, files.last(), parent);
            }};
}
