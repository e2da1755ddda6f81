// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QFile>
#include <QFontDatabase>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace vidette::ui {
namespace {

QColor hex(const char* code) {
    return QColor(QLatin1String(code));
}

double luminance(const QColor& colour) {
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

struct Stop {
    double density;
    QColor colour;
};

QString name(const QColor& colour) {
    return colour.name(QColor::HexRgb);
}

} // namespace

Theme lightTheme() {
    Theme theme;
    theme.surface = hex("#FFFFFF");
    theme.canvas = hex("#F5F7F9");
    theme.grid = hex("#E4E8EC");
    theme.line = hex("#D6DCE2");
    theme.field = hex("#C5CDD5");
    theme.text = hex("#1F2933");
    theme.muted = hex("#52606D");
    theme.accent = hex("#0072B2");
    theme.onAccent = hex("#FFFFFF");
    theme.strong = hex("#0B4F6C");
    theme.selected = hex("#E3F1F8");
    theme.warning = hex("#B45309");
    theme.good = hex("#047857");
    theme.blind = hex("#D55E00");
    theme.blindTint = hex("#FBE3D6");
    theme.privacy = hex("#7B3294");
    theme.wall = hex("#323F4B");
    theme.building = hex("#CBD2D9");
    theme.buildingEdge = hex("#9AA5B1");
    theme.street = hex("#E1E6EB");
    theme.shelf = hex("#B08D57");
    theme.shelfEdge = hex("#7A5F35");
    theme.onShelf = hex("#1F2933");
    theme.low = hex("#E8E1D5");
    theme.onLow = hex("#5C4A2A");
    theme.bar = hex("#9FB3C8");
    return theme;
}

Theme darkTheme() {
    Theme theme;
    theme.dark = true;
    theme.surface = hex("#1B2127");
    theme.canvas = hex("#14191E");
    theme.grid = hex("#1E252C");
    theme.line = hex("#323F4B");
    theme.field = hex("#4A5866");
    theme.text = hex("#E4E7EB");
    theme.muted = hex("#9AA5B1");
    theme.accent = hex("#56B4E9");
    theme.onAccent = hex("#0E1418");
    theme.strong = hex("#A7D8F0");
    theme.selected = hex("#1D3443");
    theme.warning = hex("#F5A623");
    theme.good = hex("#34D399");
    theme.blind = hex("#F07B1F");
    theme.blindTint = hex("#4A2F1C");
    theme.privacy = hex("#B57BCB");
    theme.wall = hex("#B8C4CF");
    theme.building = hex("#323F4B");
    theme.buildingEdge = hex("#52606D");
    theme.street = hex("#232B33");
    theme.shelf = hex("#7D6540");
    theme.shelfEdge = hex("#B08D57");
    theme.onShelf = hex("#FFFFFF");
    theme.low = hex("#4A4336");
    theme.onLow = hex("#EADFCB");
    theme.bar = hex("#54687B");
    return theme;
}

Theme themeOf(const QPalette& palette) {
    static const Theme light = lightTheme();
    static const Theme dark = darkTheme();
    return palette.color(QPalette::Window).lightness() < 128 ? dark : light;
}

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    palette.setColor(QPalette::Window, theme.surface);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.canvas);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.warning);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.strong);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Midlight, theme.grid);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.field);
    palette.setColor(QPalette::Shadow, theme.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, blended(theme.muted, theme.surface, 0.6));
    }
    return palette;
}

QString styleSheetOf(const Theme& theme) {
    QFile file(QStringLiteral(":/window.qss"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char*, QColor> colours[] = {
        {"@surface", theme.surface}, {"@text", theme.text},         {"@line", theme.line},
        {"@field", theme.field},     {"@accent", theme.accent},     {"@onAccent", theme.onAccent},
        {"@muted", theme.muted},     {"@selected", theme.selected}, {"@strong", theme.strong}};
    for (const auto& [place, colour] : colours)
        sheet.replace(QRegularExpression(QLatin1String(place) + QStringLiteral("\\b")), name(colour));
    // Pictures of a style sheet cannot be coloured: there is one for each theme.
    sheet.replace(QStringLiteral("@arrow"), theme.dark ? QStringLiteral("light") : QStringLiteral("dark"));
    return sheet.replace(QStringLiteral("@tick"),
                         theme.dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

QColor densityColour(double pixelsPerMetre) {
    static const std::array<Stop, 5> stops{{{12.5, hex("#EAF3FA")},
                                            {62.5, hex("#C6DBEF")},
                                            {125, hex("#6BAED6")},
                                            {250, hex("#2171B5")},
                                            {1000, hex("#08306B")}}};
    if (!(pixelsPerMetre > stops.front().density)) return stops.front().colour;
    for (std::size_t i = 1; i < stops.size(); ++i) {
        if (pixelsPerMetre > stops[i].density) continue;
        const double part = std::log(pixelsPerMetre / stops[i - 1].density) /
                            std::log(stops[i].density / stops[i - 1].density);
        return blended(stops[i].colour, stops[i - 1].colour, part);
    }
    return stops.back().colour;
}

QColor blended(const QColor& over, const QColor& ground, double opacity) {
    const auto mix = [opacity](double a, double b) {
        return static_cast<float>(std::clamp(a * opacity + b * (1 - opacity), 0.0, 1.0));
    };
    return QColor::fromRgbF(mix(over.redF(), ground.redF()), mix(over.greenF(), ground.greenF()),
                            mix(over.blueF(), ground.blueF()));
}

double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

QFont fontOf(Type type) {
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setStyleHint(QFont::SansSerif);
    const std::array<int, 5> pixels{11, 13, 13, 15, 32};
    font.setPixelSize(pixels[static_cast<std::size_t>(type)]);
    font.setBold(type == Type::Strong || type == Type::Title || type == Type::Figure);
    return font;
}

} // namespace vidette::ui
