// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/equipment/equipment_table.h"
#include "ui/kit/record_page.h"

/// What the child lives with: in use and not used any more, each with its history.
class EquipmentPage : public RecordPage<EquipmentTable> {
    Q_OBJECT
public:
    explicit EquipmentPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    Result<QList<Equipment>> readRows() override;
    void fillDetail(DetailView *detail, const Equipment &equipment) override;
    ShortSheet<Equipment> *newSheet(const QString &act, const Equipment &equipment) override;
    RecordEditor<Equipment> *newEditor(const std::optional<Equipment> &before) override;

private:
    /// In the order in which they stand in the list.
    enum class Stage { InUse, Later, Over };
    Stage stageOf(const Equipment &equipment) const;
    QString nameOfStage(Stage stage) const;

    void addHeaderButtons();
    Result<> tellOfTicked();
    void addActs(DetailView *detail, const Equipment &equipment);
    void addSupplies(DetailView *detail, const Equipment &equipment);
    void addFacts(DetailView *detail, const Equipment &equipment) const;
    static void addHistory(DetailView *detail, const Equipment &equipment);
    QPushButton *actButton(QPushButton *button, const QString &act, const Equipment &equipment);

    QList<Contact> m_contacts;
    bool m_isOver;                   ///< the child has died: nothing runs out any more
    QPushButton *m_ticked = nullptr; ///< oxygen and equipment that stands among the medicines
};
