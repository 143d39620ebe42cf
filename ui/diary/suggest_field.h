// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

/// A line for words with what was written there before beside it: a click puts it in, and typing completes
/// it.
class SuggestField : public QWidget {
    Q_OBJECT
public:
    /// `name` is what a screen reader says.
    SuggestField(const QString &name, const QString &text, const QStringList &suggestions,
                 QWidget *parent = nullptr);

    QString text() const { return m_line->text().trimmed(); }

Q_SIGNALS:
    void edited();

private:
    void put(const QString &suggestion);

    QLineEdit *m_line;
};
