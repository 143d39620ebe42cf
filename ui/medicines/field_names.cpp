// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/field_names.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MedicineFields)
};

FieldNames ofMedicine() {
    return {Text::tr("Name"),
            Text::tr("Form, such as tablet or liquid"),
            Text::tr("Strength, as on the label"),
            Text::tr("Dose, as on the label"),
            Text::tr("How it is given"),
            Text::tr("When, as your team wrote it"),
            Text::tr("Pharmacy"),
            Text::tr("When it cannot be given"),
            Text::tr("Give now…")};
}

FieldNames ofFeed() {
    return {Text::tr("Which feed?", "food that is given"),
            Text::tr("Form, such as powder or ready to use"),
            Text::tr("How it is mixed, as written"),
            Text::tr("How much, as written"),
            Text::tr("How it is given"),
            Text::tr("When, as your team wrote it"),
            Text::tr("Who brings it"),
            Text::tr("When the tube or the pump does not work"),
            Text::tr("Give now…")};
}

FieldNames ofOxygen() {
    return {Text::tr("What is it called?"),
            Text::tr("From what, such as a tank or a machine"),
            {},
            Text::tr("How much, as written"),
            Text::tr("How it is given"),
            Text::tr("When, as your team wrote it"),
            Text::tr("Who brings it"),
            Text::tr("When it does not work"),
            Text::tr("Write down use…")};
}

FieldNames ofTherapy() {
    return {Text::tr("Which therapy?"),
            {},
            {},
            Text::tr("How much, as written"),
            Text::tr("Where and how"),
            Text::tr("When, as your team wrote it"),
            Text::tr("Who gives it"),
            Text::tr("When it cannot take place"),
            Text::tr("Write down use…")};
}

FieldNames ofEquipment() {
    return {Text::tr("What is it?"),
            Text::tr("Model or size"),
            Text::tr("Settings, as written"),
            {},
            {},
            Text::tr("When it is used"),
            Text::tr("Who brings and repairs it"),
            Text::tr("When it does not work"),
            Text::tr("Write down use…")};
}

} // namespace

FieldNames fieldNames(TreatmentKind kind) {
    switch (kind) {
    case TreatmentKind::Medicine:
        return ofMedicine();
    case TreatmentKind::Feed:
        return ofFeed();
    case TreatmentKind::Oxygen:
        return ofOxygen();
    case TreatmentKind::Therapy:
        return ofTherapy();
    case TreatmentKind::Equipment:
        return ofEquipment();
    }
    return {};
}
