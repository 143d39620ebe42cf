// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

class BereavementSheet;
class QLabel;
class QPushButton;

/// What Today is after the child has died: the photo and the name, a good moment when somebody asks for one,
/// and, folded, what can wait.
class StillPage : public Page {
    Q_OBJECT
public:
    explicit StillPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Today"); }

private:
    void reload() override;
    QWidget *buildChild();
    void showMoment();

    PageContext m_context;
    QLabel *m_photo = nullptr;
    QLabel *m_name = nullptr;
    QPushButton *m_moment = nullptr;
    BereavementSheet *m_sheet;
};
