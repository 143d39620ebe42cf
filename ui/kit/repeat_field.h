// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

/// A field of a form that holds any number of rows: steps, phones, questions. Each row can be taken
/// out and, where order matters, moved up. Subclasses say what a row is.
class RepeatField : public QWidget {
    Q_OBJECT
public:
    enum class Order { Fixed, Movable };

    RepeatField(const QString &addText, const QString &removeText, Order order, QWidget *parent = nullptr);

    /// Gives each row that is there now its number, by which setRowStates() finds it again with all that it
    /// knows and does not show.
    void numberRows();
    /// What is typed in the rows, in their order.
    QJsonArray rowStates() const;
    void setRowStates(const QJsonArray &states);

Q_SIGNALS:
    void edited();

protected:
    /// A new row without content, whose changes are told by edited().
    virtual QWidget *makeRow() = 0;
    /// A row of a tick, which a screen reader calls `tick`, and a line of text, called `text` and `name`.
    QWidget *makeTickRow(const QString &tick, const QString &text, const QString &name);
    QWidget *appendRow();
    const QList<QWidget *> &rows() const { return m_rows; }
    /// What a new row is beside what is typed in it; appendRowOf() makes such a row again.
    virtual QString originOf(const QWidget *row) const;
    virtual QWidget *appendRowOf(const QString &origin);

private:
    QWidget *rowNumbered(int number) const;
    void putInPlace(QWidget *row, qsizetype at);
    void removeRow(QWidget *row);
    void moveUp(QWidget *row);

    QString m_removeText;
    Order m_order;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QList<QWidget *> m_rows;
};
