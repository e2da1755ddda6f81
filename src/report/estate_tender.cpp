// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "base/text.h"
#include "estate/code_lists.h"
#include "estate/codes.h"
#include "estate/mountings.h"
#include "estate/row_codes.h"
#include "estate/rule_parameters.h"
#include "report/decision_report.h"
#include "report/estate_parts.h"
#include "report/html.h"

#include <algorithm>
#include <map>
#include <set>

/// What is to be bought, said by what it must do. Numbers are read from the plan and from what is replaced;
/// names of products are left out afterwards (brand_names.h).
namespace vidette::report {
namespace {

using base::say;
using base::sayAll;
using estate::Estate;
using Row = std::vector<std::string>;

/// Equal needs are one line with a count.
using Lines = std::map<Row, std::vector<std::string>>; ///< need → the numbers of what asks for it

constexpr double kOutdoorIp = 66; ///< least_ip of rule R-19 where the project sets no other

std::string pictureText(int width, int height) {
    if (width <= 0 || height <= 0) return "";
    constexpr double kMega = 1e6;
    return say("at least {size} Mpx ({width} × {height})",
               {{"size", base::sayNumber(static_cast<double>(width) * height / kMega, 1)},
                {"width", std::to_string(width)},
                {"height", std::to_string(height)}});
}

/// "" for a limit of nothing.
std::string atLeast(double value, const std::string& before, const std::string& after) {
    return value > 0 ? say("at least {limit}", {{"limit", before + base::sayNumber(value) + after}}) : "";
}

std::string bodyText(estate::CameraKind kind) {
    switch (kind) {
    case estate::CameraKind::Fixed:
        return say("Fixed camera");
    case estate::CameraKind::Ptz:
        return say("Turning camera (PTZ)");
    case estate::CameraKind::Multi:
        return say("Camera with several sensors");
    case estate::CameraKind::Fisheye:
        return say("Camera that sees all round");
    case estate::CameraKind::Anpr:
        return say("Number plate camera");
    }
    return "";
}

const estate::CameraSetting* settingOf(const Estate& estate, estate::CameraId camera) {
    for (const auto& row : estate.cameraSettings)
        if (row.camera == camera) return &row;
    return nullptr;
}

/// What a camera at this place must do; `old` is the model that hangs there, null when none does.
Row cameraNeed(const Estate& estate, const estate::Camera& camera, const estate::Model* old) {
    const auto* setting = settingOf(estate, camera.id);
    const double night = camera.irRange ? camera.irRange->value : (old && old->irRange ? *old->irRange : 0);
    const bool isOutdoors = setting && setting->outdoors;
    const double ip = isOutdoors ? estate::ruleParameter(estate, "R-19", "least_ip", kOutdoorIp) : 0;
    return {bodyText(camera.kind),
            pictureText(camera.imageWidth, camera.imageHeight),
            camera.hfov ? base::sayNumber(camera.hfov->degrees(), 0) + "°" : "",
            camera.range ? base::sayNumber(camera.range->value, 0) + " m" : "",
            atLeast(night, "", " m"),
            setting ? atLeast(setting->framesPerSecond, "", "") : "",
            atLeast(ip, "IP", ""),
            base::join({camera.mount, isOutdoors ? say("outdoors") : ""},
                       camera.mount.empty() || !isOutdoors ? "" : ", ")};
}

Row otherNeed(const estate::Asset& asset) {
    return {estate::sayCode("asset_class", asset.assetClass), "", "", "", "", "", "", ""};
}

ReportPart listOf(const std::string& heading, const Lines& lines, const std::string& whenEmpty) {
    ReportPart part{heading,
                    {say("No", {}, "number of a line"), say("What"), say("Count"), say("Picture"),
                     say("Field of view"), say("Reach"), say("Night range"), say("Frames/s"),
                     say("Protection"), say("Place"), say("For")},
                    {},
                    {},
                    whenEmpty};
    for (const auto& [need, askers] : lines) {
        std::set<std::string> codes(askers.begin(), askers.end());
        Row row{std::to_string(part.rows.size() + 1), need.front(), std::to_string(askers.size())};
        row.insert(row.end(), need.begin() + 1, need.end());
        row.push_back(base::join({codes.begin(), codes.end()}, ", "));
        part.rows.push_back(std::move(row));
    }
    return part;
}

bool isDecided(std::string_view state) {
    return state == "approved" || state == "funded" || state == "urgent_approved";
}

bool isToBeBought(const Estate& estate, const estate::RequestCamera& row) {
    const auto* request = estate.requests.find(row.request);
    return request && isDecided(request->state) && request->kind != "decommission" &&
           request->kind != "purpose_change";
}

void addItem(const Estate& estate, const estate::ReplacementItem& item, Lines& lines) {
    const auto* asset = estate.assets.find(item.asset);
    if (!asset) return;
    const auto* camera = estate.cameras.find(estate::placeOf(estate, asset->id));
    lines[camera ? cameraNeed(estate, *camera, estate.models.find(asset->model)) : otherNeed(*asset)]
        .push_back(item.code);
}

ReportPart placesOf(const Estate& estate) {
    ReportPart part{
        say("What the places ask for"),
        sayAll({"Request", "Place", "Risks", "Light", "Angle", "Resolution", "Retention", "Power"}),
        {},
        {},
        ""};
    for (const auto& row : estate.requests)
        if (isDecided(row.state))
            part.rows.push_back({row.code, row.title, row.designRisks, row.designLight, row.designAngle,
                                 row.designResolution, row.designRetention, row.designPower});
    std::sort(part.rows.begin(), part.rows.end(),
              [](const Row& a, const Row& b) { return base::naturalLess(a.front(), b.front()); });
    return part;
}

bool isAboutRequests(const Estate& estate, const mcda::Problem& problem) {
    return std::any_of(problem.alternatives.begin(), problem.alternatives.end(),
                       [&](const auto& one) { return estate::rowNamed(estate.requests, one.id) != nullptr; });
}

/// The limits that kits are held to, each once.
ReportPart kitLimits(const Estate& estate) {
    std::set<Row> limits;
    for (const auto& row : estate.problems) {
        if (row.problem.alternatives.empty() || isAboutRequests(estate, row.problem)) continue;
        for (const auto& limit : row.problem.constraints)
            limits.insert({criterionName(row.problem, limit.criterion), limitText(row.problem, limit),
                           limit.hard ? say("must") : say("should"), limit.source});
    }
    return {say("What a kit must keep to"),
            sayAll({"Need", "Limit", "Must or should", "Asked by"}),
            {limits.begin(), limits.end()},
            {},
            ""};
}

} // namespace

Made tenderParts(const ReportAsk& ask) {
    Lines bought;
    for (const auto& row : ask.estate.requestCameras) {
        const auto* camera = ask.estate.cameras.find(row.camera);
        if (camera && isToBeBought(ask.estate, row))
            bought[cameraNeed(ask.estate, *camera, nullptr)].push_back(
                ask.estate.requests.find(row.request)->code);
    }
    Lines planned;
    for (const auto& item : ask.estate.replacementItems) {
        const bool isPlanned = item.state == "planned" || item.state == "proposed";
        if (isDecided(item.state)) addItem(ask.estate, item, bought);
        if (isPlanned && item.dueYear <= ask.on.year) addItem(ask.estate, item, planned);
    }
    auto list = listOf(say("To be bought"), bought, say("Nothing that was approved waits for its order."));
    list.paragraphs = {
        say("Needs, not products: whatever does the same or more is accepted. Everything keeps to "
            "open standards.")};
    std::vector parts{std::move(list),
                      listOf(say("Due for replacement, not yet approved"), planned, say("Nothing is due."))};
    for (auto& part : {placesOf(ask.estate), kitLimits(ask.estate)})
        if (!part.rows.empty()) parts.push_back(part);
    return parts;
}

} // namespace vidette::report
