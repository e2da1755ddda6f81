// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/value_plot.h"

#include "mcda/value_function.h"
#include "ui/plots/contribution_plot.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <qcustomplot.h>

#include <algorithm>
#include <utility>

namespace vidette::ui {
namespace {

constexpr double kBeyond = 0.06; ///< room at both sides, of the range

} // namespace

ValuePlot::ValuePlot(QWidget* parent) : Plot(tr("What the values are worth"), parent) {
    plot().axisRect()->setAutoMargins(QCP::msNone);
    plot().axisRect()->setMargins(QMargins(28, 16, 12, 22));
    plot().axisRect()->setBackground(Qt::NoBrush);
    plot().xAxis->setVisible(false);
    plot().yAxis->setVisible(false);
    plot().yAxis->setRange(0, 1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ValuePlot::show(std::vector<mcda::ValuePoint> points, std::vector<Mark> marks, const QString& unit) {
    m_points = std::move(points);
    m_marks = std::move(marks);
    m_unit = unit;
    renew();
}

void ValuePlot::draw() {
    const Theme theme = themeOf(palette());
    plot().clearItems();
    plot().clearPlottables();
    plot().setBackground(theme.surface);
    if (m_points.size() >= 2) {
        double low = m_points.front().x;
        double high = m_points.back().x;
        for (const auto& mark : m_marks) {
            low = std::min(low, mark.value);
            high = std::max(high, mark.value);
        }
        const double room = (high - low) * kBeyond;
        plot().xAxis->setRange(low - room, high + room);
        auto* line = plot().addGraph();
        line->setPen(QPen(ContributionPlot::criterionColour(0, palette()), 2));
        line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, 7));
        line->addData(low - room, mcda::worthOf(m_points, low - room));
        for (const auto& point : m_points) line->addData(point.x, point.value);
        line->addData(high + room, mcda::worthOf(m_points, high + room));
        const QFont caption = fontOf(Type::Caption);
        const double left = plot().xAxis->range().lower;
        addPlotWords(plot(), left, 0, QStringLiteral("0 "), Qt::AlignRight | Qt::AlignVCenter, theme.muted,
                     caption);
        addPlotWords(plot(), left, 1, QStringLiteral("1 "), Qt::AlignRight | Qt::AlignVCenter, theme.muted,
                     caption);
        drawMarks();
    }
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void ValuePlot::drawMarks() {
    const Theme theme = themeOf(palette());
    const QFont caption = fontOf(Type::Caption);
    const auto ends = {m_points.front().x, m_points.back().x};
    for (const double x : ends) {
        const QString words =
            m_unit.isEmpty() ? QLocale().toString(x) : tr("%1 %2").arg(QLocale().toString(x), m_unit);
        addPlotWords(plot(), x, 0, QStringLiteral("\n") + words, Qt::AlignHCenter | Qt::AlignTop, theme.muted,
                     caption);
    }
    for (const auto& mark : m_marks) {
        const double worth = mcda::worthOf(m_points, mark.value);
        auto* cross = plot().addGraph();
        cross->setLineStyle(QCPGraph::lsNone);
        cross->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCross, theme.text, 7));
        cross->addData(mark.value, worth);
        addPlotWords(plot(), mark.value, worth, mark.id, Qt::AlignHCenter | Qt::AlignBottom, theme.text,
                     caption);
    }
}

} // namespace vidette::ui
