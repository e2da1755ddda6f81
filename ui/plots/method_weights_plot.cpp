// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/method_weights_plot.h"

#include "ui/plots/contribution_plot.h"
#include "ui/ranking_words.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <utility>

namespace vidette::ui {
namespace {

constexpr int kRow = 48;
constexpr int kBarAt = 18; ///< below the top of the row
constexpr int kBar = 22;

} // namespace

MethodWeightsPlot::MethodWeightsPlot(QWidget* parent) : DrawnPlot(tr("Weights by method"), parent) {}

void MethodWeightsPlot::show(const report::Decision& decision, std::vector<mcda::MethodWeights> methods) {
    m_decision = decision;
    m_methods = std::move(methods);
    changed();
}

int MethodWeightsPlot::neededHeight() const {
    return static_cast<int>(m_methods.size()) * kRow;
}

QString MethodWeightsPlot::pieceWords(std::size_t criterion, double share, double room) const {
    const std::string& id = m_decision.ranking.criteria[criterion];
    const QString name = criterionShort(m_decision.problem, id);
    const QFont font = fontOf(Type::Caption);
    for (const QString& words : {name + QLatin1Char(' ') + percentText(share), name, text(id)})
        if (widthOf(words, font) + 6 < room) return words;
    return {};
}

void MethodWeightsPlot::paintRow(const mcda::MethodWeights& method, double top) {
    const Theme theme = themeOf(palette());
    const bool given = method.code == "given";
    QString title = text(method.title);
    if (!title.isEmpty()) title[0] = title[0].toUpper();
    const QFont name = fontOf(given ? Type::Strong : Type::Body);
    words({0, top}, elided(title, name, width()), Qt::AlignLeft | Qt::AlignTop, theme.text, name);
    const QFont small = fontOf(Type::Caption);
    if (method.reason) {
        const QString reason = tr("No weights: %1").arg(text(method.reason->message));
        words({0, top + kBarAt}, elided(reason, small, width()), Qt::AlignLeft | Qt::AlignTop, theme.muted,
              small);
        return;
    }
    double at = 0;
    for (std::size_t k = 0; k < method.weights.size(); ++k) {
        const double room = method.weights[k] * width();
        const QColor colour = ContributionPlot::criterionColour(k, palette());
        box({at, top + kBarAt, room, kBar}, colour, QPen(theme.surface, 1));
        words({at + room / 2, top + kBarAt + kBar / 2.0}, pieceWords(k, method.weights[k], room),
              Qt::AlignCenter, readableOn(colour), small);
        at += room;
    }
}

void MethodWeightsPlot::paint() {
    double top = 0;
    for (const auto& method : m_methods) {
        paintRow(method, top);
        top += kRow;
    }
}

} // namespace vidette::ui
