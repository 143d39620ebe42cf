// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// For measuring the start: writes a line when the first window was painted and the program has nothing
/// more to do, a second one with its memory (PSS in KiB), and ends the program.
class StartupProbe : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tellAndQuit();

    bool m_painted = false;
};
