// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/reports/recovery_sheet.h"

#include <QWidget>

class Prompts;
class QLabel;
class QLineEdit;
class QPushButton;
class Settings;

/// Makes a recovery code and brings it on paper: printed, as a PDF, or written down by hand. One group is
/// typed back, so that nobody goes on with a sheet that is not there.
class RecoveryStep : public QWidget {
    Q_OBJECT
public:
    RecoveryStep(Settings &settings, Prompts &prompts, QWidget *parent = nullptr);

    /// `book` is the name of its file. The code stays the same as long as this step lives.
    void begin(const QString &book, const QDateTime &now);
    QByteArray code() const { return m_sheet.code; }
    /// Whether the right group was typed; else says what is still to do.
    bool check();

private:
    void build();
    QWidget *buildWays();
    QWidget *buildProof();
    void print();
    void savePdf();
    void showCode(bool shown);
    void given(const QString &how);
    void say(const QString &problem);
    QString group() const;

    Settings &m_settings;
    Prompts &m_prompts;
    RecoverySheet m_sheet;
    int m_asked = 0; ///< the number of the group that is typed back, from 1
    bool m_given = false;
    QPushButton *m_print = nullptr;
    QPushButton *m_byHand = nullptr;
    QLabel *m_codeLabel = nullptr;
    QLabel *m_done = nullptr;
    QLabel *m_question = nullptr;
    QLineEdit *m_typed = nullptr;
    QLabel *m_problem = nullptr;
};
