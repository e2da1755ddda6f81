// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/camera.h"
#include "estate/device.h"
#include "estate/people.h"
#include "estate/place.h"
#include "estate/request.h"

/// What was bought and hangs somewhere. A camera row is a place; the asset that hangs there is replaced and
/// the place survives. Costs are in minor units of the programme's currency.
namespace vidette::estate {

using ModelId = base::Id<struct ModelTag>;
using LifeClassId = base::Id<struct LifeClassTag>;
using AssetId = base::Id<struct AssetTag>;
using MountingId = base::Id<struct MountingTag>;
using FaultId = base::Id<struct FaultTag>;
using HealthCheckId = base::Id<struct HealthCheckTag>;
using AgreementId = base::Id<struct AgreementTag>;
using GrantId = base::Id<struct GrantTag>;
using DeviceCapacityId = base::Id<struct DeviceCapacityTag>;

struct Model {
    ModelId id;
    std::string code; ///< maker's code, the key: "PRD45"
    std::string maker;
    std::string assetClass = "camera"; ///< camera, network, server, storage, power, other
    std::string body;                  ///< fixed, ptz, dome, turret, anpr, multi
    std::string generation;            ///< analogue, hd, ip
    int imageWidth = 0;
    int imageHeight = 0;
    double framesPerSecond = 0;
    std::optional<double> irRange; ///< m
    int ipCode = 0;                ///< 66 = IP66; 0 = not stated
    double poeWatts = 0;
    std::string openStandard; ///< "ONVIF Profile T"; "" = none
    std::optional<base::Date> supportEnd;
    int warrantyMonths = 0;
    std::int64_t price = 0;

    bool operator==(const Model&) const = default;
};

/// How long a kind of equipment serves and what keeping it costs: year k costs omFirst + omGrowth·(k−1).
struct LifeClass {
    LifeClassId id;
    std::string code;
    std::string assetClass = "camera";
    std::string body; ///< "" = any
    int years = 8;
    std::int64_t price = 0;
    std::int64_t omFirst = 0;
    std::int64_t omGrowth = 0;
    std::int64_t salvage = 0; ///< at the end of any year

    bool operator==(const LifeClass&) const = default;
};

struct Asset {
    AssetId id;
    std::string code; ///< inventory number
    ModelId model;
    std::string serial;
    std::string assetClass = "camera";
    DeviceId device; ///< the switch, server or recorder that this asset is
    PartyId owner;
    PartyId manager;
    AgreementId agreement; ///< on responsibility, where the owner is another
    LifeClassId lifeClass;
    std::optional<base::Date> installedOn;
    std::optional<base::Date> retiredOn;
    std::optional<base::Date> endOfLife; ///< fixed by hand; wins over the life class when earlier
    int condition = 0;                   ///< 1 new … 5 failing; 0 = not scored
    std::optional<base::Date> conditionOn;
    int criticality = 3; ///< 1 … 5
    std::string firmware;
    std::optional<base::Date> firmwareOn;
    std::optional<base::Date> hardenedOn; ///< credentials changed and check list gone through
    std::optional<base::Date> warrantyUntil;
    std::int64_t price = 0;
    GrantId grant;

    bool operator==(const Asset&) const = default;
};

/// Which asset hung at which place, when.
struct Mounting {
    MountingId id;
    AssetId asset;
    CameraId camera;
    std::optional<base::Date> from;
    std::optional<base::Date> to;

    bool operator==(const Mounting&) const = default;
};

struct ReplacementItem {
    ReplacementItemId id;
    std::string code; ///< "RP-12"
    AssetId asset;
    int dueYear = 0;
    std::string state = "planned"; ///< of the machine "replacement"
    std::optional<base::Date> stateSince;
    std::string stateBefore;
    double priority = 0;   ///< risk when it was computed
    std::int64_t cost = 0; ///< estimate, minor units
    BudgetLineId budget;
    int deferredTo = 0; ///< year
    PersonId riskOwner; ///< who accepts the risk of waiting
    std::string reason;
    std::string orderNo;
    bool openStandardChecked = false;
    bool sparesChecked = false;
    AssetId newAsset;
    std::string destruction; ///< certificate of the destroyed media; "none" = it has none
    bool coverageChecked = false;
    RequestId request; ///< a request that is ordered with it

    bool operator==(const ReplacementItem&) const = default;
};

struct Fault {
    FaultId id;
    std::string code;
    AssetId asset;
    std::optional<base::Date> openedOn;
    std::optional<base::Date> closedOn;
    double downHours = 0;
    std::string kind;
    std::int64_t cost = 0;
    bool underWarranty = false;

    bool operator==(const Fault&) const = default;
};

/// A look at picture, recording and clock; due every seven days where nothing watches by itself.
struct HealthCheck {
    HealthCheckId id;
    CameraId camera;
    std::optional<base::Date> doneOn;
    std::string by; ///< login
    bool recordingOk = true;
    bool pictureOk = true;
    bool timeOk = true;
    std::string note;

    bool operator==(const HealthCheck&) const = default;
};

/// What a device can bear.
struct DeviceCapacity {
    DeviceCapacityId id;
    DeviceId device;
    double poeWatts = 0; ///< budget; 0 = feeds nothing
    int ports = 0;       ///< or channels of a recorder
    int diskBays = 0;
    double linkMbps = 0; ///< of its uplink
    double backupMinutes = 0;

    bool operator==(const DeviceCapacity&) const = default;
};

} // namespace vidette::estate
