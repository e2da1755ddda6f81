// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/contribution_plot.h"

#include "ui/ranking_words.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QFontMetrics>
#include <QMouseEvent>
#include <qcustomplot.h>

#include <algorithm>
#include <array>

namespace vidette::ui {
namespace {

constexpr int kScoreRoom = 48;   ///< points at the right for the total
constexpr double kBarAt = 0.18;  ///< middle of the bar below the middle of its row
constexpr double kNameAt = 0.27; ///< baseline of the name above it

constexpr double kBarTop = 0.42; ///< of a row, from its upper edge

/// Indices of the alternatives, best first.
std::vector<std::size_t> orderOf(const mcda::Ranking& ranking, int most) {
    std::vector<std::size_t> order;
    for (const auto& place : ranking.ranking) {
        for (const auto& id : place) {
            const auto index = mcda::indexOf(ranking.alternatives, id);
            if (index && order.size() < static_cast<std::size_t>(most)) order.push_back(*index);
        }
    }
    return order;
}

} // namespace

QColor ContributionPlot::criterionColour(std::size_t index, const QPalette& palette) {
    static const std::array<const char*, 8> colours{"#0072B2", "#E69F00", "#56B4E9", "#009E73",
                                                    "#F0E442", "#CC79A7", "#D55E00", "#8A94A0"};
    const QColor colour(QLatin1String(colours[index % colours.size()]));
    const Theme theme = themeOf(palette);
    return theme.dark ? blended(colour, theme.surface, 0.85) : colour;
}

ContributionPlot::ContributionPlot(int most, int row, QWidget* parent)
    : Plot(tr("Ranking with the contribution of each criterion"), parent), m_most(most), m_row(row) {
    plot().axisRect()->setAutoMargins(QCP::msNone);
    plot().axisRect()->setMargins(QMargins(0, 0, 0, 0));
    plot().axisRect()->setBackground(Qt::NoBrush);
    for (QCPAxis* axis : {plot().xAxis, plot().yAxis}) axis->setVisible(false);
    plot().yAxis->setRangeReversed(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ContributionPlot::show(const report::Decision& decision) {
    m_decision = decision;
    draw();
}

void ContributionPlot::clear() {
    m_decision = {};
    draw();
}

QSize ContributionPlot::sizeHint() const {
    return {260, m_rows * m_row};
}

double ContributionPlot::widthOf(double value) const {
    return plot().xAxis->range().size() > 0 ? value / plot().xAxis->range().size() * width() : 0;
}

void ContributionPlot::draw() {
    const auto order = orderOf(m_decision.ranking, m_most);
    if (m_rows != static_cast<int>(order.size())) {
        m_rows = static_cast<int>(order.size());
        updateGeometry();
    }
    if (width() < 10 || height() < 10) return;
    plot().clearItems();
    plot().clearPlottables();
    plot().setBackground(themeOf(palette()).surface);
    m_largest = 0;
    for (const std::size_t index : order) m_largest = std::max(m_largest, m_decision.ranking.totals[index]);
    const double drawn = std::max(width() - kScoreRoom, 60);
    plot().xAxis->setRange(0, std::max(m_largest, 1e-9) * width() / drawn);
    plot().yAxis->setRange(-0.5, std::max(m_rows, 1) - 0.5);
    drawPieces(order);
    drawWords(order);
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void ContributionPlot::mouseReleaseEvent(QMouseEvent* event) {
    Plot::mouseReleaseEvent(event);
    const auto order = orderOf(m_decision.ranking, m_most);
    const auto row =
        static_cast<std::size_t>(std::max(event->position().y(), 0.0)) / static_cast<std::size_t>(m_row);
    if (event->button() != Qt::LeftButton || row >= order.size()) return;
    const mcda::Ranking& ranking = m_decision.ranking;
    const QString alternative = text(ranking.alternatives[order[row]]);
    double left = 0;
    for (std::size_t piece = 0; piece < ranking.contributions.size(); ++piece) {
        left += widthOf(ranking.contributions[piece][order[row]]);
        const bool onBar = event->position().y() - static_cast<double>(row) * m_row > kBarTop * m_row;
        if (onBar && event->position().x() < left)
            return emit asked(alternative, text(ranking.criteria[piece]));
    }
    emit asked(alternative, {});
}

void ContributionPlot::drawPieces(const std::vector<std::size_t>& order) {
    const mcda::Ranking& ranking = m_decision.ranking;
    const bool plain = ranking.contributions.empty();
    const std::size_t pieces = plain ? 1 : ranking.criteria.size();
    const QFont font = fontOf(Type::Caption);
    std::vector<double> at(order.size(), 0.0);
    QCPBars* below = nullptr;
    for (std::size_t piece = 0; piece < pieces; ++piece) {
        const QColor colour = criterionColour(piece, palette());
        auto* bars = new QCPBars(plot().yAxis, plot().xAxis);
        bars->setAntialiased(false);
        bars->setPen(Qt::NoPen);
        bars->setBrush(colour);
        bars->setWidth(0.42);
        if (below) bars->moveAbove(below);
        below = bars;
        const QString name = plain ? QString() : criterionShort(m_decision.problem, ranking.criteria[piece]);
        for (std::size_t row = 0; row < order.size(); ++row) {
            const double value =
                plain ? ranking.totals[order[row]] : ranking.contributions[piece][order[row]];
            const double y = static_cast<double>(row) + kBarAt;
            bars->addData(y, value);
            if (QFontMetrics(font).horizontalAdvance(name) + 6 < widthOf(value)) {
                addPlotWords(plot(), at[row] + value / 2, y, name, Qt::AlignCenter, readableOn(colour), font);
            }
            at[row] += value;
        }
    }
}

void ContributionPlot::drawWords(const std::vector<std::size_t>& order) {
    const Theme theme = themeOf(palette());
    const mcda::Ranking& ranking = m_decision.ranking;
    QFont name = fontOf(Type::Body);
    name.setPixelSize(12);
    const QFont strong = fontOf(Type::Strong);
    for (std::size_t row = 0; row < order.size(); ++row) {
        const std::string& id = ranking.alternatives[order[row]];
        const bool first = row == 0;
        const QString words = QFontMetrics(name).elidedText(alternativeTitle(m_decision.problem, id),
                                                            Qt::ElideRight, width() - 8);
        name.setBold(first);
        addPlotWords(plot(), 0, static_cast<double>(row) - kNameAt, words, Qt::AlignLeft | Qt::AlignVCenter,
                     theme.text, name);
        const double total = ranking.totals[order[row]];
        addPlotWords(plot(), plot().xAxis->range().upper, static_cast<double>(row) + kBarAt, scoreText(total),
                     Qt::AlignRight | Qt::AlignVCenter, theme.text, strong);
    }
}

} // namespace vidette::ui
