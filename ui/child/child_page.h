// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/child/child.h"
#include "model/keyfacts/key_fact.h"
#include "ui/kit/page.h"

class QFrame;
class QPushButton;
class QScrollArea;
class QStackedWidget;

/// Who the child is: what a new nurse would like to know first.
class ChildPage : public Page {
    Q_OBJECT
public:
    explicit ChildPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Child"); }
    void primaryAction() override { edit(); }
    bool openDraft(const DraftKey &draft) override;

private:
    void reload() override;
    void edit();
    void editAt(const char *field);
    QWidget *buildInvitation();
    QWidget *buildSheet(const Child &child, const QList<KeyFact> &facts);
    QWidget *buildHead(const Child &child);
    QWidget *buildDeath(const Child &child);
    void noteDeath(const Child &child);
    void takeDeathBack(const Child &child);

    PageContext m_context;
    QPushButton *m_edit = nullptr;
    QStackedWidget *m_states;
    QScrollArea *m_area;
};
