// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/profile_plot.h"

#include "mcda/quantity.h"
#include "ui/plots/contribution_plot.h"
#include "ui/ranking_words.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vidette::ui {
namespace {

constexpr std::size_t kStrong = 5; ///< drawn strong and named
constexpr std::size_t kCrowd = 20; ///< of more the thin lines are paler
constexpr int kHeight = 300;
constexpr int kTop = 44;       ///< room for the name and the best value of an axis
constexpr int kBottom = 28;    ///< room for the worst value
constexpr int kLeft = 48;      ///< half the width of an axis' words
constexpr int kNames = 264;    ///< room for the names at the right, a third of the width at most
constexpr int kNameApart = 16; ///< between two names
constexpr double kReadable = 64;

std::vector<std::size_t> orderOf(const mcda::Ranking& ranking) {
    std::vector<std::size_t> order;
    for (const auto& group : ranking.ranking) {
        for (const auto& id : group)
            if (const auto index = mcda::indexOf(ranking.alternatives, id)) order.push_back(*index);
    }
    return order;
}

const mcda::Criterion* criterionOf(const mcda::Problem& problem, const std::string& id) {
    for (const auto& criterion : problem.criteria)
        if (criterion.id == id) return &criterion;
    return nullptr;
}

} // namespace

ProfilePlot::ProfilePlot(QWidget* parent)
    : DrawnPlot(tr("Strengths and weaknesses of each alternative"), parent) {}

void ProfilePlot::show(const report::Decision& decision, mcda::Profiles profiles) {
    m_decision = decision;
    m_profiles = std::move(profiles);
    changed();
}

int ProfilePlot::neededHeight() const {
    return m_profiles.axes.empty() ? 0 : kHeight;
}

double ProfilePlot::across(std::size_t axis) const {
    const auto count = m_profiles.axes.size();
    const double room = std::max(width() - kLeft - std::min(kNames, width() / 3), 60);
    return kLeft + (count < 2 ? room / 2 : room * static_cast<double>(axis) / static_cast<double>(count - 1));
}

double ProfilePlot::down(double place) const {
    return kTop + (1 - place) * (height() - kTop - kBottom);
}

QPen ProfilePlot::penOf(std::size_t place) const {
    static const std::array<Qt::PenStyle, kStrong> dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine,
                                                          Qt::DashDotLine, Qt::DashDotDotLine};
    // Yellow and the lightest hues are no lines: the strong ones of the order are taken.
    static const std::array<std::size_t, kStrong> hues{0, 6, 3, 5, 1};
    const QColor colour = ContributionPlot::criterionColour(hues[place], palette());
    return QPen(colour, place == 0 ? 3.5 : 2, dashes[place]);
}

void ProfilePlot::paintEnds(const mcda::ProfileAxis& axis, double x, double room) {
    const Theme theme = themeOf(palette());
    const QFont small = fontOf(Type::Caption);
    const auto* criterion = criterionOf(m_decision.problem, axis.criterion);
    const auto valueWords = [&](const std::optional<double>& value, const QString& otherwise) {
        if (!value || !criterion) return otherwise;
        if (criterion->unit == "share") return percentText(*value);
        const QString unit = text(criterion->unit);
        const QString number = text(mcda::shortNumber(*value));
        return unit.isEmpty() ? number : number + QChar(0x202F) + unit;
    };
    words({x, kTop - 6.0}, elided(valueWords(axis.best, tr("best")), small, room),
          Qt::AlignHCenter | Qt::AlignBottom, theme.muted, small);
    words({x, height() - kBottom + 6.0}, elided(valueWords(axis.worst, tr("worst")), small, room),
          Qt::AlignHCenter | Qt::AlignTop, theme.muted, small);
}

void ProfilePlot::paintAxes() {
    const Theme theme = themeOf(palette());
    const QFont strong = fontOf(Type::Strong);
    const QFont small = fontOf(Type::Caption);
    const double room =
        m_profiles.axes.size() < 2 ? 2.0 * kLeft : std::min(across(1) - across(0), 2.0 * kLeft) - 6;
    for (std::size_t k = 0; k < m_profiles.axes.size(); ++k) {
        const auto& axis = m_profiles.axes[k];
        line({across(k), down(1)}, {across(k), down(0)}, QPen(theme.line, 1));
        if (room < kReadable) {
            words({across(k), kTop - 6.0}, text(axis.criterion), Qt::AlignLeft | Qt::AlignVCenter, theme.text,
                  small, true);
            continue;
        }
        const QString name = criterionShort(m_decision.problem, axis.criterion);
        words({across(k), 2}, elided(name, strong, room), Qt::AlignHCenter | Qt::AlignTop, theme.text,
              strong);
        paintEnds(axis, across(k), room);
    }
}

void ProfilePlot::paintLine(std::size_t alternative, const QPen& pen) {
    QPolygonF points;
    for (std::size_t k = 0; k < m_profiles.axes.size(); ++k)
        points << QPointF(across(k), down(m_profiles.axes[k].places[alternative]));
    path(points, pen);
    if (pen.widthF() < 2) return;
    for (const QPointF& point : points) disc(point, pen.widthF() + 1, pen.color());
}

void ProfilePlot::paintNames(const std::vector<std::size_t>& strong) {
    const Theme theme = themeOf(palette());
    const auto& last = m_profiles.axes.back().places;
    std::vector<std::size_t> places(strong.size());
    for (std::size_t i = 0; i < places.size(); ++i) places[i] = i;
    std::stable_sort(places.begin(), places.end(),
                     [&](std::size_t a, std::size_t b) { return last[strong[a]] > last[strong[b]]; });
    const double end = across(m_profiles.axes.size() - 1);
    // From top to bottom, each as near its line as those above and those to come below leave room.
    double free = kTop / 2.0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double lowest = height() - kNameApart * static_cast<double>(places.size() - i);
        const double y = std::min(std::max(down(last[strong[places[i]]]), free), std::max(lowest, free));
        const QFont font = fontOf(places[i] == 0 ? Type::Strong : Type::Body);
        const QString name = alternativeTitle(m_decision.problem, m_profiles.alternatives[strong[places[i]]]);
        line({end + 8, down(last[strong[places[i]]])}, {end + 18, y}, QPen(theme.muted, 1));
        QPen pen = penOf(places[i]);
        line({end + 18, y}, {end + 40, y}, pen);
        words({end + 44, y}, elided(name, font, width() - end - 46), Qt::AlignLeft | Qt::AlignVCenter,
              theme.text, font);
        free = y + kNameApart;
    }
}

void ProfilePlot::paint() {
    if (m_profiles.axes.empty()) return;
    const Theme theme = themeOf(palette());
    paintAxes();
    auto strong = orderOf(m_decision.ranking);
    for (std::size_t i = kStrong; i < strong.size(); ++i)
        paintLine(strong[i], QPen(strong.size() > kCrowd ? theme.line : theme.bar, 1));
    strong.resize(std::min(strong.size(), kStrong));
    for (std::size_t i = strong.size(); i-- > 0;) paintLine(strong[i], penOf(i));
    paintNames(strong);
}

} // namespace vidette::ui
