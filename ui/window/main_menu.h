// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <functional>

class History;
class MainWindow;
class QAction;
class QMenu;
class Settings;

/// The menus of the main window with their shortcuts, those included that Qt leaves empty without a
/// desktop's theme.
class MainMenu : public QObject {
    Q_OBJECT
public:
    explicit MainMenu(MainWindow &window);

private:
    void buildBook();
    void addExchange(QMenu *menu);
    void addAdding(QMenu *menu);
    void print();
    void buildEdit();
    void buildView();
    void buildHelp();
    void helpWithPage();
    void addThemes(QMenu *menu);
    void addParts(QMenu *menu);
    void addTextSizes(QMenu *menu);
    QAction *add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys,
                 std::function<void()> run);
    void fillRecent(QMenu *menu);
    void updateHistory();

    MainWindow &m_window;
    History &m_history;
    Settings &m_settings;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QMenu *m_edit = nullptr;
};

/// The text size beside `percent` in the steps that the program offers: `direction` 1 or -1.
int nextTextPercent(int percent, int direction);
/// All text sizes that are offered.
QList<int> textPercents();
