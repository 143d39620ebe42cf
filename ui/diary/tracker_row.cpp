// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/tracker_row.h"

#include "model/base/choices.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/diary/score_sheet.h"
#include "model/diary/tracker.h"
#include "ui/kit/widgets.h"

#include <QHBoxLayout>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace {

QString scaleText(const Tracker &tracker) {
    if (const ScoreSheet *sheet = scoreSheet(tracker.sheet))
        return sheet->name;
    const QString kind = nameOf(tracker.kind);
    return tracker.kind == TrackerKind::Measurement
               ? TrackerRow::tr("%1 in %2", "a kind and its unit").arg(kind, nameOf(tracker.unit))
               : kind;
}

} // namespace

TrackerRow::TrackerRow(const Tracker &tracker, bool isFirst, bool isLast, QWidget *parent) :
    QFrame(parent), m_tracker(tracker) {
    setObjectName(u"tracker_"_s + tracker.name);
    ::setRole(this, "card");
    QHBoxLayout *layout = headerRow(buildWords(), buildActions(isFirst, isLast));
    layout->setContentsMargins(scaled(14), scaled(6), scaled(10), scaled(6));
    setLayout(layout);
    const auto onKey = [this](Qt::Key key, int by) {
        auto *byKey = new QShortcut(QKeySequence(Qt::ALT | key), this);
        byKey->setContext(Qt::WidgetWithChildrenShortcut);
        connect(byKey, &QShortcut::activated, this, [this, by] { Q_EMIT moved(by); });
    };
    onKey(Qt::Key_Up, -1);
    onKey(Qt::Key_Down, 1);
}

QWidget *TrackerRow::buildWords() {
    auto *words = new QWidget;
    auto *layout = new QVBoxLayout(words);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strongLabel(m_tracker.name));
    layout->addWidget(mutedLabel(scaleText(m_tracker)));
    if (!m_tracker.pastNames.isEmpty()) {
        const PastName &past = m_tracker.pastNames.last();
        layout->addWidget(
            mutedLabel(tr("Called \"%1\" until %2").arg(isolated(past.name), dateText(past.until))));
    }
    return words;
}

QList<QWidget *> TrackerRow::buildArrows(bool isFirst, bool isLast) {
    //: %1 is what is kept track of, such as "Pain"
    auto *up = iconButton(tr("Move %1 up").arg(isolated(m_tracker.name)), "chevron-up");
    up->setObjectName(u"moveUp"_s);
    up->setEnabled(!isFirst);
    connect(up, &QToolButton::clicked, this, [this] { Q_EMIT moved(-1); });
    //: %1 is what is kept track of, such as "Pain"
    auto *down = iconButton(tr("Move %1 down").arg(isolated(m_tracker.name)), "chevron-down");
    down->setObjectName(u"moveDown"_s);
    down->setEnabled(!isLast);
    connect(down, &QToolButton::clicked, this, [this] { Q_EMIT moved(1); });
    return {up, down};
}

QList<QWidget *> TrackerRow::buildActions(bool isFirst, bool isLast) {
    auto *change = quietButton(tr("Change"), "pencil");
    change->setObjectName(u"change"_s);
    connect(change, &QPushButton::clicked, this, &TrackerRow::changeWanted);
    const bool resting = m_tracker.resting;
    auto *rest = quietButton(resting ? tr("Ask again") : tr("Let it rest"));
    rest->setObjectName(u"rest"_s);
    rest->setToolTip(resting ? QString() : tr("Not asked for now. What was written stays."));
    connect(rest, &QPushButton::clicked, this, [this, resting] { Q_EMIT rested(!resting); });
    auto *remove = dangerButton(tr("Delete"), "trash");
    remove->setObjectName(u"remove"_s);
    connect(remove, &QPushButton::clicked, this, &TrackerRow::removeWanted);
    for (QPushButton *button : {change, rest, remove})
        //: what a button does, and with what: "Change: Pain"
        button->setAccessibleName(tr("%1: %2").arg(button->text(), isolated(m_tracker.name)));
    if (resting)
        return {rest, change, remove};
    return buildArrows(isFirst, isLast) + QList<QWidget *>{change, rest, remove};
}
