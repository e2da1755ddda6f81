// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_conditions.h"

#include "base/speech.h"
#include "base/text.h"

#include <algorithm>
#include <set>

/// Rules about one camera and how it is run. All but ask its setting and are silent about a
/// camera without one.
namespace vidette::analysis {
namespace {

constexpr int kDay = 24 * 60;

struct Hours {
    int from = 0; ///< minutes since midnight
    int to = kDay;
};

std::optional<int> minutesOf(std::string_view text) {
    const auto parts = base::split(base::trimmed(text), ':');
    if (parts.size() != 2) return std::nullopt;
    const auto hours = base::numberFromText(parts[0]);
    const auto minutes = base::numberFromText(parts[1]);
    if (!hours || !minutes || *hours < 0 || *hours > 24 || *minutes < 0 || *minutes > 59) return std::nullopt;
    return static_cast<int>(*hours) * 60 + static_cast<int>(*minutes);
}

/// "08:00-16:00"; "" = all day. A window that ends before it begins runs over midnight.
std::optional<Hours> hoursOf(const std::string& text) {
    if (base::trimmed(text).empty()) return Hours{};
    const auto parts = base::split(text, '-');
    if (parts.size() != 2) return std::nullopt;
    const auto from = minutesOf(parts[0]);
    const auto to = minutesOf(parts[1]);
    if (!from || !to) return std::nullopt;
    return Hours{*from, *to <= *from ? *to + kDay : *to};
}

bool lieWithin(Hours inner, Hours outer) {
    if (inner.from < outer.from) inner = {inner.from + kDay, inner.to + kDay};
    return outer.to - outer.from >= kDay || inner.to <= outer.to;
}

/// A proposed camera is to be judged once it is being commissioned.
std::set<estate::CameraId> beingCommissioned(const estate::Estate& estate) {
    std::set<estate::CameraId> cameras;
    for (const auto& row : estate.requestCameras) {
        const auto* request = estate.requests.find(row.request);
        if (request && request->state == "commissioning") cameras.insert(row.camera);
    }
    return cameras;
}

} // namespace

/// Silent in a project that keeps neither purposes nor uses.
void ruleR01(const RuleInput& input, RuleHits& hits) {
    const auto& estate = input.estate;
    if (estate.purposes.empty() && estate.infoSystems.empty() && estate.cameraUses.empty()) return;
    const auto commissioned = beingCommissioned(estate);
    for (const auto& camera : input.cameras) {
        if (!camera.isInOperation() && !commissioned.contains(camera.camera->id)) continue;
        const bool isServed = std::any_of(camera.uses.begin(), camera.uses.end(),
                                          [](const UseFacts& use) { return use.purpose != nullptr; });
        if (!isServed) hits.add(camera);
    }
}

/// Silent where the pixels are not known.
void ruleR12(const RuleInput& input, RuleHits& hits) {
    const double least = hits.parameter("least_mpx");
    for (const auto& camera : input.cameras) {
        const double mpx = camera.megapixels();
        if (!camera.setting || camera.setting->watched == "permanent" || mpx <= 0 || mpx >= least) continue;
        hits.add(camera, {{"mpx", base::decimal(mpx, 1)}, {"least", base::toText(least)}});
    }
}

void ruleR14(const RuleInput& input, RuleHits& hits) {
    for (const auto& camera : input.cameras) {
        const bool canTurn = camera.canTurn() || (camera.model && camera.model->body == "ptz");
        if (canTurn && camera.hasAim("plates")) hits.add(camera);
    }
}

/// Silent where the rate is not known.
void ruleR16(const RuleInput& input, RuleHits& hits) {
    const double least = hits.parameter("least_fps");
    for (const auto& camera : input.cameras) {
        if (!camera.setting || !camera.setting->fastMotion) continue;
        double fps = camera.setting->framesPerSecond;
        if (fps <= 0 && camera.model) fps = camera.model->framesPerSecond;
        if (fps <= 0 || fps >= least) continue;
        hits.add(camera, {{"fps", base::toText(fps)}, {"least", base::toText(least)}});
    }
}

/// Silent about sites without a profile.
void ruleR17(const RuleInput& input, RuleHits& hits) {
    for (const auto& camera : input.cameras) {
        if (!camera.setting || !camera.profile || camera.profile->isStaffed) continue;
        if (base::trimmed(camera.setting->tamper).empty()) hits.add(camera);
    }
}

/// Silent where the protection of the model is not known.
void ruleR19(const RuleInput& input, RuleHits& hits) {
    const double least = hits.parameter("least_ip");
    for (const auto& camera : input.cameras) {
        const int code = camera.model ? camera.model->ipCode : 0;
        if (!camera.setting || !camera.setting->outdoors || code <= 0 || code >= least) continue;
        hits.add(camera, {{"code", std::to_string(code)}, {"least", base::toText(least)}});
    }
}

/// Silent where no allowed hours are stated, or where hours cannot be read.
void ruleR39(const RuleInput& input, RuleHits& hits) {
    for (const auto& camera : input.cameras) {
        const auto* setting = camera.setting;
        if (!setting || setting->recording == "none" || setting->allowedWindow.empty()) continue;
        const auto allowed = hoursOf(setting->allowedWindow);
        const auto recorded = hoursOf(setting->recordWindow);
        if (!allowed || !recorded || lieWithin(*recorded, *allowed)) continue;
        const std::string window =
            setting->recordWindow.empty() ? base::toSay("all day") : setting->recordWindow;
        hits.add(camera, {{"window", window}, {"allowed", setting->allowedWindow}});
    }
}

void ruleR42(const RuleInput& input, RuleHits& hits) {
    for (const auto& camera : input.cameras) {
        const auto* setting = camera.setting;
        if (setting && setting->audio && base::trimmed(setting->audioBase).empty()) hits.add(camera);
    }
}

} // namespace vidette::analysis
