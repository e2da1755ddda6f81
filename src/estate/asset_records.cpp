// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "estate/record.h"
#include "estate/state_machine.h"

namespace vidette::estate {
namespace {

/// One asset at a place, one place for an asset, at any time that is open.
base::Result<base::Done> checkMounting(const Estate& estate, const Mounting& row) {
    const std::string where = "mounting " + row.id.text();
    if (row.from && row.to && *row.to < *row.from)
        return base::failure("bad_value", where + ": to_on", base::say("it ends before it begins"));
    if (row.to) return base::Done{};
    for (const Mounting& other : estate.mountings) {
        if (other.id == row.id || other.to) continue;
        if (other.camera == row.camera)
            return base::failure("already_mounted", where + ": camera",
                                 base::say("another asset hangs at this place"));
        if (other.asset == row.asset)
            return base::failure("already_mounted", where + ": asset",
                                 base::say("the asset hangs at another place"));
    }
    return base::Done{};
}

base::Result<base::Done> checkItem(const Estate&, const ReplacementItem& row) {
    return checkState("replacement", row.state, "replacement_item " + row.code + ": state");
}

} // namespace

const Record<Model>& recordOf(const Model*) {
    static const Record<Model> kRecord{
        "model",
        "MOD-",
        &Estate::models,
        {field<&Model::maker>("maker"), field<&Model::assetClass>("asset_class").oneOf("asset_class"),
         field<&Model::body>("body").oneOf("body"),
         field<&Model::generation>("generation").oneOf("generation"),
         field<&Model::imageWidth>("image_width").notNegative(),
         field<&Model::imageHeight>("image_height").notNegative(),
         field<&Model::framesPerSecond>("frames_per_second").notNegative(),
         field<&Model::irRange>("ir_range").notNegative(), field<&Model::ipCode>("ip_code").within(0, 69),
         field<&Model::poeWatts>("poe_watts").notNegative(), field<&Model::openStandard>("open_standard"),
         field<&Model::supportEnd>("support_end"),
         field<&Model::warrantyMonths>("warranty_months").notNegative(),
         field<&Model::price>("price").notNegative()}};
    return kRecord;
}

const Record<LifeClass>& recordOf(const LifeClass*) {
    static const Record<LifeClass> kRecord{"life_class",
                                           "LC-",
                                           &Estate::lifeClasses,
                                           {field<&LifeClass::assetClass>("asset_class").oneOf("asset_class"),
                                            field<&LifeClass::body>("body").oneOf("body"),
                                            field<&LifeClass::years>("years").within(1, 100),
                                            field<&LifeClass::price>("price").notNegative(),
                                            field<&LifeClass::omFirst>("om_first").notNegative(),
                                            field<&LifeClass::omGrowth>("om_growth").notNegative(),
                                            field<&LifeClass::salvage>("salvage").notNegative()}};
    return kRecord;
}

const Record<Asset>& recordOf(const Asset*) {
    static const Record<Asset> kRecord{"asset",
                                       "A-",
                                       &Estate::assets,
                                       {field<&Asset::model>("model").refersTo("model"),
                                        field<&Asset::serial>("serial"),
                                        field<&Asset::assetClass>("asset_class").oneOf("asset_class"),
                                        field<&Asset::device>("device").refersTo("device"),
                                        field<&Asset::owner>("owner").refersTo("party"),
                                        field<&Asset::manager>("manager").refersTo("party"),
                                        field<&Asset::agreement>("agreement").refersTo("agreement"),
                                        field<&Asset::lifeClass>("life_class").refersTo("life_class"),
                                        field<&Asset::installedOn>("installed_on"),
                                        field<&Asset::retiredOn>("retired_on"),
                                        field<&Asset::endOfLife>("end_of_life"),
                                        field<&Asset::condition>("condition").within(0, 5),
                                        field<&Asset::conditionOn>("condition_on"),
                                        field<&Asset::criticality>("criticality").within(1, 5),
                                        field<&Asset::firmware>("firmware"),
                                        field<&Asset::firmwareOn>("firmware_on"),
                                        field<&Asset::hardenedOn>("hardened_on"),
                                        field<&Asset::warrantyUntil>("warranty_until"),
                                        field<&Asset::price>("price").notNegative(),
                                        field<&Asset::grant>("grant").refersTo("grant")}};
    return kRecord;
}

const Record<Mounting>& recordOf(const Mounting*) {
    static const Record<Mounting> kRecord{"mounting",
                                          "",
                                          &Estate::mountings,
                                          {field<&Mounting::asset>("asset").refersTo("asset").needed(),
                                           field<&Mounting::camera>("camera").refersTo("camera").needed(),
                                           field<&Mounting::from>("from_on"), field<&Mounting::to>("to_on")},
                                          checkMounting};
    return kRecord;
}

const Record<ReplacementItem>& recordOf(const ReplacementItem*) {
    static const Record<ReplacementItem> kRecord{
        "replacement_item",
        "RP-",
        &Estate::replacementItems,
        {field<&ReplacementItem::asset>("asset").refersTo("asset").needed(),
         field<&ReplacementItem::dueYear>("due_year").notNegative(),
         field<&ReplacementItem::state>("state").needed(), field<&ReplacementItem::stateSince>("state_since"),
         field<&ReplacementItem::stateBefore>("state_before"),
         field<&ReplacementItem::priority>("priority").notNegative(),
         field<&ReplacementItem::cost>("cost").notNegative(),
         field<&ReplacementItem::budget>("budget").refersTo("budget_line"),
         field<&ReplacementItem::deferredTo>("deferred_to").notNegative(),
         field<&ReplacementItem::riskOwner>("risk_owner").refersTo("person"),
         field<&ReplacementItem::reason>("reason"), field<&ReplacementItem::orderNo>("order_no"),
         field<&ReplacementItem::openStandardChecked>("open_standard_checked"),
         field<&ReplacementItem::sparesChecked>("spares_checked"),
         field<&ReplacementItem::newAsset>("new_asset").refersTo("asset"),
         field<&ReplacementItem::destruction>("destruction"),
         field<&ReplacementItem::coverageChecked>("coverage_checked"),
         field<&ReplacementItem::request>("request").refersTo("request")},
        checkItem};
    return kRecord;
}

const Record<Fault>& recordOf(const Fault*) {
    static const Record<Fault> kRecord{
        "fault",
        "F-",
        &Estate::faults,
        {field<&Fault::asset>("asset").refersTo("asset").needed(), field<&Fault::openedOn>("opened_on"),
         field<&Fault::closedOn>("closed_on"), field<&Fault::downHours>("down_hours").notNegative(),
         field<&Fault::kind>("kind"), field<&Fault::cost>("cost").notNegative(),
         field<&Fault::underWarranty>("under_warranty")}};
    return kRecord;
}

const Record<HealthCheck>& recordOf(const HealthCheck*) {
    static const Record<HealthCheck> kRecord{
        "health_check",
        "",
        &Estate::healthChecks,
        {field<&HealthCheck::camera>("camera").refersTo("camera").needed(),
         field<&HealthCheck::doneOn>("done_on").needed(), field<&HealthCheck::by>("by_login"),
         field<&HealthCheck::recordingOk>("recording_ok"), field<&HealthCheck::pictureOk>("picture_ok"),
         field<&HealthCheck::timeOk>("time_ok"), field<&HealthCheck::note>("note")}};
    return kRecord;
}

const Record<DeviceCapacity>& recordOf(const DeviceCapacity*) {
    static const Record<DeviceCapacity> kRecord{
        "device_capacity",
        "",
        &Estate::deviceCapacities,
        {field<&DeviceCapacity::device>("device").refersTo("device").needed(),
         field<&DeviceCapacity::poeWatts>("poe_watts").notNegative(),
         field<&DeviceCapacity::ports>("ports").notNegative(),
         field<&DeviceCapacity::diskBays>("disk_bays").notNegative(),
         field<&DeviceCapacity::linkMbps>("link_mbps").notNegative(),
         field<&DeviceCapacity::backupMinutes>("backup_minutes").notNegative()}};
    return kRecord;
}

} // namespace vidette::estate
