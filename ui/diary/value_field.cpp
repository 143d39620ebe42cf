// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/value_field.h"

#include "model/text/names.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/style.h"
#include "ui/shell/widgets.h"

#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QKeyEvent>

namespace {

QStringList numbersToTen() {
    QStringList texts;
    for (int i = 0; i <= 10; ++i)
        texts.append(QLocale().toString(i));
    return texts;
}

} // namespace

ValueField::ValueField(const Tracker &tracker, QWidget *parent) : QWidget(parent), m_tracker(tracker) {
    setAccessibleName(tracker.name);
    if (tracker.kind == TrackerKind::ZeroToTen)
        buildButtons(numbersToTen(), true);
    else if (tracker.kind == TrackerKind::ZeroToFourInWords)
        buildButtons(zeroToFourWords(), false);
    else if (tracker.kind == TrackerKind::YesNo)
        buildButtons({tr("no"), tr("yes")}, false);
    else if (tracker.hasValue())
        buildNumber();
}

void ValueField::buildButtons(const QStringList &texts, bool square) {
    m_buttons = new QButtonGroup(this);
    auto *flow = new FlowLayout(this, scaled(5));
    for (int value = 0; value < texts.size(); ++value) {
        auto *button = plainButton(texts[value]);
        button->setObjectName(QStringLiteral("value%1").arg(value));
        //: what is rated, and the value: "Pain: 3"
        button->setAccessibleName(tr("%1: %2").arg(m_tracker.name, texts[value]));
        button->setCheckable(true);
        if (square)
            ::setRole(button, "rating");
        m_buttons->addButton(button, value);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, value] {
            m_typed.clear();
            Q_EMIT edited();
            Q_EMIT picked(value);
        });
    }
    setFocusProxy(m_buttons->button(0));
}

void ValueField::buildNumber() {
    const bool hours = m_tracker.kind == TrackerKind::Hours;
    m_number = new QDoubleSpinBox;
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setAccessibleName(m_tracker.name);
    m_number->setDecimals(hours ? 2 : 0);
    m_number->setSingleStep(hours ? 0.5 : 1);
    // One step below the lowest stands for "no value yet".
    m_number->setRange(-m_number->singleStep(), valueRange(m_tracker).highest);
    m_number->setSpecialValueText(QStringLiteral("–"));
    m_number->setValue(m_number->minimum());
    connect(m_number, &QDoubleSpinBox::valueChanged, this, &ValueField::edited);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_number);
    if (hours)
        layout->addWidget(mutedLabel(tr("hours")));
    layout->addStretch(1);
    setFocusProxy(m_number);
}

std::optional<double> ValueField::value() const {
    if (m_buttons && m_buttons->checkedId() >= 0)
        return m_buttons->checkedId();
    if (m_number && m_number->value() >= 0)
        return m_number->value();
    return std::nullopt;
}

void ValueField::setValue(std::optional<double> value) {
    if (m_number)
        m_number->setValue(value.value_or(m_number->minimum()));
    if (!m_buttons)
        return;
    m_buttons->setExclusive(false);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setChecked(value && m_buttons->id(button) == qRound(*value));
    m_buttons->setExclusive(true);
}

void ValueField::keyPressEvent(QKeyEvent *event) {
    const QString text = event->text();
    if (m_buttons && text.size() == 1 && text[0].isDigit())
        return focusDigit(text[0].digitValue());
    auto *focused = qobject_cast<QAbstractButton *>(focusWidget());
    if (m_buttons && focused && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return focused->click();
    QWidget::keyPressEvent(event);
}

void ValueField::focusDigit(int digit) {
    // "1" then "0" is ten.
    m_typed = m_typed == QLatin1String("1") && digit == 0 ? QStringLiteral("10") : QString::number(digit);
    if (auto *button = m_buttons->button(m_typed.toInt()))
        button->setFocus(Qt::ShortcutFocusReason);
}
