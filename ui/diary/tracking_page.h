// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/store.h"
#include "model/diary/tracker_presets.h"
#include "ui/kit/page.h"

class QButtonGroup;
class QLabel;
class QVBoxLayout;
class TrackerRow;

/// Where the family chooses what to keep track of. Each choice is saved at once, as one step of undo.
class TrackingPage : public Page {
    Q_OBJECT
public:
    explicit TrackingPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("What to keep track of"); }
    void primaryAction() override { openEditor(std::nullopt); }
    bool openDraft(const DraftKey &draft) override;

private:
    QWidget *buildHeader();
    QWidget *buildChosen();
    QWidget *buildSuggestions();
    QWidget *buildSituations();

    void reload() override;
    void showRows();
    void addRow(const Tracker &tracker, bool isFirst, bool isLast);
    void showSuggestions();
    void addSuggestions(const QString &title, PresetGroup group, const QList<TrackerPreset> &presets);
    QString countWords() const;
    QString ageWords() const;
    Situations situations() const;
    bool isWritten(Id<Tracker> id) const;

    bool perform(const QString &label, const QList<Tracker> &after, const QString &outcome);
    void add(const TrackerPreset &preset);
    void move(Id<Tracker> id, int by);
    void rest(Id<Tracker> id, bool rests);
    void remove(const Tracker &tracker);
    void openEditor(const std::optional<Tracker> &before);
    qsizetype indexOf(Id<Tracker> id) const;
    void focusRow(const QString &row, const QString &button);

    PageContext m_context;
    QList<Tracker> m_trackers; ///< those that rest come last
    std::optional<int> m_years;
    QLabel *m_count = nullptr;
    QLabel *m_age = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QVBoxLayout *m_suggestions = nullptr;
    QButtonGroup *m_situations = nullptr;
};
