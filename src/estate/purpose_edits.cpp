// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/purpose_edits.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/record_edits.h"
#include "estate/request_intake.h"

#include <algorithm>
#include <map>
#include <set>

namespace vidette::estate {
namespace {

using Purposes = std::map<CameraId, std::set<PurposeId>>;

/// Of the uses that have not ended.
Purposes purposesOf(const Estate& estate, const base::Date& on) {
    Purposes purposes;
    for (const CameraUse& use : estate.cameraUses) {
        const InfoSystem* system = estate.infoSystems.find(use.system);
        if (system && (!use.to || *use.to >= on)) purposes[use.camera].insert(system->purpose);
    }
    return purposes;
}

/// Whether the request names the camera and the purpose.
bool asksFor(const Estate& estate, const Request& request, CameraId camera, PurposeId purpose) {
    return request.purpose == purpose &&
           std::any_of(estate.requestCameras.begin(), estate.requestCameras.end(),
                       [&](const auto& row) { return row.request == request.id && row.camera == camera; });
}

bool wasApproved(const Estate& estate, const Request& request) {
    const State* state = stateNamed("request", request.state);
    if (!state || state->type == StateType::Closed || request.state == "suspended") return false;
    return std::any_of(estate.transitions.begin(), estate.transitions.end(), [&](const Transition& row) {
        return row.request == request.id && (row.to == "approved" || row.to == "urgent_approved");
    });
}

/// Null when none is open.
const Request* openRequestFor(const Estate& estate, const Widening& widening) {
    for (const Request& request : estate.requests) {
        if (!isOpen("request", request.state)) continue;
        for (const CameraId camera : widening.cameras)
            if (asksFor(estate, request, camera, widening.purpose)) return &request;
    }
    return nullptr;
}

std::string codesOf(const Estate& estate, const std::vector<CameraId>& cameras) {
    std::vector<std::string> codes;
    for (const CameraId id : cameras) codes.push_back(estate.cameras.find(id)->code);
    return base::join(codes, ", ");
}

} // namespace

bool isPurposeApproved(const Estate& estate, CameraId camera, PurposeId purpose) {
    return std::any_of(estate.requests.begin(), estate.requests.end(), [&](const Request& request) {
        return asksFor(estate, request, camera, purpose) && wasApproved(estate, request);
    });
}

std::optional<Widening> wideningBy(const Estate& before, const Estate& next, const base::Date& on) {
    const Purposes had = purposesOf(before, on);
    std::map<PurposeId, std::vector<CameraId>> found;
    for (const auto& [id, purposes] : purposesOf(next, on)) {
        const Camera* camera = before.cameras.find(id);
        const auto at = had.find(id);
        if (!camera || camera->status != CameraStatus::InOperation || at == had.end()) continue;
        for (const PurposeId purpose : purposes)
            if (!at->second.contains(purpose) && !isPurposeApproved(next, id, purpose))
                found[purpose].push_back(id);
    }
    if (found.empty()) return std::nullopt;
    return Widening{found.begin()->first, found.begin()->second};
}

base::Result<Estate> requestWidening(const Estate& estate, const Widening& widening, const Act& act) {
    const Purpose* purpose = estate.purposes.find(widening.purpose);
    if (!purpose || widening.cameras.empty())
        return base::failure("no_such_row", "purpose", base::say("there is no such purpose in this project"));
    const std::string cameras = codesOf(estate, widening.cameras);
    if (const Request* open = openRequestFor(estate, widening))
        return base::failure(
            "needs_approval", "camera " + cameras,
            base::say("{request} asks for the purpose {purpose} and is {state}; it must be approved first",
                      {{"request", nameOf(*open)}, {"purpose", purpose->code}, {"state", open->state}}));
    RequestWish wish;
    wish.title = "Purpose " + purpose->code + " for " + cameras;
    wish.kind = "purpose_change";
    const auto at = estate.cameras.find(widening.cameras.front())->at;
    wish.place = base::toText(at.x) + "," + base::toText(at.y);
    wish.purpose = purpose->code;
    auto next = bringIn(estate, wish, act);
    if (!next) return next;
    const auto rows = base::Table<Request>::changes(estate.requests, next->requests);
    const RequestId request = rows.back().after->id;
    for (const CameraId camera : widening.cameras) {
        if (!next) return next;
        next = putRecord(*next, RequestCamera{RequestCameraId::fresh(), request, camera});
    }
    return next;
}

} // namespace vidette::estate
