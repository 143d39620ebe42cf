// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
struct PageContext;

/// A field to find one service of the directory by typing, and to take it by Enter or a click.
class ServiceSearchBox : public QWidget {
    Q_OBJECT
public:
    explicit ServiceSearchBox(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The key is that of ServiceTable::row().
    void chosen(qint64 key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void take(int row);

    const PageContext &m_context;
    QLineEdit *m_text = nullptr;
    QListWidget *m_found = nullptr;
};
