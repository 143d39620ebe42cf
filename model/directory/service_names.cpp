// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/service_fields.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ServiceFields)
};

} // namespace

QString nameOf(ServiceField field) {
    switch (field) {
    case ServiceField::Name:
        return Text::tr("Name");
    case ServiceField::AlternateName:
        return Text::tr("Also known as");
    case ServiceField::Organization:
        return Text::tr("Who offers it");
    case ServiceField::Alert:
        return Text::tr("Please note");
    case ServiceField::Status:
        return Text::tr("Status");
    case ServiceField::Phones:
        return Text::tr("Phone");
    case ServiceField::Hours:
        return Text::tr("Open");
    case ServiceField::Places:
        return Text::tr("Where");
    case ServiceField::GettingThere:
        return Text::tr("Getting there");
    case ServiceField::Accessibility:
        return Text::tr("Accessibility");
    case ServiceField::Description:
        return Text::tr("What it offers");
    case ServiceField::Eligibility:
        return Text::tr("Who may use it");
    case ServiceField::Ages:
        return Text::tr("Ages");
    case ServiceField::HowToApply:
        return Text::tr("How to apply");
    case ServiceField::Costs:
        return Text::tr("Cost");
    case ServiceField::WhatToBring:
        return Text::tr("What to bring");
    case ServiceField::WaitTime:
        return Text::tr("How long people wait");
    case ServiceField::Languages:
        return Text::tr("Languages");
    case ServiceField::Interpretation:
        return Text::tr("Interpreters");
    case ServiceField::Website:
        return Text::tr("Web site");
    case ServiceField::Email:
        return Text::tr("E-mail");
    case ServiceField::Contacts:
        return Text::tr("Whom to ask for");
    case ServiceField::Areas:
        return Text::tr("Area served");
    case ServiceField::Accreditations:
        return Text::tr("Accreditation");
    case ServiceField::Subjects:
        return Text::tr("Subjects of its source");
    }
    return {};
}

QString nameOf(ServiceStatus status) {
    switch (status) {
    case ServiceStatus::Active:
        return Text::tr("Active");
    case ServiceStatus::Inactive:
        return Text::tr("Not offered at present");
    case ServiceStatus::Defunct:
        return Text::tr("No longer there");
    case ServiceStatus::TemporarilyClosed:
        return Text::tr("Closed for a while");
    case ServiceStatus::Unknown:
        return Text::tr("Not known");
    }
    return {};
}

QString nameOf(CheckedHow how) {
    switch (how) {
    case CheckedHow::Called:
        return Text::tr("by phone");
    case CheckedHow::Web:
        return Text::tr("on the web");
    case CheckedHow::Visited:
        return Text::tr("by a visit");
    case CheckedHow::Email:
        return Text::tr("by e-mail");
    }
    return {};
}
