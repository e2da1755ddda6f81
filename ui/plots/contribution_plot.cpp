// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/contribution_plot.h"

#include "ui/ranking_words.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QMouseEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace vidette::ui {
namespace {

constexpr int kScoreRoom = 48;   ///< points at the right for the total
constexpr double kNameAt = 0.23; ///< of a row, from its upper edge
constexpr double kBarTop = 0.47;
constexpr double kBarHigh = 0.42;

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
    : DrawnPlot(tr("Ranking with the contribution of each criterion"), parent), m_mostShown(most),
      m_row(row) {}

void ContributionPlot::show(const report::Decision& decision) {
    m_decision = decision;
    m_order = orderOf(decision.ranking, m_mostShown);
    measure();
    changed();
}

void ContributionPlot::clear() {
    show({});
}

QSize ContributionPlot::sizeHint() const {
    return {260, neededHeight()};
}

int ContributionPlot::neededHeight() const {
    return static_cast<int>(m_order.size()) * m_row;
}

std::vector<ContributionPlot::Piece> ContributionPlot::piecesOf(std::size_t alternative) const {
    const mcda::Ranking& ranking = m_decision.ranking;
    if (ranking.contributions.empty()) return {{0, 0, ranking.totals[alternative]}};
    std::vector<Piece> pieces;
    double left = 0;
    double right = 0;
    for (std::size_t criterion = 0; criterion < ranking.contributions.size(); ++criterion) {
        const double value = ranking.contributions[criterion][alternative];
        double& end = value < 0 ? left : right;
        pieces.push_back({criterion, end, end + value});
        end += value;
    }
    return pieces;
}

void ContributionPlot::measure() {
    m_least = 0;
    m_most = 0;
    for (const std::size_t alternative : m_order) {
        for (const Piece& piece : piecesOf(alternative)) {
            m_least = std::min(m_least, piece.to);
            m_most = std::max(m_most, piece.to);
        }
    }
}

double ContributionPlot::across(double value) const {
    const double drawn = std::max(width() - kScoreRoom, 60);
    return (value - m_least) / std::max(m_most - m_least, 1e-9) * drawn;
}

QRectF ContributionPlot::barOf(std::size_t row, const Piece& piece) const {
    const double top = (static_cast<double>(row) + kBarTop) * m_row;
    const double from = across(piece.from);
    const double to = across(piece.to);
    return {std::min(from, to), top, std::abs(to - from), kBarHigh * m_row};
}

void ContributionPlot::paint() {
    for (std::size_t row = 0; row < m_order.size(); ++row) {
        drawPieces(row);
        drawWords(row);
    }
}

void ContributionPlot::mouseReleaseEvent(QMouseEvent* event) {
    DrawnPlot::mouseReleaseEvent(event);
    const auto row =
        static_cast<std::size_t>(std::max(event->position().y(), 0.0)) / static_cast<std::size_t>(m_row);
    if (event->button() != Qt::LeftButton || row >= m_order.size()) return;
    const mcda::Ranking& ranking = m_decision.ranking;
    const QString alternative = text(ranking.alternatives[m_order[row]]);
    const auto pieces = piecesOf(m_order[row]);
    const auto hit = std::find_if(pieces.begin(), pieces.end(), [&](const Piece& piece) {
        return barOf(row, piece).contains(event->position());
    });
    const bool isPiece = hit != pieces.end() && !ranking.contributions.empty();
    emit asked(alternative, isPiece ? text(ranking.criteria[hit->criterion]) : QString());
}

void ContributionPlot::drawPieces(std::size_t row) {
    const mcda::Ranking& ranking = m_decision.ranking;
    const QFont font = fontOf(Type::Caption);
    for (const Piece& piece : piecesOf(m_order[row])) {
        const QRectF bar = barOf(row, piece);
        if (bar.width() <= 0) continue;
        const QColor colour = criterionColour(piece.criterion, palette());
        box(bar, colour);
        if (ranking.contributions.empty()) continue;
        const QString name = criterionShort(m_decision.problem, ranking.criteria[piece.criterion]);
        if (widthOf(name, font) + 6 < bar.width())
            words(bar.center(), name, Qt::AlignCenter, readableOn(colour), font);
    }
    if (m_least >= 0) return;
    const QRectF bar = barOf(row, {});
    line({bar.left(), bar.top() - 4}, {bar.left(), bar.bottom() + 4}, QPen(themeOf(palette()).text, 1));
}

void ContributionPlot::drawWords(std::size_t row) {
    const Theme theme = themeOf(palette());
    const mcda::Ranking& ranking = m_decision.ranking;
    QFont name = fontOf(Type::Body);
    name.setPixelSize(12);
    name.setBold(row == 0);
    const double top = static_cast<double>(row) * m_row;
    const QString title = alternativeTitle(m_decision.problem, ranking.alternatives[m_order[row]]);
    words({0, top + kNameAt * m_row}, elided(title, name, width() - 8), Qt::AlignLeft | Qt::AlignVCenter,
          theme.text, name);
    words({static_cast<double>(width()), top + (kBarTop + kBarHigh / 2) * m_row},
          scoreText(ranking.totals[m_order[row]]), Qt::AlignRight | Qt::AlignVCenter, theme.text,
          fontOf(Type::Strong));
}

} // namespace vidette::ui
