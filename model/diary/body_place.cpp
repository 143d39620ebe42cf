// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/body_place.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct BodyPlaceText {
    Q_DECLARE_TR_FUNCTIONS(BodyPlace)
};

QList<BodyPlace> trunkPlaces() {
    return {
        {u"head"_s, BodyPlaceText::tr("Head")},
        {u"head_back"_s, BodyPlaceText::tr("Back of the head")},
        {u"face"_s, BodyPlaceText::tr("Face")},
        {u"mouth"_s, BodyPlaceText::tr("Mouth")},
        {u"left_ear"_s, BodyPlaceText::tr("Left ear")},
        {u"right_ear"_s, BodyPlaceText::tr("Right ear")},
        {u"throat"_s, BodyPlaceText::tr("Throat")},
        {u"neck_back"_s, BodyPlaceText::tr("Neck")},
        {u"chest"_s, BodyPlaceText::tr("Chest")},
        {u"belly"_s, BodyPlaceText::tr("Belly")},
        {u"lower_belly"_s, BodyPlaceText::tr("Lower belly")},
        {u"between_legs"_s, BodyPlaceText::tr("Between the legs")},
        {u"upper_back"_s, BodyPlaceText::tr("Upper back")},
        {u"lower_back"_s, BodyPlaceText::tr("Lower back")},
        {u"bottom"_s, BodyPlaceText::tr("Bottom")},
    };
}

QList<BodyPlace> limbPlaces() {
    return {
        {u"left_shoulder"_s, BodyPlaceText::tr("Left shoulder")},
        {u"right_shoulder"_s, BodyPlaceText::tr("Right shoulder")},
        {u"left_upper_arm"_s, BodyPlaceText::tr("Left upper arm")},
        {u"right_upper_arm"_s, BodyPlaceText::tr("Right upper arm")},
        {u"left_elbow"_s, BodyPlaceText::tr("Left elbow")},
        {u"right_elbow"_s, BodyPlaceText::tr("Right elbow")},
        {u"left_forearm"_s, BodyPlaceText::tr("Left forearm")},
        {u"right_forearm"_s, BodyPlaceText::tr("Right forearm")},
        {u"left_hand"_s, BodyPlaceText::tr("Left hand")},
        {u"right_hand"_s, BodyPlaceText::tr("Right hand")},
        {u"left_hip"_s, BodyPlaceText::tr("Left hip")},
        {u"right_hip"_s, BodyPlaceText::tr("Right hip")},
        {u"left_thigh"_s, BodyPlaceText::tr("Left thigh")},
        {u"right_thigh"_s, BodyPlaceText::tr("Right thigh")},
        {u"left_knee"_s, BodyPlaceText::tr("Left knee")},
        {u"right_knee"_s, BodyPlaceText::tr("Right knee")},
        {u"left_lower_leg"_s, BodyPlaceText::tr("Left lower leg")},
        {u"right_lower_leg"_s, BodyPlaceText::tr("Right lower leg")},
        {u"left_foot"_s, BodyPlaceText::tr("Left foot")},
        {u"right_foot"_s, BodyPlaceText::tr("Right foot")},
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
    return texts.join(u", "_s);
}
