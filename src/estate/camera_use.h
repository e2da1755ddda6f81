// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/asset.h"
#include "estate/request.h"

/// What cameras are there for and how they are run: purposes, processings of personal data, settings, masks,
/// stores of recordings.
namespace vidette::estate {

using DocumentId = base::Id<struct DocumentTag>;
using InfoSystemId = base::Id<struct InfoSystemTag>;
using CameraUseId = base::Id<struct CameraUseTag>;
using CameraSettingId = base::Id<struct CameraSettingTag>;
using MaskId = base::Id<struct MaskTag>;
using StorageUnitId = base::Id<struct StorageUnitTag>;
using StoreAssignmentId = base::Id<struct StoreAssignmentTag>;

struct Purpose {
    PurposeId id;
    std::string code;
    std::string aim; ///< crime_prevention, safety, … (code_lists.csv)
    std::string label;
    std::string indicator; ///< by what its reaching is judged

    bool operator==(const Purpose&) const = default;
};

/// One processing of personal data with its own register sheet: a controller, a purpose, a legal base.
struct InfoSystem {
    InfoSystemId id;
    std::string code;
    std::string name;
    PartyId controller;
    PurposeId purpose;
    std::string legalBase;
    std::string duty; ///< none, register, notify, special
    std::string people;
    std::string dataList;
    std::string measures;
    std::string recipients;
    std::string publication;
    std::string crossBorder;
    std::optional<base::Date> sheetOn; ///< of the register sheet
    std::optional<base::Date> confirmedOn;
    std::optional<base::Date> startedOn;
    bool isOnInternet = false;
    DocumentId securityProject;
    std::string threat; ///< what a legitimate interest rests on

    bool operator==(const InfoSystem&) const = default;
};

/// A camera serves an information system, and recordings for it are kept so many days.
struct CameraUse {
    CameraUseId id;
    CameraId camera;
    InfoSystemId system;
    int retentionDays = 0;
    std::string profile; ///< of data/tables/retention_profiles.csv
    std::string reason;  ///< why so many days
    std::optional<base::Date> from;
    std::optional<base::Date> to;

    bool operator==(const CameraUse&) const = default;
};

/// How a camera is run.
struct CameraSetting {
    CameraSettingId id;
    CameraId camera;
    SiteId site;
    double mainMbps = 0;
    double subMbps = 0;
    double framesPerSecond = 0;
    bool fastMotion = false;              ///< its task is to follow fast motion
    std::string recording = "continuous"; ///< continuous, motion, schedule, none
    std::string watched = "none";         ///< permanent, part, none
    std::string tamper;                   ///< detection of turning, covering, defocus; "" = none
    bool audio = false;
    std::string audioBase;     ///< the base that sound rests on
    std::string recordWindow;  ///< "08:00-16:00"; "" = all day
    std::string allowedWindow; ///< when recording is allowed; "" = always
    std::string cable;         ///< coax, copper, fibre, radio
    double cableLength = 0;    ///< m
    bool outdoors = false;
    bool onOfficeNetwork = false; ///< shares the office network without a border

    bool operator==(const CameraSetting&) const = default;
};

/// A part of a camera's picture that is neither shown nor stored, as it lies on the ground.
struct Mask {
    MaskId id;
    std::string code;
    CameraId camera;
    Place area;
    std::string setBy; ///< login
    std::optional<base::Date> setOn;
    std::string reason;

    bool operator==(const Mask&) const = default;
};

struct StorageUnit {
    StorageUnitId id;
    std::string code;
    SiteId site;
    double rawTb = 0;
    std::string raid;
    double usableTb = 0;
    bool keepsPurposesApart = false;

    bool operator==(const StorageUnit&) const = default;
};

struct StoreAssignment {
    StoreAssignmentId id;
    CameraId camera;
    StorageUnitId store;
    std::string stream = "main"; ///< main, sub

    bool operator==(const StoreAssignment&) const = default;
};

} // namespace vidette::estate
