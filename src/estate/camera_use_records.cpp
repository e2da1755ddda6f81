// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/record.h"

namespace vidette::estate {

const Record<Purpose>& recordOf(const Purpose*) {
    static const Record<Purpose> kRecord{"purpose",
                                         "PU-",
                                         &Estate::purposes,
                                         {field<&Purpose::aim>("aim").oneOf("aim"),
                                          field<&Purpose::label>("label"),
                                          field<&Purpose::indicator>("indicator")}};
    return kRecord;
}

const Record<InfoSystem>& recordOf(const InfoSystem*) {
    static const Record<InfoSystem> kRecord{
        "info_system",
        "IS-",
        &Estate::infoSystems,
        {field<&InfoSystem::name>("name"), field<&InfoSystem::controller>("controller").refersTo("party"),
         field<&InfoSystem::purpose>("purpose").refersTo("purpose").needed(),
         field<&InfoSystem::legalBase>("legal_base").oneOf("legal_base"),
         field<&InfoSystem::duty>("duty").oneOf("duty"), field<&InfoSystem::people>("people"),
         field<&InfoSystem::dataList>("data_list"), field<&InfoSystem::measures>("measures"),
         field<&InfoSystem::recipients>("recipients"), field<&InfoSystem::publication>("publication"),
         field<&InfoSystem::crossBorder>("cross_border"), field<&InfoSystem::sheetOn>("sheet_on"),
         field<&InfoSystem::confirmedOn>("confirmed_on"), field<&InfoSystem::startedOn>("started_on"),
         field<&InfoSystem::isOnInternet>("is_on_internet"),
         field<&InfoSystem::securityProject>("security_project").refersTo("document"),
         field<&InfoSystem::threat>("threat")}};
    return kRecord;
}

const Record<CameraUse>& recordOf(const CameraUse*) {
    static const Record<CameraUse> kRecord{
        "camera_use",
        "",
        &Estate::cameraUses,
        {field<&CameraUse::camera>("camera").refersTo("camera").needed(),
         field<&CameraUse::system>("system").refersTo("info_system").needed(),
         field<&CameraUse::retentionDays>("retention_days").notNegative(),
         field<&CameraUse::profile>("profile"), field<&CameraUse::reason>("reason"),
         field<&CameraUse::from>("from_on"), field<&CameraUse::to>("to_on")}};
    return kRecord;
}

const Record<CameraSetting>& recordOf(const CameraSetting*) {
    static const Record<CameraSetting> kRecord{
        "camera_setting",
        "",
        &Estate::cameraSettings,
        {field<&CameraSetting::camera>("camera").refersTo("camera").needed(),
         field<&CameraSetting::site>("site").refersTo("site"),
         field<&CameraSetting::mainMbps>("main_mbps").notNegative(),
         field<&CameraSetting::subMbps>("sub_mbps").notNegative(),
         field<&CameraSetting::framesPerSecond>("frames_per_second").notNegative(),
         field<&CameraSetting::fastMotion>("fast_motion"),
         field<&CameraSetting::recording>("recording").oneOf("recording"),
         field<&CameraSetting::watched>("watched").oneOf("watched"), field<&CameraSetting::tamper>("tamper"),
         field<&CameraSetting::audio>("audio"), field<&CameraSetting::audioBase>("audio_base"),
         field<&CameraSetting::recordWindow>("record_window"),
         field<&CameraSetting::allowedWindow>("allowed_window"),
         field<&CameraSetting::cable>("cable").oneOf("cable"),
         field<&CameraSetting::cableLength>("cable_length").notNegative(),
         field<&CameraSetting::outdoors>("outdoors"),
         field<&CameraSetting::onOfficeNetwork>("on_office_network")}};
    return kRecord;
}

const Record<Mask>& recordOf(const Mask*) {
    static const Record<Mask> kRecord{"mask",
                                      "MK",
                                      &Estate::masks,
                                      {field<&Mask::camera>("camera").refersTo("camera").needed(),
                                       field<&Mask::area>("area"), field<&Mask::setBy>("set_by"),
                                       field<&Mask::setOn>("set_on"), field<&Mask::reason>("reason")}};
    return kRecord;
}

const Record<StorageUnit>& recordOf(const StorageUnit*) {
    static const Record<StorageUnit> kRecord{
        "storage_unit",
        "ST-",
        &Estate::storageUnits,
        {field<&StorageUnit::site>("site").refersTo("site"),
         field<&StorageUnit::rawTb>("raw_tb").notNegative(), field<&StorageUnit::raid>("raid"),
         field<&StorageUnit::usableTb>("usable_tb").notNegative(),
         field<&StorageUnit::keepsPurposesApart>("keeps_purposes_apart")}};
    return kRecord;
}

const Record<StoreAssignment>& recordOf(const StoreAssignment*) {
    static const Record<StoreAssignment> kRecord{
        "store_assignment",
        "",
        &Estate::storeAssignments,
        {field<&StoreAssignment::camera>("camera").refersTo("camera").needed(),
         field<&StoreAssignment::store>("store").refersTo("storage_unit").needed(),
         field<&StoreAssignment::stream>("stream").oneOf("stream")}};
    return kRecord;
}

} // namespace vidette::estate
