// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plan_legend.h"

#include "base/speech.h"
#include "catalog/density_classes.h"
#include "report/html.h"
#include "report/palette.h"

#include <algorithm>
#include <vector>

namespace vidette::report {
namespace {

constexpr double kVisible = 0.005; // m²; less is not worth a colour in the legend

struct Sample {
    std::string fill; ///< attributes of the little square
    std::string text;
};

/// Some camera sees a place in this class and in none above it.
bool occurs(const analysis::CoverageResult& coverage, std::size_t index) {
    const auto& classes = coverage.options.standard.classes;
    const auto areaOf = [](const analysis::CameraCoverage& camera, const std::string& name) {
        for (const auto& part : camera.classes) {
            if (part.name == name) return part.area;
        }
        return 0.0;
    };
    return std::any_of(coverage.cameras.begin(), coverage.cameras.end(), [&](const auto& camera) {
        const double next = index + 1 < classes.size() ? areaOf(camera, classes[index + 1].name) : 0;
        return areaOf(camera, classes[index].name) > next + kVisible;
    });
}

/// Something is seen that is thinner than the lowest class, or has no class at all.
bool belowClasses(const analysis::CoverageResult& coverage) {
    return std::any_of(coverage.cameras.begin(), coverage.cameras.end(), [](const auto& camera) {
        const double lowest = camera.classes.empty() ? 0 : camera.classes.front().area;
        return camera.area > lowest + kVisible;
    });
}

std::vector<Sample> samples(const estate::Estate& estate, const analysis::CoverageResult& coverage) {
    std::vector<Sample> list;
    if (belowClasses(coverage)) list.push_back({"fill=\"" + std::string(kSeen) + "\"", base::say("seen")});
    const auto& classes = coverage.options.standard.classes;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        if (!occurs(coverage, i)) continue;
        list.push_back({"fill=\"" + classColour(i, classes.size()) + "\"",
                        catalog::sayClass(classes[i].name) + ", " +
                            base::sayNumber(classes[i].pixelsPerMetre) + " px/m"});
    }
    if (!coverage.blindSpots.empty()) {
        list.push_back({"fill=\"url(#blind)\" stroke=\"" + std::string(kBlind) + "\"", base::say("blind")});
    }
    const bool hasPrivacy = std::any_of(estate.zones.begin(), estate.zones.end(), [](const auto& zone) {
        return zone.kind == estate::ZoneKind::Privacy || zone.kind == estate::ZoneKind::Parcel;
    });
    if (hasPrivacy) {
        list.push_back(
            {"fill=\"url(#privacy)\" stroke=\"" + std::string(kPrivacy) + "\"", base::say("not to be seen")});
    }
    list.push_back({"fill=\"" + std::string(kSolid) + "\" stroke=\"" + std::string(kWall) + "\"",
                    base::say("obstacle")});
    return list;
}

std::string scaleBar(const PageView& view, double y) {
    const double metres = niceLength(140 / view.scale);
    const double right = view.left + metres * view.scale;
    const std::string ink = "stroke=\"" + std::string(kText) + "\" stroke-width=\"1.6\"";
    std::string text = lineBetween({view.left, y}, {right, y}, ink);
    text += lineBetween({view.left, y - 4}, {view.left, y + 4}, ink);
    text += lineBetween({right, y - 4}, {right, y + 4}, ink);
    return text + textAt({right + 8, y + 4}, base::sayNumber(metres) + "\u00A0m", {12, kText});
}

/// North on a map. A floor plan has no north: the arrow says from where pan angles count.
std::string directionArrow(const estate::Estate& estate, double right, double y) {
    const std::string words = estate.crs.empty() ? base::say("pan 0° (up)") : base::say("north");
    const std::string data = "M" + pixel(right - 8) + ' ' + pixel(y - 9) + "l5.5 16l-5.5 -4l-5.5 4Z";
    return path(data, "fill=\"" + std::string(kStrong) + "\"") +
           textAt({right - 20, y + 4}, words, {12, kText, "end"});
}

double sampleWidth(const Sample& sample) {
    return 19 + textWidth(sample.text, 12) + 18;
}

double rowWidth(const std::vector<Sample>& row) {
    double width = 0;
    for (const Sample& sample : row) width += sampleWidth(sample);
    return width;
}

/// One centred row.
std::string sampleRow(const std::vector<Sample>& row, double y, double width) {
    std::string text;
    double x = (width - rowWidth(row) + 18) / 2;
    for (const Sample& sample : row) {
        text += rectangle({x, y}, 13, 13, sample.fill);
        text += textAt({x + 19, y + 11}, sample.text, {12, kText});
        x += sampleWidth(sample);
    }
    return text;
}

} // namespace

Legend planLegend(const estate::Estate& estate, const analysis::CoverageResult& coverage,
                  const PageView& view, double width) {
    constexpr double kRow = 22;
    Legend legend;
    double y = view.top + view.height() + 20;
    legend.svg = scaleBar(view, y) + directionArrow(estate, view.left + view.width(), y);
    y += 20;
    std::vector<Sample> row;
    for (const Sample& sample : samples(estate, coverage)) {
        if (!row.empty() && rowWidth(row) + sampleWidth(sample) > width) {
            legend.svg += sampleRow(row, y, width);
            row.clear();
            y += kRow;
        }
        row.push_back(sample);
    }
    legend.svg += sampleRow(row, y, width);
    legend.height = y + kRow - view.top - view.height();
    return legend;
}

std::string planPatterns() {
    return "<defs>"
           "<pattern id=\"blind\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
           "patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#D55E00\" "
           "fill-opacity=\"0.14\"/><path d=\"M0 0V6\" stroke=\"#D55E00\" stroke-width=\"2\"/></pattern>"
           "<pattern id=\"privacy\" width=\"9\" height=\"9\" patternUnits=\"userSpaceOnUse\" "
           "patternTransform=\"rotate(45)\"><path d=\"M0 0V9M0 0H9\" stroke=\"#7B3294\" "
           "stroke-opacity=\"0.45\" stroke-width=\"0.9\" fill=\"none\"/></pattern></defs>\n";
}

} // namespace vidette::report
