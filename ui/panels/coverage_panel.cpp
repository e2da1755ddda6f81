// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/coverage_panel.h"

#include "ui/buttons.h"
#include "ui/canvas/coverage_layer.h"
#include "ui/coverage_model.h"
#include "ui/selection.h"
#include "ui/words.h"

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr std::size_t kMostSpots = 5; ///< in a list; more are shown in a table
constexpr std::size_t kMostZones = 12;
constexpr double kAround = 25; ///< m around a blind spot that are shown with it

/// Spots that are listed by themselves: the largest, and those of a size that could hide something.
std::size_t listedSpots(const std::vector<analysis::BlindSpot>& spots) {
    return std::max<std::size_t>(numberedSpots(spots), spots.empty() ? 0 : 1);
}

QStringList namesOf(const std::vector<analysis::ZoneCoverage>& zones) {
    std::vector<Named> rows;
    for (const auto& zone : zones) rows.push_back({text(zone.name), text(zone.code)});
    return toldApart(rows);
}

QString shareOf(const analysis::ZoneCoverage& zone) {
    return zone.coveredFraction ? percentText(*zone.coveredFraction) : CoveragePanel::tr("no area");
}

QString tipOf(const analysis::ZoneCoverage& zone) {
    QStringList asked;
    if (!zone.requiredClass.empty())
        asked << CoveragePanel::tr("asked for: %1").arg(classTitle(zone.requiredClass));
    if (zone.requiredK > 1) asked << CoveragePanel::tr("by %1 cameras at once").arg(zone.requiredK);
    return CoveragePanel::tr("%1 of %2 %3")
        .arg(areaText(zone.coveredArea), areaText(zone.area), asked.join(QStringLiteral(", ")));
}

} // namespace

CoveragePanel::CoveragePanel(Selection& selection, CoverageModel& coverage, QWidget* parent)
    : Section(tr("Coverage"), parent), m_selection(selection), m_coverage(coverage),
      m_figure(new BigFigure(this)), m_bar(new ShareBar(this)), m_zones(new RowList(this)),
      m_zoneTable(new FigureTable(tr("What must be seen"), {tr("Zone"), tr("Area"), tr("Seen")}, this)),
      m_blindTitle(new Words(tr("Blind spots"), Tone::Bold, this)), m_blind(new RowList(this)),
      m_spotTable(new FigureTable(tr("Blind spots"), {tr("Where"), tr("No."), tr("Area")}, this)),
      m_more(new Words({}, Tone::Quiet, this)),
      m_demand(new LinkButton(tr("By incidents, entrances and streets ›"), this)),
      m_again(new LinkButton(tr("Count again"), this)), m_trouble(new Words({}, Tone::Warning, this)) {
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_figure, m_bar, m_trouble, m_again, m_zones, m_zoneTable}) {
        content().addWidget(part);
    }
    content().addSpacing(6);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_blindTitle, m_blind, m_spotTable, m_more, m_demand}) {
        content().addWidget(part);
    }
    connect(&coverage, &CoverageModel::resultChanged, this, &CoveragePanel::refresh);
    connect(&coverage, &CoverageModel::figuresChanged, this, &CoveragePanel::showFigure);
    const auto choose = [this](std::size_t index) {
        const auto* result = m_coverage.result();
        if (result && index < result->zones.size()) m_selection.set(result->zones[index].id);
    };
    connect(m_demand, &QAbstractButton::clicked, this, &CoveragePanel::demandWanted);
    connect(m_again, &QAbstractButton::clicked, &coverage, &CoverageModel::computeAgain);
    connect(m_zones, &RowList::clicked, this, choose);
    connect(m_zoneTable, &FigureTable::chosen, this, [this, choose](std::size_t index) {
        choose(index);
        if (const auto* zone = m_selection.zone()) emit jumpWanted(boxOf(*zone).grown(kAround));
    });
    connect(m_blind, &RowList::clicked, this, &CoveragePanel::jumpTo);
    connect(m_spotTable, &FigureTable::chosen, this, &CoveragePanel::jumpTo);
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
    if (!result && trouble.isEmpty()) trouble = tr("Counting what is seen …");
    if (result && result->cameras.empty()) trouble = tr("No camera looks at this plan yet. Hang one with C.");
    m_trouble->say(trouble, m_coverage.problem().isEmpty() ? Tone::Quiet : Tone::Warning);
    m_again->setVisible(m_coverage.stopped());
    if (!known) return;
    const auto& totals = *m_coverage.totals();
    const bool newest = totals.changed.empty();
    const double twice = result->kAreas.size() > 1 ? result->kAreas[1] / result->targetArea : 0;
    const QString blind = tr("%1 blind").arg(areaText(totals.blindArea));
    m_figure->show(percentText(totals.coveredFraction.value_or(0)),
                   tr("of %1 to be seen").arg(areaText(totals.targetArea)),
                   newest ? tr("%1 · %2 twice").arg(blind, roughPercentText(twice)) : blind);
    m_bar->show(totals.coveredFraction);
}

void CoveragePanel::showZones() {
    const auto* result = m_coverage.result();
    const std::size_t count = result ? result->zones.size() : 0;
    m_zones->setCount(count > kMostZones ? 0 : count);
    showZoneTable(count > kMostZones);
    if (count == 0 || count > kMostZones) return;
    const QStringList names = namesOf(result->zones);
    for (std::size_t i = 0; i < count; ++i) {
        const auto& zone = result->zones[i];
        m_zones->row(i).show(names.at(static_cast<qsizetype>(i)), shareOf(zone),
                             zone.met ? Tone::Plain : Tone::Warning);
        m_zones->row(i).setToolTip(tipOf(zone));
    }
}

void CoveragePanel::showZoneTable(bool shown) {
    std::vector<FigureRow> rows;
    if (shown) {
        const auto& zones = m_coverage.result()->zones;
        const QStringList names = namesOf(zones);
        for (std::size_t i = 0; i < zones.size(); ++i) {
            const auto& zone = zones[i];
            const QString& name = names.at(static_cast<qsizetype>(i));
            rows.push_back({name,
                            {zone.area, zone.coveredFraction.value_or(-1)},
                            {areaText(zone.area), shareOf(zone)},
                            zone.met ? Tone::Plain : Tone::Warning,
                            name + QLatin1Char('\n') + tipOf(zone)});
        }
    }
    m_zoneTable->show(std::move(rows));
}

void CoveragePanel::jumpTo(std::size_t spot) {
    const auto* result = m_coverage.result();
    if (!result || spot >= result->blindSpots.size()) return;
    emit jumpWanted(geometry::boundsOf(result->blindSpots[spot].outline.outer));
}

QStringList CoveragePanel::placesOf(std::size_t spots) const {
    std::vector<Named> rows;
    for (std::size_t i = 0; i < spots; ++i)
        rows.push_back(placeNamed(m_coverage.places(), m_coverage.result()->blindSpots[i].centroid));
    return toldApart(rows);
}

QString smallerSpotsText(const std::vector<analysis::BlindSpot>& spots, std::size_t listed) {
    constexpr double kSliver = 1e-3; // m², about a stamp; what is smaller is left by rounding
    double area = 0;
    std::size_t end = listed;
    for (; end < spots.size() && spots[end].area >= kSliver; ++end) area += spots[end].area;
    if (end == listed) return {};
    return CoveragePanel::tr("and %n smaller ones, %1 together", nullptr, static_cast<int>(end - listed))
        .arg(areaText(area));
}

void CoveragePanel::showBlindSpots() {
    const auto* result = m_coverage.result();
    const std::size_t all = result ? result->blindSpots.size() : 0;
    const std::size_t listed = result ? listedSpots(result->blindSpots) : 0;
    const bool many = listed > kMostSpots;
    m_blindTitle->say(all > 0 ? tr("Blind spots") : tr("No blind spots"), Tone::Bold);
    m_demand->setVisible(result && !result->spotsByDemand.empty());
    m_blindTitle->setVisible(result && result->coveredFraction);
    m_blind->setCount(many ? 0 : listed);
    showSpotTable(many ? listed : 0);
    const QStringList places = many ? QStringList() : placesOf(listed);
    for (std::size_t i = 0; !many && i < listed; ++i) {
        const auto& spot = result->blindSpots[i];
        m_blind->row(i).show(places.at(static_cast<qsizetype>(i)), areaText(spot.area), Tone::Plain,
                             static_cast<int>(i) + 1);
        m_blind->row(i).setToolTip(tr("Show it on the plan"));
    }
    m_more->say(result ? smallerSpotsText(result->blindSpots, listed) : QString(), Tone::Quiet);
}

void CoveragePanel::showSpotTable(std::size_t count) {
    std::vector<FigureRow> rows;
    const QStringList places = placesOf(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto& spot = m_coverage.result()->blindSpots[i];
        const double place = static_cast<double>(i + 1);
        const QString& where = places.at(static_cast<qsizetype>(i));
        rows.push_back({where,
                        {place, spot.area},
                        {number(place, 0), areaText(spot.area)},
                        Tone::Plain,
                        where + QLatin1Char('\n') + tr("Show it on the plan")});
    }
    m_spotTable->show(std::move(rows));
}

} // namespace vidette::ui
