// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/consensus_plot.h"

#include "ui/theme.h"
#include "ui/words.h"

#include <QFontMetrics>
#include <qcustomplot.h>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kCell = 40;     ///< points of height, at least
constexpr int kWideCell = 72; ///< points of width at most
constexpr int kNames = 150;   ///< points of width of the names at the left
constexpr int kHeading = 28;  ///< points of height of the names above

} // namespace

ConsensusPlot::ConsensusPlot(QWidget* parent) : Plot(tr("How far every two members agree"), parent) {
    plot().axisRect()->setAutoMargins(QCP::msNone);
    plot().axisRect()->setMargins(QMargins(0, 0, 0, 0));
    plot().axisRect()->setBackground(Qt::NoBrush);
    for (QCPAxis* axis : {plot().xAxis, plot().yAxis}) axis->setVisible(false);
    plot().yAxis->setRangeReversed(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

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
    updateGeometry();
    setMinimumHeight(sizeHint().height());
    renew();
}

void ConsensusPlot::clear() {
    show({}, {}, {});
}

QSize ConsensusPlot::sizeHint() const {
    const int n = static_cast<int>(m_names.size());
    return {kNames + n * kWideCell, n > 0 ? kHeading + n * kCell + 4 : 0};
}

QColor ConsensusPlot::groundOf(double consensus) const {
    const Theme theme = themeOf(palette());
    const double darkest = theme.dark ? 0.85 : 0.6; // the figures on it stay easy to read
    return blended(theme.accent, theme.surface, std::clamp(consensus, 0.0, 1.0) * darkest);
}

void ConsensusPlot::setAxes() {
    // One unit is a cell; the names stand at negative places.
    const double n = static_cast<double>(m_names.size());
    const double cell = std::min<double>(kWideCell, (width() - kNames - 2) / n);
    plot().xAxis->setRange(-kNames / cell, (width() - kNames) / cell);
    plot().yAxis->setRange(-static_cast<double>(kHeading) / kCell,
                           (height() - static_cast<double>(kHeading)) / kCell);
}

void ConsensusPlot::draw() {
    if (width() < 10 || height() < 10) return;
    plot().clearItems();
    plot().setBackground(themeOf(palette()).surface);
    if (!m_names.isEmpty()) {
        setAxes();
        drawCells();
        drawFrames();
        drawNames();
    }
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void ConsensusPlot::addBox(double left, double top, double right, double bottom, const QColor& edge,
                           double width, const QColor& fill) {
    auto* box = new QCPItemRect(&plot());
    box->topLeft->setCoords(left, top);
    box->bottomRight->setCoords(right, bottom);
    box->setPen(QPen(edge, width));
    box->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    box->setClipToAxisRect(false);
}

void ConsensusPlot::drawCells() {
    const Theme theme = themeOf(palette());
    for (std::size_t row = 0; row < m_pairwise.size(); ++row) {
        for (std::size_t column = 0; column < m_pairwise.size(); ++column) {
            const double x = static_cast<double>(column);
            const double y = static_cast<double>(row);
            const bool self = row == column;
            const QColor ground = self ? theme.surface : groundOf(m_pairwise[row][column]);
            addBox(x, y, x + 1, y + 1, theme.line, 1, ground);
            const QString words = self ? QStringLiteral("–") : number(m_pairwise[row][column], 2);
            addPlotWords(plot(), x + 0.5, y + 0.5, words, Qt::AlignCenter,
                         self ? theme.muted : readableOn(ground), fontOf(Type::Body));
        }
    }
}

void ConsensusPlot::drawFrames() {
    const QColor edge = themeOf(palette()).text;
    double at = 0;
    for (const std::size_t size : m_sizes) {
        const double end = at + static_cast<double>(size);
        if (size > 1) addBox(at, at, end, end, edge, 2, QColor());
        at = end;
    }
}

void ConsensusPlot::drawNames() {
    const Theme theme = themeOf(palette());
    const QFont font = fontOf(Type::Body);
    const QFont small = fontOf(Type::Caption);
    const double cell = plot().xAxis->coordToPixel(1) - plot().xAxis->coordToPixel(0);
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const double at = static_cast<double>(i) + 0.5;
        const QString left = QFontMetrics(font).elidedText(m_names[i], Qt::ElideMiddle, kNames - 12);
        addPlotWords(plot(), -8 / cell, at, left, Qt::AlignRight | Qt::AlignVCenter, theme.text, font);
        const QString above = QFontMetrics(small).elidedText(m_names[i], Qt::ElideMiddle, int(cell) - 4);
        addPlotWords(plot(), at, -0.2, above, Qt::AlignHCenter | Qt::AlignBottom, theme.muted, small);
    }
}

} // namespace vidette::ui
