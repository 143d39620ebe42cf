// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/tracking_page.h"

#include "model/base/choices.h"
#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/child/age.h"
#include "model/child/child_table.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker_changes.h"
#include "model/diary/tracker_table.h"
#include "ui/diary/tracker_editor.h"
#include "ui/diary/tracker_row.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/history.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/prompts.h"
#include "ui/kit/tab_order.h"
#include "ui/kit/widgets.h"

#include <QApplication>
#include <QButtonGroup>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostAdvised = 5;
constexpr int kReadableWidth = 860;

/// Hidden at once: it may be what was just clicked.
void clear(QVBoxLayout *layout) {
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QVBoxLayout *columnIn(QWidget *box, int spacing) {
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(spacing));
    return layout;
}

//: %1 is what is kept track of, such as "Pain"
QString nowKept(const QString &name) {
    return TrackingPage::tr("You keep track of %1 now").arg(isolated(name));
}

} // namespace

TrackingPage::TrackingPage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context) {
    auto *content = new QWidget;
    content->setMaximumWidth(scaled(kReadableWidth));
    auto *parts = columnIn(content, 14);
    parts->addWidget(buildChosen());
    parts->addWidget(buildSuggestions());
    parts->addStretch(1);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(buildHeader());
    layout->addWidget(scrolling(content), 1);
    reloadOn<TrackerTable, ChildTable>(context.store);
    reload();
}

QWidget *TrackingPage::buildHeader() {
    const auto leading = [this](const QString &text, const char *iconName, const QString &place) {
        auto *button = quietButton(text, iconName);
        button->setObjectName(place);
        connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT goTo(place, {}); });
        return button;
    };
    return pageHead(titleLabel(title()), {leading(tr("To the diary"), "journal-text", u"diary"_s),
                                          leading(tr("To Today"), "sun", u"today"_s)});
}

QWidget *TrackingPage::buildChosen() {
    m_count = plainLabel({});
    m_count->setObjectName(u"count"_s);
    m_age = mutedLabel({});
    m_age->setObjectName(u"age"_s);
    auto *box = new QWidget;
    auto *layout = columnIn(box, 8);
    layout->addWidget(m_count);
    layout->addWidget(m_age);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(scaled(8));
    layout->addLayout(m_rows);
    return box;
}

QWidget *TrackingPage::buildSuggestions() {
    auto *box = new QWidget;
    auto *layout = columnIn(box, 8);
    layout->addWidget(sectionLabel(tr("Suggestions")));
    layout->addWidget(buildSituations());
    m_suggestions = new QVBoxLayout;
    m_suggestions->setSpacing(scaled(6));
    layout->addLayout(m_suggestions);
    layout->addWidget(strongLabel(tr("In your own words")));
    auto *own = plainButton(tr("Add your own…"), "plus-lg");
    own->setObjectName(u"addOwn"_s);
    connect(own, &QPushButton::clicked, this, &TrackingPage::primaryAction);
    layout->addWidget(own, 0, Qt::AlignLeading);
    return box;
}

QWidget *TrackingPage::buildSituations() {
    const QList<std::pair<Situation, QString>> all{
        {Situation::Treatment, tr("Treatment that makes sick")},
        {Situation::Breathing, tr("Trouble of lungs or heart")},
        {Situation::Nerves, tr("Seizures or stiff muscles")},
        {Situation::NoWords, tr("Does not speak (yet)")},
        {Situation::TubeFeeding, tr("Fed by tube")},
    };
    m_situations = new QButtonGroup(this);
    m_situations->setExclusive(false);
    auto *box = new QWidget;
    auto *layout = columnIn(box, 4);
    layout->addWidget(mutedLabel(tr("Does one of these fit? Then other suggestions come first.")));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, scaled(4));
    for (const auto &[situation, name] : all) {
        auto *button = quietButton(name);
        button->setObjectName(u"situation%1"_s.arg(int(situation)));
        button->setCheckable(true);
        m_situations->addButton(button, int(situation));
        flow->addWidget(button);
    }
    connect(m_situations, &QButtonGroup::idToggled, this, &TrackingPage::showSuggestions);
    layout->addWidget(buttons);
    return box;
}

void TrackingPage::reload() {
    const auto trackers = m_context.store.table<TrackerTable>().all();
    const auto child = m_context.store.table<ChildTable>().get();
    if (!trackers)
        return m_context.history.tell(trackers.error());
    m_trackers = *trackers;
    std::stable_partition(m_trackers.begin(), m_trackers.end(),
                          [](const Tracker &tracker) { return !tracker.resting; });
    m_years = child ? yearsOld(child->birthDate, m_context.clock.today()) : std::nullopt;
    m_count->setText(countWords());
    m_age->setText(ageWords());
    m_age->setVisible(!m_age->text().isEmpty());
    showRows();
    showSuggestions();
    tabInReadingOrder(window());
}

QString TrackingPage::countWords() const {
    const int asked = int(std::count_if(m_trackers.begin(), m_trackers.end(),
                                        [](const Tracker &tracker) { return !tracker.resting; }));
    if (asked == 0)
        return tr("Choose two to five things. You can change them at any time.");
    if (asked <= kMostAdvised)
        return tr("Two to five things are enough. You can change them at any time.");
    return tr("These are quite a few. With two to five it is easier to keep going. Some can rest, and what "
              "was written stays.");
}

QString TrackingPage::ageWords() const {
    if (!m_years)
        return {};
    if (*m_years < kYoungestToRate)
        return tr("Children under 5 are not asked to rate. You write down what you see.");
    if (*m_years < kYoungestForNumbers)
        return tr("Up to 7 years, two choices or a face work best. You can write down what you see, too.");
    return {};
}

void TrackingPage::showRows() {
    clear(m_rows);
    const auto rests = std::find_if(m_trackers.begin(), m_trackers.end(),
                                    [](const Tracker &tracker) { return tracker.resting; });
    for (auto at = m_trackers.begin(); at != m_trackers.end(); ++at) {
        if (at == rests) {
            auto *resting = strongLabel(tr("Resting"));
            m_rows->addWidget(resting);
            resting->show();
        }
        addRow(*at, at == m_trackers.begin(), at + 1 == rests);
    }
}

void TrackingPage::addRow(const Tracker &tracker, bool isFirst, bool isLast) {
    auto *row = new TrackerRow(tracker, isFirst, isLast);
    const Id<Tracker> id = tracker.id;
    connect(row, &TrackerRow::moved, this, [this, id](int by) { move(id, by); });
    connect(row, &TrackerRow::rested, this, [this, id](bool rests) { rest(id, rests); });
    connect(row, &TrackerRow::changeWanted, this, [this, tracker] { openEditor(tracker); });
    connect(row, &TrackerRow::removeWanted, this, [this, tracker] { remove(tracker); });
    m_rows->addWidget(row);
    row->show(); // at once: the keyboard may go there
}

Situations TrackingPage::situations() const {
    Situations chosen;
    for (QAbstractButton *button : m_situations->buttons())
        chosen.setFlag(Situation(m_situations->id(button)), button->isChecked());
    return chosen;
}

void TrackingPage::showSuggestions() {
    clear(m_suggestions);
    const QList<TrackerPreset> presets = suggestionsFor(m_years, situations());
    addSuggestions(tr("Body"), PresetGroup::Body, presets);
    addSuggestions(tr("Feelings"), PresetGroup::Feelings, presets);
    addSuggestions(tr("Daily life"), PresetGroup::DailyLife, presets);
    addSuggestions(tr("Good things"), PresetGroup::GoodThings, presets);
}

void TrackingPage::addSuggestions(const QString &title, PresetGroup group,
                                  const QList<TrackerPreset> &presets) {
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, scaled(6));
    for (const TrackerPreset &preset : presets) {
        if (preset.group != group)
            continue;
        auto *button = plainButton(preset.name, "plus-lg");
        button->setObjectName(u"preset_"_s + preset.key);
        button->setToolTip(nameOf(preset.kind));
        button->setEnabled(std::none_of(m_trackers.begin(), m_trackers.end(), [&](const Tracker &tracker) {
            return tracker.preset == preset.key;
        }));
        connect(button, &QPushButton::clicked, this, [this, preset] { add(preset); });
        flow->addWidget(button);
    }
    m_suggestions->addWidget(strongLabel(title));
    m_suggestions->addWidget(buttons);
    buttons->show();
}

bool TrackingPage::isWritten(Id<Tracker> id) const {
    const auto latest = m_context.store.table<DiaryTable>().latest(id);
    return !latest || latest->has_value();
}

qsizetype TrackingPage::indexOf(Id<Tracker> id) const {
    const auto found = std::find_if(m_trackers.begin(), m_trackers.end(),
                                    [id](const Tracker &tracker) { return tracker.id == id; });
    return found - m_trackers.begin();
}

bool TrackingPage::perform(const QString &label, const QList<Tracker> &after, const QString &outcome) {
    auto changes = trackerChanges(label, m_trackers, after, m_context.store.table<DiaryTable>());
    if (!changes)
        m_context.history.tell(changes.error());
    else
        changes->outcome = outcome;
    return changes && m_context.history.perform(*changes);
}

void TrackingPage::add(const TrackerPreset &preset) {
    QList<Tracker> after = m_trackers;
    after.append(trackerFrom(preset, 0));
    const auto asked = std::count_if(m_trackers.begin(), m_trackers.end(),
                                     [](const Tracker &tracker) { return !tracker.resting; });
    //: %1 is what is kept track of, such as "Pain"
    if (perform(tr("Keep track of %1").arg(isolated(preset.name)), movedTo(after, after.size() - 1, asked),
                nowKept(preset.name)))
        focusRow(u"tracker_"_s + preset.name, u"change"_s);
}

void TrackingPage::move(Id<Tracker> id, int by) {
    const qsizetype from = indexOf(id);
    const qsizetype to = from + by;
    if (to < 0 || to >= m_trackers.size() || m_trackers[to].resting != m_trackers[from].resting)
        return;
    const QString row = u"tracker_"_s + m_trackers[from].name;
    //: what is kept track of, and its place among them, from 1
    const QString outcome =
        tr("%1 is number %2 now").arg(isolated(m_trackers[from].name), QLocale().toString(to + 1));
    if (perform(tr("Change the order"), movedTo(m_trackers, from, to), outcome))
        focusRow(row, by < 0 ? u"moveUp"_s : u"moveDown"_s);
}

void TrackingPage::rest(Id<Tracker> id, bool rests) {
    QList<Tracker> after = m_trackers;
    Tracker &tracker = after[indexOf(id)];
    tracker.resting = rests;
    const QString row = u"tracker_"_s + tracker.name;
    //: %1 is what is kept track of, such as "Pain"
    const QString label =
        rests ? tr("Let %1 rest").arg(isolated(tracker.name)) : tr("Ask for %1").arg(isolated(tracker.name));
    const QString outcome =
        (rests ? tr("%1 rests now") : tr("%1 is asked for now")).arg(isolated(tracker.name));
    if (perform(label, after, outcome))
        focusRow(row, u"rest"_s);
}

void TrackingPage::remove(const Tracker &tracker) {
    if (isWritten(tracker.id) &&
        !m_context.prompts.confirm(this, tr("Delete what was written?"),
                                   tr("This has entries in the diary. They go with it. If you let it rest "
                                      "instead, they stay. You can undo this."),
                                   tr("Delete")))
        return;
    QList<Tracker> after = m_trackers;
    after.removeAt(indexOf(tracker.id));
    perform(tr("Delete %1").arg(isolated(tracker.name)), after,
            tr("%1 is deleted").arg(isolated(tracker.name)));
}

void TrackingPage::openEditor(const std::optional<Tracker> &before) {
    const bool written = before && isWritten(before->id);
    const Tracker fresh{.position = int(m_trackers.size())};
    auto *editor = new TrackerEditor(m_context, before, fresh, written, this);
    editor->begin({u"tracking"_s, idOf(before)}, [this, before, written](const Tracker &tracker) {
        const auto after = before ? withChanged(m_trackers, tracker, written, m_context.clock.today())
                                  : m_trackers + QList<Tracker>{tracker};
        const QString label = before ? tr("Change %1").arg(isolated(tracker.name))
                                     : tr("Keep track of %1").arg(isolated(tracker.name));
        auto step = trackerChanges(label, m_trackers, after, m_context.store.table<DiaryTable>());
        if (step)
            step->outcome = before ? tr("%1 is saved").arg(isolated(tracker.name)) : nowKept(tracker.name);
        return step;
    });
}

/// The rows are others now; the keyboard stays with what was moved.
void TrackingPage::focusRow(const QString &row, const QString &button) {
    const auto rows = findChildren<QWidget *>(row);
    if (rows.isEmpty())
        return;
    auto *wanted = rows.last()->findChild<QWidget *>(button);
    if (!wanted || !wanted->isEnabled())
        wanted = rows.last()->findChild<QWidget *>(u"change"_s);
    wanted->setFocus();
}

bool TrackingPage::openDraft(const DraftKey &draft) {
    if (draft.record.isNull()) {
        openEditor(std::nullopt);
        return true;
    }
    const qsizetype at = indexOf(Id<Tracker>::fromUuid(draft.record));
    if (at >= m_trackers.size())
        return false;
    openEditor(m_trackers[at]);
    return true;
}
