// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

/// The places of the window, one under the other. One stop for Tab; the arrows go up and down.
class Sidebar : public QListWidget {
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPlace(const QString &name, const QString &title, const char *iconName);
    void setCurrentPlace(const QString &name);
    QString currentPlace() const;

    /// Icons alone, for a narrow window; the titles stay for tooltips and screen readers.
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

    /// Pixels of one row.
    int rowHeight() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void placeChosen(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_collapsed = false;
};
