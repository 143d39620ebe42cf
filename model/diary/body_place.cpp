// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/body_place.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BodyPlace)
};

QList<BodyPlace> trunkPlaces() {
    return {
        {QStringLiteral("head"), Text::tr("Head")},
        {QStringLiteral("head_back"), Text::tr("Back of the head")},
        {QStringLiteral("face"), Text::tr("Face")},
        {QStringLiteral("mouth"), Text::tr("Mouth")},
        {QStringLiteral("left_ear"), Text::tr("Left ear")},
        {QStringLiteral("right_ear"), Text::tr("Right ear")},
        {QStringLiteral("throat"), Text::tr("Throat")},
        {QStringLiteral("neck_back"), Text::tr("Neck")},
        {QStringLiteral("chest"), Text::tr("Chest")},
        {QStringLiteral("belly"), Text::tr("Belly")},
        {QStringLiteral("lower_belly"), Text::tr("Lower belly")},
        {QStringLiteral("between_legs"), Text::tr("Between the legs")},
        {QStringLiteral("upper_back"), Text::tr("Upper back")},
        {QStringLiteral("lower_back"), Text::tr("Lower back")},
        {QStringLiteral("bottom"), Text::tr("Bottom")},
    };
}

QList<BodyPlace> limbPlaces() {
    return {
        {QStringLiteral("left_shoulder"), Text::tr("Left shoulder")},
        {QStringLiteral("right_shoulder"), Text::tr("Right shoulder")},
        {QStringLiteral("left_upper_arm"), Text::tr("Left upper arm")},
        {QStringLiteral("right_upper_arm"), Text::tr("Right upper arm")},
        {QStringLiteral("left_elbow"), Text::tr("Left elbow")},
        {QStringLiteral("right_elbow"), Text::tr("Right elbow")},
        {QStringLiteral("left_forearm"), Text::tr("Left forearm")},
        {QStringLiteral("right_forearm"), Text::tr("Right forearm")},
        {QStringLiteral("left_hand"), Text::tr("Left hand")},
        {QStringLiteral("right_hand"), Text::tr("Right hand")},
        {QStringLiteral("left_hip"), Text::tr("Left hip")},
        {QStringLiteral("right_hip"), Text::tr("Right hip")},
        {QStringLiteral("left_thigh"), Text::tr("Left thigh")},
        {QStringLiteral("right_thigh"), Text::tr("Right thigh")},
        {QStringLiteral("left_knee"), Text::tr("Left knee")},
        {QStringLiteral("right_knee"), Text::tr("Right knee")},
        {QStringLiteral("left_lower_leg"), Text::tr("Left lower leg")},
        {QStringLiteral("right_lower_leg"), Text::tr("Right lower leg")},
        {QStringLiteral("left_foot"), Text::tr("Left foot")},
        {QStringLiteral("right_foot"), Text::tr("Right foot")},
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
