// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/coverage_section.h"

#include "base/speech.h"
#include "base/text.h"
#include "catalog/density_classes.h"
#include "report/html.h"
#include "report/plan_svg.h"

#include <algorithm>

namespace vidette::report {
namespace {

using base::say;

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
    return say("{x}, {y}", {{"x", base::sayNumber(p.x, 2)}, {"y", base::sayNumber(p.y, 2)}},
               "a place; with decimal commas a semicolon stands between");
}

std::string omitted(std::size_t count) {
    if (count <= kMostRows) return "";
    const std::string text = counted(count - kMostRows, "{n} more row is in the output of {command}.",
                                     "{n} more rows are in the output of {command}.");
    return paragraph(base::filled(escaped(text), {{"command", "vidette coverage"}}), "note");
}

std::string smallSpots(const analysis::CoverageResult& coverage, std::size_t from) {
    const auto& spots = coverage.blindSpots;
    if (from >= spots.size()) return "";
    double area = 0;
    for (std::size_t i = from; i < spots.size(); ++i) area += spots[i].area;
    const std::string text = counted(spots.size() - from, "And {n} smaller place, together {area}.",
                                     "And {n} smaller places, together {area}.");
    return paragraph(base::filled(escaped(text), {{"area", squareMetres(area)}}), "note");
}

std::string blindSpotList(const estate::Estate& estate, const analysis::CoverageResult& coverage) {
    const std::size_t count = numberedSpots(coverage);
    std::vector<Row> rows;
    for (std::size_t i = 0; i < count; ++i) {
        const auto& spot = coverage.blindSpots[i];
        rows.push_back({std::to_string(i + 1), squareMetres(spot.area), escaped(position(spot.centroid)),
                        escaped(zoneOf(estate, spot))});
    }
    std::string text = element("h3", "", sayMarkup("Blind spots"));
    if (coverage.blindSpots.empty()) {
        return text + paragraph(coverage.targetArea > 0
                                    ? sayMarkup("Every place that is to be watched is seen.")
                                    : sayMarkup("The plan names no zone that is to be watched."));
    }
    text += table({{sayMarkup("No."), true},
                   {sayMarkup("Area"), true},
                   {sayMarkup("Middle (x, y in m)"), true},
                   {escaped(say("In", {}, "a column: in which zone"))}},
                  rows);
    return text + smallSpots(coverage, count);
}

std::string askedFor(const analysis::ZoneCoverage& zone) {
    const std::string name = catalog::sayClass(zone.requiredClass);
    if (zone.requiredK <= 1) return name.empty() ? say("seen") : name;
    const auto cameras = static_cast<std::size_t>(zone.requiredK);
    if (name.empty()) return counted(cameras, "seen, by {n} camera", "seen, by {n} cameras");
    return base::filled(counted(cameras, "{class}, by {n} camera", "{class}, by {n} cameras"),
                        {{"class", name}});
}

std::string metWords(const analysis::ZoneCoverage& zone) {
    if (zone.met) return element("span", "class=\"good\"", sayMarkup("met"));
    const std::string area = squareMetres(zone.area - zone.coveredArea);
    return element("span", "class=\"bad\"", sayMarkup("{area} missing", {{"area", area}}));
}

std::string zoneTable(const analysis::CoverageResult& coverage) {
    if (coverage.zones.empty()) return "";
    std::vector<Row> rows;
    for (const auto& zone : coverage.zones) {
        if (rows.size() == kMostRows) break;
        rows.push_back({escaped(zone.name.empty() ? zone.code : zone.name), squareMetres(zone.area),
                        escaped(askedFor(zone)), squareMetres(zone.coveredArea),
                        zone.coveredFraction ? percent(*zone.coveredFraction) : "–", metWords(zone)});
    }
    return element("h3", "", sayMarkup("Zones to be watched")) +
           table({{sayMarkup("Zone")},
                  {sayMarkup("Area"), true},
                  {sayMarkup("Asked for")},
                  {sayMarkup("So seen"), true},
                  {sayMarkup("Share"), true},
                  {""}},
                 rows) +
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
    std::string note = say("“Only this one” goes blind when the camera fails.");
    if (!classes.telling.empty())
        note += " " + say("A class column counts all that is seen at least so finely.");
    if (!classes.everywhere.empty()) {
        note += " " + say("Everything that is seen is seen at least at “{class}”.",
                          {{"class", catalog::sayClass(classes.everywhere)}});
    }
    return paragraph(escaped(note), "note");
}

std::string cameraTable(const analysis::CoverageResult& coverage) {
    if (coverage.cameras.empty()) return paragraph(sayMarkup("The plan has no camera."));
    std::vector<Column> columns{{sayMarkup("Camera")},
                                {sayMarkup("Sees"), true},
                                {sayMarkup("of what is to be watched"), true},
                                {sayMarkup("only this one"), true},
                                {sayMarkup("not to be seen"), true}};
    const ClassColumns classes = classColumns(coverage);
    for (const auto& name : classes.telling) columns.push_back({escaped(catalog::sayClass(name)), true});
    std::vector<Row> rows;
    for (const auto& camera : coverage.cameras) {
        if (rows.size() == kMostRows) break;
        Row row{"<b>" + escaped(camera.code) + "</b>", squareMetres(camera.area),
                squareMetres(camera.targetArea), squareMetres(camera.uniqueArea),
                squareMetres(camera.privacyArea)};
        for (const auto& name : classes.telling) row.push_back(squareMetres(classArea(camera, name)));
        rows.push_back(std::move(row));
    }
    return element("h3", "", sayMarkup("What each camera sees")) + table(columns, rows) +
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
        const std::string cameras = counted(k + 1, "at least {n} camera", "at least {n} cameras");
        rows.push_back({escaped(cameras), squareMetres(coverage.kAreas[k]), percent(share), bar});
    }
    return element("h3", "", sayMarkup("Seen by how many at once")) +
           table({{sayMarkup("Seen by")}, {sayMarkup("Area"), true}, {sayMarkup("Share"), true}, {""}}, rows);
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
        rows.push_back(
            {"<b>" + escaped(camera->code) + "</b>", escaped(camera->model), escaped(position(camera->at)),
             withUnit(camera->height.value, 2, "m"), asWritten(camera->pan.degrees()) + "°",
             camera->tilt ? asWritten(camera->tilt->degrees()) + "°" : sayMarkup("not given"),
             camera->hfov ? asWritten(camera->hfov->degrees()) + "°" : sayMarkup("from lens"), picture,
             camera->range ? asWritten(camera->range->value) + "\u00A0m" : sayMarkup("by density")});
    }
    if (rows.empty()) return "";
    return element("h3", "", sayMarkup("Where they hang")) +
           table({{sayMarkup("Camera")},
                  {sayMarkup("Model")},
                  {sayMarkup("x, y in m"), true},
                  {sayMarkup("Height"), true},
                  {sayMarkup("Pan"), true},
                  {sayMarkup("Tilt"), true},
                  {sayMarkup("Field of view"), true},
                  {sayMarkup("Picture, px"), true},
                  {sayMarkup("Range"), true}},
                 rows) +
           omitted(estate.cameras.size());
}

} // namespace

std::string targetWords(const estate::Estate& estate, const analysis::CoverageOptions& options) {
    const bool isFloor = estate.crs.empty();
    const base::Fillings heights{{"low", withUnit(options.targetLow, 2, "m")},
                                 {"high", withUnit(options.targetHigh, 2, "m")}};
    if (options.targetHigh > options.targetLow) {
        return isFloor ? sayMarkup("from {low} to {high} above the floor", heights)
                       : sayMarkup("from {low} to {high} above the ground", heights);
    }
    return isFloor ? sayMarkup("{low} above the floor", heights)
                   : sayMarkup("{low} above the ground", heights);
}

std::string coverageSection(const estate::Estate& estate, const analysis::CoverageResult& coverage) {
    std::string caption =
        sayMarkup("What the cameras see {where}, by {standard}; numbers as in the list of blind spots.",
                  {{"where", targetWords(estate, coverage.options)},
                   {"standard", escaped(coverage.options.standard.title)}});
    if (coverage.options.night) caption += " " + sayMarkup("At night: as far as the infrared light reaches.");
    std::string text = element("h2", "", sayMarkup("What is seen and what is not"));
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
