// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/rating_row.h"

#include "model/base/choices.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/diary/entry_text.h"
#include "model/diary/informant.h"
#include "model/diary/open_event.h"
#include "model/diary/tracker.h"
#include "ui/diary/value_field.h"
#include "ui/kit/quiet_focus.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameWidth = 125;       ///< in units of the design
constexpr int kBesideEachOther = 500; ///< at least so wide for a name beside its scale

/// Short: "5:04 PM", "yesterday", "Mar 13".
QString shortDay(const DiaryEntry &entry, const QDate &today) {
    const QDate day = entry.moment.date();
    if (day == today)
        return timeText(entry.moment.time());
    if (day.addDays(1) == today)
        return RatingRow::tr("yesterday");
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

RatingRow::RatingRow(const Tracker &tracker, QWidget *parent) :
    QWidget(parent), m_tracker(tracker), m_value(new ValueField(tracker, ValueField::Size::Compact)),
    m_latest(mutedLabel({})), m_head(new QWidget), m_sides(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    setObjectName(u"rating_"_s + (tracker.preset.isEmpty() ? tracker.name : tracker.preset));
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(0);
    head->addStretch(1);
    head->addWidget(strongLabel(tracker.name));
    head->addWidget(m_latest);
    head->addStretch(1);
    m_sides->setContentsMargins(0, scaled(1), 0, scaled(1));
    m_sides->setSpacing(scaled(10));
    m_sides->addWidget(m_head);
    m_sides->addWidget(buildEntering(), 1);
    arrange();
    connect(m_value, &ValueField::picked, this, [this](double value) {
        m_value->setValue(std::nullopt);
        Q_EMIT rated(value, {});
    });
}

bool RatingRow::hasScale() const {
    return m_value->hasButtons();
}

/// What it is and what was last stand before the scale, or above it where there is no room.
void RatingRow::arrange() {
    const bool isWide = width() >= scaled(kBesideEachOther);
    m_sides->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setMinimumWidth(isWide ? scaled(kNameWidth) : 0);
    m_head->setMaximumWidth(isWide ? scaled(kNameWidth) : QWIDGETSIZE_MAX);
}

void RatingRow::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void RatingRow::setUsual(const QList<double> &values) {
    m_value->setUsual(values);
}

QWidget *RatingRow::buildEntering() {
    if (m_tracker.hasValue())
        return hasScale() ? m_value : buildSaving();
    m_value->hide();
    m_value->setParent(this);
    return m_tracker.kind == TrackerKind::Event ? buildEvent() : buildWords();
}

QWidget *RatingRow::buildEvent() {
    m_happened = plainButton(tr("It happened now"), "plus-lg");
    m_happened->setObjectName(u"happened"_s);
    connect(m_happened, &QPushButton::clicked, this, [this] { Q_EMIT rated(std::nullopt, {}); });
    m_ended = plainButton(tr("It is over now"), "check-lg");
    m_ended->setObjectName(u"ended"_s);
    m_ended->hide();
    connect(m_ended, &QPushButton::clicked, this, [this] { Q_EMIT ended(*m_open); });
    for (QPushButton *button : {m_happened, m_ended})
        //: what is kept track of, and what a button says: "Seizure: It happened now"
        button->setAccessibleName(tr("%1: %2").arg(isolated(m_tracker.name), button->text()));
    return wrappingRow({m_happened, m_ended});
}

/// An event that began not long ago, and of which we know no end, can be ended with one tap.
void RatingRow::offerEnd(const DiaryEntry &latest, const QDateTime &now) {
    const bool open = mayGoOn(latest, now);
    m_open = open ? std::optional(latest) : std::nullopt;
    if (!open && m_ended->hasFocus())
        m_happened->setFocus();
    m_ended->setVisible(open);
}

QWidget *RatingRow::buildWords() {
    m_words = new QLineEdit;
    m_words->setObjectName(u"words"_s);
    m_words->setAccessibleName(m_tracker.name);
    m_words->setPlaceholderText(m_tracker.isGoodMoment() ? tr("What was good?") : tr("In your own words"));
    auto *save = plainButton(tr("Save"));
    save->setObjectName(u"saveWords"_s);
    //: what is kept track of, and what a button says: "Sleep: Save"
    save->setAccessibleName(tr("%1: %2").arg(isolated(m_tracker.name), save->text()));
    connect(save, &QPushButton::clicked, this, &RatingRow::saveWords);
    connect(m_words, &QLineEdit::returnPressed, this, &RatingRow::saveWords);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words, 1);
    layout->addWidget(save);
    return row;
}

QWidget *RatingRow::buildSaving() {
    auto *save = plainButton(tr("Save"));
    save->setObjectName(u"saveNumber"_s);
    save->setAccessibleName(tr("%1: %2").arg(isolated(m_tracker.name), save->text()));
    connect(save, &QPushButton::clicked, this, &RatingRow::saveNumber);
    m_problem = errorLabel();
    m_problem->setObjectName(u"problem"_s);
    connect(m_value, &ValueField::edited, this, [this] { tell({}); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_value, 1);
    row->addWidget(save);
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_problem);
    return both;
}

void RatingRow::saveWords() {
    const QString words = m_words->text().trimmed();
    if (words.isEmpty())
        return m_words->setFocus();
    Q_EMIT rated(std::nullopt, words);
}

void RatingRow::saveNumber() {
    const auto value = m_value->value();
    tell(m_value->problem());
    if (!value)
        return m_value->setFocus();
    Q_EMIT rated(value, {});
}

/// What was typed stays beside it.
void RatingRow::tell(const QString &problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setInvalid(m_value->focusProxy(), !problem.isEmpty());
    m_value->focusProxy()->setAccessibleDescription(problem);
}

void RatingRow::clear() {
    if (m_words)
        m_words->clear();
    m_value->setValue(std::nullopt);
}

void RatingRow::keyPressEvent(QKeyEvent *event) {
    // A number field leaves Enter to us.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !m_words && !hasScale())
        return saveNumber();
    QWidget::keyPressEvent(event);
}

void RatingRow::setLatest(const std::optional<DiaryEntry> &latest, const QDateTime &now) {
    if (m_ended && latest)
        offerEnd(*latest, now);
    else if (m_ended)
        m_ended->hide();
    m_value->setLast(latest ? latest->value : std::nullopt);
    m_latest->setVisible(latest.has_value());
    if (!latest)
        return;
    const QString text = isolated(entryText(m_tracker, *latest));
    const QString when = shortDay(*latest, now.date());
    // Words may be long, and the last of them are read in the diary.
    m_latest->setText(latest->value ? tr("%1, %2", "the last value, and when").arg(text, when) : when);
    //: the last value, who said so, and when
    const QString whole =
        tr("Last: %1 (%2, %3)")
            .arg(entryText(m_tracker, *latest), isolated(nameOf(informantOf(*latest))),
                 tr("%1, %2", "day and time")
                     .arg(dayText(latest->moment.date(), now.date()), timeText(latest->moment.time())));
    m_latest->setToolTip(whole);
    m_latest->setAccessibleName(whole);
}

void RatingRow::focusFirst() {
    if (m_happened)
        return focusQuietly(m_happened);
    m_words ? m_words->setFocus() : focusQuietly(m_value);
}
