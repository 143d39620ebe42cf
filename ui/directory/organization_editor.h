// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/organization.h"
#include "ui/kit/editor.h"

class ServicePhonesField;

/// Who offers services. What the source says beyond these fields stays.
class OrganizationEditor : public Editor {
    Q_OBJECT
public:
    OrganizationEditor(const Organization &organization, bool isNew, Prompts &prompts, QWidget *parent);

    Organization organization() const;

protected:
    bool validate() override;

private:
    Organization m_organization;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_alternateName = nullptr;
    QPlainTextEdit *m_description = nullptr;
    ServicePhonesField *m_phones = nullptr;
    QLineEdit *m_website = nullptr;
    QLineEdit *m_email = nullptr;
};
