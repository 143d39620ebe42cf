// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service.h"

#include <QDialog>

class QTableView;
class SideBySideModel;

/// Two or three services field by field.
class ServicesSideBySide : public QDialog {
    Q_OBJECT
public:
    explicit ServicesSideBySide(const QList<Service> &services, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    void fitRows();

    SideBySideModel *m_model;
    QTableView *m_table = nullptr;
};
