// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/contact.h"
#include "model/medicines/medicine_table.h"
#include "ui/kit/record_page.h"

/// Medicines, feeds and therapies: in use and stopped, each with its history.
class MedicineList : public RecordPage<MedicineTable> {
    Q_OBJECT
public:
    explicit MedicineList(const PageContext &context, QWidget *parent = nullptr);

    using RecordPage::reload;

Q_SIGNALS:
    void dayByDay();

protected:
    Result<QList<Medicine>> readRows() override;
    void fillDetail(DetailView *detail, const Medicine &medicine) override;
    ShortSheet<Medicine> *newSheet(const QString &act, const Medicine &medicine) override;
    RecordEditor<Medicine> *newEditor(const std::optional<Medicine> &before) override;
    Result<ChangeSet> removeStep(const Medicine &medicine) const override;

private:
    /// In the order in which they stand in the list.
    enum class Stage { InUse, Later, Stopped };
    Stage stageOf(const Medicine &medicine) const;
    QString nameOfStage(Stage stage) const;

    void addGiven(DetailView *detail, const Medicine &medicine);
    void addPrescribed(DetailView *detail, const Medicine &medicine) const;
    void addHelp(DetailView *detail, const Medicine &medicine);
    void openOnClick(QPushButton *button, const QString &act, const Medicine &medicine);
    static void addHistory(DetailView *detail, const Medicine &medicine);

    QList<Contact> m_contacts;
    bool m_isOver; ///< the child has died: nothing is given or runs out any more
};
