// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service.h"
#include "ui/kit/record_editor.h"

/// A service of the directory, written or changed by hand. What its source says beyond these fields stays.
class ServiceEditor : public RecordEditor<Service> {
    Q_OBJECT
public:
    /// An organization by its name, where it is in the book.
    using FindOrganization = std::function<std::optional<Organization>(const QString &name)>;

    /// `organizations` are offered while typing; a name that `find` does not know makes a new one.
    ServiceEditor(const PageContext &context, const std::optional<Service> &before, const Service &fresh,
                  const QStringList &organizations, FindOrganization find, QWidget *parent);

protected:
    void complete(Service &service) const override;

private:
    void buildService(const QStringList &organizations);
    void buildReach();
    void buildPlace();
    void buildWhoAndHow();
    QLineEdit *addAge(const QString &label, std::optional<double> age, const char *name);
    Organization organization() const;
    void writePlace(Service &service) const;

    FindOrganization m_find;
    QLineEdit *m_organization = nullptr;
    QComboBox *m_category = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_city = nullptr;
    QLineEdit *m_state = nullptr;
    QLineEdit *m_postalCode = nullptr;
    QPlainTextEdit *m_transportation = nullptr;
    QLineEdit *m_minimumAge = nullptr;
    QLineEdit *m_maximumAge = nullptr;
    QPlainTextEdit *m_documents = nullptr;
    QLineEdit *m_languages = nullptr;
};
