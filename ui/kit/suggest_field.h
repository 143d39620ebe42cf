// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

/// How many of the suggestions a line may hold.
enum class Suggested {
    One,     ///< a click puts it in the place of what stood there
    Several, ///< with commas between them; a second click takes it out again
};

/// A line for words with what was written there before below it: a click puts it in, and typing completes it.
class SuggestField : public QWidget {
    Q_OBJECT
public:
    /// `name` is what a screen reader says.
    SuggestField(const QString &name, const QString &text, const QStringList &suggestions,
                 Suggested suggested, QWidget *parent = nullptr);

    QString text() const { return m_line->text().trimmed(); }
    void setText(const QString &text) { m_line->setText(text); }
    void setPlaceholder(const QString &text) { m_line->setPlaceholderText(text); }

Q_SIGNALS:
    void edited();

private:
    void put(const QString &suggestion);

    Suggested m_suggested;
    QLineEdit *m_line;
};
