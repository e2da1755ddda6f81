// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/coverage_panel.h"

#include "ui/canvas/coverage_layer.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/selection.h"
#include "ui/words.h"

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr std::size_t kMostSpots = 5;

/// Spots that are listed by themselves: the largest, and those of a size that could hide something.
std::size_t listedSpots(const std::vector<analysis::BlindSpot>& spots) {
    const std::size_t large = numberedSpots(spots);
    return std::min(std::max<std::size_t>(large, spots.empty() ? 0 : 1), kMostSpots);
}

} // namespace

CoveragePanel::CoveragePanel(Document& document, Selection& selection, CoverageModel& coverage,
                             QWidget* parent)
    : Section(tr("Coverage"), parent), m_document(document), m_selection(selection), m_coverage(coverage),
      m_figure(new BigFigure(this)), m_bar(new ShareBar(this)), m_zones(new RowList(this)),
      m_blindTitle(new Words(tr("Blind spots"), Tone::Bold, this)), m_blind(new RowList(this)),
      m_more(new Words({}, Tone::Quiet, this)), m_trouble(new Words({}, Tone::Warning, this)) {
    for (QWidget* part : std::initializer_list<QWidget*>{m_figure, m_bar, m_trouble, m_zones}) {
        content().addWidget(part);
    }
    content().addSpacing(6);
    for (QWidget* part : std::initializer_list<QWidget*>{m_blindTitle, m_blind, m_more}) {
        content().addWidget(part);
    }
    connect(&coverage, &CoverageModel::resultChanged, this, &CoveragePanel::refresh);
    connect(m_zones, &RowList::clicked, this, [this](std::size_t index) {
        const auto* result = m_coverage.result();
        if (result && index < result->zones.size()) m_selection.set(result->zones[index].id);
    });
    connect(m_blind, &RowList::clicked, this, [this](std::size_t index) {
        const auto* result = m_coverage.result();
        if (result && index < result->blindSpots.size()) emit jumpWanted(result->blindSpots[index].centroid);
    });
    refresh();
}

void CoveragePanel::refresh() {
    showFigure();
    showZones();
    showBlindSpots();
}

void CoveragePanel::showFigure() {
    const auto* result = m_coverage.result();
    const bool known = result && result->coveredFraction;
    m_bar->setVisible(known);
    m_figure->setVisible(known);
    QString trouble = m_coverage.problem();
    if (result && !result->coveredFraction) trouble = tr("Draw a zone (Z) around what must be seen.");
    if (result && result->cameras.empty()) trouble = tr("No camera looks at this plan yet. Hang one with C.");
    m_trouble->say(trouble, m_coverage.problem().isEmpty() ? Tone::Quiet : Tone::Warning);
    if (!known) return;
    const double twice = result->kAreas.size() > 1 ? result->kAreas[1] / result->targetArea : 0;
    m_figure->show(percentText(*result->coveredFraction),
                   tr("of %1 that must be seen").arg(areaText(result->targetArea)),
                   tr("%1 blind · %2 seen twice").arg(areaText(result->blindArea), roughPercentText(twice)));
    m_bar->show(result->coveredFraction);
}

void CoveragePanel::showZones() {
    const auto* result = m_coverage.result();
    m_zones->setCount(result ? result->zones.size() : 0);
    if (!result) return;
    for (std::size_t i = 0; i < result->zones.size(); ++i) {
        const auto& zone = result->zones[i];
        const QString name = text(zone.name.empty() ? zone.code : zone.name);
        const QString share = zone.coveredFraction ? percentText(*zone.coveredFraction) : tr("no area");
        m_zones->row(i).show(name, share, zone.met ? Tone::Plain : Tone::Warning);
        QStringList asked;
        if (!zone.requiredClass.empty()) asked << tr("asked for: %1").arg(classTitle(zone.requiredClass));
        if (zone.requiredK > 1) asked << tr("by %1 cameras at once").arg(zone.requiredK);
        m_zones->row(i).setToolTip(
            tr("%1 of %2 %3")
                .arg(areaText(zone.coveredArea), areaText(zone.area), asked.join(QStringLiteral(", "))));
    }
}

QString CoveragePanel::placeOf(geometry::Point at) const {
    const estate::Zone* smallest = nullptr;
    for (const auto& zone : m_document.shown().zones) {
        if (!geometry::contains(zone.area, at)) continue;
        if (!smallest || geometry::area(zone.area) < geometry::area(smallest->area)) smallest = &zone;
    }
    return smallest ? zoneTitle(*smallest) : positionText(at);
}

void CoveragePanel::showBlindSpots() {
    const auto* result = m_coverage.result();
    const std::size_t all = result ? result->blindSpots.size() : 0;
    const std::size_t shown = result ? listedSpots(result->blindSpots) : 0;
    m_blindTitle->say(all > 0 ? tr("Blind spots") : tr("No blind spots"), Tone::Bold);
    m_blindTitle->setVisible(result && result->coveredFraction);
    m_blind->setCount(shown);
    double rest = 0;
    for (std::size_t i = 0; i < all; ++i) {
        const auto& spot = result->blindSpots[i];
        if (i < shown) {
            m_blind->row(i).show(placeOf(spot.centroid), areaText(spot.area), Tone::Plain,
                                 static_cast<int>(i) + 1);
            m_blind->row(i).setToolTip(tr("Show it on the plan"));
        } else {
            rest += spot.area;
        }
    }
    const QString more = counted(static_cast<qsizetype>(all - shown), tr("and a smaller one, %1"),
                                 tr("and %n smaller ones, %1 together"));
    m_more->say(all > shown ? more.arg(areaText(rest)) : QString(), Tone::Quiet);
}

} // namespace vidette::ui
