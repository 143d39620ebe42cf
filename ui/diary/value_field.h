// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/tracker.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QButtonGroup;
class NumberField;
class QPushButton;

/// Where a value of a tracker is given: buttons for scales, faces and for yes or no, a number field for
/// counts, hours, measurements and score sheets, nothing for free words and events. With the keyboard: digits
/// go to their button, Enter or the space bar takes it.
class ValueField : public QWidget {
    Q_OBJECT
public:
    /// Compact: words are small, too. Large, as at night: a scale from 0 to 10 may have two rows; else it is
    /// one.
    enum class Size { Usual, Compact, Large };
    explicit ValueField(const Tracker &tracker, Size size = Size::Usual, QWidget *parent = nullptr);

    /// As it is kept.
    std::optional<double> value() const;
    /// Why what is typed is no value, in a sentence; nothing where it is one, or blank.
    QString problem() const;
    void setValue(std::optional<double> value);
    /// The value is complete with one click, so that it may be saved at once.
    bool hasButtons() const { return m_buttons != nullptr; }
    /// Marks the button of the value that was given last; the value itself stays open.
    void setLast(std::optional<double> last);
    /// Puts a button beside the number field for each of these, as they are kept.
    void setUsual(const QList<double> &values);
    /// A digit takes its button at once, as a tap does; a 1 waits a moment for the 0 of ten.
    void setDigitsPick(bool pick);

Q_SIGNALS:
    void edited();
    void picked(double value); ///< by a button

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildButtons(const QStringList &texts);
    QPushButton *makeButton(int value, const QString &text);
    void buildNumber();
    void typeDigit(int digit);
    void takeTyped();

    Tracker m_tracker;
    Size m_size;
    QButtonGroup *m_buttons = nullptr;
    NumberField *m_number = nullptr;
    QWidget *m_usual = nullptr;    ///< buttons beside the number field
    std::optional<double> m_given; ///< shown rounded, it must come back as it was
    double m_shown = 0;            ///< what the number field made of it
    QString m_typed;
    QList<double> m_usualValues;
    bool m_digitsPick = false;
    QTimer m_wait; ///< for the 0 after a 1
};
