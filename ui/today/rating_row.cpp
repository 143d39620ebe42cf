// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/rating_row.h"

#include "model/base/choices.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/diary/entry_text.h"
#include "model/diary/tracker.h"
#include "ui/diary/value_field.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

/// After so long, an event that has no end is one whose end nobody wrote down.
constexpr qint64 kLongestEvent = 12 * 3600;

} // namespace

RatingRow::RatingRow(const Tracker &tracker, QWidget *parent) :
    QWidget(parent), m_tracker(tracker), m_value(new ValueField(tracker)), m_latest(mutedLabel({})) {
    setObjectName(u"rating_"_s + (tracker.preset.isEmpty() ? tracker.name : tracker.preset));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, scaled(4), 0, scaled(4));
    layout->setSpacing(scaled(4));
    auto *head = new QHBoxLayout;
    head->addWidget(strongLabel(tracker.name), 1);
    head->addWidget(m_latest, 2);
    layout->addLayout(head);
    layout->addWidget(buildEntering());
    connect(m_value, &ValueField::picked, this, [this](double value) {
        m_value->setValue(std::nullopt);
        Q_EMIT rated(value, {});
    });
}

QWidget *RatingRow::buildEntering() {
    if (m_tracker.hasValue())
        return m_value->hasButtons() ? m_value : buildSaving();
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
    const qint64 ago = (now.toMSecsSinceEpoch() - latest.moment.utcMsecs) / 1000;
    const bool open = !latest.seconds && ago >= 0 && ago < kLongestEvent;
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
    connect(save, &QPushButton::clicked, this, &RatingRow::saveNumber);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_value);
    layout->addWidget(save);
    layout->addStretch(1);
    return row;
}

void RatingRow::saveWords() {
    const QString words = m_words->text().trimmed();
    if (words.isEmpty())
        return m_words->setFocus();
    Q_EMIT rated(std::nullopt, words);
}

void RatingRow::saveNumber() {
    const auto value = m_value->value();
    if (!value)
        return m_value->setFocus();
    Q_EMIT rated(value, {});
}

void RatingRow::clear() {
    if (m_words)
        m_words->clear();
    m_value->setValue(std::nullopt);
}

void RatingRow::keyPressEvent(QKeyEvent *event) {
    // A number field leaves Enter to us.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !m_words && !m_value->hasButtons())
        return saveNumber();
    QWidget::keyPressEvent(event);
}

void RatingRow::setLatest(const std::optional<DiaryEntry> &latest, const QDateTime &now) {
    if (m_ended && latest)
        offerEnd(*latest, now);
    else if (m_ended)
        m_ended->hide();
    if (!latest)
        return m_latest->setText({});
    const QDate day = latest->moment.date();
    const QString time = timeText(latest->moment.time());
    const QString when = day == now.date() ? time : dayText(day, now.date());
    //: the last value, who said so, and when
    m_latest->setText(
        tr("Last: %1 (%2, %3)").arg(entryText(m_tracker, *latest), nameOf(latest->reporter), when));
}

void RatingRow::focusFirst() {
    if (m_happened)
        return m_happened->setFocus();
    m_words ? m_words->setFocus() : m_value->setFocus();
}
