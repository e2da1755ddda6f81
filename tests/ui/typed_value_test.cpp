// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/typed_value.h"

#include "ui/panels/fields.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace vidette::tests {
namespace {

using ui::typedValue;

std::optional<double> metres(const char* typed, const QLocale& locale = QLocale::c()) {
    return typedValue(QString::fromUtf8(typed), QStringLiteral("m"), locale);
}

TEST(TypedValue, OneLengthInManyUnits_IsTheSameLength) {
    for (const char* typed : {"3.2", "3,2", "3.2m", " 3.2 M ", "320 cm", "3200mm", "32 dm", "0.0032 km"}) {
        ASSERT_TRUE(metres(typed)) << typed;
        EXPECT_NEAR(*metres(typed), 3.2, 1e-12) << typed;
    }
    EXPECT_DOUBLE_EQ(*metres("10 ft"), 3.048);
    EXPECT_DOUBLE_EQ(*metres("100 in"), 2.54);
    EXPECT_DOUBLE_EQ(*metres("-50 cm"), -0.5);
}

TEST(TypedValue, NumbersOfTheLocale_AreUnderstood) {
    const QLocale czech(QLocale::Czech);
    EXPECT_DOUBLE_EQ(*metres("3,25 m", czech), 3.25);
    EXPECT_DOUBLE_EQ(*metres("3.25 m", czech), 3.25);
    EXPECT_DOUBLE_EQ(*typedValue(czech.toString(12345.5, 'f', 1), {}, czech), 12345.5);
}

TEST(TypedValue, WhatIsNoValue_IsNothing) {
    for (const char* typed : {"", "m", "3 apples", "3 2", "1e", "cm 3", "3 m m", "--3", "1.2.3"})
        EXPECT_FALSE(metres(typed)) << typed;
    EXPECT_FALSE(typedValue(QStringLiteral("3 m"), QStringLiteral("°"), QLocale::c()));
    EXPECT_FALSE(typedValue(QStringLiteral("3 cm"), {}, QLocale::c()));
    EXPECT_DOUBLE_EQ(*typedValue(QStringLiteral("45°"), QStringLiteral("°"), QLocale::c()), 45);
}

/// A field of metres, typed into as a person does.
class LengthField : public testing::Test {
  protected:
    void SetUp() override {
        m_field.setLocale(QLocale::c());
        m_field.show(2.5);
        m_field.QWidget::show();
    }
    void type(const char* words) {
        m_field.setFocus();
        m_field.selectAll();
        QTest::keyClicks(&m_field, QLatin1String(words));
    }
    void enter() { QTest::keyClick(&m_field, Qt::Key_Return); }

    ui::NumberField m_field{QStringLiteral("Height"), {0, 500, 0.1, 2}, QStringLiteral("m"), nullptr};
};

TEST_F(LengthField, TakesAnotherUnit) {
    QSignalSpy edited(&m_field, &ui::NumberField::edited);
    type("320 cm");
    enter();
    EXPECT_DOUBLE_EQ(m_field.value(), 3.2);
    EXPECT_EQ(edited.count(), 1);
}

TEST_F(LengthField, SaysWhyAValueDoesNotFit_AndKeepsTheOldOne) {
    QSignalSpy unsound(&m_field, &ui::NumberField::unsound);
    QSignalSpy edited(&m_field, &ui::NumberField::edited);
    type("9000");
    ASSERT_FALSE(unsound.isEmpty());
    EXPECT_TRUE(unsound.back().front().toString().contains(QStringLiteral("500")));
    enter();
    EXPECT_DOUBLE_EQ(m_field.value(), 2.5);
    EXPECT_EQ(edited.count(), 0);
    type("3");
    EXPECT_EQ(unsound.back().front().toString(), QString());
}

TEST_F(LengthField, WordsAreNoLength) {
    QSignalSpy unsound(&m_field, &ui::NumberField::unsound);
    type("high");
    ASSERT_FALSE(unsound.isEmpty());
    EXPECT_FALSE(unsound.back().front().toString().isEmpty());
    enter();
    EXPECT_DOUBLE_EQ(m_field.value(), 2.5);
}

} // namespace
} // namespace vidette::tests
