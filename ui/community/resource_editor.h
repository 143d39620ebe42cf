// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/resource.h"
#include "ui/kit/editor.h"

class ResourceEditor : public Editor {
    Q_OBJECT
public:
    ResourceEditor(const Resource &resource, bool isNew, QDate today, Prompts &prompts, QWidget *parent);

    /// The resource as it stands in the form.
    Resource resource() const;

protected:
    bool validate() override;

private:
    void buildService();
    void buildFamily();

    Resource m_resource;
    QDate m_today;
    QLineEdit *m_service;
    QLineEdit *m_organization;
    QComboBox *m_category;
    QPlainTextEdit *m_offers;
    QLineEdit *m_phone;
    QLineEdit *m_web;
    QPlainTextEdit *m_address;
    QLineEdit *m_whoMayUseIt;
    QLineEdit *m_cost;
    QLineEdit *m_languages;
    DateField *m_checkedOn;
    QLineEdit *m_checkedBy;
    QComboBox *m_state;
    QPlainTextEdit *m_note;
};
