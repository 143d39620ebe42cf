// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/trackers_field.h"

#include "model/diary/tracker_presets.h"
#include "model/text/names.h"
#include "ui/shell/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

TrackersField::TrackersField(const QList<Tracker> &trackers, const QSet<Id<Tracker>> &written,
                             QWidget *parent) :
    RepeatField(tr("Add your own"), tr("Take this out"), Order::Movable, parent),
    m_written(written) {
    for (const Tracker &tracker : trackers)
        add(tracker);
}

void TrackersField::add(const Tracker &tracker) {
    QWidget *row = appendRow();
    row->findChild<QLineEdit *>()->setText(tracker.name);
    auto *kind = row->findChild<QComboBox *>();
    kind->setCurrentIndex(kind->findData(int(tracker.kind)));
    kind->setEnabled(!m_written.contains(tracker.id));
    row->findChild<QCheckBox *>()->setChecked(tracker.resting);
    m_before.insert(row, tracker);
}

QWidget *TrackersField::makeRow() {
    auto *name = new QLineEdit;
    name->setObjectName(QStringLiteral("name"));
    name->setAccessibleName(tr("Name"));
    name->setMinimumWidth(scaled(160));
    auto *kind = new QComboBox;
    kind->setObjectName(QStringLiteral("kind"));
    kind->setAccessibleName(tr("How it is written down"));
    for (const auto &[value, text] : choices<TrackerKind>())
        kind->addItem(text, int(value));
    auto *resting = new QCheckBox(tr("Resting"));
    resting->setObjectName(QStringLiteral("resting"));
    resting->setToolTip(tr("Not asked for now. What was written stays."));
    connect(name, &QLineEdit::textEdited, this, &RepeatField::edited);
    connect(kind, &QComboBox::currentIndexChanged, this, &RepeatField::edited);
    connect(resting, &QCheckBox::toggled, this, &RepeatField::edited);
    auto *row = new QWidget;
    auto *below = new QHBoxLayout;
    below->addWidget(kind, 1);
    below->addWidget(resting);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, scaled(8));
    layout->addWidget(name);
    layout->addLayout(below);
    row->setFocusProxy(name);
    m_before.insert(row, Tracker{});
    return row;
}

bool TrackersField::hasPreset(const QString &key) const {
    return std::any_of(rows().begin(), rows().end(),
                       [&](const QWidget *row) { return m_before.value(row).preset == key; });
}

Tracker TrackersField::trackerOf(const QWidget *row) const {
    Tracker tracker = m_before.value(row);
    tracker.name = row->findChild<QLineEdit *>()->text().trimmed();
    tracker.kind = TrackerKind(row->findChild<QComboBox *>()->currentData().toInt());
    tracker.resting = row->findChild<QCheckBox *>()->isChecked();
    return tracker;
}

QList<Tracker> TrackersField::trackers() const {
    QList<Tracker> trackers;
    for (const QWidget *row : rows()) {
        Tracker tracker = trackerOf(row);
        tracker.position = int(trackers.size());
        if (!tracker.name.isEmpty())
            trackers.append(tracker);
    }
    return trackers;
}

QString TrackersField::originOf(const QWidget *row) const {
    return m_before.value(row).preset;
}

QWidget *TrackersField::appendRowOf(const QString &origin) {
    for (const TrackerPreset &preset : trackerPresets()) {
        if (preset.key == origin) {
            add(trackerFrom(preset, 0));
            return rows().last();
        }
    }
    return appendRow();
}
