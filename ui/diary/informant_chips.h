// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diary/chosen_informant.h"

#include <QWidget>

class FlowLayout;
class QButtonGroup;

/// One tap says who says so: the child, a parent by name. While nobody is named there is one for each kind of
/// person; then the rare ones are left to the sheet that the last one opens.
class InformantChips : public QWidget {
    Q_OBJECT
public:
    explicit InformantChips(const PageContext &context, QWidget *parent = nullptr);

    void reload();
    const Informant &who() const { return m_chosen.who(); }
    /// Opens the sheet in which somebody writes his or her name.
    void askName();

private:
    void build();
    void choose(int number);
    void showChosen();

    PageContext m_context;
    ChosenInformant m_chosen;
    QList<Informant> shown() const;
    QList<Informant> m_shown;
    QButtonGroup *m_buttons;
    FlowLayout *m_flow;
};
