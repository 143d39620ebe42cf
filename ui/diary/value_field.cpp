// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/value_field.h"

#include "model/base/isolated.h"
#include "model/diary/tracker.h"
#include "model/diary/value_text.h"
#include "ui/diary/face_button.h"
#include "ui/diary/number_shape.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/number_field.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QButtonGroup>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace {

/// After a 1, a 0 may come that makes it ten. Long enough for a tired hand.
constexpr std::chrono::milliseconds kWaitForZero{1500};

constexpr int kNumberWidth = 110;
constexpr int kWidestOfScale = 52;

QStringList numbersToTen() {
    QStringList texts;
    for (int i = 0; i <= 10; ++i)
        texts.append(QLocale().toString(i));
    return texts;
}

/// The choices of a scale that has few; empty for every other kind.
QStringList choiceTexts(TrackerKind kind) {
    switch (kind) {
    case TrackerKind::ZeroToTen:
        return numbersToTen();
    case TrackerKind::ZeroToFourInWords:
        return zeroToFourWords();
    case TrackerKind::Faces:
        return faceWords();
    case TrackerKind::YesNo:
        return {ValueField::tr("no"), ValueField::tr("yes")};
    case TrackerKind::Count:
    case TrackerKind::Hours:
    case TrackerKind::Measurement:
    case TrackerKind::ScoreSheet:
    case TrackerKind::Words:
    case TrackerKind::Event:
        break;
    }
    return {};
}

} // namespace

ValueField::ValueField(const Tracker &tracker, Size size, QWidget *parent) :
    QWidget(parent), m_tracker(tracker), m_size(size) {
    setAccessibleName(tracker.name);
    if (const QStringList texts = choiceTexts(tracker.kind); !texts.isEmpty())
        buildButtons(texts);
    else if (tracker.hasValue())
        buildNumber();
}

QPushButton *ValueField::makeButton(int value, const QString &text) {
    if (m_tracker.kind == TrackerKind::Faces)
        return new FaceButton(value);
    auto *button = plainButton(text);
    if (m_tracker.kind != TrackerKind::ZeroToTen) {
        if (m_size == Size::Compact)
            ::setRole(button, "word");
        return button;
    }
    ::setRole(button, m_size == Size::Large ? "rating" : "scale");
    if (m_size == Size::Large)
        return button;
    button->setMaximumWidth(scaled(kWidestOfScale));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

void ValueField::buildButtons(const QStringList &texts) {
    m_buttons = new QButtonGroup(this);
    // From 0 to 10, a scale is never broken in two: it would be another one.
    const bool isScale = m_tracker.kind == TrackerKind::ZeroToTen && m_size != Size::Large;
    QLayout *row = isScale ? static_cast<QLayout *>(new QHBoxLayout(this)) : new FlowLayout(this, scaled(5));
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(isScale ? 4 : 5));
    for (int value = 0; value < texts.size(); ++value) {
        QPushButton *button = makeButton(value, texts[value]);
        button->setObjectName(u"value%1"_s.arg(value));
        //: what is rated, and the value: "Pain: 3"
        button->setAccessibleName(tr("%1: %2").arg(isolated(m_tracker.name), texts[value]));
        button->setCheckable(true);
        m_buttons->addButton(button, value);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, value] {
            m_wait.stop();
            m_typed.clear();
            Q_EMIT edited();
            Q_EMIT picked(value);
        });
    }
    setFocusProxy(m_buttons->button(0));
}

void ValueField::buildNumber() {
    const NumberShape shape = numberShape(m_tracker);
    const ValueRange range = shownRange(m_tracker);
    m_number = new NumberField(range.lowest, range.highest, shape.step, shape.decimals);
    m_number->setObjectName(u"number"_s);
    m_number->setAccessibleName(m_tracker.name);
    m_number->setFixedWidth(scaled(kNumberWidth));
    connect(m_number, &NumberField::edited, this, &ValueField::edited);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_number);
    if (!shape.behind.isEmpty()) {
        auto *behind = mutedLabel(shape.behind);
        behind->setWordWrap(false);
        layout->addWidget(behind);
    }
    m_usual = new QWidget;
    new FlowLayout(m_usual, scaled(5));
    m_usual->hide();
    layout->addWidget(m_usual, 1);
    layout->addStretch(0);
    setFocusProxy(m_number);
}

std::optional<double> ValueField::value() const {
    if (m_buttons && m_buttons->checkedId() >= 0)
        return m_buttons->checkedId();
    if (!m_number || m_number->isBlank())
        return std::nullopt;
    if (m_given && m_number->value() == m_shown)
        return m_given;
    const ValueRange range = valueRange(m_tracker);
    return qBound(range.lowest, toKept(m_number->value(), m_tracker.unit), range.highest);
}

QString ValueField::problem() const {
    return m_number ? m_number->problem() : QString();
}

void ValueField::setValue(std::optional<double> value) {
    if (m_number) {
        m_given = value;
        value ? m_number->setValue(fromKept(*value, m_tracker.unit)) : m_number->setBlank();
        m_shown = m_number->value();
    }
    if (!m_buttons)
        return;
    m_buttons->setExclusive(false);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setChecked(value && m_buttons->id(button) == qRound(*value));
    m_buttons->setExclusive(true);
}

void ValueField::setLast(std::optional<double> last) {
    if (!m_buttons)
        return;
    for (QAbstractButton *button : m_buttons->buttons()) {
        const bool isLast = last && m_buttons->id(button) == qRound(*last);
        setMark(button, "last", isLast);
        button->setAccessibleDescription(isLast ? tr("the last value") : QString());
    }
}

void ValueField::setUsual(const QList<double> &values) {
    if (!m_usual || values == m_usualValues)
        return;
    m_usualValues = values;
    qDeleteAll(m_usual->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly));
    for (const double value : values) {
        QPushButton *button = plainButton(
            QLocale().toString(fromKept(value, m_tracker.unit), 'f', QLocale::FloatingPointShortest));
        ::setRole(button, "rating");
        button->setObjectName(u"usual"_s + QString::number(value));
        button->setAccessibleName(tr("%1: %2").arg(isolated(m_tracker.name), button->text()));
        connect(button, &QPushButton::clicked, this, [this, value] {
            setValue(value);
            Q_EMIT edited();
            Q_EMIT picked(value);
        });
        m_usual->layout()->addWidget(button);
    }
    m_usual->setVisible(!values.isEmpty());
}

void ValueField::setDigitsPick(bool pick) {
    m_digitsPick = pick;
    m_wait.setSingleShot(true);
    m_wait.setInterval(kWaitForZero);
    connect(&m_wait, &QTimer::timeout, this, &ValueField::takeTyped);
}

void ValueField::hideEvent(QHideEvent *event) {
    m_wait.stop();
    m_typed.clear();
    QWidget::hideEvent(event);
}

void ValueField::keyPressEvent(QKeyEvent *event) {
    const QString text = event->text();
    if (m_buttons && text.size() == 1 && text[0].isDigit()) {
        if (!event->isAutoRepeat())
            typeDigit(text[0].digitValue());
        return;
    }
    auto *focused = qobject_cast<QAbstractButton *>(focusWidget());
    if (m_buttons && focused && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return focused->click();
    QWidget::keyPressEvent(event);
}

void ValueField::typeDigit(int digit) {
    // "1" then "0" is ten.
    m_typed = m_typed == u"1"_s && digit == 0 ? u"10"_s : QString::number(digit);
    m_wait.stop();
    auto *button = m_buttons->button(m_typed.toInt());
    if (!button)
        return;
    button->setFocus(Qt::ShortcutFocusReason);
    if (!m_digitsPick)
        return;
    if (digit == 1)
        m_wait.start();
    else
        takeTyped();
}

/// Unless somebody went to another button meanwhile.
void ValueField::takeTyped() {
    auto *button = m_buttons->button(m_typed.toInt());
    if (button && button->hasFocus())
        button->click();
}
