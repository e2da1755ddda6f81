// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/annual_figures.h"

#include "analysis/annual_year.h"
#include "estate/mountings.h"

#include <algorithm>
#include <cmath>

namespace vidette::analysis {
namespace {

constexpr base::Date kUnknownStart{1, 1, 1};

/// From the first mounting to the end of the last, or on where one is open.
std::map<estate::CameraId, CameraLife> livesOf(const estate::Estate& estate) {
    std::map<estate::CameraId, CameraLife> lives;
    for (const auto& row : estate.mountings) {
        const base::Date from = row.from.value_or(kUnknownStart);
        const auto [at, isNew] = lives.try_emplace(row.camera, CameraLife{from, row.to});
        if (isNew) continue;
        CameraLife& life = at->second;
        life.from = std::min(life.from, from);
        life.to = life.to && row.to ? std::optional(std::max(*life.to, *row.to)) : std::nullopt;
    }
    for (const auto& camera : estate.cameras) {
        if (camera.status == estate::CameraStatus::InOperation)
            lives.try_emplace(camera.id, CameraLife{kUnknownStart, std::nullopt});
    }
    return lives;
}

bool livesOn(const CameraLife& life, const base::Date& day) {
    return life.from <= day && (!life.to || *life.to > day);
}

} // namespace

AnnualYear annualYear(const estate::Estate& estate, int year) {
    AnnualYear made{estate, year, {year, 1, 1}, {year, 12, 31}, livesOf(estate), {}, {}};
    for (const auto& camera : estate.cameras) {
        const auto at = made.lives.find(camera.id);
        if (at != made.lives.end() && livesOn(at->second, made.last)) made.atEnd.push_back(&camera);
    }
    for (const auto& row : estate.mountings) {
        const auto* asset = estate.assets.find(row.asset);
        if (asset && estate::hangsOn(row, made.last)) made.assets[row.camera] = asset;
    }
    return made;
}

double Tally::sum() const {
    double total = 0;
    for (const auto& [key, count] : m_counts) total += count;
    return total;
}

void Tally::into(AnnualFigure& figure) const {
    for (const auto& [key, count] : m_counts) figure.cells.push_back({m_table, key, count});
}

std::optional<double> medianOf(std::vector<double> values) {
    if (values.empty()) return std::nullopt;
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 != 0 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

std::optional<double> percentileOf(std::vector<double> values, double share) {
    if (values.empty()) return std::nullopt;
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
}

const FigureCell* cellOf(const AnnualFigures& figures, std::string_view id, std::string_view table,
                         std::string_view key) {
    for (const auto& figure : figures.figures) {
        if (figure.id != id) continue;
        for (const auto& cell : figure.cells)
            if (cell.table == table && cell.key == key) return &cell;
    }
    return nullptr;
}

base::Result<AnnualFigures> annualFigures(const estate::Estate& estate, int year,
                                          const std::optional<CoverageOptions>& coverage,
                                          const base::Task& task) {
    AnnualFigures result;
    result.year = year;
    result.currency = estate.programmes.empty() ? "CZK" : estate.programmes.begin()->currency;
    const AnnualYear made = annualYear(estate, year);
    addCameraFigures(made, result.figures, result.balances);
    const auto areas = addAreaFigures(made, coverage, result.figures, task);
    if (!areas) return base::failure(areas.error());
    addServiceFigures(made, result.figures);
    addStoreFigures(made, result.figures);
    addBacklogFigures(made, result.figures, result.balances);
    addMoneyFigures(made, result.figures, result.balances);
    addPublicFigures(made, result.figures, result.balances);
    addControlFigures(made, result.figures);
    return result;
}

} // namespace vidette::analysis
