// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/words.h"

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
