// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findteam/find_team_page.h"

#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/reports/find_team_sheet.h"
#include "ui/appointments/ask_next.h"
#include "ui/findteam/team_search_editor.h"
#include "ui/kit/columns.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/fold.h"
#include "ui/kit/history.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"
#include "ui/printing/print_document.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRoomForColumns = 640;
constexpr int kRoomForSteps = 560;
constexpr int kBetween = 16;
const QString kFindTeam = u"findteam"_s;
const QString kNextStep = u"findteam/step"_s;

QWidget *quietPart(const QString &name, const QString &text) {
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(2));
    layout->addWidget(mutedLabel(name));
    if (!text.isEmpty())
        layout->addWidget(selectable(plainLabel(text)));
    layout->addStretch(1);
    return part;
}

QFrame *titledCard(const QString &title) {
    QFrame *frame = card();
    cardLayout(frame)->addWidget(sectionLabel(title));
    return frame;
}

LaidOutReport layOut(const PageContext &context) {
    return layOutOnOnePage(findTeamReport(context.clock.now()), {context.settings.paperSize()});
}

} // namespace

FindTeamPage::FindTeamPage(const PageContext &context, QWidget *parent) :
    Page(parent), m_context(context), m_area(scrolling(new QWidget)) {
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(buildHeader());
    layout->addWidget(m_area, 1);
    reloadOn<TeamSearchTable>(context.store);
    reload();
}

QWidget *FindTeamPage::buildHeader() {
    auto *pdf = quietButton(tr("Save as PDF…"), "download");
    pdf->setObjectName(u"savePdf"_s);
    connect(pdf, &QPushButton::clicked, this, &FindTeamPage::savePdf);
    auto *printing = quietButton(tr("Print…"), "printer");
    printing->setObjectName(u"print"_s);
    connect(printing, &QPushButton::clicked, this, &FindTeamPage::print);
    auto *adding = primaryButton(tr("Add a team"), "plus-lg");
    adding->setObjectName(u"add"_s);
    connect(adding, &QPushButton::clicked, this, &FindTeamPage::primaryAction);
    return pageHead(titleLabel(title()), {pdf, printing, adding});
}

void FindTeamPage::reload() {
    const auto searches = m_context.store.table<TeamSearchTable>().all();
    if (!searches)
        return m_context.history.tell(searches.error());
    m_searches = *searches;
    replaceContent(m_area, buildContent());
}

QWidget *FindTeamPage::buildContent() {
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, scaled(6), 0);
    layout->setSpacing(scaled(kBetween));
    layout->addWidget(
        plainLabel(tr("A palliative care team helps with pain and other hard things, beside any "
                      "treatment. You can ask for one at any time.")));
    addTeams(layout);
    auto *columns = new Columns({kRoomForColumns, kBetween, kBetween});
    columns->add(buildWhoRefers(), 2);
    columns->add(buildQuestions(), 3);
    layout->addWidget(columns);
    layout->addWidget(buildComparison());
    layout->addStretch(1);
    return content;
}

void FindTeamPage::addTeams(QVBoxLayout *layout) {
    for (const TeamSearch &search : std::as_const(m_searches))
        layout->addWidget(buildTeam(search));
}

QWidget *FindTeamPage::buildTeam(const TeamSearch &search) {
    QFrame *frame = titledCard(search.name);
    frame->setObjectName(u"team-"_s + search.id.uuid().toString(QUuid::WithoutBraces));
    auto *detail = new DetailView;
    detail->addPhone(search.phone);
    detail->addChips({nameOf(search.kind)});
    detail->addWidget(buildSteps(search));
    detail->addText(search.notes);
    detail->addWidget(buildActs(search));
    cardLayout(frame)->addWidget(detail);
    return frame;
}

/// All stages, so that one sees what comes; those that were not reached say nothing of a day.
QWidget *FindTeamPage::buildSteps(const TeamSearch &search) {
    auto *steps = new Columns({kRoomForSteps, kBetween, kBetween / 2});
    for (const auto &[stage, name] : choices<TeamStage>()) {
        const auto step = stepOf(search, stage);
        const QString known = step ? stepText(*step) : QString();
        steps->add(quietPart((step ? u"\u2611 "_s : u"\u2610 "_s) + name,
                             known.isEmpty() && step ? tr("Yes", "a stage was reached") : known));
    }
    return steps;
}

QWidget *FindTeamPage::buildActs(const TeamSearch &search) {
    QList<QWidget *> acts;
    if (const auto next = nextStage(search)) {
        auto *step =
            plainButton(tr("Next: %1…", "the next stage with a team").arg(nameOf(*next)), "arrow-right");
        step->setObjectName(u"nextStep"_s);
        connect(step, &QPushButton::clicked, this, [this, search] { nextStep(search); });
        acts.append(step);
    }
    auto *editing = quietButton(tr("Edit"), "pencil");
    editing->setObjectName(u"edit"_s);
    connect(editing, &QPushButton::clicked, this, [this, search] { edit(search); });
    auto *removing = dangerButton(tr("Delete"), "trash");
    removing->setObjectName(u"delete"_s);
    connect(removing, &QPushButton::clicked, this, [this, search] { remove(search); });
    return wrappingRow(acts << editing << removing);
}

QWidget *FindTeamPage::buildWhoRefers() {
    QFrame *frame = titledCard(tr("Who can refer you"));
    for (const QString &text : whoRefers())
        //: a line of a list
        cardLayout(frame)->addWidget(plainLabel(tr("• %1").arg(text)));
    cardLayout(frame)->addStretch(1);
    return frame;
}

QWidget *FindTeamPage::buildQuestions() {
    QFrame *frame = titledCard(tr("What to ask"));
    int number = 0;
    for (const QString &question : questionsForATeam()) {
        auto *ask = iconButton(tr("Put into the next visit: %1").arg(question), "plus-lg");
        ask->setObjectName(u"ask%1"_s.arg(number++));
        connect(ask, &QToolButton::clicked, this,
                [this, question] { askAtNextVisit(m_context, question, this); });
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(plainLabel(question), 1);
        layout->addWidget(ask, 0, Qt::AlignTop);
        cardLayout(frame)->addWidget(row);
    }
    cardLayout(frame)->addWidget(mutedLabel(tr("The plus sign puts a question into your next visit.")));
    return frame;
}

/// It opens by a click alone: not everybody who looks for help wants to read of hospice care.
QWidget *FindTeamPage::buildComparison() {
    auto *fold = new Fold(tr("Palliative care and hospice care for children, side by side"), "comparison");
    fold->setOpen(m_isComparisonOpen);
    connect(fold, &Fold::toggled, this, [this](bool open) { m_isComparisonOpen = open; });
    for (const CareDifference &each : careDifferences()) {
        auto *columns = new Columns({kRoomForColumns, kBetween, kBetween / 2});
        columns->setObjectName(u"difference"_s);
        columns->add(quietPart(tr("Palliative care"), each.palliative));
        columns->add(quietPart(tr("Hospice care"), each.hospice));
        fold->content()->addWidget(strongLabel(each.about));
        fold->content()->addWidget(columns);
    }
    fold->content()->addWidget(strongLabel(tr("Both at once")));
    for (const QString &text : bothAtOnce())
        fold->content()->addWidget(selectable(plainLabel(text)));
    return fold;
}

void FindTeamPage::edit(const std::optional<TeamSearch> &before) {
    auto *editor = new TeamSearchEditor(m_context, before, this);
    editor->begin({kFindTeam, idOf(before)}, before ? tr("Edit team") : tr("Add a team"),
                  [](const TeamSearch &after) { return tr("%1 is saved").arg(isolated(after.name)); });
}

void FindTeamPage::nextStep(const TeamSearch &search) {
    auto *sheet = new TeamStepSheet(m_context, search, this);
    sheet->begin({kNextStep, search.id.uuid()}, sheet->windowTitle(),
                 [sheet](const TeamSearch &after) { return sheet->outcome(after); });
}

void FindTeamPage::remove(const TeamSearch &search) {
    m_context.history.perform(
        {tr("Delete team"), {removing(search)}, tr("%1 is deleted").arg(isolated(search.name))});
}

void FindTeamPage::show(const QUuid &record) {
    reloadIfStale();
    const QString name = u"team-"_s + record.toString(QUuid::WithoutBraces);
    if (auto *team = findChild<QWidget *>(name))
        m_area->ensureWidgetVisible(team);
}

bool FindTeamPage::openDraft(const DraftKey &draft) {
    reloadIfStale();
    if (draft.record.isNull()) {
        edit(std::nullopt);
        return true;
    }
    for (const TeamSearch &search : std::as_const(m_searches)) {
        if (search.id.uuid() != draft.record)
            continue;
        if (draft.place != kNextStep)
            edit(search);
        else if (nextStage(search))
            nextStep(search);
        return draft.place != kNextStep || nextStage(search);
    }
    return false;
}

void FindTeamPage::print() {
    printAndTell(layOut(m_context), m_context.history, this);
}

void FindTeamPage::savePdf() {
    savePdfAndTell(layOut(m_context), title(), m_context.prompts, m_context.history, this);
}
