// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/entry_editor.h"

#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/relative_time_parser.h"
#include "model/base/wall_time.h"
#include "model/diary/tracker.h"
#include "model/diary/tracker_presets.h"
#include "model/diary/value_text.h"
#include "ui/diary/informant_names.h"
#include "ui/diary/places_field.h"
#include "ui/diary/value_field.h"
#include "ui/kit/form_groups.h"
#include "ui/kit/widgets.h"

#include <QStackedWidget>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDaySeconds = 24 * 3600;
constexpr qint64 kSoon = 10 * 60 * 1000; ///< written within this time, the time of writing says nothing new

/// What it may be like; the family's own words count as much.
QStringList feelings() {
    return {EntryEditor::tr("sharp"),    EntryEditor::tr("dull"),          EntryEditor::tr("burning"),
            EntryEditor::tr("cramps"),   EntryEditor::tr("throbbing"),     EntryEditor::tr("tight"),
            EntryEditor::tr("stabbing"), EntryEditor::tr("comes and goes")};
}

/// Pain, and what families measure in its way: the picture of the body stands open beside it.
bool isFeltSomewhere(const Tracker &tracker) {
    const bool isOwn = tracker.preset.isEmpty() && tracker.kind == TrackerKind::ZeroToTen;
    return isOwn || tracker.preset == u"pain"_s || tracker.preset == u"stiffness"_s;
}

QString momentText(const QDateTime &moment, const QDate &today) {
    return EntryEditor::tr("%1, %2", "day and time")
        .arg(dayText(moment.date(), today), timeText(moment.time()));
}

} // namespace

EntryEditor::EntryEditor(const PageContext &context, const std::optional<DiaryEntry> &before,
                         const DiaryEntry &fresh, const EntryChoices &choices, QWidget *parent) :
    RecordEditor(before ? tr("Edit diary entry") : tr("A diary entry"), context, before, fresh, parent),
    m_choices(choices), m_now(context.clock.now()) {
    addTracker();
    addValues();
    addReporter();
    addWhen();
    m_words = text(tr("In words"), &DiaryEntry::words, "words");
    suggested(tr("What helped"), &DiaryEntry::whatHelped, choices.comforts, Suggested::Several, "whatHelped");
    addDetails();
    addRules();
    showTracker();
}

void EntryEditor::addTracker() {
    Choices trackers;
    for (const Tracker &each : std::as_const(m_choices.trackers))
        trackers.append({each.id.uuid(), each.name});
    m_tracker = addBox(tr("What"), trackers, start().tracker.uuid(), "tracker");
    connect(m_tracker, &QComboBox::currentIndexChanged, this, &EntryEditor::showTracker);
}

void EntryEditor::addValues() {
    m_values = new QStackedWidget;
    for (const Tracker &each : std::as_const(m_choices.trackers)) {
        auto *field = new ValueField(each);
        field->setObjectName(each.id.uuid().toString(QUuid::WithoutBraces));
        if (each.id == start().tracker)
            field->setValue(start().value);
        connect(field, &ValueField::edited, this, &EntryEditor::touch);
        m_values->addWidget(field);
    }
    addField(tr("How much"), m_values, "value");
}

/// A child under 5 is not asked to rate.
void EntryEditor::addReporter() {
    auto reporters = choices<Reporter>();
    if (m_choices.years && *m_choices.years < kYoungestToRate && start().reporter != Reporter::Child)
        reporters.removeIf([](const auto &each) { return each.first == Reporter::Child; });
    QComboBox *reporter = choice(tr("Who says so"), &DiaryEntry::reporter, reporters, "reporter");
    QStringList names;
    for (const Informant &each : std::as_const(m_choices.named))
        names.append(each.name);
    m_name = suggested(tr("By name"), &DiaryEntry::reportedBy, names, Suggested::One, "reportedBy");
    //: what somebody may be called in the family
    m_name->setPlaceholder(tr("Mom, Dad, Grandma"));
    tieNames(reporter, m_name, m_choices.named);
    connect(reporter, &QComboBox::currentIndexChanged, this,
            [this, reporter] { showName(chosen<Reporter>(reporter)); });
    showName(start().reporter);
}

/// There is one child, whose name is known.
void EntryEditor::showName(Reporter reporter) {
    setFieldVisible(m_name, reporter != Reporter::Child);
}

void EntryEditor::addWhen() {
    beginRow({3, 2});
    m_date = addDate(tr("Day"), start().moment.date(), "date");
    m_time = addLine(tr("Time"), timeText(start().moment.time()), "time");
    endRow();
    //: what may be typed as a time; keep the quotes
    m_time->setPlaceholderText(tr("3:10, \"an hour ago\", \"last night 3:10\""));
    m_time->setToolTip(m_time->placeholderText());
    m_moment = mutedLabel({});
    m_moment->setObjectName(u"moment"_s);
    addWide(m_moment);
    connect(m_time, &QLineEdit::textEdited, this, &EntryEditor::showMoment);
    connect(m_time, &QLineEdit::editingFinished, this, &EntryEditor::readTimeTyped);
    const qint64 written = start().writtenUtc.value_or(start().moment.utcMsecs);
    if (qAbs(written - start().moment.utcMsecs) > kSoon)
        addNote(tr("Written down on %1.")
                    .arg(momentText(QDateTime::fromMSecsSinceEpoch(written).toTimeZone(m_now.timeZone()),
                                    m_now.date())));
    m_end = addLine(tr("When it ended, or how long it was"),
                    start().seconds ? durationText(*start().seconds) : QString(), "end");
    m_end->setPlaceholderText(tr("3:25, or 20 min"));
}

void EntryEditor::addDetails() {
    beginGroup(tr("Where"), "where");
    m_places = field(tr("Where on the body"), new PlacesField(bodyAge(m_choices.years), start().places),
                     &PlacesField::places, &DiaryEntry::places, "places");
    beginGroup(tr("What it is like, and more"), "more");
    suggested(tr("What it is like"), &DiaryEntry::feels, feelings(), Suggested::Several, "feels");
    suggested(tr("What brought it on"), &DiaryEntry::broughtOn, m_choices.causes, Suggested::Several,
              "broughtOn");
    choice(tr("Medicine given for it"), &DiaryEntry::dose, tr("None written down"), m_choices.doses, "dose");
}

void EntryEditor::showTracker() {
    m_values->setCurrentIndex(m_tracker->currentIndex());
    m_values->setFocusProxy(valueField());
    setFieldVisible(m_values, tracker().hasValue());
    setFieldVisible(m_end, mayLast());
    if (isFeltSomewhere(tracker()))
        FormGroups::unfold(m_places);
}

bool EntryEditor::isEvent() const {
    return tracker().kind == TrackerKind::Event;
}

/// Other entries may have come with a length out of a file; who looks at one takes nothing from it.
bool EntryEditor::mayLast() const {
    return isEvent() || start().seconds;
}

const Tracker &EntryEditor::tracker() const {
    return m_choices.trackers.at(m_tracker->currentIndex());
}

ValueField *EntryEditor::valueField() const {
    return static_cast<ValueField *>(m_values->currentWidget());
}

/// Says at once how words such as "last night" are understood.
void EntryEditor::showMoment() {
    const auto meant = readTimeWords(m_time->text(), m_now);
    //: how what was typed as a time is understood: "Friday, March 13, 11:00 PM"
    m_moment->setText(meant ? tr("That is %1.").arg(momentText(*meant, m_now.date())) : QString());
}

/// Words become the day and the time that they mean now: tomorrow they would mean others.
void EntryEditor::readTimeTyped() {
    const auto meant = readTimeWords(m_time->text(), m_now);
    if (!meant)
        return;
    m_meant = meant;
    m_date->setDate(meant->date());
    m_time->setText(timeText(meant->time()));
    touch();
}

Moment EntryEditor::moment() const {
    if (const auto meant = readTimeWords(m_time->text(), m_now))
        return Moment::of(*meant);
    const QDate date = m_date->date().value_or(m_now.date());
    const auto standsFor = [&](const QDate &day, const QTime &time) {
        return day == date && timeText(time) == m_time->text();
    };
    if (m_meant && standsFor(m_meant->date(), m_meant->time()))
        return Moment::of(*m_meant);
    // What was not touched keeps its zone and its seconds.
    if (standsFor(start().moment.date(), start().moment.time()))
        return start().moment;
    return Moment::of(onTheClock(date, readTime(m_time->text()).value_or(m_now.time()), m_now));
}

/// How long the event was; nothing when that is not said, or cannot be read.
std::optional<qint64> EntryEditor::seconds() const {
    const QString typed = words(m_end);
    if (start().seconds && typed == durationText(*start().seconds))
        return start().seconds;
    if (const auto lasted = readDuration(typed))
        return lasted;
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(moment().utcMsecs).toTimeZone(m_now.timeZone());
    if (const auto words = readTimeWords(typed, m_now); words && *words >= begin)
        return begin.secsTo(*words);
    const auto time = readTime(typed);
    if (!time)
        return std::nullopt;
    const QDateTime end = onTheClock(begin.date(), *time, m_now);
    return end >= begin ? begin.secsTo(end) : begin.secsTo(onTheClock(begin.date().addDays(1), *time, m_now));
}

void EntryEditor::complete(DiaryEntry &entry) const {
    entry.tracker = tracker().id;
    if (entry.reporter == Reporter::Child)
        entry.reportedBy.clear();
    entry.value = valueField()->value();
    entry.moment = moment();
    entry.seconds = mayLast() ? seconds() : std::nullopt;
}

QString EntryEditor::whenMessage() const {
    if (!m_date->date())
        return m_date->problem();
    if (moment().utcMsecs > m_now.toMSecsSinceEpoch())
        return tr("This moment is still to come.");
    return {};
}

QString EntryEditor::endMessage() const {
    if (!mayLast() || words(m_end).isEmpty())
        return {};
    const auto lasted = seconds();
    if (!lasted)
        return tr("Please write a time, such as %1, or how long, such as 20 min.")
            .arg(timeText(QTime(15, 25)));
    const qint64 end = moment().utcMsecs + *lasted * 1000;
    if (end > m_now.toMSecsSinceEpoch() || *lasted > kDaySeconds)
        return tr("This end is still to come. You can leave it blank and write it later.");
    return {};
}

QString EntryEditor::contentMessage() const {
    if (QString problem = tracker().hasValue() ? valueField()->problem() : QString(); !problem.isEmpty())
        return problem;
    const bool enough = isEvent() || valueField()->value() || !words(m_words).isEmpty();
    return enough ? QString() : tr("Please choose a value or write a few words.");
}

void EntryEditor::addRules() {
    addRule(m_values, [this] { return tracker().hasValue() ? contentMessage() : QString(); });
    addRule(m_words, [this] { return tracker().hasValue() ? QString() : contentMessage(); });
    addRule(m_time, [this] {
        const bool hasTime = readTime(m_time->text()) || readTimeWords(m_time->text(), m_now);
        return hasTime ? QString()
                       : tr("Please write the time, for example %1.").arg(timeText(QTime(14, 30)));
    });
    addRule(m_date, [this] { return whenMessage(); });
    addRule(m_end, [this] { return endMessage(); });
}
