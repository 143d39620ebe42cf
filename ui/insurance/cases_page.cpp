// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insurance/cases_page.h"

#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/calls/call_table.h"
#include "model/insurance/policy_table.h"
#include "model/reports/case_sheet.h"
#include "ui/attachments/attachments_section.h"
#include "ui/calls/note_call.h"
#include "ui/insurance/case_editor.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/history.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/prompts.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"
#include "ui/printing/print_document.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace {

ListPage::Texts caseTexts() {
    return {.title = CasesPage::tr("Letters and requests"),
            .add = CasesPage::tr("Add a letter or request"),
            .search = CasesPage::tr("Search letters"),
            .empty = CasesPage::tr(
                "What you asked an insurance for, and what it wrote. If it says no, you can ask "
                "for the reason in writing and ask again."),
            .firstStep = CasesPage::tr("Add the first one"),
            .choose = CasesPage::tr("Choose one to read it."),
            .icon = "envelope",
            .place = u"letters"_s,
            .edit = CasesPage::tr("Edit letter or request"),
            .remove = CasesPage::tr("Delete letter or request")};
}

QString caseWords(const InsuranceCase &about) {
    QStringList texts{about.about,       nameOf(about.kind), about.reference, about.deadline,
                      about.responsible, about.outcome,      about.notes};
    for (const CaseItem &item : about.toSend)
        texts.append(item.text);
    return searchKey(texts.join(u'\n'));
}

} // namespace

CasesPage::CasesPage(const PageContext &context, QWidget *parent) :
    RecordPage(context, caseTexts(),
               {.title = [](const InsuranceCase &about) { return about.about; },
                .subtitle = [](const InsuranceCase &about) { return nameOf(about.kind); },
                .note =
                    [](const InsuranceCase &about) {
                        return about.letterOn ? dateText(*about.letterOn) : QString();
                    },
                .group = [](const InsuranceCase &about) { return about.isOpen() ? tr("Open") : tr("Done"); },
                .search = caseWords,
                .order = [](const InsuranceCase &about) { return about.isOpen() ? 0 : 1; },
                .attachments = AttachmentOwner::InsuranceCase},
               parent) {
    auto *insurance = quietButton(tr("Insurance"), "building");
    insurance->setObjectName(u"insurance"_s);
    connect(insurance, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"insurance"_s, {}); });
    addHeaderWidget(insurance);
    load<PolicyTable, CallTable>();
}

Result<QList<InsuranceCase>> CasesPage::readRows() {
    const auto policies = m_context.store.table<PolicyTable>().all();
    const auto calls = m_context.store.table<CallTable>().all();
    if (!policies)
        return policies.error();
    if (!calls)
        return calls.error();
    m_policies = *policies;
    m_calls = *calls;
    return table().all();
}

void CasesPage::fillDetail(DetailView *detail, const InsuranceCase &about) {
    const QList<Call> calls = callsAbout(m_calls, about.id);
    detail->addTitle(about.about, nameOf(about.kind));
    addActs(detail, about);
    addOpenPromises(detail, m_context, calls);
    detail->addPanels(
        {{tr("Deadline, as the letter says it"), about.deadline}, {tr("What came of it"), about.outcome}});
    addPolicy(detail, about);
    detail->addFact(tr("Day of the letter"), about.letterOn ? dateText(*about.letterOn) : QString());
    detail->addFact(tr("Reference number"), about.reference);
    detail->addFact(tr("Who does it"), about.responsible);
    detail->addText(about.notes);
    addItems(detail, about);
    addCallLog(detail, calls, m_context.clock.today());
    detail->addWidget(new AttachmentsSection(m_context, AttachmentOwner::InsuranceCase, about.id.uuid()));
}

void CasesPage::addActs(DetailView *detail, const InsuranceCase &about) {
    const auto policy = policyOf(about, m_policies);
    auto *call = noteCallButton(m_context, {policy ? calleeOf(*policy) : Callee{}, about.id}, this);
    auto *printing = quietButton(tr("Print…"), "printer");
    printing->setObjectName(u"print"_s);
    connect(printing, &QPushButton::clicked, this, [this, about] { print(about); });
    auto *pdf = quietButton(tr("Save as PDF…"), "download");
    pdf->setObjectName(u"savePdf"_s);
    connect(pdf, &QPushButton::clicked, this, [this, about] { savePdf(about); });
    detail->addWidget(wrappingRow({call, printing, pdf}));
}

void CasesPage::addPolicy(DetailView *detail, const InsuranceCase &about) {
    const auto policy = policyOf(about, m_policies);
    if (!policy)
        return;
    detail->addPhone(policy->phone);
    auto *link = plainButton(withoutMnemonic(policy->company), "building");
    setRole(link, "link");
    link->setObjectName(u"policy"_s);
    connect(link, &QPushButton::clicked, this,
            [this, id = policy->id.uuid()] { Q_EMIT goTo(u"insurance"_s, id); });
    detail->addWidget(wrappingRow({link}));
}

void CasesPage::addItems(DetailView *detail, const InsuranceCase &about) {
    if (about.toSend.isEmpty())
        return;
    detail->addSection(tr("What to send"));
    for (int i = 0; i < about.toSend.size(); ++i) {
        auto *box = checkBox(withoutMnemonic(about.toSend[i].text));
        box->setObjectName(u"item%1"_s.arg(i));
        box->setChecked(about.toSend[i].isDone);
        connect(box, &QCheckBox::clicked, this, [this, about, i](bool done) { tick(about, i, done); });
        detail->addWidget(box);
    }
}

void CasesPage::tick(const InsuranceCase &about, int item, bool done) {
    InsuranceCase after = about;
    after.toSend[item].isDone = done;
    ChangeSet step =
        changing(done ? tr("Tick what was sent") : tr("Untick what was sent"), std::optional(about), after);
    //: %1 is a letter, a form or a photo
    step.outcome = (done ? tr("Sent: %1") : tr("Not sent yet: %1")).arg(isolated(about.toSend[item].text));
    m_context.history.perform(step);
}

std::optional<LaidOutReport> CasesPage::askAndLayOut(const InsuranceCase &about, const QString &action) {
    const auto sheet =
        readOrTell(m_context.history, readCaseSheet(m_context.store, about, m_context.clock.now()));
    if (!sheet)
        return std::nullopt;
    const QString reveals =
        tr("Who gets this page can read: %1.").arg(QLocale().createSeparatedList(revealedBy(*sheet)));
    if (!m_context.prompts.confirm(this, title(), reveals, action))
        return std::nullopt;
    return layOutOnOnePage(caseReport(*sheet), {m_context.settings.paperSize()});
}

void CasesPage::print(const InsuranceCase &about) {
    if (const auto paper = askAndLayOut(about, tr("Print")))
        printAndTell(*paper, m_context.history, this);
}

void CasesPage::savePdf(const InsuranceCase &about) {
    if (const auto paper = askAndLayOut(about, tr("Save as PDF")))
        savePdfAndTell(*paper, paper->report.fileTitle, m_context.prompts, m_context.history, this);
}

RecordEditor<InsuranceCase> *CasesPage::newEditor(const std::optional<InsuranceCase> &before) {
    return new CaseEditor(m_context, before, m_policies, this);
}
