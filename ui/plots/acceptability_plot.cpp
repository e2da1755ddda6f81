// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/acceptability_plot.h"

#include "ui/ranking_words.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QFontMetrics>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kRow = 48;
constexpr int kName = 20; ///< height of the name above the bar
constexpr int kBar = 22;
constexpr int kErrorRoom = 128; ///< at the right
constexpr double kFaintest = 0.08;

} // namespace

AcceptabilityPlot::AcceptabilityPlot(QWidget* parent)
    : DrawnPlot(tr("Places of each alternative in the draws"), parent) {}

void AcceptabilityPlot::show(const report::Decision& decision, const mcda::Acceptability& drawn) {
    m_drawn = drawn;
    m_order.clear();
    m_names.clear();
    QStringList told;
    for (const auto& place : decision.ranking.ranking) {
        for (const auto& id : place) {
            const auto at = mcda::indexOf(drawn.alternatives, id);
            if (!at) continue;
            m_order.push_back(*at);
            m_names << alternativeTitle(decision.problem, id);
            told << tr("%1 is first in %2").arg(text(id), percentText(drawn.first(*at)));
        }
    }
    setAccessibleDescription(told.join(QStringLiteral("; ")));
    updateGeometry();
    renew();
}

void AcceptabilityPlot::clear() {
    m_drawn.reset();
    m_order.clear();
    m_names.clear();
    setAccessibleDescription({});
    updateGeometry();
    renew();
}

int AcceptabilityPlot::neededHeight() const {
    return static_cast<int>(m_order.size()) * kRow;
}

QColor AcceptabilityPlot::colourOf(std::size_t place) const {
    const Theme theme = themeOf(palette());
    const double last = std::max(1.0, static_cast<double>(m_order.size()) - 1);
    const double faded = static_cast<double>(place) / last;
    return blended(theme.strong, theme.surface, 1 - faded * (1 - kFaintest));
}

void AcceptabilityPlot::addBar(std::size_t alternative, const QRectF& bar) {
    const Theme theme = themeOf(palette());
    const QFont font = fontOf(Type::Caption);
    const QFontMetrics metrics(font);
    const auto& places = m_drawn->places[alternative];
    double x = bar.left();
    for (std::size_t place = 0; place < places.size(); ++place) {
        const double wide = places[place] * bar.width();
        const QRectF piece(x, bar.top(), wide, bar.height());
        x += wide;
        if (wide < 1) continue;
        const QColor colour = colourOf(place);
        box(piece, colour, QPen(theme.surface, 1));
        const QString share = roughPercentText(places[place]);
        const QString words = tr("%1. %2").arg(place + 1).arg(share);
        const bool hasRoom = metrics.horizontalAdvance(words) + 8 < wide;
        if (hasRoom) lines(piece, {words}, Qt::AlignHCenter, readableOn(colour), font);
    }
    box(bar, Qt::NoBrush, QPen(theme.field, 1));
}

void AcceptabilityPlot::paint() {
    const Theme theme = themeOf(palette());
    const double wide = std::max(width() - kErrorRoom, 60);
    for (std::size_t row = 0; row < m_order.size(); ++row) {
        const double top = static_cast<double>(row) * kRow;
        const std::size_t a = m_order[row];
        lines({0, top, static_cast<double>(width()), kName}, {m_names[static_cast<qsizetype>(row)]},
              Qt::AlignLeft, theme.text, fontOf(row == 0 ? Type::Strong : Type::Body));
        const QRectF bar(0.5, top + kName, wide, kBar);
        addBar(a, bar);
        const QString first =
            tr("%1 ± %2").arg(percentText(m_drawn->first(a)), exactPercentText(m_drawn->errors[a].front()));
        lines({wide + 8, bar.top(), kErrorRoom - 10.0, kBar}, {first}, Qt::AlignRight, theme.text,
              fontOf(Type::Strong));
    }
}

} // namespace vidette::ui
