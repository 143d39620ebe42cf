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
    /// What matters most, in larger words.
    void addLead(const QString &text);
    /// A number to call, in large digits, and behind it where it rings.
    void addPhone(const QString &number, const QString &where = {});
    /// A quiet name above a text.
    void addField(const QString &name, const QString &text);
    /// A short one in one line: "Last day: March 13, 2026".
    void addFact(const QString &name, const QString &text);
    /// A drawing in front of a text that speaks for itself; a screen reader is told its name.
    void addMarked(const char *iconName, const QString &name, const QString &text);
    void addText(const QString &text);
    /// A text with something that can be done about it behind it.
    void addTextWith(const QString &text, QWidget *act);
    /// A text of a few lines, under its name.
    struct Panel {
        QString name = {};
        QString text = {};
    };
    /// As small sheets, beside each other where there is room.
    void addPanels(const QList<Panel> &panels);
    /// One that has to be seen before anything else.
    void addWarmPanel(const Panel &panel);
    /// A quiet text below another.
    void addNote(const QString &text);
    /// The day in front of what was written on it.
    void addDated(const QDate &day, const QString &text);
    void addWidget(QWidget *widget);
    /// Last, where nothing else takes the room that is left: what stands above is not spread over it.
    void addStretch();

private:
    static QWidget *buildPanel(const Panel &panel, const char *role);

    QVBoxLayout *m_layout;
};

/// Shows `fresh` in place of what the area shows. What had the keyboard in it has it again, by its name, also
/// while a dialog stands before the window: else Qt would hand the keyboard to whatever comes next.
void replaceContent(QScrollArea *area, QWidget *fresh);
