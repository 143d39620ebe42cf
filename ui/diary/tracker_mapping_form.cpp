// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/tracker_mapping_form.h"

#include "model/base/choices.h"
#include "model/base/isolated.h"
#include "model/base/unit.h"
#include "model/diary/tracker.h"
#include "ui/kit/widgets.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeaveOut = -1;
constexpr int kFirstTracker = 100; ///< below it, a kind of a new one

} // namespace

TrackerMappingForm::TrackerMappingForm(QList<Tracker> trackers, QWidget *parent) :
    QWidget(parent), m_trackers(std::move(trackers)), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(sectionLabel(tr("What the file writes of")));
}

void TrackerMappingForm::show(const QList<SourceTracker> &things, const QList<TrackerMapping> &plans) {
    m_plans = plans;
    const bool isSame = m_list && std::equal(things.begin(), things.end(), m_things.begin(), m_things.end(),
                                             [](const SourceTracker &a, const SourceTracker &b) {
                                                 return a.name == b.name && a.count == b.count;
                                             });
    if (isSame)
        return; // what the person chose stays where it is
    m_things = things;
    m_guesses = plans;
    delete m_list;
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(10));
    for (int thing = 0; thing < things.size(); ++thing)
        column->addWidget(buildThing(thing));
    m_layout->addWidget(m_list);
}

QWidget *TrackerMappingForm::buildThing(int thing) {
    const SourceTracker &found = m_things[thing];
    const int count = found.count;
    auto *box = new QComboBox;
    box->setObjectName(u"thing%1"_s.arg(thing));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fill(box, thing);
    auto *label = plainLabel(tr("%1 (%n entries)", nullptr, count).arg(isolated(found.name)));
    label->setBuddy(box);
    box->setAccessibleName(label->text());
    connect(box, &QComboBox::activated, this, [this, thing, box] { change(thing, box); });
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    column->addWidget(label);
    column->addWidget(box);
    return part;
}

void TrackerMappingForm::fill(QComboBox *box, int thing) const {
    const TrackerMapping &plan = m_plans[thing];
    for (int i = 0; i < m_trackers.size(); ++i)
        box->addItem(tr("Put it to \"%1\"").arg(isolated(m_trackers[i].name)), kFirstTracker + i);
    for (const auto &[kind, name] : choices<TrackerKind>()) {
        if (kind == TrackerKind::ScoreSheet && plan.tracker.kind != kind)
            continue; // which sheet, the file cannot say
        const bool hasUnit = kind == TrackerKind::Measurement && plan.unit != Unit::None;
        box->addItem(hasUnit
                         ? tr("New: %1 (%2)", "a kind and its unit").arg(isolated(name), nameOf(plan.unit))
                         : tr("New: %1", "a kind of what is kept track of").arg(isolated(name)),
                     int(kind));
    }
    box->addItem(tr("Leave it out"), kLeaveOut);
    int now = int(plan.tracker.kind);
    for (int i = 0; !plan.isNew && i < m_trackers.size(); ++i) {
        if (m_trackers[i].id == plan.tracker.id)
            now = kFirstTracker + i;
    }
    box->setCurrentIndex(box->findData(plan.leaveOut ? kLeaveOut : now));
}

void TrackerMappingForm::change(int thing, const QComboBox *box) {
    const int chosen = box->currentData().toInt();
    TrackerMapping &plan = m_plans[thing];
    plan.leaveOut = chosen == kLeaveOut;
    if (chosen >= kFirstTracker) {
        plan.tracker = m_trackers[chosen - kFirstTracker];
        plan.isNew = false;
    } else if (chosen >= 0) {
        const int position = m_guesses[thing].tracker.position;
        plan.tracker = newTracker(m_things[thing], TrackerKind(chosen), plan.unit, position);
        plan.isNew = true;
    }
    Q_EMIT changed();
}
