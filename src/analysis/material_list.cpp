// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/material_list.h"

#include "analysis/camera_schedule.h"
#include "analysis/storage_analysis.h"
#include "base/speech.h"
#include "base/text.h"
#include "catalog/recorder.h"
#include "estate/codes.h"
#include "estate/funds.h"
#include "estate/row_codes.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace vidette::analysis {
namespace {

using estate::Estate;

struct Count {
    int all = 0;
    int toBuy = 0;
};
using Counts = std::map<std::string, Count>;

std::optional<catalog::Kit> kitNamed(const Estate& estate, const std::vector<catalog::Kit>& known,
                                     const std::string& code) {
    for (const auto& kit : estate.kits)
        if (kit.facts.code == code) return kit.facts;
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const auto& kit) { return kit.code == code; });
    if (found == known.end()) return std::nullopt;
    return *found;
}

/// The price of a model of the project; 0 there is "not stated".
std::optional<base::Money> priceOf(const Estate& estate, const estate::Model& model) {
    if (model.price <= 0) return std::nullopt;
    return base::Money{model.price, estate::currencyOf(estate)};
}

class Lister {
  public:
    Lister(const Estate& estate, std::vector<catalog::Kit> kits)
        : m_estate(estate), m_kits(std::move(kits)) {}

    void addCameras() {
        Counts models;
        Counts mounts;
        for (const auto& camera : m_estate.cameras) {
            if (camera.status == estate::CameraStatus::Retired) continue;
            const int toBuy = camera.status == estate::CameraStatus::Proposed ? 1 : 0;
            for (Count* count : {&models[modelOf(m_estate, camera)], &mounts[camera.mount]}) {
                ++count->all;
                count->toBuy += toBuy;
            }
            ++m_cameras;
        }
        for (const auto& [code, count] : models) addModel(code, count);
        mounts.erase("");
        for (const auto& [word, count] : mounts)
            add({Material::Mount, word, "", count.all, count.toBuy, std::nullopt});
    }

    /// Each with the model of the asset that it is.
    void addDevices() {
        std::map<std::pair<std::string, std::string>, int> counts;
        for (const auto& device : m_estate.devices) {
            std::string code;
            for (const auto& asset : m_estate.assets) {
                const auto* model = asset.device == device.id && !asset.retiredOn
                                        ? m_estate.models.find(asset.model)
                                        : nullptr;
                if (model) code = model->code;
            }
            ++counts[{std::string(estate::wordOf(device.kind)), code}];
            const bool records =
                device.kind == estate::DeviceKind::Recorder || device.kind == estate::DeviceKind::Server;
            m_records = m_records || records;
        }
        for (const auto& [what, count] : counts) {
            const auto* model = estate::rowNamed(m_estate.models, what.second);
            add({Material::Device, what.second, what.first, count, 0,
                 model ? priceOf(m_estate, *model) : std::nullopt});
        }
    }

    base::Result<base::Done> addRecording(const base::Date& on) {
        if (m_cameras == 0) return base::Done{};
        StorageOptions options;
        options.today = on;
        const auto storage = analysis::storage(m_estate, options);
        if (!storage) {
            const auto& error = storage.error();
            m_list.warnings.push_back({"no_storage", error.where, error.message});
            return base::Done{};
        }
        m_list.days = storage->days;
        m_list.terabytes = storage->bytes.terabytes();
        if (m_records || m_estate.storageUnits.size() > 0) return base::Done{};
        return proposeRecorder(*storage);
    }

    MaterialList taken() {
        std::map<std::string, MaterialSum> sums;
        for (const auto& line : m_list.lines) {
            if (!line.price) {
                ++m_list.withoutPrice;
                continue;
            }
            MaterialSum& sum = sums[line.price->currency];
            sum.currency = line.price->currency;
            sum.all += line.price->minorUnits * line.count;
            sum.toBuy += line.price->minorUnits * line.toBuy;
        }
        for (const auto& [currency, sum] : sums) m_list.sums.push_back(sum);
        std::stable_sort(m_list.lines.begin(), m_list.lines.end(), [](const auto& a, const auto& b) {
            return a.material != b.material ? a.material < b.material : base::naturalLess(a.item, b.item);
        });
        return std::move(m_list);
    }

  private:
    void add(MaterialLine line) { m_list.lines.push_back(std::move(line)); }

    void addModel(const std::string& code, const Count& count) {
        const auto kit = kitNamed(m_estate, m_kits, code);
        if (kit && kit->cameraCount > 0) return addKit(*kit, count);
        const auto* model = estate::rowNamed(m_estate.models, code);
        add({Material::Camera, code, model ? model->maker : "", count.all, count.toBuy,
             model ? priceOf(m_estate, *model) : std::nullopt});
    }

    void addKit(const catalog::Kit& kit, const Count& count) {
        const auto boxes = [&](int cameras) { return (cameras + kit.cameraCount - 1) / kit.cameraCount; };
        add({Material::Kit, kit.code, kit.name, boxes(count.all), boxes(count.toBuy), kit.price});
        m_records = true; // a kit brings its recorder
    }

    /// All of it is to be bought: nothing records yet.
    base::Result<base::Done> proposeRecorder(const StorageResult& storage) {
        const auto recorder = catalog::smallestRecorder(m_cameras, storage.totalRate, 0);
        if (!recorder) return base::failure(recorder.error());
        if (!*recorder) {
            m_list.warnings.push_back(
                {"no_recorder", "recorder",
                 base::say("no recorder of the catalogue takes {count} cameras; several have to share them",
                           {{"count", std::to_string(m_cameras)}})});
            return base::Done{};
        }
        add({Material::Recorder, (*recorder)->code, (*recorder)->title, 1, 1, std::nullopt});
        return proposeDisks((*recorder)->diskBays, storage.bytes);
    }

    /// The fewest disks that hold it, and of these the smallest.
    base::Result<base::Done> proposeDisks(int bays, base::Bytes wanted) {
        const auto disks = catalog::disks();
        if (!disks) return base::failure(disks.error());
        for (int count = 1; count <= bays; ++count) {
            for (const auto& disk : *disks) {
                if (disk.size.terabytes() * count < wanted.terabytes()) continue;
                add({Material::Disk, disk.code, disk.title, count, count, std::nullopt});
                return base::Done{};
            }
        }
        m_list.warnings.push_back(
            {"no_storage", "disks",
             base::say("the recordings need {room} TB, more than the disks of one such recorder hold",
                       {{"room", base::sayNumber(wanted.terabytes(), 1)}})});
        return base::Done{};
    }

    const Estate& m_estate;
    std::vector<catalog::Kit> m_kits;
    MaterialList m_list;
    int m_cameras = 0;
    bool m_records = false;
};

} // namespace

base::Result<MaterialList> materialList(const Estate& estate, const base::Date& on) {
    auto kits = catalog::kits();
    if (!kits) return base::failure(kits.error());
    Lister lister(estate, std::move(*kits));
    lister.addCameras();
    lister.addDevices();
    const auto recording = lister.addRecording(on);
    if (!recording) return base::failure(recording.error());
    return lister.taken();
}

} // namespace vidette::analysis
