// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/stability_plot.h"

#include "ui/plots/contribution_plot.h"
#include "ui/ranking_words.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kRow = 62;
constexpr int kStripAt = 20; ///< below the top of the row
constexpr int kStrip = 20;
constexpr int kScale = 20;
constexpr int kEdge = 16; ///< room for half a word of the scale

QString joined(const std::vector<std::string>& ids) {
    QStringList names;
    for (const auto& id : ids) names << text(id);
    return names.join(QStringLiteral(" = "));
}

} // namespace

StabilityPlot::StabilityPlot(QWidget* parent)
    : DrawnPlot(tr("Who comes first as one weight changes"), parent) {}

void StabilityPlot::show(const report::Decision& decision) {
    m_decision = decision;
    changed();
}

int StabilityPlot::neededHeight() const {
    const auto rows = static_cast<int>(m_decision.ranking.stability.size());
    return rows == 0 ? 0 : rows * kRow + kScale;
}

double StabilityPlot::across(double share) const {
    return kEdge + share * (width() - 2 * kEdge);
}

void StabilityPlot::paintStrip(const mcda::WeightStability& stability, std::size_t index, double top) {
    const Theme theme = themeOf(palette());
    const QFont small = fontOf(Type::Caption);
    const double strip = top + kStripAt;
    box({kEdge, top + 3, 10, 10}, ContributionPlot::criterionColour(index, palette()));
    const QString title = tr("%1: %2").arg(criterionTitle(m_decision.problem, stability.criterion),
                                           percentText(stability.weight));
    const QFont body = fontOf(Type::Body);
    words({kEdge + 16, top}, elided(title, body, width() - 3 * kEdge), Qt::AlignLeft | Qt::AlignTop,
          theme.text, body);
    bool shaded = false;
    double said = 0; ///< to where the borders' figures stand
    for (const auto& range : stability.ranges) {
        const bool now = range.from == stability.low && range.to == stability.high;
        const QRectF where(QPointF(across(range.from), strip), QPointF(across(range.to), strip + kStrip));
        box(where, now ? theme.selected : shaded ? theme.grid : theme.canvas, QPen(theme.muted, 1));
        shaded = !shaded;
        const QFont font = fontOf(now ? Type::Strong : Type::Body);
        if (widthOf(joined(range.winners), font) + 6 < where.width())
            words(where.center(), joined(range.winners), Qt::AlignCenter, theme.text, font);
        const QString turn = percentText(range.from);
        const double half = widthOf(turn, small) / 2 + 3;
        if (range.from <= 0 || where.left() - half < said) continue;
        words({where.left(), strip + kStrip + 3}, turn, Qt::AlignHCenter | Qt::AlignTop, theme.muted, small);
        said = where.left() + half;
    }
    const double mark = across(stability.weight);
    line({mark, strip - 3}, {mark, strip + kStrip + 3}, QPen(theme.text, 3));
}

void StabilityPlot::paintScale(double top) {
    const Theme theme = themeOf(palette());
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        line({across(share), top}, {across(share), top + 4}, QPen(theme.muted, 1));
        words({across(share), top + 5}, roughPercentText(share), Qt::AlignHCenter | Qt::AlignTop, theme.muted,
              fontOf(Type::Caption));
    }
}

void StabilityPlot::paint() {
    const auto& ranking = m_decision.ranking;
    double top = 0;
    for (const auto& stability : ranking.stability) {
        paintStrip(stability, mcda::indexOf(ranking.criteria, stability.criterion).value_or(0), top);
        top += kRow;
    }
    if (!ranking.stability.empty()) paintScale(top);
}

} // namespace vidette::ui
