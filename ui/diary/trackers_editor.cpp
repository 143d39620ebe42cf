// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/trackers_editor.h"

#include "model/diary/tracker_presets.h"
#include "ui/diary/trackers_field.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/prompts.h"
#include "ui/shell/widgets.h"

TrackersEditor::TrackersEditor(const QList<Tracker> &trackers, const QSet<Id<Tracker>> &written,
                               Prompts &prompts, QWidget *parent) :
    Editor(tr("What to keep track of"), prompts, parent),
    m_written(written), m_askFirst(prompts), m_field(new TrackersField(trackers, written)) {
    connect(m_field, &RepeatField::edited, this, &TrackersEditor::touch);
    addNote(tr("Two to five things are enough. You can change them at any time."));
    m_field->setObjectName(QStringLiteral("trackers"));
    addWide(m_field);
    addWide(buildSuggestions());
}

QWidget *TrackersEditor::buildSuggestions() {
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sectionLabel(tr("Suggestions")));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (const TrackerPreset &preset : trackerPresets()) {
        auto *button = plainButton(preset.name, "plus-lg");
        button->setObjectName(QStringLiteral("preset_") + preset.key);
        const auto offer = [this, preset, button] { button->setEnabled(!m_field->hasPreset(preset.key)); };
        offer();
        connect(m_field, &RepeatField::edited, button, offer);
        connect(button, &QPushButton::clicked, this, [this, preset, offer] {
            m_field->add(trackerFrom(preset, 0));
            offer();
            touch();
        });
        flow->addWidget(button);
    }
    layout->addWidget(buttons);
    return box;
}

QList<Tracker> TrackersEditor::trackers() const {
    return m_field->trackers();
}

bool TrackersEditor::losesEntries() const {
    QSet<Id<Tracker>> lost = m_written;
    for (const Tracker &tracker : trackers())
        lost.remove(tracker.id);
    return !lost.isEmpty();
}

void TrackersEditor::accept() {
    if (losesEntries() &&
        !m_askFirst.confirm(this, tr("Delete what was written?"),
                            tr("Something that you took out has entries in the diary. They go with "
                               "it. If you let it rest instead, they stay. You can undo this."),
                            tr("Delete")))
        return;
    Editor::accept();
}
