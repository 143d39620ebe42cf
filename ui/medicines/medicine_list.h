// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/contact.h"
#include "model/medicines/medicine.h"
#include "ui/kit/list_page.h"
#include "ui/kit/rows_model.h"

/// Medicines, feeds, oxygen, therapies and equipment: in use and stopped, each with its history.
class MedicineList : public ListPage {
    Q_OBJECT
public:
    explicit MedicineList(const PageContext &context, QWidget *parent = nullptr);

    void reload() override;

Q_SIGNALS:
    void dayByDay();

protected:
    void fillDetail(DetailView *detail, int row) override;
    void add() override;
    void edit(int row) override;
    void remove(int row) override;
    int rowOf(const QUuid &record) const override { return m_model.rowOf(record); }
    QUuid recordAt(int row) const override { return m_model.at(row).id.uuid(); }

private:
    /// In the order in which they stand in the list.
    enum class Stage { InUse, Later, Stopped };
    Stage stageOf(const Medicine &medicine) const;
    static QString nameOfStage(Stage stage);

    void buildModel();
    void addGiven(DetailView *detail, const Medicine &medicine);
    void addPrescribed(DetailView *detail, const Medicine &medicine) const;
    void addHelp(DetailView *detail, const Medicine &medicine) const;
    static void addHistory(DetailView *detail, const Medicine &medicine);
    QString prescriberOf(const Medicine &medicine) const;
    void openEditor(const std::optional<Medicine> &before);

    QList<Contact> m_contacts;
    RowsModel<Medicine> m_model;
};
