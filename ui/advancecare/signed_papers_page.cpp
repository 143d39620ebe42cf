// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advancecare/signed_papers_page.h"

#include "model/advancecare/signed_paper_changes.h"
#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/child/child_table.h"
#include "ui/advancecare/signed_paper_editor.h"
#include "ui/attachments/attachments_section.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/history.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/widgets.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace {

const QString kSignedPapers = u"signedpapers"_s;
const QString kNewer = u"newer"_s;

QString notThePaper() {
    return SignedPapersPage::tr("Hearthbook keeps where the paper is. It is not the paper.");
}

QString kindAndDay(const SignedPaper &paper) {
    return inARow({paper.name.isEmpty() ? QString() : nameOf(paper.kind),
                   paper.signedOn ? dateText(*paper.signedOn) : QString()});
}

QString searchText(const SignedPaper &paper) {
    QStringList texts{paper.name, nameOf(paper.kind), paper.originalAt, paper.signedBy};
    for (const PaperHolder &holder : paper.holders)
        texts.append(holder.who);
    return searchKey(texts.join(u'\n'));
}

QString holderText(const PaperHolder &holder) {
    //: somebody who has a copy, and the day since when
    return holder.since ? SignedPapersPage::tr("%1, since %2")
                              .arg(isolated(holder.who), isolated(dateText(*holder.since)))
                        : holder.who;
}

ListPage::Texts texts() {
    return {.title = SignedPapersPage::tr("Signed papers"),
            .add = SignedPapersPage::tr("Add paper"),
            .search = SignedPapersPage::tr("Search signed papers"),
            .empty =
                SignedPapersPage::tr("Plans, letters and orders that somebody signed: where each one is, "
                                     "and who has a copy.") +
                u'\n' + notThePaper(),
            .firstStep = SignedPapersPage::tr("Write down the first one"),
            .choose = SignedPapersPage::tr("Choose a paper to see where it is."),
            .icon = "folder2-open",
            .place = kSignedPapers,
            .edit = SignedPapersPage::tr("Edit signed paper"),
            .remove = SignedPapersPage::tr("Delete signed paper")};
}

} // namespace

SignedPapersPage::SignedPapersPage(const PageContext &context, QWidget *parent) :
    RecordPage(context, texts(),
               {.title = [](const SignedPaper &paper) { return ::titleOf(paper); },
                .subtitle = kindAndDay,
                .group =
                    [](const SignedPaper &paper) {
                        return paper.replacedBy ? tr("Replaced by a newer one") : tr("In use");
                    },
                .search = searchText,
                .order = [](const SignedPaper &paper) { return paper.replacedBy ? 1 : 0; },
                .attachments = AttachmentOwner::SignedPaper},
               parent) {
    auto *wishes = quietButton(tr("Wishes"));
    wishes->setObjectName(u"wishes"_s);
    connect(wishes, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"wishes"_s, {}); });
    addHeaderWidget(wishes);
    load();
}

void SignedPapersPage::fillDetail(DetailView *detail, const SignedPaper &paper) {
    detail->addTitle(::titleOf(paper), paper.name.isEmpty() ? QString() : nameOf(paper.kind));
    addReplacement(detail, paper);
    addPlace(detail, paper);
    addHolders(detail, paper);
    if (!paper.replacedBy) {
        auto *newer = plainButton(tr("There is a newer one…"), "pencil");
        newer->setObjectName(u"newer"_s);
        connect(newer, &QPushButton::clicked, this, [this, paper] { replace(paper); });
        detail->addWidget(wrappingRow({newer}));
    }
    detail->addNote(notThePaper());
    detail->addWidget(new AttachmentsSection(m_context, AttachmentOwner::SignedPaper, paper.id.uuid()));
}

/// Where it lies is what one comes for: that nobody wrote it is said, too.
void SignedPapersPage::addPlace(DetailView *detail, const SignedPaper &paper) {
    detail->addPanels({{tr("Where the original is"),
                        paper.originalAt.isEmpty() ? tr("Not written yet") : paper.originalAt}});
    if (paper.signedOn)
        detail->addFact(tr("Signed on"), dateText(*paper.signedOn));
    detail->addFact(tr("Signed by"), paper.signedBy);
    if (paper.lookAgainOn && !hasChildDied(m_context.store))
        detail->addFact(tr("Look again by"), dateText(*paper.lookAgainOn));
}

void SignedPapersPage::addReplacement(DetailView *detail, const SignedPaper &paper) {
    for (const SignedPaper &old : rows().records()) {
        if (old.replacedBy == paper.id)
            //: %1 is the name of an older paper
            detail->addNote(tr("In place of: %1").arg(isolated(::titleOf(old))));
    }
    const SignedPaper *newer = paper.replacedBy ? find(paper.replacedBy->uuid()) : nullptr;
    if (!newer)
        return;
    auto *link = plainButton(withoutMnemonic(::titleOf(*newer)), "folder2-open");
    setRole(link, "link");
    link->setObjectName(u"newer"_s);
    link->setAccessibleName(tr("Replaced by: %1").arg(isolated(::titleOf(*newer))));
    connect(link, &QPushButton::clicked, this, [this, id = newer->id.uuid()] { show(id); });
    detail->addNote(tr("There is a newer paper:"));
    detail->addWidget(wrappingRow({link}));
    addHoldersToTell(detail, paper);
}

/// A tick for each who has the old copy.
void SignedPapersPage::addHoldersToTell(DetailView *detail, const SignedPaper &paper) {
    if (paper.holders.isEmpty())
        return;
    const int untold = int(holdersToTell(paper).size());
    detail->addSection(untold > 0 ? tr("Tell %n person(s) who have this copy", nullptr, untold)
                                  : tr("Everyone who has this copy knows"));
    for (int i = 0; i < paper.holders.size(); ++i) {
        auto *box = checkBox(withoutMnemonic(holderText(paper.holders[i])));
        box->setObjectName(u"told%1"_s.arg(i));
        box->setChecked(paper.holders[i].toldOn.has_value());
        connect(box, &QCheckBox::clicked, this, [this, paper, i](bool isTold) { tick(paper, i, isTold); });
        detail->addWidget(box);
    }
}

void SignedPapersPage::addHolders(DetailView *detail, const SignedPaper &paper) {
    if (paper.replacedBy || paper.holders.isEmpty())
        return; // of a replaced one they stand above, with a tick each
    detail->addSection(tr("Who has a copy"));
    for (const PaperHolder &holder : paper.holders)
        detail->addText(holderText(holder));
}

void SignedPapersPage::tick(const SignedPaper &paper, int holder, bool isTold) {
    SignedPaper after = paper;
    after.holders[holder].toldOn = isTold ? std::optional(m_context.clock.today()) : std::nullopt;
    ChangeSet step = changing(tr("Tell of a newer paper"), std::optional(paper), after);
    //: %1 is somebody who has a copy of a paper
    step.outcome = (isTold ? tr("%1 knows of the newer paper.") : tr("%1 does not know of it yet."))
                       .arg(isolated(paper.holders[holder].who));
    m_context.history.perform(step);
}

void SignedPapersPage::replace(const SignedPaper &old) {
    const SignedPaper fresh{
        .kind = old.kind, .name = old.name, .signedBy = old.signedBy, .originalAt = old.originalAt};
    auto *editor = new SignedPaperEditor(m_context, std::nullopt, fresh, rows().records(), this);
    connect(editor, &QDialog::accepted, this, [this, id = old.id.uuid()] { select(id); });
    editor->begin({kSignedPapers + u'/' + kNewer, old.id.uuid()},
                  [old](const SignedPaper &after) -> Result<ChangeSet> {
                      ChangeSet step = replacingPaper(tr("Replace signed paper"), old, after);
                      //: %1 is the name of a paper
                      step.outcome = tr("%1 is replaced.").arg(isolated(::titleOf(old)));
                      return step;
                  });
}

bool SignedPapersPage::openDraft(const DraftKey &draft) {
    if (draft.place.section(u'/', 1) != kNewer)
        return RecordPage::openDraft(draft);
    reloadIfStale();
    const SignedPaper *old = find(draft.record);
    if (old)
        replace(SignedPaper(*old));
    return old;
}

const SignedPaper *SignedPapersPage::find(const QUuid &id) const {
    const int row = rowOf(id);
    return row < 0 ? nullptr : &rows().at(row);
}

RecordEditor<SignedPaper> *SignedPapersPage::newEditor(const std::optional<SignedPaper> &before) {
    return new SignedPaperEditor(m_context, before, {}, rows().records(), this);
}

Result<ChangeSet> SignedPapersPage::removeStep(const SignedPaper &paper) const {
    return removingPaper(pageTexts().remove, paper, rows().records());
}
