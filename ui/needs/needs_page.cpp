// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/needs_page.h"

#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/careteam/contact_table.h"
#include "model/community/resource_table.h"
#include "model/needs/need_answer_table.h"
#include "model/papers/paper_id.h"
#include "model/reports/ask_card.h"
#include "ui/kit/history.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/widgets.h"
#include "ui/needs/need_helper_sheet.h"
#include "ui/needs/need_row.h"
#include "ui/needs/needs_file_dialog.h"
#include "ui/needs/safety_line.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsWidth = 980;
const QString kHelper = u"needs/"_s; ///< and of which need

} // namespace

NeedsPage::NeedsPage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context) {
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(titleLabel(title()));
    layout->addWidget(new SafetyLine(context));
    layout->addWidget(scrolling(buildRows()), 1);
    reloadOn<NeedAnswerTable, ResourceTable>(context.store);
    reload();
}

QList<QWidget *> NeedsPage::buildButtons() {
    auto *file = quietButton(tr("As a file…"), "upload");
    file->setObjectName(u"tellNeeds"_s);
    file->setToolTip(tr("A file for your social worker. You see every word of it first"));
    connect(file, &QPushButton::clicked, this, &NeedsPage::tellNeeds);
    auto *card = quietButton(tr("The ask card"), "printer");
    card->setObjectName(u"askCard"_s);
    card->setToolTip(tr("A page with what you ticked, for your social worker"));
    connect(card, &QPushButton::clicked, this, &NeedsPage::showAskCard);
    m_askButtons = {file, card};
    return {file, card};
}

QWidget *NeedsPage::buildRows() {
    auto *content = new QWidget;
    content->setMaximumWidth(scaled(kRowsWidth));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8));
    column->addWidget(
        pageHead(plainLabel(tr("Only you see this. Tick what you like; leave the rest.")), buildButtons()));
    for (const auto &each : choices<Need>()) {
        const Need need = each.first;
        auto *row = new NeedRow(need, m_context.history);
        connect(row, &NeedRow::answered, this,
                [this, need](std::optional<HelpWanted> wanted) { answer(need, wanted); });
        connect(row, &NeedRow::helperRequested, this, [this, need] { askHelper(need); });
        connect(row, &NeedRow::serviceRequested, this,
                [this](const QUuid &service) { Q_EMIT goTo(u"community"_s, service); });
        connect(row, &NeedRow::askCardRequested, this, &NeedsPage::showAskCard);
        m_rows.append(row);
        column->addWidget(row);
    }
    column->addStretch(1);
    return content;
}

void NeedsPage::reload() {
    const auto answers = readOrTell(m_context.history, m_context.store.table<NeedAnswerTable>().all());
    const auto services = readOrTell(m_context.history, m_context.store.table<ResourceTable>().all());
    if (!answers || !services)
        return;
    m_answers = *answers;
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i]->showAnswer(currentAnswer(m_answers, Need(i)), servicesFor(Need(i), *services));
    const bool isAnyWanted = !wantedNeeds(m_answers).isEmpty();
    for (QPushButton *button : std::as_const(m_askButtons))
        button->setEnabled(isAnyWanted);
}

void NeedsPage::answer(Need need, std::optional<HelpWanted> wanted) {
    ChangeSet step{tr("Say what would help"), answering(m_answers, need, wanted, m_context.clock.today())};
    step.outcome = wanted ? tr("%1: %2").arg(nameOf(need), nameOf(*wanted))
                          //: %1 is something with which one can want help
                          : tr("%1: blank again").arg(nameOf(need));
    if (step.changes.empty() || !m_context.history.perform(step))
        reload(); // what could not be saved is not ticked
}

void NeedsPage::askHelper(Need need) {
    const auto current = currentAnswer(m_answers, need);
    const auto contacts = readOrTell(m_context.history, m_context.store.table<ContactTable>().all());
    if (!current || !contacts)
        return;
    QStringList team;
    for (const Contact &contact : *contacts)
        team.append(contact.name);
    auto *sheet = new NeedHelperSheet(m_context, *current, team, this);
    sheet->begin({kHelper + keyOf(need), current->id.uuid()}, tr("Say who does it"),
                 [sheet](const NeedAnswer &after) { return sheet->outcome(after); });
}

bool NeedsPage::openDraft(const DraftKey &draft) {
    reloadIfStale();
    const auto need =
        draft.place.startsWith(kHelper) ? needOfKey(draft.place.mid(kHelper.size())) : std::nullopt;
    const auto current = need ? currentAnswer(m_answers, *need) : std::nullopt;
    if (!current || current->id.uuid() != draft.record)
        return false;
    askHelper(*need);
    return true;
}

void NeedsPage::show(const QUuid &answer) {
    reloadIfStale();
    for (const NeedAnswer &each : std::as_const(m_answers)) {
        if (each.id.uuid() == answer)
            m_rows[int(each.need)]->focusAnswer();
    }
}

void NeedsPage::showAskCard() {
    Q_EMIT goTo(u"papers"_s, paperId(kAskCardPaper));
}

void NeedsPage::tellNeeds() {
    auto *dialog = new NeedsFileDialog(m_context, wantedNeeds(m_answers), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
