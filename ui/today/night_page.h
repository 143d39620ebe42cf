// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_entry.h"
#include "model/medicines/medicine_day.h"
#include "ui/diary/chosen_informant.h"
#include "ui/kit/page.h"

#include <QTimer>

class NightBoard;
class NightCalls;
class NightStatus;
class NightTimer;
class NightTop;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

/// For the bedside at night: dark, very large, one hand. Six things stand on a page: what is tracked, and
/// then the medicines as needed. A tap on a thing shows its choices, and a tap on one saves it. Something
/// that happens is saved by the first tap, and timed until it is over. Escape goes back, and then out.
class NightPage : public Page {
    Q_OBJECT
public:
    explicit NightPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Night view"); }
    bool openDraft(const DraftKey &draft) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    QWidget *buildTop();
    QWidget *buildTiles();
    QWidget *buildChoice();

    void reload() override;
    void tellLast();
    void tellTime();
    void tellPage();
    QString lastWords(const Tracker &tracker) const;
    static QString saidOf(const Tracker &tracker, const DiaryEntry &entry);

    void choose(int number);
    void chooseTracker(const Tracker &tracker);
    void showWho();
    void chooseWho();
    void chooseMedicine(const MedicineOfDay &medicine);
    NightCalls *showCalls();
    void showChoice(const QString &name, QWidget *choice);
    void goToTiles();
    void goBack();

    QWidget *buildValue(const Tracker &tracker);
    QWidget *buildWords(const Tracker &tracker);

    bool perform(const ChangeSet &change, const QString &said);
    bool save(const Tracker &tracker, const DiaryEntry &entry);
    void saveDose(const Medicine &medicine, const QString &giver);
    void begin(const Tracker &tracker);
    void showTimer(const Tracker &tracker, const DiaryEntry &entry);
    void end(const Tracker &tracker, const DiaryEntry &entry);
    bool resumeTimer(const std::optional<Id<Tracker>> &only);
    std::optional<DiaryEntry> timedEntry() const;

    PageContext m_context;
    QList<Tracker> m_trackers;
    QList<MedicineOfDay> m_medicines;
    QStackedWidget *m_screens;
    NightBoard *m_board = nullptr;
    QLabel *m_empty = nullptr;
    NightTop *m_top = nullptr;
    ChosenInformant m_informant;
    QVBoxLayout *m_choices = nullptr;
    QWidget *m_choice = nullptr;   ///< what is chosen from now, or keyed in
    NightTimer *m_timer = nullptr; ///< the same, while something is timed
    NightStatus *m_status = nullptr;
    QTimer m_tick;
    bool m_dressing = false;
};
