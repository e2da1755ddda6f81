// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/coverage_section.h"

#include "base/text.h"
#include "report/html.h"
#include "report/plan_svg.h"

#include <algorithm>

namespace vidette::report {
namespace {

constexpr std::size_t kMostRows = 200; // of a printed table

const std::string& nameOf(const estate::Zone& zone) {
    return zone.name.empty() ? zone.code : zone.name;
}

/// The monitor zone a spot lies in. Its middle may lie beside a curved spot, so corners are asked too.
std::string zoneOf(const estate::Estate& estate, const analysis::BlindSpot& spot) {
    std::vector<geometry::Point> asked{spot.centroid};
    asked.insert(asked.end(), spot.outline.outer.begin(), spot.outline.outer.end());
    for (const geometry::Point p : asked) {
        for (const auto& zone : estate.zones) {
            if (zone.kind == estate::ZoneKind::Monitor && geometry::contains(zone.area, p))
                return nameOf(zone);
        }
    }
    return "";
}

std::string position(geometry::Point p) {
    return base::decimal(p.x, 2) + ", " + base::decimal(p.y, 2);
}

std::string omitted(std::size_t count) {
    if (count <= kMostRows) return "";
    return paragraph(counted(count - kMostRows, "more row is", "more rows are") +
                         " in the output of vidette coverage.",
                     "note");
}

std::string smallSpots(const analysis::CoverageResult& coverage, std::size_t from) {
    const auto& spots = coverage.blindSpots;
    if (from >= spots.size()) return "";
    double area = 0;
    for (std::size_t i = from; i < spots.size(); ++i) area += spots[i].area;
    return paragraph("And " + counted(spots.size() - from, "smaller place", "smaller places") +
                         ", together " + squareMetres(area) + ".",
                     "note");
}

std::string blindSpotList(const estate::Estate& estate, const analysis::CoverageResult& coverage) {
    const std::size_t count = numberedSpots(coverage);
    std::vector<Row> rows;
    for (std::size_t i = 0; i < count; ++i) {
        const auto& spot = coverage.blindSpots[i];
        rows.push_back({std::to_string(i + 1), squareMetres(spot.area), position(spot.centroid),
                        escaped(zoneOf(estate, spot))});
    }
    std::string text = element("h3", "", "Blind spots");
    if (coverage.blindSpots.empty()) {
        return text + paragraph(coverage.targetArea > 0 ? "Every place that is to be watched is seen."
                                                        : "The plan names no zone that is to be watched.");
    }
    text += table({{"No.", true}, {"Area", true}, {"Middle (x, y in m)", true}, {"In"}}, rows);
    return text + smallSpots(coverage, count);
}

std::string askedFor(const analysis::ZoneCoverage& zone) {
    std::string words = zone.requiredClass.empty() ? "seen" : escaped(zone.requiredClass);
    if (zone.requiredK > 1)
        words += ", by " + counted(static_cast<std::size_t>(zone.requiredK), "camera", "cameras");
    return words;
}

std::string metWords(const analysis::ZoneCoverage& zone) {
    if (zone.met) return "<span class=\"good\">met</span>";
    return "<span class=\"bad\">" + squareMetres(zone.area - zone.coveredArea) + " missing</span>";
}

std::string zoneTable(const analysis::CoverageResult& coverage) {
    if (coverage.zones.empty()) return "";
    std::vector<Row> rows;
    for (const auto& zone : coverage.zones) {
        if (rows.size() == kMostRows) break;
        rows.push_back({escaped(zone.name.empty() ? zone.code : zone.name), squareMetres(zone.area),
                        askedFor(zone), squareMetres(zone.coveredArea),
                        zone.coveredFraction ? percent(*zone.coveredFraction) : "–", metWords(zone)});
    }
    return element("h3", "", "Zones to be watched") +
           table({{"Zone"}, {"Area", true}, {"Asked for"}, {"So seen", true}, {"Share", true}, {""}}, rows) +
           omitted(coverage.zones.size());
}

double classArea(const analysis::CameraCoverage& camera, const std::string& name) {
    for (const auto& part : camera.classes) {
        if (part.name == name) return part.area;
    }
    return 0;
}

/// Classes of the standard, parted into those that hold for all that is seen and those that tell something.
struct ClassColumns {
    std::string everywhere; ///< the highest class that all views have all over; "" = none
    std::vector<std::string> telling;
};

ClassColumns classColumns(const analysis::CoverageResult& coverage) {
    constexpr double kSame = 0.005; // m², not visible in the table
    ClassColumns columns;
    for (const auto& one : coverage.options.standard.classes) {
        const auto& cameras = coverage.cameras;
        const bool all = std::all_of(cameras.begin(), cameras.end(), [&](const auto& camera) {
            return classArea(camera, one.name) >= camera.area - kSame;
        });
        const bool some = std::any_of(cameras.begin(), cameras.end(), [&](const auto& camera) {
            return classArea(camera, one.name) > kSame;
        });
        if (all) columns.everywhere = one.name;
        if (some && !all) columns.telling.push_back(one.name);
    }
    return columns;
}

std::string cameraNote(const ClassColumns& classes) {
    std::string note = "“Only this one” goes blind when the camera fails.";
    if (!classes.telling.empty()) note += " A class column counts all that is seen at least so finely.";
    if (!classes.everywhere.empty()) {
        note += " Everything that is seen is seen at least at “" + escaped(classes.everywhere) + "”.";
    }
    return paragraph(note, "note");
}

std::string cameraTable(const analysis::CoverageResult& coverage) {
    if (coverage.cameras.empty()) return paragraph("The plan has no camera.");
    std::vector<Column> columns{{"Camera"},
                                {"Sees", true},
                                {"of what is to be watched", true},
                                {"only this one", true},
                                {"not to be seen", true}};
    const ClassColumns classes = classColumns(coverage);
    for (const auto& name : classes.telling) columns.push_back({escaped(name), true});
    std::vector<Row> rows;
    for (const auto& camera : coverage.cameras) {
        if (rows.size() == kMostRows) break;
        Row row{"<b>" + escaped(camera.code) + "</b>", squareMetres(camera.area),
                squareMetres(camera.targetArea), squareMetres(camera.uniqueArea),
                squareMetres(camera.privacyArea)};
        for (const auto& name : classes.telling) row.push_back(squareMetres(classArea(camera, name)));
        rows.push_back(std::move(row));
    }
    return element("h3", "", "What each camera sees") + table(columns, rows) +
           omitted(coverage.cameras.size()) + cameraNote(classes);
}

std::string depthTable(const analysis::CoverageResult& coverage) {
    if (coverage.kAreas.empty() || !(coverage.targetArea > 0)) return "";
    std::vector<Row> rows;
    for (std::size_t k = 0; k < coverage.kAreas.size(); ++k) {
        if (k > 0 && !(coverage.kAreas[k] > 0)) break;
        const double share = coverage.kAreas[k] / coverage.targetArea;
        const std::string bar =
            "<span class=\"bar\"><span style=\"width:" + base::decimal(100 * share, 1) + "%\"></span></span>";
        rows.push_back({"at least " + counted(k + 1, "camera", "cameras"), squareMetres(coverage.kAreas[k]),
                        percent(share), bar});
    }
    return element("h3", "", "Seen by how many at once") +
           table({{"Seen by"}, {"Area", true}, {"Share", true}, {""}}, rows);
}

std::string quoted(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string result = "\"";
    for (const char c : text) {
        result += c;
        if (c == '"') result += c;
    }
    return result + "\"";
}

std::string mountingTable(const estate::Estate& estate) {
    std::vector<const estate::Camera*> cameras;
    for (const auto& camera : estate.cameras) cameras.push_back(&camera);
    std::sort(cameras.begin(), cameras.end(), [](auto* a, auto* b) { return a->code < b->code; });
    std::vector<Row> rows;
    for (const auto* camera : cameras) {
        if (rows.size() == kMostRows) break;
        const std::string picture = camera->imageWidth > 0 ? std::to_string(camera->imageWidth) + " × " +
                                                                 std::to_string(camera->imageHeight)
                                                           : "–";
        rows.push_back({"<b>" + escaped(camera->code) + "</b>", escaped(camera->model), position(camera->at),
                        withUnit(camera->height.value, 2, "m"), asWritten(camera->pan.degrees()) + "°",
                        camera->tilt ? asWritten(camera->tilt->degrees()) + "°" : "not given",
                        camera->hfov ? asWritten(camera->hfov->degrees()) + "°" : "from lens", picture,
                        camera->range ? asWritten(camera->range->value) + "\u00A0m" : "by density"});
    }
    if (rows.empty()) return "";
    return element("h3", "", "Where they hang") +
           table({{"Camera"},
                  {"Model"},
                  {"x, y in m", true},
                  {"Height", true},
                  {"Pan", true},
                  {"Tilt", true},
                  {"Field of view", true},
                  {"Picture, px", true},
                  {"Range", true}},
                 rows) +
           omitted(estate.cameras.size());
}

} // namespace

std::string targetWords(const estate::Estate& estate, const analysis::CoverageOptions& options) {
    const std::string ground = estate.crs.empty() ? "floor" : "ground";
    if (options.targetHigh > options.targetLow) {
        return "from " + withUnit(options.targetLow, 2, "m") + " to " + withUnit(options.targetHigh, 2, "m") +
               " above the " + ground;
    }
    return withUnit(options.targetLow, 2, "m") + " above the " + ground;
}

std::string coverageSection(const estate::Estate& estate, const analysis::CoverageResult& coverage) {
    std::string caption = "What the cameras see " + targetWords(estate, coverage.options) + ", by " +
                          escaped(coverage.options.standard.title) +
                          "; numbers as in the list of blind spots.";
    if (coverage.options.night) caption += " At night: as far as the infrared light reaches.";
    std::string text = element("h2", "", "What is seen and what is not");
    text += element("figure", "", planSvg(estate, coverage, {}) + element("figcaption", "", caption)) + "\n";
    text += blindSpotList(estate, coverage) + zoneTable(coverage) + depthTable(coverage);
    return text + cameraTable(coverage) + mountingTable(estate);
}

std::string blindSpotsCsv(const estate::Estate& estate, const analysis::CoverageResult& coverage) {
    std::string text = "number,area_m2,x,y,zone\n";
    for (std::size_t i = 0; i < coverage.blindSpots.size(); ++i) {
        const auto& spot = coverage.blindSpots[i];
        text += std::to_string(i + 1) + ',' + base::toText(spot.area) + ',' + base::toText(spot.centroid.x) +
                ',' + base::toText(spot.centroid.y) + ',' + quoted(zoneOf(estate, spot)) + '\n';
    }
    return text;
}

} // namespace vidette::report
