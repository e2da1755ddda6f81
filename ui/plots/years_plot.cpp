// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/years_plot.h"

#include "base/money.h"
#include "ui/plots/contribution_plot.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QEvent>
#include <QFontMetrics>
#include <qcustomplot.h>

#include <algorithm>
#include <utility>

namespace vidette::ui {
namespace {

constexpr double kBar = 0.5;   ///< width of a bar, of the distance between two years
constexpr double kMark = 0.36; ///< half the width of the mark of the budget
constexpr int kTitleRoom = 38; ///< points above the highest bar for title and words
constexpr int kYearRoom = 20;

double major(std::int64_t minorUnits) {
    constexpr double kMinor = 100;
    return static_cast<double>(minorUnits) / kMinor;
}

} // namespace

YearsPlot::YearsPlot(QWidget* parent)
    : QWidget(parent), m_plot(new QCustomPlot(this)), m_money(m_plot->axisRect()),
      m_risk(new QCPAxisRect(m_plot)) {
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->hide(); // until there is room: a plot of size zero complains when it is painted
    m_plot->setNoAntialiasingOnDrag(false);
    m_plot->plotLayout()->addElement(1, 0, m_risk);
    m_plot->plotLayout()->setRowStretchFactor(0, 1.6);
    m_plot->plotLayout()->setRowSpacing(0);
    for (QCPAxisRect* rect : {m_money, m_risk}) {
        rect->setAutoMargins(QCP::msNone);
        rect->setBackground(Qt::NoBrush);
        for (QCPAxis* axis : rect->axes()) axis->setVisible(false);
        for (QCPAxis* axis : rect->axes()) axis->grid()->setVisible(false);
    }
    m_money->setMargins(QMargins(0, kTitleRoom, 0, 1));
    m_risk->setMargins(QMargins(0, kTitleRoom, 0, kYearRoom));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Cost of replacement by year against the budget, and the risk that is put off"));
}

void YearsPlot::show(std::vector<analysis::MoneyYear> years, const std::string& currency) {
    m_years = std::move(years);
    m_currency = currency;
    draw();
}

void YearsPlot::draw() {
    if (width() < 10 || height() < 10) return;
    m_plot->clearItems();
    m_plot->clearPlottables();
    m_plot->setBackground(themeOf(palette()).surface);
    if (!m_years.empty()) {
        drawMoney();
        drawRisk();
        drawYears();
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void YearsPlot::addBars(const std::vector<double>& values, QCPAxis* across, QCPAxis* up,
                        const QColor& colour) {
    auto* bars = new QCPBars(across, up);
    bars->setAntialiased(false);
    bars->setPen(Qt::NoPen);
    bars->setBrush(colour);
    bars->setWidth(kBar);
    double most = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        bars->addData(static_cast<double>(i), values[i]);
        most = std::max(most, values[i]);
    }
    across->setRange(-0.5, static_cast<double>(values.size()) - 0.5);
    up->setRange(0, std::max(most, 1e-9));
}

void YearsPlot::addWords(const QString& words, QCPAxisRect* rect, double at, double height, int lift,
                         const QColor& colour, bool strong) {
    auto* item = new QCPItemText(m_plot);
    const double room = std::max(rect->height(), 1);
    const double up = rect->axis(QCPAxis::atLeft)->range().upper;
    item->position->setAxisRect(rect);
    item->position->setAxes(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
    item->position->setCoords(at, height + lift / room * up);
    item->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    item->setPadding(QMargins(0, 0, 0, 0));
    item->setText(words);
    item->setColor(colour);
    item->setFont(fontOf(strong ? Type::Strong : Type::Caption));
    item->setClipToAxisRect(false);
}

void YearsPlot::addTitle(const QString& words, QCPAxisRect* rect) {
    auto* item = new QCPItemText(m_plot);
    item->position->setType(QCPItemPosition::ptAbsolute);
    item->position->setCoords(0, rect->outerRect().top());
    item->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    item->setPadding(QMargins(0, 0, 0, 0));
    item->setText(words);
    item->setColor(themeOf(palette()).muted);
    item->setFont(fontOf(Type::Caption));
    item->setClipToAxisRect(false);
}

void YearsPlot::drawMoney() {
    const Theme theme = themeOf(palette());
    QCPAxis* across = m_money->axis(QCPAxis::atBottom);
    QCPAxis* up = m_money->axis(QCPAxis::atLeft);
    std::vector<double> costs;
    double most = 0;
    for (const auto& year : m_years) {
        costs.push_back(major(year.paidCost));
        most = std::max({most, major(year.paidCost), year.cap ? major(*year.cap) : 0.0});
    }
    m_plot->plotLayout()->update(QCPLayoutElement::upLayout);
    addBars(costs, across, up, ContributionPlot::criterionColour(0, palette()));
    up->setRange(0, std::max(most, 1e-9));
    const QColor mark = ContributionPlot::criterionColour(1, palette());
    for (std::size_t i = 0; i < m_years.size(); ++i) {
        const auto& year = m_years[i];
        const double at = static_cast<double>(i);
        const double cap = year.cap ? major(*year.cap) : 0;
        if (year.cap && cap > 0) {
            auto* line = new QCPItemLine(m_plot);
            line->start->setAxes(across, up);
            line->end->setAxes(across, up);
            line->start->setCoords(at - kMark, cap);
            line->end->setCoords(at + kMark, cap);
            line->setPen(QPen(mark, 3, Qt::SolidLine, Qt::FlatCap));
            line->setClipToAxisRect(false);
        }
        const QString cost = number(costs[i], 0);
        const QString words = !year.cap  ? cost
                              : cap <= 0 ? tr("no money")
                                         : tr("%1 of %2").arg(cost, number(cap, 0));
        addWords(words, m_money, at, std::max(costs[i], cap), 4, theme.text, costs[i] > 0);
    }
    addTitle(tr("Cost of what is replaced, of the budget (orange) · %1").arg(text(m_currency)), m_money);
}

void YearsPlot::drawRisk() {
    const Theme theme = themeOf(palette());
    std::vector<double> risks;
    for (const auto& year : m_years) risks.push_back(year.pushedRank);
    addBars(risks, m_risk->axis(QCPAxis::atBottom), m_risk->axis(QCPAxis::atLeft),
            ContributionPlot::criterionColour(2, palette()));
    for (std::size_t i = 0; i < m_years.size(); ++i) {
        const auto count = static_cast<qsizetype>(m_years[i].pushed.size());
        const QString words = count == 0 ? tr("nothing waits")
                                         : tr("%1 · %2").arg(number(risks[i], 1),
                                                             tr("%n wait", nullptr, static_cast<int>(count)));
        addWords(words, m_risk, static_cast<double>(i), risks[i], 3, theme.text, false);
    }
    addTitle(tr("Risk that is put off with what the money does not reach"), m_risk);
}

void YearsPlot::drawYears() {
    const Theme theme = themeOf(palette());
    for (std::size_t i = 0; i < m_years.size(); ++i)
        addWords(QString::number(m_years[i].year), m_risk, static_cast<double>(i), 0, -kYearRoom + 1,
                 theme.muted, false);
}

void YearsPlot::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) draw();
    QWidget::changeEvent(event);
}

void YearsPlot::resizeEvent(QResizeEvent*) {
    const bool hasRoom = width() >= 10 && height() >= 10;
    m_plot->setVisible(hasRoom);
    if (!hasRoom) return;
    m_plot->setGeometry(rect());
    draw();
}

} // namespace vidette::ui
