// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/story/analysis_tab.h"

#include "model/base/choices.h"
#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/diary/diary_entry.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker_table.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_table.h"
#include "model/story/after_doses.h"
#include "model/story/before_after.h"
#include "model/story/side_by_side.h"
#include "ui/charts/timeline_view.h"
#include "ui/kit/date_field.h"
#include "ui/kit/history.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/widgets.h"
#include "ui/story/heat_map.h"

#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPoints = 60;
constexpr int kAllDays = 0; ///< as a length: the whole diary

} // namespace

AnalysisTab::AnalysisTab(const PageContext &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_form(new QFormLayout), m_words(plainLabel({})),
    m_hours(new HeatMap), m_lanes(new TimelineView) {
    m_words->setObjectName(u"answer"_s);
    m_lanes->setObjectName(u"closerLanes"_s);
    selectable(m_words);
    buildFields(m_form);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, scaled(6), 0);
    layout->setSpacing(scaled(14));
    layout->addLayout(m_form);
    layout->addWidget(m_words);
    layout->addWidget(m_hours, 0, Qt::AlignLeading);
    layout->addWidget(m_lanes);
    layout->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolling(content));
    reload();
}

QComboBox *AnalysisTab::addBox(QFormLayout *form, const QString &label, const char *name) {
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    auto *buddy = strongLabel(label);
    buddy->setBuddy(box);
    form->addRow(buddy, box);
    connect(box, &QComboBox::activated, this, &AnalysisTab::answer);
    return box;
}

void AnalysisTab::buildFields(QFormLayout *form) {
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_question = addBox(form, tr("Question"), "question");
    m_question->addItem(tr("How was it before and after a change?"), BeforeAndAfter);
    m_question->addItem(tr("Do two things come together?"), SideBySide);
    m_question->addItem(tr("At which hours and on which days?"), HoursOfWeek);
    m_question->addItem(tr("How was it after an as-needed medicine?"), AfterMedicine);
    connect(m_question, &QComboBox::currentIndexChanged, this, &AnalysisTab::showFields);
    m_first = addBox(form, tr("What"), "first");
    m_second = addBox(form, tr("And"), "second");
    m_medicine = addBox(form, tr("Medicine"), "medicine");
    m_point = addBox(form, tr("Change"), "point");
    m_day = new DateField(std::nullopt, m_context.clock.today());
    m_day->setObjectName(u"day"_s);
    auto *dayLabel = strongLabel(tr("Day"));
    dayLabel->setBuddy(m_day);
    form->addRow(dayLabel, m_day);
    connect(m_day, &DateField::edited, this, &AnalysisTab::answer);
    m_reporter = addBox(form, tr("Written down by"), "reporter");
    for (const auto &[reporter, name] : choices<Reporter>())
        m_reporter->addItem(name, int(reporter));
    m_reporter->setCurrentIndex(int(Reporter::Parent));
    m_length = addBox(form, tr("How long"), "length");
    for (const int days : {7, 14, 30, 90, 365})
        m_length->addItem(isolated(tr("%n day(s)", nullptr, days)), days);
    m_length->addItem(tr("The whole diary"), kAllDays);
    m_length->setCurrentIndex(m_length->findData(30));
}

void AnalysisTab::reload() {
    m_trackers =
        readOrTell(m_context.history, m_context.store.table<TrackerTable>().all()).value_or(m_trackers);
    m_trackers.removeIf([](const Tracker &tracker) { return !tracker.hasValue(); });
    m_points =
        readOrTell(m_context.history, turningPoints(m_context.store, m_context.clock.today(), kMostPoints))
            .value_or(m_points);
    fillTrackers();
    fillMedicines();
    fillDays();
    showFields();
    answer();
}

void AnalysisTab::askAbout(const QDate &day) {
    m_question->setCurrentIndex(m_question->findData(BeforeAndAfter));
    if (const int known = m_point->findData(day); known >= 0) {
        m_point->setCurrentIndex(known);
    } else {
        m_point->setCurrentIndex(m_point->findData(QDate()));
        m_day->setDate(day);
    }
    answer();
}

void AnalysisTab::fillTrackers() {
    for (QComboBox *box : {m_first, m_second}) {
        const QVariant before = box->currentData();
        box->clear();
        for (const Tracker &tracker : std::as_const(m_trackers))
            box->addItem(tracker.name, tracker.id.uuid());
        const int fallback = box == m_second && m_trackers.size() > 1 ? 1 : 0;
        box->setCurrentIndex(before.isValid() ? qMax(fallback, box->findData(before)) : fallback);
    }
}

void AnalysisTab::fillMedicines() {
    const QVariant before = m_medicine->currentData();
    m_medicine->clear();
    const auto medicines = readOrTell(m_context.history, m_context.store.table<MedicineTable>().all())
                               .value_or(QList<Medicine>());
    for (const Medicine &medicine : medicines) {
        if (medicine.asNeeded)
            m_medicine->addItem(medicine.name, medicine.id.uuid());
    }
    m_medicine->setCurrentIndex(qMax(0, m_medicine->findData(before)));
}

void AnalysisTab::fillDays() {
    const QVariant before = m_point->currentData();
    m_point->clear();
    for (const TurningPoint &point : std::as_const(m_points))
        //: a day and what changed on it
        m_point->addItem(tr("%1: %2").arg(dateText(point.day), isolated(point.text)), point.day);
    m_point->addItem(tr("Another day"), QDate());
    m_point->setCurrentIndex(qMax(0, m_point->findData(before)));
}

void AnalysisTab::showFields() {
    const auto question = Question(m_question->currentData().toInt());
    m_form->setRowVisible(m_second, question == SideBySide);
    m_form->setRowVisible(m_medicine, question == AfterMedicine);
    m_form->setRowVisible(m_point, question == BeforeAndAfter);
    m_form->setRowVisible(m_day, question == BeforeAndAfter && !m_point->currentData().toDate().isValid());
    m_form->setRowVisible(m_reporter, question == HoursOfWeek);
    m_hours->setVisible(question == HoursOfWeek);
    m_lanes->setVisible(question == BeforeAndAfter || question == SideBySide);
}

std::optional<Tracker> AnalysisTab::tracker(const QComboBox *box) const {
    const int row = box->currentIndex();
    return row >= 0 && row < m_trackers.size() ? std::optional(m_trackers[row]) : std::nullopt;
}

DaySpan AnalysisTab::span() const {
    const QDate today = m_context.clock.today();
    const int days = m_length->currentData().toInt();
    if (days != kAllDays)
        return {today.addDays(1 - days), today};
    const auto whole = m_context.store.table<DiaryTable>().wholeSpan();
    return whole && *whole ? **whole : DaySpan{today, today};
}

std::optional<QDate> AnalysisTab::changeDay() const {
    const QDate chosen = m_point->currentData().toDate();
    return chosen.isValid() ? std::optional(chosen) : m_day->date();
}

void AnalysisTab::answer() {
    showFields();
    if (m_trackers.isEmpty()) {
        m_words->setText(tr("When the diary has entries with numbers, you can look at them here."));
        m_hours->hide();
        m_lanes->hide();
        return;
    }
    if (const auto words =
            readOrTell(m_context.history, answerTo(Question(m_question->currentData().toInt()))))
        m_words->setText(words->join(u'\n'));
}

Result<QStringList> AnalysisTab::answerTo(Question question) {
    switch (question) {
    case BeforeAndAfter:
        return answerBeforeAfter();
    case SideBySide:
        return answerSideBySide();
    case HoursOfWeek:
        return answerHours();
    case AfterMedicine:
        return answerAfterMedicine();
    }
    return QStringList();
}

Result<> AnalysisTab::showLanes(const QList<Tracker> &trackers, const DaySpan &span,
                                const std::optional<BeforeAfterBands> &bands) {
    QList<TimelineLane> lanes;
    for (const Tracker &tracker : trackers) {
        const auto lane = filledLane(m_context.store, {.name = tracker.name, .tracker = tracker}, span);
        if (!lane)
            return lane.error();
        lanes.append(*lane);
    }
    m_lanes->setLanes(lanes, span);
    m_lanes->setSpan(span);
    m_lanes->setBands(bands);
    m_lanes->setFixedHeight(m_lanes->sizeHint().height());
    return {};
}

Result<QStringList> AnalysisTab::answerBeforeAfter() {
    const auto day = changeDay();
    if (!day)
        return QStringList{m_day->problem()};
    const int days =
        m_length->currentData().toInt() == kAllDays ? int(span().days()) : m_length->currentData().toInt();
    const QDate today = m_context.clock.today();
    const auto look = beforeAfter(m_context.store.table<DiaryTable>(), *tracker(m_first), *day, days, today);
    if (!look)
        return look.error();
    if (auto shown = showLanes({look->tracker}, {look->before.span.first, look->after.span.last},
                               BeforeAfterBands{look->before, look->after});
        !shown)
        return shown.error();
    QStringList told = sentences(*look);
    told.append(tr("This shows what came before and after. It does not show why."));
    return told;
}

Result<QStringList> AnalysisTab::answerSideBySide() {
    const Tracker first = *tracker(m_first);
    const Tracker second = *tracker(m_second);
    const auto look = sideBySide(m_context.store.table<DiaryTable>(), first, second, span());
    if (!look)
        return look.error();
    if (auto shown = showLanes({first, second}, span(), {}); !shown)
        return shown.error();
    return sentences(*look);
}

Result<QStringList> AnalysisTab::answerHours() {
    const auto reporter = Reporter(m_reporter->currentData().toInt());
    const auto look = hoursOfWeek(m_context.store.table<DiaryTable>(), *tracker(m_first), reporter, span());
    if (!look)
        return look.error();
    m_hours->setLook(*look);
    return sentences(m_context.store.table<DiaryTable>(), *look);
}

Result<QStringList> AnalysisTab::answerAfterMedicine() {
    const auto medicines = m_context.store.table<MedicineTable>().all();
    if (!medicines)
        return medicines.error();
    for (const Medicine &medicine : *medicines) {
        if (medicine.id.uuid() != m_medicine->currentData().toUuid())
            continue;
        const auto look = afterDoses(m_context.store.table<DiaryTable>(), m_context.store.table<DoseTable>(),
                                     *tracker(m_first), medicine, span());
        if (!look)
            return look.error();
        return sentences(*look);
    }
    return QStringList{tr("There is no medicine that is given as needed.")};
}
