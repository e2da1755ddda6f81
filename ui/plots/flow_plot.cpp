// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/flow_plot.h"

#include "ui/ranking_words.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace vidette::ui {
namespace {

constexpr int kHeight = 400;
constexpr int kLeft = 64;             ///< room for the scale of the entering flow
constexpr int kBottom = 40;           ///< room for the scale of the leaving flow
constexpr double kAround = 0.2;       ///< part of the spread that is left free around the points
constexpr double kLeastSpread = 0.05; ///< flows that differ less are not spread further
constexpr int kDot = 5;
constexpr double kAlong = 18;  ///< from the beginning of a line to its words
constexpr int kLeastRoom = 40; ///< below which nothing can be told apart

/// 1, 2 or 5 times a power of ten, so that about six of them fill `span`.
double stepFor(double span) {
    const double rough = span / 6;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (power * factor >= rough) return power * factor;
    return power * 10;
}

int decimalsFor(double step) {
    return std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
}

QString signedNumber(double value, int decimals) {
    const QString words = number(std::abs(value), decimals);
    if (std::abs(value) < 1e-12) return words;
    return (value > 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) + words;
}

} // namespace

FlowPlot::FlowPlot(QWidget* parent) : DrawnPlot(tr("What speaks for and against each alternative"), parent) {}

void FlowPlot::show(const report::Decision& decision, mcda::FlowPlane plane) {
    m_decision = decision;
    m_plane = std::move(plane);
    changed();
}

int FlowPlot::neededHeight() const {
    return m_plane.alternatives.empty() ? 0 : kHeight;
}

QRectF FlowPlot::frame() const {
    return QRectF(kLeft, 8, width() - kLeft - 8.0, height() - 8.0 - kBottom);
}

/// The same scale both ways, so that equal net flows lie at 45°.
void FlowPlot::fit() {
    const auto [leastPlus, mostPlus] = std::minmax_element(m_plane.plus.begin(), m_plane.plus.end());
    const auto [leastMinus, mostMinus] = std::minmax_element(m_plane.minus.begin(), m_plane.minus.end());
    const QRectF room = frame();
    const double plus = std::max(*mostPlus - *leastPlus, kLeastSpread) * (1 + 2 * kAround);
    const double minus = std::max(*mostMinus - *leastMinus, kLeastSpread) * (1 + 2 * kAround);
    m_scale = std::min(room.width() / plus, room.height() / minus);
    m_plus = (*leastPlus + *mostPlus) / 2;
    m_minus = (*leastMinus + *mostMinus) / 2;
}

QPointF FlowPlot::at(double plus, double minus) const {
    return frame().center() + QPointF(plus - m_plus, minus - m_minus) * m_scale;
}

/// φ+ − φ− = net is a line that falls to the right by 45°, since φ− grows downwards.
void FlowPlot::paintNetLines(const QRectF& frame) {
    const Theme theme = themeOf(palette());
    const QFont small = fontOf(Type::Caption);
    const double half = (frame.width() + frame.height()) / 2 / m_scale;
    const double step = stepFor(2 * half);
    const double middle = m_plus - m_minus;
    for (double k = std::ceil((middle - half) / step); k * step <= middle + half; ++k) {
        const double net = k * step;
        const QPointF on = at(m_plus + (net - middle), m_minus);
        // y = on.y + (x − on.x), within the frame
        const double left = std::max(frame.left(), on.x() + frame.top() - on.y());
        const double right = std::min(frame.right(), on.x() + frame.bottom() - on.y());
        if (right - left < 2 * kAlong) continue;
        const bool zero = std::abs(net) < step / 2;
        line({left, on.y() + left - on.x()}, {right, on.y() + right - on.x()},
             QPen(zero ? theme.text : theme.muted, zero ? 1.5 : 1, Qt::DashLine));
        words({left + kAlong, on.y() + left + kAlong - on.x()}, signedNumber(net, decimalsFor(step)),
              Qt::AlignLeft | Qt::AlignBottom, theme.muted, small);
    }
}

void FlowPlot::paintTicks(const QRectF& frame) {
    const Theme theme = themeOf(palette());
    const QFont small = fontOf(Type::Caption);
    const double step = stepFor(frame.height() / m_scale);
    const int decimals = decimalsFor(step);
    const double fromPlus = m_plus - frame.width() / 2 / m_scale;
    for (double k = std::ceil(fromPlus / step); at(k * step, 0).x() <= frame.right(); ++k) {
        const double x = at(k * step, 0).x();
        line({x, frame.bottom()}, {x, frame.bottom() + 4}, QPen(theme.muted, 1));
        words({x, frame.bottom() + 5}, number(k * step, decimals), Qt::AlignHCenter | Qt::AlignTop,
              theme.muted, small);
    }
    const double fromMinus = m_minus - frame.height() / 2 / m_scale;
    for (double k = std::ceil(fromMinus / step); at(0, k * step).y() <= frame.bottom(); ++k) {
        const double y = at(0, k * step).y();
        line({frame.left() - 4, y}, {frame.left(), y}, QPen(theme.muted, 1));
        words({frame.left() - 6, y}, number(k * step, decimals), Qt::AlignRight | Qt::AlignVCenter,
              theme.muted, small);
    }
    words({frame.center().x(), height() - 2.0}, tr("preferred to others (\u03C6+) \u2192"),
          Qt::AlignHCenter | Qt::AlignBottom, theme.text, small);
    words({8, frame.center().y()}, tr("\u2190 others preferred to it (\u03C6\u2212)"),
          Qt::AlignHCenter | Qt::AlignVCenter, theme.text, small, true);
}

/// Beside its dot where nothing stands yet; without a name where there is no room.
void FlowPlot::paintName(std::size_t alternative, bool first, std::vector<QRectF>& taken) {
    const Theme theme = themeOf(palette());
    const QFont font = fontOf(first ? Type::Strong : Type::Body);
    const QString name = text(m_plane.alternatives[alternative]);
    const QPointF dot = at(m_plane.plus[alternative], m_plane.minus[alternative]);
    const QSizeF size(widthOf(name, font), 15);
    const double away = kDot + 4;
    const std::array<QPointF, 4> corners{
        QPointF(away, -size.height() / 2), QPointF(-away - size.width(), -size.height() / 2),
        QPointF(-size.width() / 2, -away - size.height()), QPointF(-size.width() / 2, away)};
    for (const QPointF& corner : corners) {
        const QRectF where(dot + corner, size);
        const bool isFree = std::none_of(taken.begin(), taken.end(),
                                         [&](const QRectF& other) { return other.intersects(where); });
        if (!isFree || !frame().contains(where)) continue;
        taken.push_back(where);
        return words(where.center(), name, Qt::AlignCenter, theme.text, font);
    }
}

void FlowPlot::paint() {
    const QRectF room = frame();
    const bool hasRoom = room.width() >= kLeastRoom && room.height() >= kLeastRoom;
    if (m_plane.alternatives.empty() || !hasRoom) return;
    const Theme theme = themeOf(palette());
    fit();
    box(room, Qt::NoBrush, QPen(theme.line, 1));
    paintNetLines(room);
    paintTicks(room);
    std::vector<QRectF> taken;
    for (std::size_t a = 0; a < m_plane.alternatives.size(); ++a) {
        const QPointF dot = at(m_plane.plus[a], m_plane.minus[a]);
        taken.emplace_back(dot - QPointF(kDot, kDot), QSizeF(2 * kDot, 2 * kDot));
    }
    const auto& order = m_decision.ranking.ranking;
    for (std::size_t a = 0; a < m_plane.alternatives.size(); ++a) {
        const bool first =
            !order.empty() && mcda::indexOf(order.front(), m_plane.alternatives[a]).has_value();
        disc(at(m_plane.plus[a], m_plane.minus[a]), kDot, first ? theme.accent : theme.surface,
             QPen(theme.accent, 2));
    }
    for (const auto& group : order) {
        for (const auto& id : group)
            if (const auto a = mcda::indexOf(m_plane.alternatives, id))
                paintName(*a, &group == &order.front(), taken);
    }
}

} // namespace vidette::ui
