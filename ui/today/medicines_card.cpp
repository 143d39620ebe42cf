// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/medicines_card.h"

#include "model/base/clock.h"
#include "model/book/store.h"
#include "model/medicines/medicine_day.h"
#include "ui/kit/draft_keeper.h"
#include "ui/kit/history.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"
#include "ui/medicines/day_sheet.h"
#include "ui/today/outcome_line.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostMedicineQuestions = 2;
constexpr int kMinute = 60'000; ///< in milliseconds
} // namespace

MedicinesCard::MedicinesCard(const PageContext &context, QWidget *parent) :
    QFrame(parent), m_context(context), m_sheet(new DaySheet(context)), m_questions(new QVBoxLayout) {
    setRole(this, "card");
    setObjectName(u"medicinesToday"_s);
    auto *all = plainButton(tr("All medicines"));
    setRole(all, "link");
    all->setObjectName(u"openMedicines"_s);
    connect(all, &QPushButton::clicked, this, &MedicinesCard::openMedicines);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(18), scaled(16), scaled(18), scaled(16));
    layout->setSpacing(scaled(10));
    layout->addWidget(sectionLabel(tr("Medicines")));
    layout->addLayout(m_questions);
    layout->addWidget(m_sheet);
    layout->addWidget(all, 0, Qt::AlignLeading);
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

void MedicinesCard::reload() {
    m_day = m_context.clock.today();
    const auto day = readMedicineDay(m_context.store, m_day);
    if (!day)
        return m_context.history.tell(day.error());
    setVisible(!day->isEmpty());
    if (day->isEmpty())
        return;
    m_sheet->setDay(*day);
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
    connect(line, &OutcomeLine::answered, this, [this, before = given.dose, drafts](const Dose &after) {
        if (m_context.history.perform(changing(tr("How it was afterwards"), std::optional(before), after)))
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
