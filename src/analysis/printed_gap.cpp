// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/printed_gap.h"

#include <algorithm>
#include <cmath>

namespace vidette::analysis {
namespace {

using geometry::DensityModel;
using geometry::Lens;

constexpr double kFits = 0.1;

std::optional<double> distanceOf(const Lens& lens, double density, DensityModel model) {
    const auto distance = geometry::densityDistance(lens, density, model);
    return distance ? std::optional(*distance) : std::nullopt;
}

PrintedRow rowOf(const Lens& lens, const geometry::PrintedDistance& printed) {
    PrintedRow row{printed.pixelsPerMetre, printed.distance, {}, {}, {}, {}};
    // A fisheye has no flat density, and without a pixel pitch the middle is that of the flat formula.
    if (lens.projection == geometry::Projection::Rectilinear)
        row.plane = distanceOf(lens, printed.pixelsPerMetre, DensityModel::Plane);
    row.angular = distanceOf(lens, printed.pixelsPerMetre, DensityModel::Angular);
    if (lens.focalLength && lens.pixelPitch)
        row.onAxis = distanceOf(lens, printed.pixelsPerMetre, DensityModel::OnAxis);
    if (lens.vfov && lens.imageHeight > 0)
        row.vertical = lens.imageHeight / lens.vfov->radians() / printed.pixelsPerMetre;
    return row;
}

using Column = std::optional<double> PrintedRow::*;

bool fits(const std::vector<PrintedRow>& rows, Column column) {
    return std::all_of(rows.begin(), rows.end(), [&](const PrintedRow& row) {
        return row.*column && std::abs(*(row.*column) / row.printed - 1) <= kFits;
    });
}

/// The mean distance from 1 of computed / printed.
double misfit(const std::vector<PrintedRow>& rows, Column column) {
    double sum = 0;
    for (const auto& row : rows) sum += std::abs(*(row.*column) / row.printed - 1);
    return sum / static_cast<double>(rows.size());
}

PrintedBy explanationOf(const std::vector<PrintedRow>& rows) {
    struct Candidate {
        PrintedBy by;
        Column column;
    };
    constexpr Candidate kCandidates[] = {{PrintedBy::Plane, &PrintedRow::plane},
                                         {PrintedBy::OnAxis, &PrintedRow::onAxis},
                                         {PrintedBy::Angular, &PrintedRow::angular},
                                         {PrintedBy::Vertical, &PrintedRow::vertical}};
    if (rows.empty()) return PrintedBy::Nothing;
    if (fits(rows, &PrintedRow::plane)) return PrintedBy::Plane;
    PrintedBy best = PrintedBy::Unknown;
    double least = 0;
    for (const auto& candidate : kCandidates) {
        if (!fits(rows, candidate.column)) continue;
        const double off = misfit(rows, candidate.column);
        if (best != PrintedBy::Unknown && off >= least) continue;
        best = candidate.by;
        least = off;
    }
    return best;
}

} // namespace

PrintedGap printedGap(const Lens& lens) {
    PrintedGap gap;
    for (const auto& printed : lens.printed)
        if (printed.distance > 0 && printed.pixelsPerMetre > 0) gap.rows.push_back(rowOf(lens, printed));
    std::sort(gap.rows.begin(), gap.rows.end(),
              [](const PrintedRow& a, const PrintedRow& b) { return a.pixelsPerMetre < b.pixelsPerMetre; });
    gap.by = explanationOf(gap.rows);
    double sum = 0;
    for (const auto& row : gap.rows) sum += row.plane ? *row.plane / row.printed : 0;
    if (!gap.rows.empty() && gap.rows.front().plane)
        gap.planeShare = sum / static_cast<double>(gap.rows.size());
    return gap;
}

std::string wordOf(PrintedBy by) {
    switch (by) {
    case PrintedBy::Nothing:
        return "nothing";
    case PrintedBy::Plane:
        return "plane";
    case PrintedBy::OnAxis:
        return "on_axis";
    case PrintedBy::Angular:
        return "angular";
    case PrintedBy::Vertical:
        return "vertical";
    case PrintedBy::Unknown:
        break;
    }
    return "unknown";
}

} // namespace vidette::analysis
