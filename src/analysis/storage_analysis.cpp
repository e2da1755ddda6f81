// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/storage_analysis.h"

#include "base/speech.h"

#include <algorithm>

namespace vidette::analysis {
namespace {

/// The picture assumed for a camera of which nobody knows the pixels: 1080p, the least that is sold today.
constexpr int kPlainWidth = 1920;
constexpr int kPlainHeight = 1080;

struct Retention {
    double days = 0;
    bool assumed = false;
};

/// The kit whose camera this is: of the estate, else of the catalogue.
std::optional<catalog::Kit> kitOf(const estate::Estate& estate, const std::vector<catalog::Kit>& known,
                                  const std::string& model) {
    for (const auto& kit : estate.kits) {
        if (kit.facts.code == model) return kit.facts;
    }
    for (const auto& kit : known) {
        if (kit.code == model) return kit;
    }
    return std::nullopt;
}

std::vector<const estate::Camera*> recordingCameras(const estate::Estate& estate) {
    std::vector<const estate::Camera*> cameras;
    for (const auto& camera : estate.cameras) {
        if (camera.status != estate::CameraStatus::Retired) cameras.push_back(&camera);
    }
    std::stable_sort(cameras.begin(), cameras.end(),
                     [](const estate::Camera* a, const estate::Camera* b) { return a->code < b->code; });
    return cameras;
}

catalog::Stream cameraStream(const estate::Camera& camera, const std::optional<catalog::Kit>& kit,
                             const StreamDefaults& defaults, StorageResult& result) {
    catalog::Kit picture = kit.value_or(catalog::Kit{});
    if (camera.imageWidth > 0 && camera.imageHeight > 0) {
        picture.imageWidth = camera.imageWidth;
        picture.imageHeight = camera.imageHeight;
    }
    if (picture.imageWidth <= 0 || picture.imageHeight <= 0) {
        picture.imageWidth = kPlainWidth;
        picture.imageHeight = kPlainHeight;
        result.warnings.push_back(
            {"no_image_size", "camera " + camera.code + ": image_width",
             base::say("the picture's size is not known; {width} × {height} is assumed for storage",
                       {{"width", std::to_string(kPlainWidth)}, {"height", std::to_string(kPlainHeight)}})});
    }
    auto stream = kitStream(picture, 1, defaults);
    stream.id = camera.code;
    return stream;
}

/// Cameras that record alike are one stream: "C1, C2, C3", or "C1 … C75" where they are many.
void addCamera(const catalog::Stream& camera, std::vector<catalog::Stream>& streams) {
    constexpr int kMostNames = 6;
    for (auto& stream : streams) {
        if (stream.setting != camera.setting) continue;
        ++stream.count;
        const auto many = stream.id.find(" … ");
        const auto first = stream.id.substr(0, many == std::string::npos ? stream.id.find(',') : many);
        stream.id = stream.count <= kMostNames ? stream.id + ", " + camera.id : first + " … " + camera.id;
        return;
    }
    streams.push_back(camera);
}

/// A single disk of the kit, where all cameras are those of one kit and no more than it has.
std::optional<catalog::DiskArray> kitDisk(const std::vector<std::optional<catalog::Kit>>& kits,
                                          StorageResult& result) {
    if (kits.empty() || !kits.front() || kits.front()->diskBytes <= 0) return std::nullopt;
    const auto& kit = *kits.front();
    if (kits.size() > static_cast<std::size_t>(std::max(0, kit.cameraCount))) return std::nullopt;
    for (const auto& one : kits) {
        if (!one || one->code != kit.code) return std::nullopt;
    }
    result.notes.push_back(
        base::say("Disk: {size} TB of kit {kit} {name}",
                  {{"size", base::sayNumber(kit.diskBytes / 1e12)}, {"kit", kit.code}, {"name", kit.name}}));
    return catalog::DiskArray{catalog::Raid::R0, 1, 0, base::Bytes(kit.diskBytes), 0, {}};
}

Retention declaredRetention(const estate::Estate& estate, const StorageOptions& options,
                            const std::optional<catalog::RetentionProfile>& profile) {
    if (options.days) return {*options.days, false};
    if (estate.retentionDays > 0) return {static_cast<double>(estate.retentionDays), false};
    const auto limit = profile ? catalog::maxDays(*profile) : std::nullopt;
    return {limit.value_or(kAssumedDays), true};
}

void findProfile(const estate::Estate& estate, StorageResult& result) {
    if (estate.retentionProfile.empty()) return;
    const auto profile = catalog::retentionProfile(estate.retentionProfile);
    if (profile) {
        result.profile = *profile;
    } else {
        result.warnings.push_back({profile.error().code, profile.error().where, profile.error().message});
    }
}

void noteRetention(StorageResult& result) {
    if (!result.daysAssumed) return;
    base::Fillings figures{{"days", base::sayNumber(result.days)}};
    if (result.profile) figures["profile"] = result.profile->id;
    result.warnings.push_back(
        {"no_retention", "retention_days",
         result.profile
             ? base::say("the estate does not say how long recordings are kept; the limit of profile "
                         "{profile}, {days} days, is assumed",
                         figures)
             : base::say(
                   "the estate does not say how long recordings are kept; one week, {days} days, is assumed",
                   figures)});
}

base::Result<std::vector<const estate::Camera*>> camerasOf(const estate::Estate& estate, const Store& store) {
    auto all = recordingCameras(estate);
    if (store.cameras.empty()) return all;
    for (const auto& id : store.cameras) {
        if (estate.cameras.find(id)) continue;
        return base::failure("unknown_camera", "store " + store.name,
                             base::say("the store names the camera {camera}, which the estate does not have",
                                       {{"camera", id.text()}}));
    }
    std::erase_if(all, [&](const estate::Camera* camera) {
        return std::find(store.cameras.begin(), store.cameras.end(), camera->id) == store.cameras.end();
    });
    return all;
}

void judgeStore(const estate::Estate& estate, const StoreNeed& need, const StorageOptions& options,
                StorageResult& result) {
    const auto& answer = need.answer;
    for (auto warning : answer.warnings) {
        if (!need.name.empty()) warning.where = "store " + need.name + ": " + warning.where;
        result.warnings.push_back(std::move(warning));
    }
    auto judged = judgeRetention(answer.effectiveDays, result.profile, estate.retentionReason,
                                 answer.daysPossible, options.today);
    for (auto& warning : judged) {
        const bool known =
            std::find(result.warnings.begin(), result.warnings.end(), warning) != result.warnings.end();
        if (!known) result.warnings.push_back(std::move(warning));
    }
}

base::Result<base::Done> addStore(const estate::Estate& estate, const Store& store,
                                  const StorageOptions& options, const std::vector<catalog::Kit>& known,
                                  StorageResult& result) {
    const auto cameras = camerasOf(estate, store);
    if (!cameras) return base::failure(cameras.error());
    StoreNeed need;
    need.name = store.name;
    need.problem.days = result.days;
    need.problem.reserve = options.reserve;
    need.problem.purposes = store.purposes;
    need.problem.separated = store.separated;
    std::vector<std::optional<catalog::Kit>> kits;
    for (const auto* camera : *cameras) {
        kits.push_back(kitOf(estate, known, camera->model));
        addCamera(cameraStream(*camera, kits.back(), options.streams, result), need.problem.streams);
    }
    need.problem.array = store.array ? store.array : kitDisk(kits, result);
    auto answer = catalog::storageNeed(need.problem);
    if (!answer) return base::failure(answer.error());
    need.answer = std::move(*answer);
    judgeStore(estate, need, options, result);
    result.bytes = base::Bytes(result.bytes.value + need.answer.bytes.value);
    result.totalRate.bitsPerSecond += need.answer.totalRate.bitsPerSecond;
    result.stores.push_back(std::move(need));
    return base::Done{};
}

} // namespace

double terabytesPerDay(double megabitsPerSecond) {
    constexpr double kSecondsPerDay = 86400;
    constexpr double kBitsPerByte = 8;
    const auto rate = base::BitRate::megabits(megabitsPerSecond);
    return base::Bytes(rate.bitsPerSecond * kSecondsPerDay / kBitsPerByte).terabytes();
}

catalog::Stream kitStream(const catalog::Kit& kit, int cameras, const StreamDefaults& defaults) {
    catalog::Stream stream;
    stream.id = kit.code;
    stream.count = cameras;
    stream.hoursPerDay = defaults.hoursPerDay;
    stream.duty = defaults.duty;
    const double frames = kit.framesPerSecond > 0 ? kit.framesPerSecond : defaults.framesPerSecond;
    stream.setting =
        catalog::StreamSetting{defaults.codec, kit.imageWidth, kit.imageHeight, frames, defaults.scene};
    return stream;
}

base::Result<StorageResult> storage(const estate::Estate& estate, const StorageOptions& options) {
    const auto known = catalog::kits();
    if (!known) return base::failure(known.error());
    StorageResult result;
    findProfile(estate, result);
    const auto retention = declaredRetention(estate, options, result.profile);
    result.days = retention.days;
    result.daysAssumed = retention.assumed;
    noteRetention(result);
    auto stores = options.stores;
    if (stores.empty()) stores.push_back(Store{"", {}, {}, false, options.array});
    for (const auto& store : stores) {
        const auto added = addStore(estate, store, options, *known, result);
        if (!added) return base::failure(added.error());
    }
    return result;
}

} // namespace vidette::analysis
