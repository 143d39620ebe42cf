// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

/// One record to be read, from top to bottom. What is blank takes no room.
class DetailView : public QWidget {
    Q_OBJECT
public:
    explicit DetailView(QWidget *parent = nullptr);

    void addTitle(const QString &title, const QString &subtitle = {});
    void addChips(const QStringList &texts);
    void addSection(const QString &title);
    /// A quiet name above a text.
    void addField(const QString &name, const QString &text);
    void addText(const QString &text);
    /// A quiet text below another.
    void addNote(const QString &text);
    /// The day in front of what was written on it.
    void addDated(const QDate &day, const QString &text);
    void addWidget(QWidget *widget);

private:
    QVBoxLayout *m_layout;
};

/// Shows `fresh` in place of what the area shows. What had the keyboard in it has it again, by its name, also
/// while a dialog stands before the window: else Qt would hand the keyboard to whatever comes next.
void replaceContent(QScrollArea *area, QWidget *fresh);
