// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <array>
#include <cmath>
#include <gtest/gtest.h>

namespace vidette::tests {
namespace {

constexpr double kReadable = 4.5; ///< WCAG 2.1, 1.4.3: body text

struct Pair {
    const char* what;
    QColor ink;
    QColor ground;
};

std::vector<Pair> textPairs(const ui::Theme& theme) {
    return {{"text on surface", theme.text, theme.surface},
            {"text on canvas", theme.text, theme.canvas},
            {"text on selected", theme.text, theme.selected},
            {"muted on surface", theme.muted, theme.surface},
            {"muted on canvas", theme.muted, theme.canvas},
            {"accent on surface", theme.accent, theme.surface},
            {"strong on surface", theme.strong, theme.surface},
            {"strong on selected", theme.strong, theme.selected},
            {"warning on surface", theme.warning, theme.surface},
            {"good on surface", theme.good, theme.surface},
            {"text on accent", theme.onAccent, theme.accent},
            {"text on shelf", theme.onShelf, theme.shelf},
            {"text on counter", theme.onLow, theme.low},
            {"surface on strong", theme.surface, theme.strong}};
}

TEST(Theme, Text_IsReadableOnEveryGround) {
    for (const ui::Theme& theme : {ui::lightTheme(), ui::darkTheme()}) {
        for (const Pair& pair : textPairs(theme)) {
            EXPECT_GE(ui::contrast(pair.ink, pair.ground), kReadable)
                << pair.what << (theme.dark ? ", dark" : ", light");
        }
    }
}

TEST(Theme, Contrast_OfBlackAndWhiteIs21) {
    EXPECT_NEAR(ui::contrast(Qt::black, Qt::white), 21, 1e-6);
    EXPECT_NEAR(ui::contrast(Qt::white, Qt::white), 1, 1e-9);
}

TEST(Theme, DenserClasses_AreDarker) {
    double before = 22;
    for (const double density : {5.0, 12.5, 25.0, 62.5, 125.0, 250.0, 500.0, 1000.0}) {
        const double now = ui::contrast(ui::densityColour(density), Qt::black);
        EXPECT_TRUE(now < before || density <= 12.5) << density;
        before = now;
    }
}

/// Rows of the matrix that shows linear red, green and blue as somebody without one kind of cones sees them:
/// Machado, Oliveira and Fernandes, IEEE TVCG 15(6), 2009, severity 1.
using Sight = std::array<std::array<double, 3>, 3>;
constexpr Sight kProtan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Sight kDeutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Sight kTritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

double linear(double share) {
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

/// CIE L*a*b* (D65) of a colour as it is seen.
std::array<double, 3> labOf(const QColor& colour, const Sight& sight) {
    const std::array<double, 3> rgb{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    std::array<double, 3> seen{};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j) seen[i] += sight[i][j] * rgb[j];
    const auto curve = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = curve((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505);
    const double y = curve(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
    const double z = curve((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double apart(const QColor& one, const QColor& other, const Sight& sight) {
    const auto a = labOf(one, sight);
    const auto b = labOf(other, sight);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

TEST(Theme, ClassesAndBlindSpots_StayApartForThreeKindsOfColourBlindness) {
    constexpr double kApart = 10; // of L*a*b*; 2.3 is just noticeable
    for (const ui::Theme& theme : {ui::lightTheme(), ui::darkTheme()}) {
        const std::vector<QColor> colours{theme.blind, ui::densityColour(62.5), ui::densityColour(125),
                                          ui::densityColour(250), ui::densityColour(1000)};
        for (const Sight& sight : {kProtan, kDeutan, kTritan})
            for (std::size_t i = 0; i < colours.size(); ++i)
                for (std::size_t j = i + 1; j < colours.size(); ++j)
                    EXPECT_GE(apart(colours[i], colours[j], sight), kApart) << i << " and " << j;
    }
}

TEST(Theme, SketchColours_StandAtTheirClasses) {
    EXPECT_EQ(ui::densityColour(62.5), QColor(QLatin1String("#C6DBEF")));
    EXPECT_EQ(ui::densityColour(125), QColor(QLatin1String("#6BAED6")));
    EXPECT_EQ(ui::densityColour(250), QColor(QLatin1String("#2171B5")));
    EXPECT_EQ(ui::densityColour(1000), QColor(QLatin1String("#08306B")));
}

TEST(Theme, Palette_RemembersWhichThemeItIs) {
    EXPECT_TRUE(ui::themeOf(ui::paletteOf(ui::darkTheme())).dark);
    EXPECT_FALSE(ui::themeOf(ui::paletteOf(ui::lightTheme())).dark);
}

TEST(Icons, AreDrawnInThePalettesColour) {
    const QImage image = ui::iconPixmap(QStringLiteral("wall"), Qt::red, 20, 2).toImage();
    ASSERT_EQ(image.width(), 40);
    int red = 0;
    for (int y = 0; y < 40; ++y) {
        for (int x = 0; x < 40; ++x)
            red += image.pixelColor(x, y).red() > 200 && image.pixelColor(x, y).alpha() > 200;
    }
    EXPECT_GT(red, 50);
}

TEST(Words, AlmostAll_IsNotCalledAll) {
    EXPECT_TRUE(ui::percentText(0.9999).startsWith(QStringLiteral("99.9")));
    EXPECT_TRUE(ui::percentText(1).startsWith(QStringLiteral("100")));
    EXPECT_TRUE(ui::percentText(0.969).startsWith(QStringLiteral("96.9")));
}

TEST(Words, UnknownClassOfACity_IsShownAsWritten) {
    EXPECT_EQ(ui::classTitle("recognise"), QStringLiteral("Recognise"));
    EXPECT_EQ(ui::classTitle("plates"), QStringLiteral("Plates"));
}

} // namespace
} // namespace vidette::tests
