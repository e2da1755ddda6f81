// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/live_ranking.h"

#include "ui/plots/contribution_plot.h"
#include "ui/ranking_words.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vidette::ui {
namespace {

constexpr int kMost = 12;
constexpr int kRow = 44;
constexpr int kMoreRow = 24;
constexpr int kPlace = 44; ///< room for the place
constexpr int kMove = 40;  ///< room for how far it moved
constexpr int kBar = 10;

/// [alternative] the first of the places that its group shares.
std::vector<int> placesOf(const mcda::Ranking& ranking) {
    std::vector<int> places(ranking.alternatives.size(), 0);
    int place = 1;
    for (const auto& group : ranking.ranking) {
        for (const auto& id : group)
            if (const auto index = mcda::indexOf(ranking.alternatives, id)) places[*index] = place;
        place += static_cast<int>(group.size());
    }
    return places;
}

} // namespace

LiveRanking::LiveRanking(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Ranking with the weights shown"));
}

void LiveRanking::begin(std::shared_ptr<const mcda::Problem> problem, const mcda::Ranking& kept) {
    m_problem = std::move(problem);
    m_ids = kept.alternatives;
    m_placesKept = placesOf(kept);
    mixColours();
}

void LiveRanking::mixColours() {
    m_colours.clear();
    const std::size_t criteria = m_problem ? m_problem->criteria.size() : 0;
    for (std::size_t k = 0; k < criteria; ++k)
        m_colours.push_back(ContributionPlot::criterionColour(k, palette()));
}

void LiveRanking::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) mixColours();
    QWidget::changeEvent(event);
}

std::vector<double> LiveRanking::piecesOf(const mcda::Ranking& ranking, std::size_t alternative) const {
    std::vector<double> pieces;
    for (const auto& column : ranking.contributions) pieces.push_back(column[alternative]);
    if (pieces.empty()) pieces.push_back(ranking.totals[alternative]);
    return pieces;
}

/// How far the bar of a row reaches to both sides of zero.
void LiveRanking::measure(const Row& row) {
    double against = 0;
    double favour = 0;
    for (const double piece : row.pieces) (piece < 0 ? against : favour) += piece;
    m_least = std::min(m_least, against);
    m_most = std::max(m_most, favour);
}

void LiveRanking::show(const mcda::Ranking& ranking) {
    const std::size_t before = m_rows.size();
    m_rows.clear();
    m_least = 0;
    m_most = 0;
    m_isParted = !ranking.contributions.empty();
    int place = 1;
    for (const auto& group : ranking.ranking) {
        const int last = place + static_cast<int>(group.size()) - 1;
        const QString words =
            last > place ? QStringLiteral("%1.–%2.").arg(place).arg(last) : QStringLiteral("%1.").arg(place);
        for (const auto& id : group) {
            if (m_rows.size() == kMost) break;
            const std::size_t a = *mcda::indexOf(ranking.alternatives, id);
            const auto kept = mcda::indexOf(m_ids, id);
            m_rows.push_back({words, alternativeTitle(*m_problem, id), kept ? m_placesKept[*kept] - place : 0,
                              ranking.totals[a], piecesOf(ranking, a)});
            measure(m_rows.back());
        }
        place = last + 1;
    }
    m_more = static_cast<int>(ranking.alternatives.size() - m_rows.size());
    setAccessibleDescription(spoken());
    if (before != m_rows.size()) updateGeometry();
    update();
}

QString LiveRanking::moveWords(int up) const {
    if (up == 0) return {};
    return up > 0 ? QStringLiteral("▲ %1").arg(up) : QStringLiteral("▼ %1").arg(-up);
}

QString LiveRanking::spoken() const {
    QStringList lines;
    for (const Row& row : m_rows) {
        const QString moved = row.up > 0   ? tr("up by %n", nullptr, row.up)
                              : row.up < 0 ? tr("down by %n", nullptr, -row.up)
                                           : tr("as before");
        lines << tr("%1 %2, %3, %4").arg(row.place, row.title, scoreText(row.total), moved);
    }
    return lines.join(QStringLiteral("; "));
}

QSize LiveRanking::sizeHint() const {
    return {280, static_cast<int>(m_rows.size()) * kRow + (m_more > 0 ? kMoreRow : 0)};
}

void LiveRanking::paintBar(QPainter& painter, const Row& row, const QRectF& where) const {
    const Theme theme = themeOf(palette());
    const double scale = m_most > m_least ? where.width() / (m_most - m_least) : 0;
    const double zero = where.left() - m_least * scale;
    double right = zero;
    double left = zero;
    for (std::size_t k = 0; k < row.pieces.size(); ++k) {
        const double room = row.pieces[k] * scale;
        double& at = room < 0 ? left : right;
        const QRectF piece = QRectF(at, where.top(), room, where.height()).normalized();
        at += room;
        painter.fillRect(piece, m_isParted ? m_colours[k] : theme.bar);
        if (m_isParted && std::abs(room) > 3)
            painter.fillRect(QRectF(at - (room > 0 ? 1 : 0), where.top(), 1, where.height()), theme.surface);
    }
    if (m_least < 0) painter.fillRect(QRectF(zero, where.top() - 3, 1, where.height() + 6), theme.text);
}

void LiveRanking::paintRow(QPainter& painter, const Row& row, int top) const {
    const Theme theme = themeOf(palette());
    const bool first = top == 0;
    const QFont strong = fontOf(Type::Strong);
    const QFont body = fontOf(first ? Type::Strong : Type::Body);
    const int middle = 24;
    painter.setFont(body);
    painter.setPen(theme.muted);
    painter.drawText(QRect(0, top, kPlace, middle), Qt::AlignLeft | Qt::AlignVCenter, row.place);
    painter.setFont(strong);
    painter.setPen(row.up > 0 ? theme.good : theme.warning);
    painter.drawText(QRect(kPlace, top, kMove, middle), Qt::AlignLeft | Qt::AlignVCenter, moveWords(row.up));
    const QString total = scoreText(row.total);
    painter.setPen(theme.text);
    painter.drawText(QRect(0, top, width(), middle), Qt::AlignRight | Qt::AlignVCenter, total);
    const int left = kPlace + kMove;
    const int room = width() - left - QFontMetrics(strong).horizontalAdvance(total) - 12;
    painter.setFont(body);
    painter.drawText(QRect(left, top, room, middle), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(body).elidedText(row.title, Qt::ElideRight, room));
    paintBar(painter, row, QRectF(left, top + middle + 2, width() - left, kBar));
}

void LiveRanking::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    int top = 0;
    for (const Row& row : m_rows) {
        paintRow(painter, row, top);
        top += kRow;
    }
    if (m_more == 0) return;
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(themeOf(palette()).muted);
    painter.drawText(QRect(kPlace + kMove, top, width(), kMoreRow), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("and %n more", nullptr, m_more));
}

} // namespace vidette::ui
