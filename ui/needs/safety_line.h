// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

#include <QFrame>

class QLayout;

/// Whom to call who is not safe or very low: the help line and the emergency number of the settings, each of
/// which a click copies. It is there whatever the book says, and asks nothing.
class SafetyLine : public QFrame {
    Q_OBJECT
public:
    explicit SafetyLine(const PageContext &context, QWidget *parent = nullptr);

private:
    void showNumbers();
    QWidget *numberButton(const QString &whose, const QString &number, const char *name);

    PageContext m_context;
    QLayout *m_row;
};
