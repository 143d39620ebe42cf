// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service.h"
#include "model/exchange/service_sheet.h"
#include "ui/shell/rows_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class SheetColumns;

/// A plain table of services before anything is written: what each column says, to be corrected, and the
/// first services as they will be.
class SheetReview : public QWidget {
    Q_OBJECT
public:
    /// `filesAfter`: how many further tables wait to be looked at.
    SheetReview(const ServiceSheet &sheet, const SheetShape &shape, int filesAfter,
                QWidget *parent = nullptr);

    const SheetShape &shape() const;

Q_SIGNALS:
    void goOn();
    void cancelled();

private:
    QWidget *buildContent(const SheetShape &shape);
    QWidget *buildButtons(int filesAfter);
    void showFirst();

    const ServiceSheet m_sheet;
    RowsModel<Service> m_first;
    SheetColumns *m_columns = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_goOn = nullptr;
};
