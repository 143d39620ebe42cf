// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/service_fields.h"

#include <QCoreApplication>

namespace {

struct ServiceNamesText {
    Q_DECLARE_TR_FUNCTIONS(ServiceFields)
};

} // namespace

QString nameOf(ServiceField field) {
    switch (field) {
    case ServiceField::Name:
        return ServiceNamesText::tr("Name");
    case ServiceField::AlternateName:
        return ServiceNamesText::tr("Also known as");
    case ServiceField::Organization:
        return ServiceNamesText::tr("Who offers it");
    case ServiceField::Alert:
        return ServiceNamesText::tr("Please note");
    case ServiceField::Status:
        return ServiceNamesText::tr("Status");
    case ServiceField::Phones:
        return ServiceNamesText::tr("Phone");
    case ServiceField::Hours:
        return ServiceNamesText::tr("Open");
    case ServiceField::Places:
        return ServiceNamesText::tr("Where");
    case ServiceField::GettingThere:
        return ServiceNamesText::tr("Getting there");
    case ServiceField::Accessibility:
        return ServiceNamesText::tr("Accessibility");
    case ServiceField::Description:
        return ServiceNamesText::tr("What it offers");
    case ServiceField::Eligibility:
        return ServiceNamesText::tr("Who may use it");
    case ServiceField::Ages:
        return ServiceNamesText::tr("Ages");
    case ServiceField::HowToApply:
        return ServiceNamesText::tr("How to apply");
    case ServiceField::Costs:
        return ServiceNamesText::tr("Cost");
    case ServiceField::WhatToBring:
        return ServiceNamesText::tr("What to bring");
    case ServiceField::WaitTime:
        return ServiceNamesText::tr("How long people wait");
    case ServiceField::Languages:
        return ServiceNamesText::tr("Languages");
    case ServiceField::Interpretation:
        return ServiceNamesText::tr("Interpreters");
    case ServiceField::Website:
        return ServiceNamesText::tr("Web site");
    case ServiceField::Email:
        return ServiceNamesText::tr("E-mail");
    case ServiceField::Contacts:
        return ServiceNamesText::tr("Whom to ask for");
    case ServiceField::Areas:
        return ServiceNamesText::tr("Area served");
    case ServiceField::Accreditations:
        return ServiceNamesText::tr("Accreditation");
    case ServiceField::Subjects:
        return ServiceNamesText::tr("Subjects of its source");
    }
    return {};
}

QString nameOf(ServiceStatus status) {
    switch (status) {
    case ServiceStatus::Active:
        return ServiceNamesText::tr("Active");
    case ServiceStatus::Inactive:
        return ServiceNamesText::tr("Not offered at present");
    case ServiceStatus::Defunct:
        return ServiceNamesText::tr("No longer there");
    case ServiceStatus::TemporarilyClosed:
        return ServiceNamesText::tr("Closed for a while");
    case ServiceStatus::Unknown:
        return ServiceNamesText::tr("Not known");
    }
    return {};
}

QString nameOf(CheckedHow how) {
    switch (how) {
    case CheckedHow::Called:
        return ServiceNamesText::tr("by phone");
    case CheckedHow::Web:
        return ServiceNamesText::tr("on the web");
    case CheckedHow::Visited:
        return ServiceNamesText::tr("by a visit");
    case CheckedHow::Email:
        return ServiceNamesText::tr("by e-mail");
    }
    return {};
}
