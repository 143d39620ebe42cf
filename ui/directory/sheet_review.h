// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/hsds/service_sheet.h"
#include "model/directory/service.h"
#include "ui/kit/rows_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;
class SheetColumns;

/// A plain table of services before anything is written: where its headings stand and what each column says,
/// to be corrected, what the whole file helps with where no row says it, and the first services as they will
/// be.
class SheetReview : public QWidget {
    Q_OBJECT
public:
    /// What the columns say, where nobody has corrected it yet.
    using SayShape = std::function<SheetShape(const ServiceSheet &)>;

    /// `filesAfter`: how many further tables wait to be looked at.
    SheetReview(const ServiceSheet &sheet, SayShape sayShape, int filesAfter, QWidget *parent = nullptr);

    MappedSheet mapped() const;

Q_SIGNALS:
    void goOn();
    void cancelled();

private:
    QWidget *buildContent();
    QWidget *buildFileChoices();
    void buildHeadingLine();
    QWidget *buildButtons();
    void showColumns();
    void showFirst();

    ServiceSheet m_sheet;
    const SayShape m_sayShape;
    const int m_filesAfter;
    RowsModel<Service> m_first;
    QComboBox *m_headingLine = nullptr;
    QWidget *m_helpsWithPart = nullptr; ///< hidden where rows say it
    QComboBox *m_helpsWith = nullptr;
    QVBoxLayout *m_columnsCard = nullptr;
    SheetColumns *m_columns = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_goOn = nullptr;
};
