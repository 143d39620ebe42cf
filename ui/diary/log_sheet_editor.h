// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/logsheet/log_form.h"
#include "ui/kit/editor.h"

class QGridLayout;
class SuggestField;

/// Types in what was ticked and written on a log sheet: the same rows in the same order. Enter goes to the
/// next cell, and the arrows go up and down. All of it is saved in one step.
class LogSheetEditor : public Editor {
    Q_OBJECT
public:
    /// `day` is offered where the sheet itself has none.
    LogSheetEditor(const PageContext &context, const LogSheet &sheet, const LogThings &things,
                   const QDate &day, QWidget *parent);

    void beginTyping();
    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The fields of one line of the sheet.
    struct Line {
        QList<QLineEdit *> cells = {};
        QLineEdit *by = nullptr;
        QComboBox *tracker = nullptr; ///< of a free line
        QLabel *message = nullptr;
    };
    void buildHead(const QDate &day);
    void buildSection(const QString &title, LogRowKind kind, const QStringList &heads);
    void buildLine(QGridLayout *grid, int line);
    QWidget *buildWhat(int line);
    QString nameOfLine(int line) const;
    QLineEdit *addCell(int line, const QString &name, const QString &spoken);
    void goToNextLine(bool forward);
    bool step(const QLineEdit *from, int by);

    LogForm form() const;
    void clearProblems();
    void showProblems(const QList<LogProblem> &problems);
    bool decideOnDoubles(const LogReading &reading);

    LogSheet m_sheet;
    LogThings m_things;
    DateField *m_day = nullptr;
    QComboBox *m_reporter = nullptr;
    SuggestField *m_writer = nullptr;
    QLabel *m_nothing = nullptr; ///< says that nothing is typed yet
    QList<Line> m_lines;         ///< one for each row of the sheet
    LogReading m_reading;        ///< what is saved
};
