// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/number_field.h"

#include <QLocale>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

NumberField::NumberField(double lowest, double highest, double step, int decimals, QWidget *parent) :
    QDoubleSpinBox(parent) {
    setDecimals(decimals);
    setSingleStep(step);
    setRange(lowest - step, highest);
    setGroupSeparatorShown(false);
    setBlank();
}

QString NumberField::textFromValue(double value) const {
    if (value <= minimum())
        return {};
    // 8.5 and not 8.50: as one would type it.
    QLocale plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(value, 'f', QLocale::FloatingPointShortest);
}

double NumberField::valueFromText(const QString &text) const {
    QString typed = text.trimmed();
    if (typed.isEmpty())
        return minimum();
    typed.replace(u'.', locale().decimalPoint()).replace(u',', locale().decimalPoint());
    return locale().toDouble(typed);
}

QValidator::State NumberField::validate(QString &text, int &position) const {
    if (text.trimmed().isEmpty())
        return QValidator::Acceptable;
    QString typed = text;
    typed.replace(u'.', locale().decimalPoint()).replace(u',', locale().decimalPoint());
    return QDoubleSpinBox::validate(typed, position);
}

void NumberField::wheelEvent(QWheelEvent *event) {
    event->ignore();
}
