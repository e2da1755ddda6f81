// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/annual_year.h"

namespace vidette::analysis {
namespace {

/// The estate with the cameras of the last day only.
estate::Estate onLastDay(const AnnualYear& year) {
    std::vector<estate::Camera> cameras;
    for (const auto* camera : year.atEnd) {
        cameras.push_back(*camera);
        cameras.back().status = estate::CameraStatus::InOperation;
    }
    estate::Estate estate = year.estate;
    estate.cameras = base::Table<estate::Camera>::of(std::move(cameras));
    return estate;
}

std::optional<double> share(double part, double whole) {
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

/// Districts make up the city; without them the target area is all there is.
void addCovered(const CoverageResult& result, AnnualFigure& figure) {
    double area = 0;
    double covered = 0;
    for (const auto& district : result.districts) {
        area += district.area;
        covered += district.coveredArea;
    }
    if (result.districts.empty()) {
        area = result.targetArea;
        covered = result.coveredArea;
    }
    figure.cells = {{"", "area", area}, {"", "covered_area", covered}, {"", "share", share(covered, area)}};
    for (const auto& district : result.districts) {
        const std::string name = district.name.empty() ? district.code : district.name;
        figure.cells.push_back({"covered_area by district", name, district.coveredArea});
        figure.cells.push_back({"share by district", name, district.coveredFraction});
    }
}

void addClasses(const CoverageResult& result, AnnualFigure& figure) {
    std::map<std::string, double> areas;
    for (const auto& district : result.districts)
        for (const auto& one : district.classes) areas[one.name] += one.area;
    if (result.districts.empty())
        for (const auto& one : result.classes) areas[one.name] = one.area;
    for (const auto& one : result.classes) figure.cells.push_back({"class", one.name, areas[one.name]});
}

} // namespace

base::Result<base::Done> addAreaFigures(const AnnualYear& year,
                                        const std::optional<CoverageOptions>& coverage, Figures& figures,
                                        const base::Task& task) {
    AnnualFigure covered{"S05", {{"", "area", {}}, {"", "covered_area", {}}, {"", "share", {}}}};
    AnnualFigure classes{"S06", {}};
    AnnualFigure overlap{"S07", {{"", "overlap_ratio", {}}}};
    if (coverage && !year.atEnd.empty()) {
        CoverageOptions options = *coverage;
        options.outlines = false;
        options.ptz = PtzView::Reach;
        const auto result = analysis::coverage(onLastDay(year), options, task);
        if (!result) return base::failure(result.error());
        addCovered(*result, covered);
        addClasses(*result, classes);
        double sum = 0;
        double together = 0;
        for (const auto& camera : result->cameras) sum += camera.area;
        for (const auto& district : result->districts) together += district.coveredArea;
        if (result->districts.empty()) {
            sum = 0;
            for (const auto& camera : result->cameras) sum += camera.targetArea;
            together = result->coveredArea;
        }
        overlap.cells.front().value = share(sum, together);
    }
    figures.insert(figures.end(), {covered, classes, overlap});
    return base::Done{};
}

} // namespace vidette::analysis
