// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/value_field.h"

#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/kit/style.h"

#include <QDoubleSpinBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

class ValueFieldTest : public PageFixture {
protected:
    ValueField &field(const Tracker &tracker) {
        m_field = std::make_unique<ValueField>(tracker);
        showAndWait(*m_field);
        return *m_field;
    }
    /// Types over the number.
    static void typeNumber(ValueField &field, const QString &text) { type(&field, "number", text); }

private:
    std::unique_ptr<ValueField> m_field;
};

Tracker measured(Unit unit) {
    return {.name = u"Fever"_s, .kind = TrackerKind::Measurement, .unit = unit};
}

} // namespace

TEST_F(ValueFieldTest, AScaleFrom0To10IsOneRowInHalfAForm) {
    ValueField &pain = field({.name = u"Pain"_s, .kind = TrackerKind::ZeroToTen});
    pain.resize(scaled(400), pain.height());
    QTest::qWait(20);
    for (const char *name : {"value0", "value5", "value10"}) {
        const auto *button = find(&pain, name);
        EXPECT_EQ(button->y(), find(&pain, "value0")->y()) << name;
        EXPECT_LE(button->geometry().right(), pain.width()) << name;
    }
}

TEST_F(ValueFieldTest, FacesAreChosenByClickAndByKey) {
    ValueField &mood = field({.name = u"Mood"_s, .kind = TrackerKind::Faces});
    QSignalSpy picked(&mood, &ValueField::picked);
    click(&mood, "value3");
    EXPECT_EQ(mood.value(), 3);
    QTest::keyClick(mood.focusWidget(), Qt::Key_0);
    QTest::keyClick(mood.focusWidget(), Qt::Key_Return);
    EXPECT_EQ(mood.value(), 0);
    EXPECT_EQ(picked.count(), 2);
    EXPECT_EQ(find(&mood, "value0")->accessibleName(), u"Mood: very sad"_s);
    EXPECT_EQ(auditFindings(&mood), "");
}

TEST_F(ValueFieldTest, EachFaceIsADrawingOfItsOwn) {
    ValueField &mood = field({.name = u"Mood"_s, .kind = TrackerKind::Faces});
    QList<QImage> faces;
    for (int i = 0; i < 5; ++i)
        faces.append(find(&mood, qPrintable(u"value%1"_s.arg(i)))->grab().toImage());
    for (int i = 1; i < 5; ++i)
        EXPECT_NE(faces[i], faces[i - 1]);
}

TEST_F(ValueFieldTest, AMeasurementIsShownInItsUnitAndKeptInOne) {
    ValueField &fever = field(measured(Unit::Fahrenheit));
    EXPECT_FALSE(fever.value());
    typeNumber(fever, u"101.3"_s);
    ASSERT_TRUE(fever.value());
    EXPECT_NEAR(*fever.value(), 38.5, 0.001);
    EXPECT_TRUE(says(&fever, u"°F"_s));
}

TEST_F(ValueFieldTest, WhatWasNotTouchedComesBackAsItWas) {
    ValueField &weight = field(measured(Unit::Pound));
    weight.setValue(12.345678);
    EXPECT_EQ(weight.value(), 12.345678);
    weight.setValue(std::nullopt);
    EXPECT_FALSE(weight.value());
}

TEST_F(ValueFieldTest, AScoreIsTypedWithinItsRange) {
    ValueField &score = field({.name = u"Sheet"_s, .kind = TrackerKind::ScoreSheet, .sheet = u"ppp"_s});
    EXPECT_TRUE(says(&score, u"from 0 to 60"_s));
    typeNumber(score, u"14"_s);
    EXPECT_EQ(score.value(), 14);
    EXPECT_EQ(find<QDoubleSpinBox>(&score, "number")->maximum(), 60);
}

TEST_F(ValueFieldTest, ZeroIsAValueOfItsOwn) {
    ValueField &count = field({.name = u"Diapers"_s, .kind = TrackerKind::Count});
    EXPECT_FALSE(count.value());
    typeNumber(count, u"0"_s);
    EXPECT_EQ(count.value(), 0);
}
