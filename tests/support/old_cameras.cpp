// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/old_cameras.h"

#include <array>

namespace vidette::support {

estate::Estate oldCameras() {
    constexpr std::array kByYear{4, 3, 6, 5, 6, 8, 5, 4, 3, 4, 4};
    constexpr int kFirstYear = 2014;
    estate::Estate city;
    estate::LifeClass life;
    life.id = estate::LifeClassId::named("life");
    life.code = "camera-8";
    life.years = 8;
    life.price = 3'800'000;
    city.lifeClasses = city.lifeClasses.with(life);
    int number = 0;
    for (std::size_t i = 0; i < kByYear.size(); ++i)
        for (int k = 0; k < kByYear.at(i); ++k) {
            estate::Asset asset;
            asset.code = "CAM" + std::to_string(++number);
            asset.id = estate::AssetId::named(asset.code);
            asset.lifeClass = life.id;
            asset.installedOn = base::Date{kFirstYear + static_cast<int>(i), 7, 1};
            city.assets = city.assets.with(asset);
        }
    return city;
}

} // namespace vidette::support
