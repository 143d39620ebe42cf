// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/body_place.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace {

struct BodyPlaceText {
    Q_DECLARE_TR_FUNCTIONS(BodyPlace)
};

QList<BodyPlace> trunkPlaces() {
    return {
        {QStringLiteral("head"), BodyPlaceText::tr("Head")},
        {QStringLiteral("head_back"), BodyPlaceText::tr("Back of the head")},
        {QStringLiteral("face"), BodyPlaceText::tr("Face")},
        {QStringLiteral("mouth"), BodyPlaceText::tr("Mouth")},
        {QStringLiteral("left_ear"), BodyPlaceText::tr("Left ear")},
        {QStringLiteral("right_ear"), BodyPlaceText::tr("Right ear")},
        {QStringLiteral("throat"), BodyPlaceText::tr("Throat")},
        {QStringLiteral("neck_back"), BodyPlaceText::tr("Neck")},
        {QStringLiteral("chest"), BodyPlaceText::tr("Chest")},
        {QStringLiteral("belly"), BodyPlaceText::tr("Belly")},
        {QStringLiteral("lower_belly"), BodyPlaceText::tr("Lower belly")},
        {QStringLiteral("between_legs"), BodyPlaceText::tr("Between the legs")},
        {QStringLiteral("upper_back"), BodyPlaceText::tr("Upper back")},
        {QStringLiteral("lower_back"), BodyPlaceText::tr("Lower back")},
        {QStringLiteral("bottom"), BodyPlaceText::tr("Bottom")},
    };
}

QList<BodyPlace> limbPlaces() {
    return {
        {QStringLiteral("left_shoulder"), BodyPlaceText::tr("Left shoulder")},
        {QStringLiteral("right_shoulder"), BodyPlaceText::tr("Right shoulder")},
        {QStringLiteral("left_upper_arm"), BodyPlaceText::tr("Left upper arm")},
        {QStringLiteral("right_upper_arm"), BodyPlaceText::tr("Right upper arm")},
        {QStringLiteral("left_elbow"), BodyPlaceText::tr("Left elbow")},
        {QStringLiteral("right_elbow"), BodyPlaceText::tr("Right elbow")},
        {QStringLiteral("left_forearm"), BodyPlaceText::tr("Left forearm")},
        {QStringLiteral("right_forearm"), BodyPlaceText::tr("Right forearm")},
        {QStringLiteral("left_hand"), BodyPlaceText::tr("Left hand")},
        {QStringLiteral("right_hand"), BodyPlaceText::tr("Right hand")},
        {QStringLiteral("left_hip"), BodyPlaceText::tr("Left hip")},
        {QStringLiteral("right_hip"), BodyPlaceText::tr("Right hip")},
        {QStringLiteral("left_thigh"), BodyPlaceText::tr("Left thigh")},
        {QStringLiteral("right_thigh"), BodyPlaceText::tr("Right thigh")},
        {QStringLiteral("left_knee"), BodyPlaceText::tr("Left knee")},
        {QStringLiteral("right_knee"), BodyPlaceText::tr("Right knee")},
        {QStringLiteral("left_lower_leg"), BodyPlaceText::tr("Left lower leg")},
        {QStringLiteral("right_lower_leg"), BodyPlaceText::tr("Right lower leg")},
        {QStringLiteral("left_foot"), BodyPlaceText::tr("Left foot")},
        {QStringLiteral("right_foot"), BodyPlaceText::tr("Right foot")},
    };
}

} // namespace

QList<BodyPlace> bodyPlaces() {
    return trunkPlaces() + limbPlaces();
}

QString bodyPlacesText(const QStringList &keys) {
    QHash<QString, QString> names;
    for (const BodyPlace &place : bodyPlaces())
        names.insert(place.key, place.name);
    QStringList texts;
    for (const QString &key : keys)
        texts.append(names.value(key, key));
    return texts.join(QStringLiteral(", "));
}
