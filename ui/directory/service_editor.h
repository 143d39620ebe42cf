// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service.h"
#include "ui/kit/editor.h"

class SchedulesField;
class ServicePhonesField;

/// A service of the directory, written or changed by hand. What its source says beyond these fields stays.
class ServiceEditor : public Editor {
    Q_OBJECT
public:
    /// An organization by its name, where it is in the book.
    using FindOrganization = std::function<std::optional<Organization>(const QString &name)>;

    /// `organizations` are offered while typing; a name that `find` does not know makes a new one.
    ServiceEditor(const Service &service, bool isNew, const QStringList &organizations, FindOrganization find,
                  Prompts &prompts, QWidget *parent);

    Service service() const;

protected:
    bool validate() override;

private:
    void buildService(const QStringList &organizations);
    void buildReach();
    void buildPlace();
    void buildWhoAndHow();
    Organization organization() const;
    void writePlace(Service &service) const;

    Service m_service;
    FindOrganization m_find;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_alternateName = nullptr;
    QLineEdit *m_organization = nullptr;
    QComboBox *m_status = nullptr;
    QComboBox *m_category = nullptr;
    QPlainTextEdit *m_description = nullptr;
    QLineEdit *m_alert = nullptr;
    ServicePhonesField *m_phones = nullptr;
    SchedulesField *m_schedules = nullptr;
    QLineEdit *m_url = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_city = nullptr;
    QLineEdit *m_state = nullptr;
    QLineEdit *m_postalCode = nullptr;
    QPlainTextEdit *m_transportation = nullptr;
    QPlainTextEdit *m_eligibility = nullptr;
    QLineEdit *m_minimumAge = nullptr;
    QLineEdit *m_maximumAge = nullptr;
    QPlainTextEdit *m_application = nullptr;
    QLineEdit *m_fees = nullptr;
    QPlainTextEdit *m_documents = nullptr;
    QLineEdit *m_languages = nullptr;
};
