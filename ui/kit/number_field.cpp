// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/number_field.h"

#include "model/base/number_reading.h"

#include <QLineEdit>
#include <QLocale>
#include <cmath>

namespace {
constexpr double kNoDifference = 1e-9;
}

NumberField::NumberField(double lowest, double highest, double step, int decimals, QWidget *parent) :
    QDoubleSpinBox(parent) {
    setDecimals(decimals);
    setSingleStep(step);
    setRange(lowest - step, highest);
    setGroupSeparatorShown(false);
    setBlank();
    connect(this, &QDoubleSpinBox::valueChanged, this, &NumberField::edited);
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberField::edited);
}

void NumberField::setBlank() {
    setTyped({});
    setValue(minimum());
}

void NumberField::setTyped(const QString &text) {
    lineEdit()->setText(text);
}

/// Within the range, and not rounded: what is shown and what is kept would else be two things.
bool NumberField::fits(double number) const {
    const double parts = number * std::pow(10, decimals());
    return number > lowest() - kNoDifference && number < maximum() + kNoDifference &&
           std::abs(parts - std::round(parts)) < kNoDifference * qMax(1.0, std::abs(parts));
}

QString NumberField::problem() const {
    const auto number = readNumber(text(), locale());
    if (text().trimmed().isEmpty() || (number && fits(*number)))
        return {};
    QLocale plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const QString from = plain.toString(lowest(), 'f', QLocale::FloatingPointShortest);
    const QString to = plain.toString(maximum(), 'f', QLocale::FloatingPointShortest);
    if (decimals() == 0)
        return tr("Please write a whole number from %1 to %2.").arg(from, to);
    //: %n is how many digits may stand behind the point, as in 8.5
    return tr("Please write a number from %1 to %2, with up to %n decimal(s).", nullptr, decimals())
        .arg(from, to);
}

QString NumberField::textFromValue(double value) const {
    if (value <= minimum())
        return problem().isEmpty() ? QString() : text();
    // 8.5 and not 8.50: as one would type it.
    QLocale plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(value, 'f', QLocale::FloatingPointShortest);
}

double NumberField::valueFromText(const QString &text) const {
    const auto number = readNumber(text, locale());
    return number && fits(*number) ? *number : minimum();
}

QValidator::State NumberField::validate(QString &text, int &position) const {
    Q_UNUSED(text)
    Q_UNUSED(position)
    return QValidator::Acceptable;
}
