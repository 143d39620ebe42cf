// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

/// A number that may be left blank. One clicks and types it, with a point or a comma; the arrow keys step.
/// One step below the lowest stands for blank. The wheel scrolls the page and changes no number.
class NumberField : public QDoubleSpinBox {
    Q_OBJECT
public:
    NumberField(double lowest, double highest, double step, int decimals, QWidget *parent = nullptr);

    bool isBlank() const { return value() <= minimum(); }
    void setBlank() { setValue(minimum()); }

    QString textFromValue(double value) const override;
    double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;

protected:
    void wheelEvent(QWheelEvent *event) override;
};
