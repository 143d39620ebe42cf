// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class SearchButton;
class Sidebar;

/// The side of the window: above the places a button, which looks like a field, for the search over
/// everything.
class SideColumn : public QWidget {
    Q_OBJECT
public:
    explicit SideColumn(Sidebar *sidebar);

    /// Icons alone, for a narrow window.
    void setCollapsed(bool collapsed);

Q_SIGNALS:
    void searchWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sidebar *m_sidebar;
    SearchButton *m_search;
};
