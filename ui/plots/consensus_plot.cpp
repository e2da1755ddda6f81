// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/consensus_plot.h"

#include "ui/theme.h"
#include "ui/words.h"

#include <QFontMetrics>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kCell = 40;        ///< points of height
constexpr int kLowCell = 28;     ///< of a large group
constexpr int kLarge = 10;       ///< members; of more, rows are lower and names run upwards
constexpr int kWideCell = 72;    ///< points of width at most
constexpr int kLeastCell = 36;   ///< at least: room for a figure
constexpr int kNames = 150;      ///< points of width of the names at the left
constexpr int kHeading = 28;     ///< points of height of the names above
constexpr int kHighHeading = 96; ///< where they run upwards

} // namespace

ConsensusPlot::ConsensusPlot(QWidget* parent) : DrawnPlot(tr("How far every two members agree"), parent) {}

void ConsensusPlot::show(const QStringList& names, const std::vector<std::vector<double>>& pairwise,
                         const std::vector<std::vector<std::size_t>>& clusters) {
    m_names.clear();
    m_pairwise.clear();
    m_sizes.clear();
    std::vector<std::size_t> order;
    for (const auto& members : clusters) {
        order.insert(order.end(), members.begin(), members.end());
        m_sizes.push_back(members.size());
    }
    for (const std::size_t i : order) {
        m_names << names[static_cast<qsizetype>(i)];
        std::vector<double> row;
        for (const std::size_t j : order) row.push_back(pairwise[i][j]);
        m_pairwise.push_back(std::move(row));
    }
    setMinimumSize(kNames + static_cast<int>(m_names.size()) * kLeastCell, neededHeight());
    changed();
}

void ConsensusPlot::clear() {
    show({}, {}, {});
}

bool ConsensusPlot::isLarge() const {
    return m_names.size() > kLarge;
}

int ConsensusPlot::cellHeight() const {
    return isLarge() ? kLowCell : kCell;
}

int ConsensusPlot::heading() const {
    return isLarge() ? kHighHeading : kHeading;
}

int ConsensusPlot::neededHeight() const {
    const int n = static_cast<int>(m_names.size());
    return n > 0 ? heading() + n * cellHeight() + 4 : 0;
}

QSize ConsensusPlot::sizeHint() const {
    return {kNames + static_cast<int>(m_names.size()) * kWideCell, neededHeight()};
}

QColor ConsensusPlot::groundOf(double consensus) const {
    const Theme theme = themeOf(palette());
    const double darkest = theme.dark ? 0.85 : 0.6; // the figures on it stay easy to read
    return blended(theme.accent, theme.surface, std::clamp(consensus, 0.0, 1.0) * darkest);
}

double ConsensusPlot::cellWidth() const {
    return std::clamp((width() - kNames - 2.0) / static_cast<double>(m_names.size()), double(kLeastCell),
                      double(kWideCell));
}

QRectF ConsensusPlot::cells(std::size_t firstRow, std::size_t firstColumn, std::size_t rows,
                            std::size_t columns) const {
    const double wide = cellWidth();
    return {kNames + static_cast<double>(firstColumn) * wide,
            heading() + static_cast<double>(firstRow) * cellHeight(), static_cast<double>(columns) * wide,
            static_cast<double>(rows) * cellHeight()};
}

void ConsensusPlot::paint() {
    if (m_names.isEmpty()) return;
    drawCells();
    drawFrames();
    drawNames();
}

void ConsensusPlot::drawCells() {
    const Theme theme = themeOf(palette());
    for (std::size_t row = 0; row < m_pairwise.size(); ++row) {
        for (std::size_t column = 0; column < m_pairwise.size(); ++column) {
            const QRectF cell = cells(row, column, 1, 1);
            const bool self = row == column;
            const QColor ground = self ? theme.surface : groundOf(m_pairwise[row][column]);
            box(cell, ground, QPen(theme.line, 1));
            words(cell.center(), self ? QStringLiteral("–") : number(m_pairwise[row][column], 2),
                  Qt::AlignCenter, self ? theme.muted : readableOn(ground),
                  fontOf(isLarge() ? Type::Caption : Type::Body));
        }
    }
}

void ConsensusPlot::drawFrames() {
    const QPen edge(themeOf(palette()).text, 2);
    std::size_t at = 0;
    for (const std::size_t size : m_sizes) {
        if (size > 1) box(cells(at, at, size, size), Qt::NoBrush, edge);
        at += size;
    }
}

void ConsensusPlot::drawNames() {
    const Theme theme = themeOf(palette());
    const QFont font = fontOf(Type::Body);
    const QFont small = fontOf(Type::Caption);
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const QRectF cell = cells(static_cast<std::size_t>(i), static_cast<std::size_t>(i), 1, 1);
        const QString left = QFontMetrics(font).elidedText(m_names[i], Qt::ElideMiddle, kNames - 12);
        words({kNames - 8.0, cell.center().y()}, left, Qt::AlignRight | Qt::AlignVCenter, theme.text, font);
        const int room = isLarge() ? kHighHeading - 12 : static_cast<int>(cell.width()) - 4;
        const QString above = QFontMetrics(small).elidedText(m_names[i], Qt::ElideMiddle, room);
        // Words that run upwards begin at their left end.
        words({cell.center().x(), heading() - 6.0}, above,
              isLarge() ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignHCenter | Qt::AlignBottom, theme.muted,
              small, isLarge());
    }
}

} // namespace vidette::ui
