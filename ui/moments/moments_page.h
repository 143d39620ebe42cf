// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_entry.h"
#include "ui/kit/page.h"

class EmptyState;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

/// The good moments, with their photos, and a jar to look back into.
class MomentsPage : public Page {
    Q_OBJECT
public:
    explicit MomentsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Good moments"); }
    void primaryAction() override;
    void show(const QUuid &record) override;
    using QWidget::show;
    bool openDraft(const DraftKey &draft) override;

private:
    QWidget *buildHeader();
    void reload() override;
    void showCards();
    QWidget *buildCard(const DiaryEntry &moment);
    QWidget *buildActions(const DiaryEntry &moment);
    void remove(const DiaryEntry &moment);
    void openJar();
    const Tracker *tracker() const;

    PageContext m_context;
    QList<Tracker> m_trackers;   ///< of good moments
    QList<DiaryEntry> m_moments; ///< the newest first
    qsizetype m_first = 0;       ///< of the cards: not the newest after an old one was looked for
    qsizetype m_shown;
    QPushButton *m_jar = nullptr;
    QPushButton *m_newest;
    QPushButton *m_more;
    QVBoxLayout *m_cards;
    QStackedWidget *m_states;
};
