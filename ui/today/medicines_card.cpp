// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/medicines_card.h"

#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/medicines/medicine_day.h"
#include "model/medicines/medicine_text.h"
#include "ui/kit/draft_keeper.h"
#include "ui/kit/history.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"
#include "ui/medicines/day_sheet.h"
#include "ui/today/outcome_line.h"

#include <QLineEdit>
#include <QShowEvent>

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostMedicineQuestions = 2;
constexpr qsizetype kMostMedicines = 3; ///< of those with times, and of those as needed
constexpr int kMinute = 60'000;         ///< in milliseconds
constexpr qint64 kLookAnew = 10 * kMinute;
} // namespace

MedicinesCard::MedicinesCard(const PageContext &context, QWidget *parent) :
    QFrame(parent), m_context(context), m_sheet(new DaySheet(context)), m_questions(new QVBoxLayout) {
    setRole(this, "card");
    setObjectName(u"medicinesToday"_s);
    m_all = plainButton({});
    setRole(m_all, "link");
    m_all->setObjectName(u"openMedicines"_s);
    connect(m_all, &QPushButton::clicked, this, &MedicinesCard::openMedicines);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    layout->setSpacing(scaled(6));
    layout->addWidget(pageHead(sectionLabel(tr("Medicines")), {m_all}));
    layout->addLayout(m_questions);
    layout->addWidget(m_sheet);
    m_sheet->stayOnToday();
    connect(m_sheet, &DaySheet::dayIsOver, this, &MedicinesCard::reload);
    connect(&m_midnight, &QTimer::timeout, this, &MedicinesCard::followTheDay);
    m_midnight.start(kMinute);
}

void MedicinesCard::followTheDay() {
    if (m_day != m_context.clock.today())
        reload();
    else if (!isHidden())
        ask(); // a question is there for a day
}

/// What is around now is looked for when somebody comes to the page: it does not move under a hand.
void MedicinesCard::showEvent(QShowEvent *event) {
    QFrame::showEvent(event);
    if (event->spontaneous() || qAbs(m_lookedAt.msecsTo(m_context.clock.now())) < kLookAnew)
        return;
    m_around.clear();
    reload();
}

/// All of them are a click away, and how many are not seen here is said.
void MedicinesCard::showAround(const MedicineDay &day) {
    const qsizetype inUse = day.planned.size() + day.asNeeded.size();
    if (m_around.isEmpty() || inUse != m_inUse) {
        m_lookedAt = m_context.clock.now();
        m_around = medicinesAround(day, m_lookedAt.time(), kMostMedicines);
    }
    m_inUse = inUse;
    const MedicineDay around = withMedicines(day, m_around);
    const auto more = int(inUse - around.planned.size() - around.asNeeded.size());
    //: a link to the page of all medicines; %n of them are not seen here
    m_all->setText(more > 0 ? tr("All medicines, %n more", nullptr, more) : tr("All medicines"));
    m_sheet->setDay(around);
}

void MedicinesCard::reload() {
    if (m_day != m_context.clock.today())
        m_around.clear();
    m_day = m_context.clock.today();
    const auto day = readMedicineDay(m_context.store, m_day);
    if (!day)
        return m_context.history.tell(day.error());
    setVisible(!day->isEmpty());
    if (day->isEmpty())
        return;
    showAround(*day);
    ask();
}

/// A question that stands there already stays as it is, with what was typed in it.
void MedicinesCard::ask() {
    auto waiting = withoutOutcome(m_context.store, m_context.clock.now());
    if (!waiting)
        return m_context.history.tell(waiting.error());
    waiting->removeIf(
        [this](const AsNeededDose &given) { return m_context.settings.isPutAway(given.dose.id.uuid()); });
    QList<OutcomeLine *> asked;
    const QList<AsNeededDose> wanted = waiting->mid(0, kMostMedicineQuestions);
    for (const AsNeededDose &given : wanted) {
        OutcomeLine *line = lineFor(given);
        asked.append(line ? line : makeQuestion(given));
        m_questions->insertWidget(int(asked.size()) - 1, asked.last());
    }
    for (OutcomeLine *line : std::as_const(m_asked)) {
        if (asked.contains(line))
            continue;
        line->hide();
        line->deleteLater(); // it may be what was just clicked
    }
    m_asked = asked;
}

OutcomeLine *MedicinesCard::lineFor(const AsNeededDose &given) const {
    for (OutcomeLine *line : m_asked) {
        if (line->dose() == given.dose)
            return line;
    }
    return nullptr;
}

OutcomeLine *MedicinesCard::makeQuestion(const AsNeededDose &given) {
    auto *line = new OutcomeLine(given);
    auto *drafts =
        new DraftKeeper(m_context.store, {u"today"_s, given.dose.id.uuid()}, {line->words()}, line);
    drafts->restore();
    connect(line->words(), &QLineEdit::textChanged, drafts, &DraftKeeper::touch);
    connect(line, &OutcomeLine::answered, this,
            [this, name = isolated(given.medicine.name), before = given.dose, drafts](const Dose &after) {
                ChangeSet step = changing(tr("How it was afterwards"), std::optional(before), after);
                step.outcome =
                    tr("After %1: %2", "a medicine, and how it was then").arg(name, outcomeText(after));
                if (m_context.history.perform(step))
                    drafts->drop();
            });
    connect(line, &OutcomeLine::putAway, this, [this, drafts, id = given.dose.id.uuid()] {
        drafts->drop();
        m_context.settings.putAway(id);
        ask();
    });
    return line;
}

bool MedicinesCard::focusWords(const QUuid &dose) {
    for (const OutcomeLine *line : std::as_const(m_asked)) {
        if (line->dose().id.uuid() != dose)
            continue;
        line->words()->setFocus();
        return true;
    }
    return false;
}
