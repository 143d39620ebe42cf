// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icons.h"
#include "ui/kit/style.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

class QCheckBox;
class QListView;
class QRadioButton;
class QTableView;

/// Makes `widget` look like `role`: see ui/kit/style.h for the names. May be called again later.
void setRole(QWidget *widget, const char *role);
/// Sets or takes away a property that the style sheet asks for, such as `last`.
void setMark(QWidget *widget, const char *name, bool marked);
/// Draws the edge of a field whose message has to be read.
void setInvalid(QWidget *field, bool invalid);

/// The one way to make a label: what people typed is never taken for rich text. Wraps.
QLabel *plainLabel(const QString &text, QWidget *parent = nullptr);
QLabel *titleLabel(const QString &text, QWidget *parent = nullptr);
QLabel *sectionLabel(const QString &text, QWidget *parent = nullptr);
QLabel *mutedLabel(const QString &text, QWidget *parent = nullptr);
QLabel *strongLabel(const QString &text, QWidget *parent = nullptr);
QLabel *bigLabel(const QString &text, QWidget *parent = nullptr);
/// Hidden until it is given a text.
QLabel *errorLabel(QWidget *parent = nullptr);
/// A short word in a pill, for example a state. Does not wrap.
QLabel *chipLabel(const QString &text, QWidget *parent = nullptr);
/// Makes a combo box tell a screen reader its accessible name where no label stands right beside it:
/// Qt asks a label among its siblings and nothing else. For every box within `place`, which must be
/// laid out already.
void nameBoxes(QWidget *place);
/// Lets the mouse and the keyboard select and copy the text, for example a phone number.
QLabel *selectable(QLabel *label);

/// In a wrapping row, the words of a button wrap where they have no room in one line.
QPushButton *plainButton(const QString &text, const char *iconName = nullptr, QWidget *parent = nullptr);
QPushButton *primaryButton(const QString &text, const char *iconName = nullptr, QWidget *parent = nullptr);
QPushButton *quietButton(const QString &text, const char *iconName = nullptr, QWidget *parent = nullptr);
QPushButton *dangerButton(const QString &text, const char *iconName = nullptr, QWidget *parent = nullptr);
/// An icon alone; `name` is what a screen reader and the tooltip say.
QToolButton *iconButton(const QString &name, const char *iconName, QWidget *parent = nullptr);

/// Their words wrap, too.
QCheckBox *checkBox(const QString &text);
QRadioButton *radioButton(const QString &text);

/// A white sheet with a soft edge; fill it through cardLayout().
QFrame *card(QWidget *parent = nullptr);
QVBoxLayout *cardLayout(QFrame *card);
QFrame *line(QWidget *parent = nullptr);

/// Lets `content` scroll up and down when the window is small. No frame, no stop of its own for Tab.
QScrollArea *scrolling(QWidget *content, QWidget *parent = nullptr);
/// A layout with the margins of a page.
QVBoxLayout *pageLayout(QWidget *page);
/// A row that goes on in the next line where it has no room.
QWidget *wrappingRow(const QList<QWidget *> &widgets);
/// A row with `left` at its start and `right` at its end; several of these wrap.
QHBoxLayout *headerRow(QWidget *left, const QList<QWidget *> &right);

/// The size of a window or dialog at the present text size, never larger than the screen has room for.
QSize sizeOnScreen(int width, int height);
/// Moves a window that is shown to where all of it lies on its screen, with its frame.
void moveOntoScreen(QWidget *window);

/// Rows of 44 pixels, arrows inside, Tab goes on. For every table and every list.
void prepareTable(QTableView *table);
void prepareList(QListView *list);

/// What an empty page says: one friendly sentence, and the first step.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const char *iconName, const QString &sentence, const QString &firstStep = {},
               QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// A quieter way to begin, below the first one.
    QPushButton *addStep(const QString &text, const char *name);

Q_SIGNALS:
    void firstStep();

private:
    QVBoxLayout *m_steps;
    QLabel *m_sentence;
};
