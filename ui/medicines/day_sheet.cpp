// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/day_sheet.h"

#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_removal.h"
#include "model/medicines/medicine_text.h"
#include "ui/kit/columns.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/history.h"
#include "ui/kit/suggest_field.h"
#include "ui/kit/widgets.h"
#include "ui/medicines/dose_actions.h"
#include "ui/medicines/field_names.h"
#include "ui/medicines/last_given.h"
#include "ui/medicines/tick_box.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostSheetNames = 5;
constexpr int kRoomBesideName = 330;
constexpr int kBehindName = 10;

QString keyOf(Id<Medicine> medicine, const QTime &time) {
    return u"tick_%1_%2"_s.arg(medicine.uuid().toString(QUuid::WithoutBraces), time.toString(u"HHmm"_s));
}

/// "8:05 AM, Dad": what is known of the dose beside the planned time.
QString knownText(const PlannedTime &planned) {
    if (!planned.dose)
        return {};
    const QString given = timeText(planned.dose->moment.time());
    return givenText(given == timeText(planned.time) ? QString() : given, planned.dose->givenBy);
}

/// "8:00 AM · 8:05 AM, Dad"
QString tickText(const PlannedTime &planned) {
    const QString known = knownText(planned);
    const QString time = timeText(planned.time);
    return known.isEmpty() ? time
                           //: a planned time; when it was given, by whom
                           : DaySheet::tr("%1 · %2").arg(time, known);
}

QVBoxLayout *column(QWidget *of) {
    auto *layout = new QVBoxLayout(of);
    layout->setContentsMargins(0, 0, 0, scaled(2));
    layout->setSpacing(0);
    return layout;
}

/// The name, and behind it, or below it where there is no room, what is said of it.
QWidget *headOf(const Medicine &medicine, QWidget *words) {
    auto *head = new Columns({kRoomBesideName, kBehindName, 0});
    head->add(strongLabel(medicine.name), 0);
    head->add(words);
    return head;
}

} // namespace

DaySheet::DaySheet(const PageContext &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
}

QList<DaySheet::Row> DaySheet::rowsOf(const MedicineDay &day) {
    QList<Row> rows;
    for (const MedicineOfDay &of : day.planned)
        rows.append({of.medicine, true});
    for (const MedicineOfDay &of : day.asNeeded)
        rows.append({of.medicine, false});
    return rows;
}

void DaySheet::setDay(const MedicineDay &day) {
    const QList<Row> rows = rowsOf(day);
    m_day = day;
    if (rows != m_rows || !m_content) {
        m_rows = rows;
        build();
    }
    update();
}

void DaySheet::build() {
    const QString giver = givenBy();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // what was just clicked is in it
    }
    m_ticks.clear();
    m_latest.clear();
    m_giver = nullptr;
    m_content = new QWidget;
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(4));
    const auto givers = m_context.store.table<DoseTable>().givers(kMostSheetNames);
    if (!m_day.planned.isEmpty()) {
        m_giver = new SuggestField(tr("Who gives it? It may stay blank."), giver,
                                   givers ? *givers : QStringList(), Suggested::One);
        m_giver->setObjectName(u"givenBy"_s);
        connect(m_giver, &SuggestField::edited, this, &DaySheet::update);
    }
    for (const Row &row : std::as_const(m_rows))
        layout->addWidget(row.isPlanned ? buildPlanned(row.medicine) : buildAsNeeded(row.medicine));
    if (m_giver) {
        layout->addWidget(mutedLabel(m_giver->accessibleName()));
        layout->addWidget(m_giver);
    }
    m_layout->addWidget(m_content);
}

QWidget *DaySheet::buildPlanned(const Medicine &medicine) {
    auto *row = new QWidget;
    QVBoxLayout *layout = column(row);
    layout->addWidget(headOf(medicine, mutedLabel(amountText(medicine))));
    auto *ticks = new QWidget;
    auto *flow = new FlowLayout(ticks, scaled(10));
    for (const QTime &time : medicine.times) {
        auto *box = new TickBox(time);
        box->setObjectName(keyOf(medicine.id, time));
        connect(box, &QCheckBox::clicked, this,
                [this, medicine, time](bool given) { tick(medicine, time, given); });
        m_ticks.insert(box->objectName(), box);
        flow->addWidget(box);
    }
    layout->addWidget(ticks);
    return row;
}

QWidget *DaySheet::buildAsNeeded(const Medicine &medicine) {
    auto *row = new QWidget;
    auto *words = new QWidget;
    QVBoxLayout *layout = column(words);
    auto *latest = new LastGiven(m_context.clock);
    m_latest.insert(medicine.id, latest);
    layout->addWidget(headOf(medicine, latest));
    const QString needed = asNeededText(medicine).isEmpty() ? medicine.schedule : asNeededText(medicine);
    if (!needed.isEmpty())
        layout->addWidget(mutedLabel(needed));
    auto *give = plainButton(fieldNames(medicine.kind).giveNow);
    give->setObjectName(u"give_"_s + medicine.id.uuid().toString(QUuid::WithoutBraces));
    //: a button and the medicine that it is about
    give->setAccessibleName(tr("%1 %2", "button and medicine").arg(give->text(), isolated(medicine.name)));
    connect(give, &QPushButton::clicked, this,
            [this, medicine] { giveMedicine(m_context, medicine, givenBy(), window()); });
    auto *flow = new QHBoxLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(words, 1);
    flow->addWidget(give, 0, Qt::AlignTop);
    return row;
}

/// Puts the words of the day into the widgets that are there: what has the keyboard keeps it.
void DaySheet::update() {
    for (const MedicineOfDay &of : std::as_const(m_day.planned)) {
        for (const PlannedTime &time : of.times) {
            TickBox *box = m_ticks.value(keyOf(of.medicine.id, time.time));
            box->setGiver(givenBy());
            box->setChecked(time.dose.has_value());
            box->setKnown(knownText(time));
            //: a medicine, and when it is planned or was given
            box->setAccessibleName(
                tr("%1, %2", "medicine and time").arg(isolated(of.medicine.name), tickText(time)));
        }
    }
    for (const MedicineOfDay &of : std::as_const(m_day.asNeeded))
        m_latest.value(of.medicine.id)->setDose(of.latest);
}

const PlannedTime *DaySheet::planned(Id<Medicine> medicine, const QTime &time) const {
    for (const MedicineOfDay &of : m_day.planned) {
        for (const PlannedTime &each : of.times) {
            if (of.medicine.id == medicine && each.time == time)
                return &each;
        }
    }
    return nullptr;
}

QString DaySheet::givenBy() const {
    return m_giver ? m_giver->text() : QString();
}

void DaySheet::tick(const Medicine &medicine, const QTime &time, bool given) {
    if (m_staysOnToday && m_day.day != m_context.clock.today()) {
        update(); // what was ticked belongs to no day yet
        Q_EMIT dayIsOver();
        return;
    }
    const PlannedTime *at = planned(medicine.id, time);
    if (given)
        give(medicine, time);
    else if (at && at->dose)
        deleteDose(m_context, medicine, *at->dose);
    update(); // what could not be saved is not ticked
}

void DaySheet::give(const Medicine &medicine, const QTime &time) {
    const Dose dose = tickedDose(medicine, m_day.day, time, givenBy(), m_context.clock.now());
    //: %1 is a medicine
    m_context.history.perform({tr("Tick %1").arg(isolated(medicine.name)),
                               {adding(dose)},
                               givenOutcome(medicine, dose, m_context.clock.today())});
}

void DaySheet::focusFirst() {
    if (!m_rows.isEmpty() && m_rows.first().isPlanned)
        m_ticks.value(keyOf(m_rows.first().medicine.id, m_rows.first().medicine.times.first()))->setFocus();
}
