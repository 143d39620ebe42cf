// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>
#include <optional>

class QLineEdit;

/// A date that may be left blank: typed in any way that the locale knows, or picked from a calendar.
class DateField : public QWidget {
    Q_OBJECT
public:
    DateField(const std::optional<QDate> &date, const QDate &today, QWidget *parent = nullptr);

    enum class Blank { Refused, Allowed };
    /// Why what is typed is no day, with examples as the language writes them; nothing where it is one, or
    /// may be blank.
    QString problem(Blank blank = Blank::Refused) const;
    /// Nothing when it is blank or not a date.
    std::optional<QDate> date() const;
    void setDate(const std::optional<QDate> &date);

Q_SIGNALS:
    void edited();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString example() const;
    void pickFromCalendar();

    QDate m_today;
    QLineEdit *m_edit;
};
