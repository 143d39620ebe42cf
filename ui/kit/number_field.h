// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

/// A number that may be left blank. One clicks and types it, with a point or a comma; the arrow keys step.
/// One step below the lowest stands for blank. What is no number that fits stays as it was typed, and
/// problem() says so: no letter is left out and no digit taken away.
class NumberField : public QDoubleSpinBox {
    Q_OBJECT
public:
    NumberField(double lowest, double highest, double step, int decimals, QWidget *parent = nullptr);

    bool isBlank() const { return value() <= minimum(); }
    void setBlank();
    /// As if it were typed.
    void setTyped(const QString &text);
    /// What does not fit, in a sentence; nothing where it is a number, or blank.
    QString problem() const;

    QString textFromValue(double value) const override;
    double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;

Q_SIGNALS:
    void edited(); ///< another number stands there, or something else that was typed

private:
    double lowest() const { return minimum() + singleStep(); }
    bool fits(double number) const;
};
