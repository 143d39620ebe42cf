// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QVBoxLayout;

inline constexpr qsizetype kMostColumns = 60; ///< more are taken as they were guessed

/// The columns of a file below each other: each with its heading, its first cells, and what can be chosen for
/// it.
class ColumnList : public QWidget {
    Q_OBJECT
public:
    explicit ColumnList(QWidget *parent = nullptr);

protected:
    /// A box for a column; what is chosen in it comes to choose().
    QComboBox *addBox(int column, const char *name, const QString &accessible);
    void addColumn(const QString &heading, const QStringList &examples, const QList<QWidget *> &boxes,
                   QWidget *below = nullptr);
    /// Somebody chose in one of the column's boxes.
    virtual void choose(int column) = 0;

private:
    QVBoxLayout *m_layout;
};
