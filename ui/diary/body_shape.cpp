// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/body_shape.h"

#include <QPainterPathStroker>

using namespace Qt::StringLiterals;

namespace {

constexpr int kYearsOfABaby = 2;
constexpr int kYearsOfAnAdolescent = 12;

/// Lengths of the drawing, from the feet up; a child of any size is 200 high.
struct Body {
    double height = 200;
    double headHeight = 0;
    double headWidth = 0;
    double shoulder = 0; ///< half of the width
    double waist = 0;
    double hip = 0;
    double shoulderAt = 0; ///< above the feet
    double crotchAt = 0;
    double arm = 0; ///< from the shoulder to the wrist
    double armWidth = 0;
    double legWidth = 0;
};

Body bodyOf(BodyAge age) {
    switch (age) {
    case BodyAge::Baby:
        return {200, 62, 56, 32, 33, 31, 128, 54, 60, 19, 25};
    case BodyAge::Adolescent:
        return {200, 29, 23, 28, 19, 21, 163, 92, 70, 12, 17};
    case BodyAge::Child:
        break;
    }
    return {200, 42, 36, 26, 21, 21, 150, 78, 64, 13, 18};
}

QPainterPath limb(const QPointF &from, const QPointF &to, double width) {
    QPainterPath line(from);
    line.lineTo(to);
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    return stroker.createStroke(line);
}

QPainterPath oval(const QPointF &centre, double width, double height) {
    QPainterPath path;
    path.addEllipse(centre, width / 2, height / 2);
    return path;
}

QPainterPath band(double top, double bottom) {
    QPainterPath path;
    path.addRect(-100, top, 200, bottom - top);
    return path;
}

QPainterPath trunk(const Body &body) {
    const double top = -body.shoulderAt;
    const double waistAt = top + (body.shoulderAt - body.crotchAt) * 0.58;
    const double bottom = -body.crotchAt + body.legWidth * 0.35;
    QPainterPath path(QPointF(-body.shoulder * 0.55, top - 4));
    path.lineTo(body.shoulder * 0.55, top - 4);
    path.quadTo(body.shoulder, top - 2, body.shoulder, top + 8);
    path.cubicTo(body.shoulder * 0.92, top + 26, body.waist, waistAt - 12, body.waist, waistAt);
    path.cubicTo(body.waist, waistAt + 8, body.hip, bottom - 24, body.hip, bottom - 8);
    path.quadTo(body.hip, bottom, 0, bottom);
    path.quadTo(-body.hip, bottom, -body.hip, bottom - 8);
    path.cubicTo(-body.hip, bottom - 24, -body.waist, waistAt + 8, -body.waist, waistAt);
    path.cubicTo(-body.waist, waistAt - 12, -body.shoulder * 0.92, top + 26, -body.shoulder, top + 8);
    path.quadTo(-body.shoulder, top - 2, -body.shoulder * 0.55, top - 4);
    path.closeSubpath();
    return path;
}

/// Puts the parts of a body together, with the keys of one side.
class Builder {
public:
    Builder(BodyAge age, BodySide side) : m_body(bodyOf(age)), m_side(side) {}

    BodyShape build() {
        addTrunk();
        for (const int at : {-1, 1}) {
            addLeg(at);
            addArm(at);
        }
        addHead();
        m_shape.height = m_body.height;
        m_shape.halfWidth = m_body.shoulder + m_body.arm * 0.42 + m_body.armWidth;
        m_shape.outline = m_shape.outline.simplified();
        return m_shape;
    }

private:
    bool isFront() const { return m_side == BodySide::Front; }

    /// The child's left is at the right of who looks at the front.
    QString sided(int at, const char *name) const {
        const bool left = isFront() ? at > 0 : at < 0;
        return (left ? u"left_"_s : u"right_"_s) + QLatin1String(name);
    }

    void add(const QString &key, const QPainterPath &path) { m_shape.regions.append({key, path}); }
    void addWhole(const QString &key, const QPainterPath &path) {
        m_shape.outline |= path;
        add(key, path);
    }

    void addTrunk() {
        const QPainterPath whole = trunk(m_body);
        m_shape.outline |= whole;
        const double top = -m_body.shoulderAt;
        const double height = m_body.shoulderAt - m_body.crotchAt;
        const auto part = [&](const char *key, double from, double to) {
            add(QLatin1String(key), whole & band(top + height * from, top + height * to));
        };
        if (!isFront()) {
            part("upper_back", -0.2, 0.45);
            part("lower_back", 0.45, 0.74);
            part("bottom", 0.74, 1.4);
            return;
        }
        part("chest", -0.2, 0.42);
        part("belly", 0.42, 0.7);
        part("lower_belly", 0.7, 1.4);
        const QPointF between(0, -m_body.crotchAt + 1);
        add(u"between_legs"_s, oval(between, m_body.legWidth * 0.8, m_body.legWidth * 0.8));
    }

    void addArm(int at) {
        const QPointF shoulder(at * (m_body.shoulder - m_body.armWidth * 0.3), -m_body.shoulderAt + 6);
        const QPointF step(at * m_body.arm * 0.19, m_body.arm * 0.46);
        const QPointF elbow = shoulder + step;
        const QPointF wrist = elbow + step;
        const double width = m_body.armWidth;
        addWhole(sided(at, "upper_arm"), limb(shoulder, elbow, width));
        addWhole(sided(at, "forearm"), limb(elbow, wrist, width * 0.85));
        addWhole(sided(at, "hand"), oval(wrist + step * 0.26, width * 1.1, width * 1.35));
        add(sided(at, "elbow"), oval(elbow, width, width));
        addWhole(sided(at, "shoulder"), oval(shoulder, width * 1.25, width * 1.25));
    }

    void addLeg(int at) {
        const double width = m_body.legWidth;
        const QPointF hip(at * (m_body.hip - width * 0.52), -m_body.crotchAt + 2);
        const QPointF ankle(at * (m_body.hip - width * 0.3), -width * 0.45);
        const QPointF knee = (hip + ankle) / 2;
        addWhole(sided(at, "thigh"), limb(hip, knee, width));
        addWhole(sided(at, "lower_leg"), limb(knee, ankle, width * 0.82));
        addWhole(sided(at, "foot"),
                 oval(ankle + QPointF(at * width * 0.15, width * 0.12), width * 1.15, width * 0.75));
        add(sided(at, "knee"), oval(knee, width * 0.9, width * 0.9));
        add(sided(at, "hip"),
            oval(QPointF(at * m_body.hip * 0.82, -m_body.crotchAt - width * 0.55), width * 0.75, width));
    }

    void addHead() {
        const double top = -m_body.height;
        const QPointF middle(0, top + m_body.headHeight / 2);
        const double neckFrom = top + m_body.headHeight * 0.85;
        QPainterPath neck;
        neck.addRoundedRect(QRectF(-m_body.headWidth * 0.24, neckFrom, m_body.headWidth * 0.48,
                                   -m_body.shoulderAt - neckFrom + 4),
                            3, 3);
        addWhole(isFront() ? u"throat"_s : u"neck_back"_s, neck);
        for (const int at : {-1, 1})
            addWhole(sided(at, "ear"), oval(middle + QPointF(at * m_body.headWidth * 0.5, 2),
                                            m_body.headWidth * 0.2, m_body.headHeight * 0.24));
        const QPainterPath head = oval(middle, m_body.headWidth, m_body.headHeight);
        addWhole(isFront() ? u"head"_s : u"head_back"_s, head);
        if (!isFront())
            return;
        const QPointF face = middle + QPointF(0, m_body.headHeight * 0.12);
        add(u"face"_s, oval(face, m_body.headWidth * 0.76, m_body.headHeight * 0.66));
        add(u"mouth"_s, oval(middle + QPointF(0, m_body.headHeight * 0.3), m_body.headWidth * 0.4,
                             m_body.headHeight * 0.16));
    }

    Body m_body;
    BodySide m_side;
    BodyShape m_shape;
};

} // namespace

BodyAge bodyAge(std::optional<int> years) {
    if (!years)
        return BodyAge::Child;
    if (*years < kYearsOfABaby)
        return BodyAge::Baby;
    return *years < kYearsOfAnAdolescent ? BodyAge::Child : BodyAge::Adolescent;
}

BodyShape bodyShape(BodyAge age, BodySide side) {
    return Builder(age, side).build();
}
