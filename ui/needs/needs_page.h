// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/needs/need_answer.h"
#include "ui/kit/page.h"

class NeedRow;
class QPushButton;

/// What would help right now: rows to tick, private, without a score. Nothing of it goes anywhere but by the
/// card or the file that the family makes.
class NeedsPage : public Page {
    Q_OBJECT
public:
    explicit NeedsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("What would help right now?"); }
    void show(const QUuid &answer) override;
    using Page::show;
    bool openDraft(const DraftKey &draft) override;

protected:
    void reload() override;

private:
    QList<QWidget *> buildButtons();
    QWidget *buildRows();
    void answer(Need need, std::optional<HelpWanted> wanted);
    void askHelper(Need need);
    void showAskCard();
    void tellNeeds();

    PageContext m_context;
    QList<NeedRow *> m_rows;           ///< in the order of the needs
    QList<QPushButton *> m_askButtons; ///< of use where something is ticked
    QList<NeedAnswer> m_answers;
};
