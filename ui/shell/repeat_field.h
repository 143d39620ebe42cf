// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

Q_SIGNALS:
    void edited();

protected:
    /// A new row without content, whose changes are told by edited().
    virtual QWidget *makeRow() = 0;
    QWidget *appendRow();
    const QList<QWidget *> &rows() const { return m_rows; }

private:
    void removeRow(QWidget *row);
    void moveUp(QWidget *row);

    QString m_removeText;
    Order m_order;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QList<QWidget *> m_rows;
};
