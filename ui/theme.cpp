// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QFontDatabase>

#include <algorithm>
#include <array>
#include <cmath>

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
    return palette.color(QPalette::Window).lightness() < 128 ? darkTheme() : lightTheme();
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
    const QString sheet = QStringLiteral(
        "QToolTip { background: %1; color: %2; border: 1px solid %3; padding: 6px; }"
        "QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit { background: %1; color: %2;"
        " border: 1px solid %4;"
        " border-radius: 4px; padding: 3px 8px; min-height: 20px; selection-background-color: %5;"
        " selection-color: %6; }"
        "QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0px; border: none; }"
        "QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: %7; }"
        "QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus { border: 2px solid "
        "%5;"
        " padding: 2px 7px; }"
        "QComboBox { padding-right: 20px; }"
        "QComboBox::drop-down { border: none; width: 20px; }"
        "QComboBox::down-arrow { image: url(:/icons/%8.svg); width: 10px; height: 10px; }"
        "QMenu { background: %1; color: %2; border: 1px solid %3; padding: 6px 0px; }"
        "QMenu::item { padding: 6px 28px 6px 16px; }"
        "QMenu::item:selected { background: %9; color: %2; }"
        "QMenu::item:disabled { color: %7; }"
        "QMenu::separator { height: 1px; background: %3; margin: 6px 0px; }"
        "QMenu::icon { padding-left: 10px; }"
        "QScrollArea { border: none; }"
        "QFrame#card { background: %1; border: 1px solid %4; }"
        "QToolButton#brand { border: 1px solid transparent; border-radius: 6px; padding: 2px 22px 2px 8px;"
        " font-size: 17px; font-weight: bold; color: %10; background: transparent; }"
        "QToolButton#brand:hover, QToolButton#brand:open { background: %9; }"
        "QToolButton#brand:focus { border: 1px solid %5; }"
        "QToolButton#brand::menu-indicator { image: url(:/icons/%8.svg); width: 10px; height: 10px;"
        " subcontrol-position: right center; subcontrol-origin: padding; right: 7px; }"
        "QToolButton[bar=\"true\"] { background: %1; color: %2; border: 1px solid %3; border-radius: 6px;"
        " padding: 2px 22px 2px 10px; }"
        "QToolButton[bar=\"true\"]:hover { border-color: %7; }"
        "QToolButton[bar=\"true\"]:focus { border-color: %5; }"
        "QToolButton[chosen=\"true\"] { background: %9; color: %10; border-color: %5; font-weight: bold; }"
        "QToolButton[bar=\"true\"]::menu-indicator { image: url(:/icons/%8.svg); width: 10px; height: 10px;"
        " subcontrol-position: right center; subcontrol-origin: padding; right: 7px; }"
        "QHeaderView::section { background: %1; color: %7; border: none; border-bottom: 1px solid %3;"
        " padding: 4px 8px; font-size: 11px; }"
        "QTableView { background: %1; outline: none; selection-background-color: %9; selection-color: %2; }"
        "QTableView::item { padding: 0px 5px; border-bottom: 1px solid %3; }"
        "QTableView::item:hover { background: %9; }"
        "QTableCornerButton::section { background: %1; border: none; }"
        "QListWidget, QUndoView { background: %1; outline: none; }"
        "QListWidget::item, QUndoView::item { color: %2; padding: 6px 8px; border-radius: 4px; }"
        "QListWidget::item:hover, QUndoView::item:hover { background: %9; }"
        "QListWidget::item:selected, QUndoView::item:selected { background: %9; color: %10; }"
        "QTabBar { background: transparent; }"
        "QTabBar::tab { background: transparent; color: %7; border: none; border-bottom: 2px solid "
        "transparent;"
        " padding: 5px 2px; margin-right: 14px; font-size: 12px; }"
        "QTabBar::tab:selected { color: %10; border-bottom: 2px solid %5; }"
        "QTabBar::tab:hover { color: %2; }"
        "QTabBar::tab:focus { border-bottom: 2px solid %10; }");
    const QString bars = QStringLiteral(
        "QScrollBar:vertical { background: transparent; width: 10px; margin: 0px; }"
        "QScrollBar::handle:vertical { background: %1; border-radius: 3px; min-height: 32px; margin: 2px; }"
        "QScrollBar::add-line, QScrollBar::sub-line { height: 0px; width: 0px; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
        "QScrollBar:horizontal { background: transparent; height: 10px; margin: 0px; }"
        "QScrollBar::handle:horizontal { background: %1; border-radius: 3px; min-width: 32px; margin: 2px; "
        "}");
    const QString boxes = QStringLiteral(
        "QCheckBox::indicator, QAbstractItemView::indicator, QMenu::indicator { width: 14px; height: 14px;"
        " background: %1; border: 1px solid %2; border-radius: 3px; }"
        "QMenu::indicator { left: 8px; }"
        "QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: %5; }"
        "QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: %3; }"
        "QSlider::handle:horizontal { width: 10px; margin: -5px 0px; border-radius: 6px; background: %1;"
        " border: 1px solid %2; }"
        "QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { border-color: %3; }"
        "QMenu::indicator:exclusive { border-radius: 7px; }"
        "QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QMenu::indicator:checked {"
        " background: %3; border-color: %3; image: url(:/icons/tick-%4.svg); }"
        "QCheckBox::indicator:focus, QCheckBox::indicator:hover { border-color: %3; }"
        "QCheckBox::indicator:disabled, QAbstractItemView::indicator:disabled { border-color: %5; }"
        "QCheckBox::indicator:checked:disabled, QAbstractItemView::indicator:checked:disabled {"
        " background: %5; }");
    const QString arrow = theme.dark ? QStringLiteral("arrow-down-light") : QStringLiteral("arrow-down-dark");
    return sheet.arg(name(theme.surface), name(theme.text), name(theme.line), name(theme.field),
                     name(theme.accent), name(theme.onAccent), name(theme.muted), arrow, name(theme.selected),
                     name(theme.strong)) +
           bars.arg(name(theme.field)) +
           boxes.arg(name(theme.surface), name(theme.muted), name(theme.accent),
                     theme.dark ? QStringLiteral("dark") : QStringLiteral("light"), name(theme.line));
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
