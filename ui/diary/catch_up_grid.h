// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class CatchUpModel;

/// The table of the catch-up page. The arrows go from cell to cell; on a scale a digit is written at once, 1
/// and 0 make 10; elsewhere typing opens the cell and Enter writes it.
class CatchUpGrid : public QTableView {
    Q_OBJECT
public:
    explicit CatchUpGrid(CatchUpModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const QModelIndex &index);  ///< Enter on what stands there
    void cleared(const QModelIndex &index); ///< Delete

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool writeDigit(int digit);

    CatchUpModel &m_model;
    QString m_typed;
};
