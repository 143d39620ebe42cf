// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_entry.h"
#include "ui/kit/page.h"

class NightTile;
class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

/// For the bedside at night: dark, very large, four things, one hand. A tap on a thing shows its choices, and
/// a tap on one saves it. Escape goes back, and then out.
class NightPage : public Page {
    Q_OBJECT
public:
    explicit NightPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Night view"); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    QWidget *buildTop();
    QWidget *buildTiles();
    QWidget *buildChoice();
    QWidget *buildStatus();

    void reload() override;
    void showTiles(const QList<Tracker> &trackers);
    QString lastWords(const Tracker &tracker) const;
    void choose(const Tracker &tracker);
    void save(const Tracker &tracker, std::optional<double> value);
    void goToTiles();
    void goBack();
    QWidget *buildButtons(const Tracker &tracker);
    QWidget *buildKeypad(const Tracker &tracker);
    void tellSaved(const QString &words, bool undoable);
    void tellNotSaved();

    PageContext m_context;
    QStackedWidget *m_screens = nullptr;
    QGridLayout *m_grid = nullptr;
    QLabel *m_empty = nullptr;
    QList<NightTile *> m_tiles;
    QLabel *m_title = nullptr;
    QVBoxLayout *m_choices = nullptr;
    QWidget *m_choice = nullptr; ///< what is chosen from now, or keyed in
    QWidget *m_bar = nullptr;    ///< at the foot: what was saved
    QLabel *m_status = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_again = nullptr;
    bool m_dressing = false;
};
