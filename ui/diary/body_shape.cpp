// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/body_shape.h"

#include <QTransform>

using namespace Qt::StringLiterals;

namespace {

constexpr int kYearsOfABaby = 2;
constexpr int kYearsOfAnAdolescent = 12;

/// The drawing of one age. All ages are 200 high, so that a small child fills as much of the picture. Heights
/// are above the feet, negative as on the screen; the contour is the half at the right, from the neck over
/// the hand and the foot to the middle between the legs.
struct Body {
    QList<QPointF> contour;
    QSizeF head;
    double neck;     ///< where the trunk begins
    double shoulder; ///< how far from the middle the arm begins
    QPointF armpit;
    double elbow;
    double wrist;
    double chest; ///< down to there
    double belly;
    double crotch;
    double knee;
    double ankle;
};

const Body &baby() {
    static const Body body{{{8.5, -154}, {10, -148},    {17, -143.5},  {26, -139.5},  {31.5, -132},
                            {35, -121},  {38.5, -109},  {42, -98},     {45, -90},     {48.6, -85},
                            {50, -78.5}, {48.2, -72.4}, {44.6, -71.6}, {42.6, -76.5}, {41.6, -80.8},
                            {40, -76.8}, {37.4, -77.2}, {37.2, -82.5}, {38, -89},     {35.5, -97},
                            {31, -109},  {27.4, -119},  {24.6, -125},  {24.6, -115},  {26.4, -101},
                            {27.6, -87}, {28, -74},     {28, -61},     {26.8, -47},   {23.8, -34},
                            {24.6, -23}, {21.8, -12},   {24, -6.5},    {25.4, -2},    {21, 0},
                            {12.5, 0},   {9.2, -3.2},   {10, -12},     {8, -23},      {8.6, -34},
                            {5.6, -46},  {2.4, -56},    {0, -60}},
                           {47, 51},
                           -147,
                           19,
                           {24.6, -125},
                           -107,
                           -88,
                           -113,
                           -86,
                           -59,
                           -34,
                           -12};
    return body;
}

const Body &child() {
    static const Body body{
        {{6.2, -166}, {6.8, -160},   {12.5, -155.5}, {20.5, -152}, {25.2, -145}, {27.6, -133},
         {30, -120},  {33.4, -107},  {36.2, -94},    {39.4, -88},  {41.4, -80},  {40.6, -71.6},
         {38, -68.6}, {35.8, -72.4}, {35.2, -79.6},  {34.2, -82},  {33.2, -77},  {31.2, -77.4},
         {30.8, -83}, {31.8, -92},   {27.6, -105},   {23.6, -119}, {20.4, -133}, {18.2, -139},
         {18, -129},  {16.8, -117},  {17.6, -106},   {19.4, -95},  {20, -83},    {18.4, -66},
         {16, -51},   {16.8, -39},   {15, -25},      {12.6, -11},  {14.8, -5.6}, {17.2, -2},
         {14, 0},     {8.4, 0},      {6.2, -2.6},    {6.8, -11},   {6, -25},     {5.2, -38},
         {6.2, -50},  {4, -66},      {1.8, -80},     {0, -85}},
        {33, 38},
        -160,
        15,
        {18.2, -139},
        -119,
        -92,
        -126,
        -106,
        -84,
        -51,
        -11};
    return body;
}

const Body &adolescent() {
    static const Body body{
        {{5.6, -173},   {6.2, -167}, {14, -162},    {24, -158.5},  {29.4, -151}, {31.4, -138},  {33, -125},
         {35.8, -111},  {38, -97},   {41, -91},     {43, -83},     {42.6, -74},  {40.2, -70.6}, {38, -74.4},
         {37.2, -82.6}, {36.2, -85}, {35.4, -79.4}, {33.2, -79.8}, {32.8, -86},  {34, -95},     {30.4, -109},
         {27, -123},    {24, -137},  {21.6, -144},  {20.4, -133},  {17.6, -119}, {18.2, -109},  {20.6, -98},
         {21, -86},     {19.2, -69}, {16.2, -53},   {17, -41},     {15, -26},    {12, -10.5},   {14.2, -5.4},
         {16.6, -2},    {13.6, 0},   {8.2, 0},      {6, -2.6},     {6.6, -10.5}, {6, -26},      {5.2, -40},
         {6.2, -53},    {3.8, -70},  {1.6, -86},    {0, -92}},
        {25, 30},
        -167,
        18,
        {21.6, -144},
        -124,
        -95,
        -130,
        -110,
        -91,
        -53,
        -10.5};
    return body;
}

const Body &bodyOf(BodyAge age) {
    switch (age) {
    case BodyAge::Baby:
        return baby();
    case BodyAge::Adolescent:
        return adolescent();
    case BodyAge::Child:
        break;
    }
    return child();
}

/// A soft line through all points: at each it runs as from its neighbour before to the one behind.
void curveThrough(QPainterPath &path, const QList<QPointF> &points) {
    constexpr double soft = 1.0 / 6;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF before = points[qMax<qsizetype>(0, i - 2)];
        const QPointF after = points[qMin(points.size() - 1, i + 1)];
        path.cubicTo(points[i - 1] + (points[i] - before) * soft, points[i] - (after - points[i - 1]) * soft,
                     points[i]);
    }
}

QPainterPath mirrored(const QPainterPath &path) {
    return QTransform::fromScale(-1, 1).map(path);
}

QPainterPath oval(const QPointF &centre, double width, double height) {
    QPainterPath path;
    path.addEllipse(centre, width / 2, height / 2);
    return path;
}

QPainterPath box(double left, double top, double right, double bottom) {
    QPainterPath path;
    path.addRect(QRectF(QPointF(left, top), QPointF(right, bottom)));
    return path;
}

/// Qt puts paths together out of short lines. Seen as large as the head can be, they would be corners, so it
/// is done with a drawing that is larger still.
const QTransform &fine() {
    static const QTransform large = QTransform::fromScale(24, 24);
    return large;
}

QPainterPath together(const QPainterPath &one, const QPainterPath &other) {
    return fine().inverted().map((fine().map(one) | fine().map(other)).simplified());
}

QPainterPath without(const QPainterPath &path, const QPainterPath &other) {
    return fine().inverted().map(fine().map(path) - fine().map(other));
}

QPainterPath within(const QPainterPath &path, const QPainterPath &other) {
    return fine().inverted().map(fine().map(path) & fine().map(other));
}

/// From the neck down, whole or without the arms.
QPainterPath closedBody(const QList<QPointF> &half) {
    QList<QPointF> left;
    for (const QPointF &point : half)
        left.prepend({-point.x(), point.y()});
    QPainterPath path(half.first());
    curveThrough(path, half);
    curveThrough(path, left);
    path.closeSubpath();
    return path;
}

/// The contour where the arm at the right begins, and where it ends.
std::pair<qsizetype, qsizetype> armOf(const Body &body) {
    qsizetype shoulder = 0;
    while (body.contour[shoulder].x() < body.shoulder)
        ++shoulder;
    return {shoulder, body.contour.indexOf(body.armpit)};
}

QPainterPath armShape(const Body &body) {
    const auto [shoulder, armpit] = armOf(body);
    const QList<QPointF> points = body.contour.mid(shoulder, armpit - shoulder + 1);
    QPainterPath path(points.first());
    curveThrough(path, points);
    path.closeSubpath();
    return path;
}

QPainterPath bodyWithoutArms(const Body &body) {
    const auto [shoulder, armpit] = armOf(body);
    return closedBody(body.contour.mid(0, shoulder + 1) + body.contour.mid(armpit));
}

/// Round above, and narrower at the chin.
QPainterPath headShape(const Body &body) {
    const double half = body.head.width() / 2;
    const double top = -200;
    const double chin = top + body.head.height();
    const double widest = top + body.head.height() * 0.46;
    QPainterPath path(QPointF(0, top));
    path.cubicTo(half * 0.62, top, half, top + body.head.height() * 0.2, half, widest);
    path.cubicTo(half, chin - body.head.height() * 0.22, half * 0.5, chin, 0, chin);
    path.cubicTo(-half * 0.5, chin, -half, chin - body.head.height() * 0.22, -half, widest);
    path.cubicTo(-half, top + body.head.height() * 0.2, -half * 0.62, top, 0, top);
    return path;
}

/// Puts the parts of a body together, with the keys of one side.
class Builder {
public:
    Builder(BodyAge age, BodySide side) :
        m_body(bodyOf(age)), m_side(side), m_trunk(bodyWithoutArms(m_body)), m_arm(armShape(m_body)) {}

    BodyShape build() {
        const QPainterPath head = headShape(m_body);
        const QPainterPath ears = together(ear(1), mirrored(ear(1)));
        m_shape.outline = together(together(closedBody(m_body.contour), head), ears);
        m_shape.height = 200;
        m_shape.halfWidth = m_shape.outline.boundingRect().right();
        addTrunk();
        for (const int at : {-1, 1}) {
            addLeg(at);
            addArm(at);
        }
        addHead(head);
        isFront() ? drawFront() : drawBack();
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
    /// What lies between two heights of the part of a body, such as its arm, at one side.
    void addBand(int at, const char *name, const QPainterPath &part, double from, double to) {
        const QPainterPath right = part & box(0, from, 90, to);
        add(sided(at, name), at > 0 ? right : mirrored(right));
    }

    void addTrunk() {
        const auto part = [&](const char *key, double from, double to) {
            add(QLatin1String(key), m_trunk & box(-90, from, 90, to));
        };
        const double middle = (m_body.belly + m_body.crotch) / 2;
        part(isFront() ? "chest" : "upper_back", m_body.neck - 1, m_body.chest);
        if (isFront()) {
            part("belly", m_body.chest, m_body.belly);
            part("lower_belly", m_body.belly, m_body.crotch);
            return;
        }
        part("lower_back", m_body.chest, middle - 6);
        part("bottom", middle - 6, m_body.crotch + 5);
    }

    void addArm(int at) {
        const double joint = 6.5;
        const double upper = m_body.armpit.y() - 4;
        addBand(at, "upper_arm", m_arm, upper, m_body.elbow - joint);
        addBand(at, "elbow", m_arm, m_body.elbow - joint, m_body.elbow + joint);
        addBand(at, "forearm", m_arm, m_body.elbow + joint, m_body.wrist);
        addBand(at, "hand", m_arm, m_body.wrist, 0);
        addBand(at, "shoulder", m_arm, -200, upper);
    }

    void addLeg(int at) {
        const double joint = 7.5;
        const double top = isFront() ? m_body.crotch : m_body.crotch + 5;
        addBand(at, "thigh", m_trunk, top, m_body.knee - joint);
        addBand(at, "lower_leg", m_trunk, m_body.knee + joint, m_body.ankle);
        addBand(at, "foot", m_trunk, m_body.ankle, 2);
        addBand(at, "knee", m_trunk, m_body.knee - joint, m_body.knee + joint);
        const double hip = (m_body.belly + m_body.crotch) / 2;
        add(sided(at, "hip"), m_trunk & oval({at * (m_body.armpit.x() + 1), hip + 4}, 17, 22));
        if (isFront() && at > 0)
            add(u"between_legs"_s, oval({0, m_body.crotch - 1}, 13, 13));
    }

    QPainterPath ear(int at) const {
        const double width = m_body.head.width();
        return oval({at * width * 0.5, -200 + m_body.head.height() * 0.54}, width * 0.16,
                    m_body.head.height() * 0.22);
    }

    void addHead(const QPainterPath &head) {
        const double chin = -200 + m_body.head.height();
        const QPainterPath neck =
            within(m_trunk, box(-m_body.shoulder, chin - 6, m_body.shoulder, m_body.neck + 8));
        add(isFront() ? u"throat"_s : u"neck_back"_s, without(neck, head));
        for (const int at : {-1, 1})
            add(sided(at, "ear"), without(ear(at), head));
        if (!isFront())
            return add(u"head_back"_s, head);
        const double height = m_body.head.height();
        const auto part = [&](const char *key, double from, double to) {
            add(QLatin1String(key), within(head, box(-90, -200 + height * from, 90, -200 + height * to)));
        };
        part("head", -0.1, 0.37);
        part("face", 0.37, 0.68);
        part("mouth", 0.68, 1.1);
    }

    void drawFront() {
        const double height = m_body.head.height();
        const double half = m_body.head.width() / 2;
        for (const int at : {-1, 1}) {
            m_shape.lines.moveTo(at * half * 0.4, -200 + height * 0.53);
            m_shape.lines.lineTo(at * half * 0.4, -200 + height * 0.565);
        }
        const double mouth = -200 + height * 0.785;
        m_shape.lines.moveTo(-half * 0.24, mouth);
        m_shape.lines.quadTo(0, mouth + height * 0.06, half * 0.24, mouth);
        m_shape.lines.moveTo(-half * 0.05, -200 + height * 0.66);
        m_shape.lines.quadTo(0, -200 + height * 0.685, half * 0.05, -200 + height * 0.66);
        const double navel = m_body.belly - 3;
        m_shape.lines.moveTo(0, navel - 1.2);
        m_shape.lines.lineTo(0, navel + 1.2);
    }

    /// The spine, and the cleft below it.
    void drawBack() {
        m_shape.lines.moveTo(0, m_body.chest - 12);
        m_shape.lines.lineTo(0, m_body.belly - 2);
        m_shape.lines.moveTo(0, m_body.crotch - 13);
        m_shape.lines.lineTo(0, m_body.crotch);
        for (const int at : {-1, 1}) {
            m_shape.lines.moveTo(at * 3, m_body.crotch + 2);
            m_shape.lines.quadTo(at * 7, m_body.crotch + 4, at * 11, m_body.crotch + 1.5);
        }
    }

    const Body &m_body;
    BodySide m_side;
    QPainterPath m_trunk; ///< with the legs
    QPainterPath m_arm;   ///< at the right
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
