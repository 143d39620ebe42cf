// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_search.h"
#include "model/needs/need.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
struct PageContext;

/// A field to find one service of the directory by typing, and to take it by Enter or a click.
class ServiceSearchBox : public QWidget {
    Q_OBJECT
public:
    explicit ServiceSearchBox(const PageContext &context, QWidget *parent = nullptr);

    /// Shows services of the kinds that help with it, also before anything is typed.
    void lookFor(Need need);
    /// What services are looked for, if they are.
    const std::optional<Need> &need() const { return m_need; }

Q_SIGNALS:
    /// The key is that of ServiceTable::row().
    void chosen(qint64 key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    QList<DirectoryRow> findRows(const QString &text);
    void addRows(const DirectorySearch &search, QList<DirectoryRow> &rows);
    void stopLooking();
    void take(int row);

    const PageContext &m_context;
    QLineEdit *m_text = nullptr;
    QListWidget *m_found = nullptr;
    std::optional<Need> m_need = {};
};
