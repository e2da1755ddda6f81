// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/renewal.h"

#include "base/check.h"
#include "estate/camera_edits.h"
#include "estate/record_edits.h"
#include "support/city_parts.h"
#include "support/put_rows.h"

#include <gtest/gtest.h>

#include <array>

namespace vidette::support {
namespace {

using estate::Estate;

const estate::Act kSpring{"anna", {2026, 3, 1}};

Estate withAssets(Estate city) {
    estate::LifeClass life;
    life.code = "camera-8";
    life.years = 8;
    life.price = 3'800'000;
    city = with(city, life);
    estate::Asset old;
    old.code = "OLD";
    old.installedOn = base::Date{2017, 6, 1};
    old.condition = 4;
    old.conditionOn = base::Date{2025, 10, 1};
    old.criticality = 4;
    city = with(city, old);
    estate::Asset fresh;
    fresh.code = "NEW";
    fresh.serial = "SN-1";
    city = with(city, fresh);
    estate::Asset server;
    server.code = "SRV";
    server.assetClass = "server";
    server.condition = 3;
    server.conditionOn = base::Date{2026, 1, 1};
    return with(city, server);
}

} // namespace

const estate::Asset& asset(const Estate& estate, const std::string& code) {
    const auto* found = estate::rowNamed(estate.assets, code);
    VIDETTE_CHECK(found != nullptr, "tests name assets that exist");
    return *found;
}

const estate::ReplacementItem& theItem(const Estate& estate, const std::string& code) {
    const auto* found = estate::rowNamed(estate.replacementItems, code);
    VIDETTE_CHECK(found != nullptr, "tests name items that exist");
    return *found;
}

Estate oldCity() {
    const estate::Camera camera = cameraC1();
    Estate city = withAssets(must(estate::addCamera({}, camera)));
    estate::Mounting mounting;
    mounting.asset = asset(city, "OLD").id;
    mounting.camera = camera.id;
    mounting.from = base::Date{2017, 6, 1};
    city = with(city, mounting);
    city = with(city, lineOf2026("RENEW", "renewal"));
    estate::Person anna;
    anna.code = "anna";
    city = with(city, anna);
    estate::ReplacementItem item;
    item.code = "RP1";
    item.asset = asset(city, "OLD").id;
    item.dueYear = 2025;
    item.cost = 3'800'000;
    return must(estate::addReplacementItem(city, item, kSpring));
}

Estate renewed(const Estate& estate, const std::string& to, const estate::FieldTexts& fields,
               const std::string& note) {
    return must(estate::moveReplacement(estate, theItem(estate).id, {to, fields, note}, kSpring));
}

Estate renewedTo(const std::string& state) {
    struct Leg {
        std::string to;
        estate::FieldTexts fields;
    };
    const std::array<Leg, 6> legs{
        {{"proposed", {}},
         {"approved", {{"priority", "16"}}},
         {"funded", {{"budget", "RENEW"}}},
         {"ordered", {{"order_no", "O-1"}, {"open_standard_checked", "yes"}, {"spares_checked", "yes"}}},
         {"installed", {{"new_asset", "NEW"}}},
         {"closed", {{"coverage_checked", "yes"}}}}};
    Estate city = oldCity();
    for (const Leg& leg : legs) {
        if (theItem(city).state == state) return city;
        city = renewed(city, leg.to, leg.fields);
    }
    return city;
}

} // namespace vidette::support
