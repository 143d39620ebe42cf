// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bereavement/bereavement_lists.h"
#include "ui/kit/page.h"

class BereavementRow;
class Fold;
class QCheckBox;
class QVBoxLayout;

/// Things that can wait, and that someone else can do: each list stands folded until somebody opens it.
class BereavementSheet : public QWidget {
    Q_OBJECT
public:
    explicit BereavementSheet(const PageContext &context, QWidget *parent = nullptr);

    /// Reads the lists anew: people, equipment and visits may have changed.
    void reload();

private:
    void build(const QList<BereavementList> &lists);
    void addList(const BereavementList &list);
    void showSteps();
    void note(const BereavementStep &after);

    PageContext m_context;
    QList<BereavementList> m_lists;
    QList<BereavementRow *> m_rows;
    QList<BereavementStep> m_steps; ///< as the book has them
    QSet<QString> m_open;           ///< the names of the lists that somebody opened
    QVBoxLayout *m_folds;
    QCheckBox *m_showHidden;
};
