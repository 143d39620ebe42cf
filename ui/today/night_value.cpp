// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/night_value.h"

#include "ui/diary/face_button.h"
#include "ui/diary/value_field.h"
#include "ui/kit/widgets.h"
#include "ui/today/night_keypad.h"

namespace {
constexpr int kFaceSide = 120;
}

NightValue::NightValue(const Tracker &tracker, QWidget *parent) : QWidget(parent) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, tracker.isTyped() ? 0 : scaled(10), 0, 0);
    QWidget *choice = tracker.isTyped() ? buildKeypad(tracker) : buildButtons(tracker);
    column->addWidget(choice);
    setFocusProxy(choice);
    if (tracker.kind == TrackerKind::ZeroToTen) {
        auto *keys = plainLabel(tr("The number keys work, too. For 10, press 1 and then 0."));
        setRole(keys, "nightLast");
        column->addWidget(keys);
    }
    if (!tracker.isTyped())
        column->addStretch(1);
}

QWidget *NightValue::buildButtons(const Tracker &tracker) {
    auto *value = new ValueField(tracker, ValueField::Size::Large);
    for (auto *face : value->findChildren<FaceButton *>())
        face->setSide(scaled(kFaceSide));
    value->setDigitsPick(tracker.kind == TrackerKind::ZeroToTen);
    connect(value, &ValueField::picked, this, &NightValue::chosen);
    return value;
}

QWidget *NightValue::buildKeypad(const Tracker &tracker) {
    auto *keypad = new NightKeypad(tracker);
    connect(keypad, &NightKeypad::chosen, this, &NightValue::chosen);
    return keypad;
}
