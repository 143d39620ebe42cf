// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/community/list_review_dialog.h"

#include "model/base/choices.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/community/resource_table.h"
#include "model/files/source_file.h"
#include "model/handoff/hearthlist.h"
#include "ui/kit/history.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/widgets.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace {

using State = ArrivedService::State;

QString stateText(State state) {
    switch (state) {
    case State::New:
        return ListReviewDialog::tr("new");
    case State::Changed:
        return ListReviewDialog::tr("changed");
    case State::AlreadyThere:
        return ListReviewDialog::tr("already there");
    }
    return {};
}

QString fromText(const ServiceList &list) {
    const QString who = list.preparedBy.section(u'\n', 0, 0);
    if (who.isEmpty())
        return list.preparedOn.isValid()
                   ? ListReviewDialog::tr("Prepared on %1.").arg(dateText(list.preparedOn))
                   : QString();
    return list.preparedOn.isValid()
               ? ListReviewDialog::tr("Prepared by %1 on %2.").arg(isolated(who), dateText(list.preparedOn))
               : ListReviewDialog::tr("Prepared by %1.").arg(isolated(who));
}

QString summaryOf(const ArrivedService &arrival) {
    return inARow({arrival.after.organization, nameOf(arrival.after.category), arrival.after.phone})
        .replace(u'\n', u", "_s);
}

} // namespace

ListReviewDialog::ListReviewDialog(const ServiceList &list, const QList<ArrivedService> &arrivals,
                                   const QList<Problem> &problems, QWidget *parent) :
    QDialog(parent),
    m_arrivals(arrivals) {
    setObjectName(u"listReview"_s);
    setWindowTitle(tr("A list of services"));
    const QString heading = list.heading.in(list.language);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(sectionLabel(heading.isEmpty() ? tr("A list of services") : heading));
    if (const QString from = fromText(list); !from.isEmpty())
        layout->addWidget(mutedLabel(from));
    layout->addWidget(scrolling(buildServices(problems)), 1);
    auto *leave = plainButton(tr("Leave it"));
    leave->setObjectName(u"leave"_s);
    m_take = primaryButton(tr("Import"), "download");
    m_take->setObjectName(u"take"_s);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    layout->addLayout(headerRow(new QWidget, {leave, m_take}));
    resize(sizeOnScreen(680, 600));
    showChosen();
    m_take->setFocus();
}

QWidget *ListReviewDialog::buildServices(const QList<Problem> &problems) {
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, scaled(4), 0);
    column->setSpacing(scaled(12));
    for (const ArrivedService &arrival : std::as_const(m_arrivals))
        column->addWidget(buildService(arrival));
    for (const Problem &problem : problems)
        column->addWidget(
            mutedLabel(tr("Service %1 of the file: %2").arg(problem.line).arg(isolated(problem.text))));
    column->addStretch(1);
    return inside;
}

QWidget *ListReviewDialog::buildService(const ArrivedService &arrival) {
    auto *sheet = card();
    QVBoxLayout *words = cardLayout(sheet);
    const QString title = tr("%1 (%2)", "a service, and whether it is new")
                              .arg(isolated(arrival.after.service), stateText(arrival.state));
    QCheckBox *box = nullptr;
    if (arrival.state == State::AlreadyThere) {
        words->addWidget(strongLabel(title));
    } else {
        box = checkBox(withoutMnemonic(title));
        box->setObjectName(u"take%1"_s.arg(m_boxes.size()));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &ListReviewDialog::showChosen);
        words->addWidget(box);
    }
    m_boxes.append(box);
    words->addWidget(mutedLabel(summaryOf(arrival)));
    if (!arrival.after.why.isEmpty())
        words->addWidget(plainLabel(arrival.after.why));
    if (!arrival.after.nextStep.isEmpty())
        words->addWidget(plainLabel(tr("Next step: %1").arg(isolated(arrival.after.nextStep))));
    for (const ServiceDifference &difference : arrival.differences)
        words->addWidget(plainLabel(
            tr("%1: %2, before: %3", "a field of a service, what it says, and what it said")
                .arg(nameOf(difference.field), isolated(difference.after), isolated(difference.before))));
    return sheet;
}

void ListReviewDialog::showChosen() {
    const auto count = std::count_if(m_boxes.begin(), m_boxes.end(),
                                     [](const QCheckBox *box) { return box && box->isChecked(); });
    m_take->setText(tr("Import %n service(s)", nullptr, int(count)));
    m_take->setEnabled(count > 0);
}

ChangeSet ListReviewDialog::chosen() const {
    ChangeSet step{.label = tr("Import services")};
    for (int i = 0; i < m_arrivals.size(); ++i) {
        if (m_boxes[i] && m_boxes[i]->isChecked())
            step.changes.emplace_back(Edit<Resource>{m_arrivals[i].before, m_arrivals[i].after});
    }
    step.outcome = tr("%n service(s) imported", nullptr, int(step.changes.size()));
    return step;
}

void openServiceList(const PageContext &context, const QString &path, QWidget *parent) {
    const auto file = readSource(path, kLongestHearthlist);
    const auto received = file ? readHearthlist(*file) : Result<ReceivedList>(file.error());
    const auto resources = context.store.table<ResourceTable>().all();
    if (!received || !resources)
        return context.history.tell(received ? resources.error() : received.error());
    auto *review = new ListReviewDialog(received->list, reviewList(received->list, *resources),
                                        received->problems, parent);
    review->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(review, &QDialog::accepted, parent,
                     [context, review] { context.history.perform(review->chosen()); });
    review->open();
}

FileKind serviceListFiles() {
    return {.importText = ListReviewDialog::tr("Open a list o&f services…"),
            .title = ListReviewDialog::tr("Open a list of services"),
            .name = ListReviewDialog::tr("Lists of services"),
            .type = FileType::ServiceList,
            .page = u"community"_s,
            .open = [](const PageContext &context, const QStringList &files, QWidget *parent) {
                openServiceList(context, files.last(), parent);
            }};
}
