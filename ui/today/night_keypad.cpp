// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/night_keypad.h"

#include "ui/diary/number_shape.h"
#include "ui/kit/widgets.h"

#include <QDoubleValidator>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr int kLastRow = 3;
constexpr int kDigitColumns = 3;
constexpr int kMostHeight = 130;

} // namespace

NightKeypad::NightKeypad(const Tracker &tracker, QWidget *parent) :
    QWidget(parent), m_tracker(tracker), m_mark(QLocale().decimalPoint()) {
    const NumberShape shape = numberShape(tracker);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(16));
    m_hasFraction = shape.decimals > 0;
    row->addWidget(buildShown(shape.behind), 2);
    row->addWidget(buildKeys(), 3);
    const ValueRange range = shownRange(tracker);
    auto *check = new QDoubleValidator(range.lowest, range.highest, shape.decimals, m_number);
    check->setNotation(QDoubleValidator::StandardNotation);
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() | QLocale::RejectGroupSeparator);
    check->setLocale(locale);
    m_number->setValidator(check);
    setFocusProxy(m_number);
    setTabOrder(m_back, m_save);
}

QWidget *NightKeypad::buildShown(const QString &behind) {
    m_number = new QLineEdit;
    m_number->setObjectName(u"number"_s);
    m_number->setAccessibleName(m_tracker.name);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->installEventFilter(this);
    m_number->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_number->setMaximumHeight(scaled(kMostHeight));
    m_unit = plainLabel(behind);
    ::setRole(m_unit, "nightLast");
    m_hint = plainLabel({});
    m_hint->setObjectName(u"hint"_s);
    ::setRole(m_hint, "nightLast");
    m_save = makeKey(tr("Save"), tr("Save"), "saveNumber");
    m_save->setMaximumHeight(scaled(kMostHeight));
    connect(m_save, &QPushButton::clicked, this, &NightKeypad::save);
    connect(m_number, &QLineEdit::textChanged, this, [this] { tell({}); });
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_number, 1);
    for (QLabel *label : {m_unit, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addStretch(1);
    column->addWidget(m_save, 1);
    tell({});
    return side;
}

/// In the place of the unit: with large text there is no room for both.
void NightKeypad::tell(const QString &hint) {
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_number->setAccessibleDescription(hint.isEmpty() ? m_unit->text() : hint);
    m_unit->setVisible(hint.isEmpty() && !m_unit->text().isEmpty());
}

/// 1, 2, 3 at the top as on a telephone, in every language.
QWidget *NightKeypad::buildKeys() {
    auto *keys = new QWidget;
    keys->setLayoutDirection(Qt::LeftToRight);
    auto *grid = new QGridLayout(keys);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(scaled(6));
    const QLocale locale;
    for (int digit = 1; digit <= kDigitColumns * kLastRow; ++digit)
        addKey(grid, (digit - 1) / kDigitColumns, (digit - 1) % kDigitColumns, locale.toString(digit));
    if (m_hasFraction) {
        QPushButton *mark = makeKey(m_mark, tr("Decimal mark"), "mark");
        connect(mark, &QPushButton::clicked, this, [this] { press(m_mark); });
        grid->addWidget(mark, kLastRow, 0);
    }
    addKey(grid, kLastRow, 1, locale.toString(0));
    m_back = makeKey(u"←"_s, tr("Delete the last digit"), "back");
    m_back->setToolTip(tr("Delete the last digit"));
    m_back->setAutoRepeat(true);
    connect(m_back, &QPushButton::clicked, m_number, &QLineEdit::backspace);
    grid->addWidget(m_back, kLastRow, 2);
    return keys;
}

void NightKeypad::addKey(QGridLayout *grid, int row, int column, const QString &text) {
    const int digit = text[0].digitValue();
    QPushButton *key = makeKey(text, text, qPrintable(u"key%1"_s.arg(digit)));
    connect(key, &QPushButton::clicked, this, [this, text] { press(text); });
    grid->addWidget(key, row, column);
}

QPushButton *NightKeypad::makeKey(const QString &text, const QString &words, const char *name) {
    QPushButton *key = plainButton(text);
    ::setRole(key, "nightKey");
    key->setObjectName(QLatin1String(name));
    key->setAccessibleName(words);
    key->setFocusPolicy(Qt::TabFocus); // a tap leaves the keyboard to the number: Enter saves
    key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    return key;
}

/// What the number cannot have is not put in, as with the keyboard.
void NightKeypad::press(const QString &text) {
    m_number->insert(text);
}

/// A digit, or the mark: in each language, people type a point or a comma and mean the same.
bool NightKeypad::typed(const QString &text) {
    if (text.size() != 1)
        return false;
    const bool isMark = text == m_mark || text == u"."_s || text == u","_s;
    if (!isMark && !text[0].isDigit())
        return false;
    if (!isMark || m_hasFraction)
        press(isMark ? m_mark : text);
    return true;
}

void NightKeypad::save() {
    const auto number = m_number->validator()->locale().toDouble(m_number->text());
    if (m_number->hasAcceptableInput())
        return Q_EMIT chosen(toKept(number, m_tracker.unit));
    const ValueRange range = shownRange(m_tracker);
    const QLocale locale;
    tell(tr("Please give a number from %1 to %2.")
             .arg(locale.toString(range.lowest), locale.toString(range.highest)));
    m_number->setFocus();
}

bool NightKeypad::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_number && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isPlain && typed(key->text()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// What no key and not the number itself has taken.
void NightKeypad::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return save();
    if (event->key() == Qt::Key_Backspace)
        return m_number->backspace();
    if (!typed(event->text()))
        QWidget::keyPressEvent(event);
}
