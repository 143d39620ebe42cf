// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/medicines/medicine.h"
#include "ui/kit/page.h"

#include <QDialog>

class DosesModel;
class QLabel;
class QPushButton;
class QTableView;
struct Dose;

/// Everything that was given of one medicine, to be read, put right and deleted.
class DosesDialog : public QDialog {
    Q_OBJECT
public:
    DosesDialog(const PageContext &context, const Medicine &medicine, QWidget *parent);

private:
    QWidget *buildActions();
    void reload();
    std::optional<Dose> current() const;
    void editCurrent();
    void removeCurrent();

    PageContext m_context;
    Medicine m_medicine;
    DosesModel *m_model;
    QTableView *m_table;
    QLabel *m_count;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
};
