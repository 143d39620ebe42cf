// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class NightTile;
class QGridLayout;
class QLabel;
class QPushButton;

/// Very large tiles in pages of six.
class NightBoard : public QWidget {
    Q_OBJECT
public:
    explicit NightBoard(QWidget *parent = nullptr);

    /// Each group begins a page of its own. Tiles are numbered through all groups.
    void setGroups(const QList<QStringList> &groups);
    const QList<QStringList> &groups() const { return m_groups; }
    void setLast(int number, const QString &words);
    /// Who writes stands below the tiles, and may be chosen there.
    void setWho(const QString &name);

    void showPage(int page);
    int page() const { return m_page; }
    int pageOf(int number) const;
    /// Turns to the page of this tile, and puts the keyboard there.
    void showTile(int number);
    /// Chooses the tile with this place on the page, from 0; whether there is one.
    bool chooseAt(int place);
    void focusTile();

Q_SIGNALS:
    void chosen(int number);
    void pageShown();
    void whoWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildPager();
    QPushButton *turningButton(const QString &words, const char *name, int by);
    void addTile(const QString &name);
    void paginate();
    void placeTiles();

    QList<QStringList> m_groups;
    QList<NightTile *> m_tiles;
    QList<QList<int>> m_pages; ///< the numbers of their tiles
    int m_page = 0;
    int m_columns = 1;
    int m_rows = 1;
    int m_focused = 0; ///< the number of the tile that the keyboard was on
    QGridLayout *m_grid = nullptr;
    QWidget *m_pager = nullptr;
    QLabel *m_where = nullptr;
    QPushButton *m_before = nullptr;
    QPushButton *m_who = nullptr;
    QPushButton *m_next = nullptr;
};
