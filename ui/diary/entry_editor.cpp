// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/entry_editor.h"

#include "model/text/date_text.h"
#include "model/text/names.h"
#include "ui/diary/value_field.h"
#include "ui/shell/date_field.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTimeZone>

EntryEditor::EntryEditor(const DiaryEntry &entry, bool isNew, const QList<Tracker> &trackers,
                         const QDateTime &now, Prompts &prompts, QWidget *parent) :
    Editor(isNew ? tr("A diary entry") : tr("Edit diary entry"), prompts, parent),
    m_entry(entry), m_trackers(trackers), m_now(now) {
    m_tracker = new QComboBox;
    for (const Tracker &each : m_trackers)
        m_tracker->addItem(each.name, each.id.uuid());
    m_tracker->setCurrentIndex(qMax(0, m_tracker->findData(entry.tracker.uuid())));
    connect(m_tracker, &QComboBox::currentIndexChanged, this, &EntryEditor::touch);
    connect(m_tracker, &QComboBox::currentIndexChanged, this, &EntryEditor::showTracker);
    addField(tr("What"), m_tracker, "tracker");
    buildValues();
    m_reporter = addChoice(tr("Who says so"), choices<Reporter>(), entry.reporter, "reporter");
    m_date = addDate(tr("Day"), entry.moment.date(), now.date(), "date");
    m_time = addLine(tr("Time"), timeText(entry.moment.time()), "time");
    m_words = addText(tr("In words"), entry.words, "words");
    m_whatHelped = addLine(tr("What helped"), entry.whatHelped, "whatHelped");
    showTracker();
}

void EntryEditor::buildValues() {
    m_values = new QStackedWidget;
    for (const Tracker &each : m_trackers) {
        auto *field = new ValueField(each);
        field->setObjectName(each.id.uuid().toString(QUuid::WithoutBraces));
        if (each.id == m_entry.tracker)
            field->setValue(m_entry.value);
        connect(field, &ValueField::edited, this, &EntryEditor::touch);
        m_values->addWidget(field);
    }
    addField(tr("How much"), m_values, "value");
}

void EntryEditor::showTracker() {
    m_values->setCurrentIndex(m_tracker->currentIndex());
    m_values->setFocusProxy(valueField());
    setFieldVisible(m_values, tracker().hasValue());
}

const Tracker &EntryEditor::tracker() const {
    return m_trackers.at(m_tracker->currentIndex());
}

ValueField *EntryEditor::valueField() const {
    return static_cast<ValueField *>(m_values->currentWidget());
}

Moment EntryEditor::moment() const {
    const QDate date = m_date->date().value_or(m_now.date());
    const QTime time = readTime(m_time->text()).value_or(m_now.time());
    // What was not touched keeps its zone and its seconds.
    if (m_entry.moment.date() == date && timeText(m_entry.moment.time()) == m_time->text())
        return m_entry.moment;
    return Moment::of(QDateTime(date, time, m_now.timeZone()));
}

DiaryEntry EntryEditor::entry() const {
    DiaryEntry entry = m_entry;
    entry.tracker = tracker().id;
    entry.value = valueField()->value();
    entry.reporter = chosen<Reporter>(m_reporter);
    entry.moment = moment();
    entry.words = m_words->toPlainText().trimmed();
    entry.whatHelped = m_whatHelped->text().trimmed();
    return entry;
}

QString EntryEditor::whenMessage() const {
    if (!m_date->date())
        return tr("Please write the day.");
    if (moment().utcMsecs > m_now.toMSecsSinceEpoch())
        return tr("This moment is still to come.");
    return {};
}

bool EntryEditor::validate() {
    const bool hasContent = valueField()->value() || !m_words->toPlainText().trimmed().isEmpty();
    const bool hasTime = readTime(m_time->text()).has_value();
    const QString when = whenMessage();
    QWidget *content = tracker().hasValue() ? static_cast<QWidget *>(m_values) : m_words;
    setMessage(m_values, {});
    setMessage(m_words, {});
    setMessage(content, hasContent ? QString() : tr("Please choose a value or write a few words."));
    setMessage(m_time, hasTime ? QString()
                               : tr("Please write the time, for example %1.").arg(timeText(QTime(14, 30))));
    setMessage(m_date, when);
    return hasContent && hasTime && when.isEmpty();
}
