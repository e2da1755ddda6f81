// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/record.h"

namespace vidette::estate {

const Record<Sign>& recordOf(const Sign*) {
    static const Record<Sign> kRecord{"sign",
                                      "SG",
                                      &Estate::signs,
                                      {field<&Sign::site>("site").refersTo("site"),
                                       field<&Sign::language>("language"),
                                       field<&Sign::placedOn>("placed_on"), field<&Sign::place>("place")}};
    return kRecord;
}

const Record<Consent>& recordOf(const Consent*) {
    static const Record<Consent> kRecord{"consent",
                                         "",
                                         &Estate::consents,
                                         {field<&Consent::parcel>("parcel").refersTo("zone").needed(),
                                          field<&Consent::party>("party").refersTo("party"),
                                          field<&Consent::document>("document").refersTo("document"),
                                          field<&Consent::from>("from_on"), field<&Consent::to>("to_on")}};
    return kRecord;
}

const Record<Agreement>& recordOf(const Agreement*) {
    static const Record<Agreement> kRecord{
        "agreement",
        "AG-",
        &Estate::agreements,
        {field<&Agreement::party>("party").refersTo("party"),
         field<&Agreement::kind>("kind").oneOf("agreement").needed(), field<&Agreement::subject>("subject"),
         field<&Agreement::from>("from_on"), field<&Agreement::to>("to_on"),
         field<&Agreement::rightsToCity>("rights_to_city"), field<&Agreement::backupAgreed>("backup_agreed"),
         field<&Agreement::serviceLevel>("service_level"),
         field<&Agreement::document>("document").refersTo("document")}};
    return kRecord;
}

const Record<Document>& recordOf(const Document*) {
    static const Record<Document> kRecord{
        "document",
        "DOC-",
        &Estate::documents,
        {field<&Document::kind>("kind").oneOf("document"), field<&Document::title>("title"),
         field<&Document::version>("version"), field<&Document::approvedBy>("approved_by"),
         field<&Document::dated>("dated"), field<&Document::path>("path"),
         field<&Document::sha256>("sha256")}};
    return kRecord;
}

const Record<StaffNotice>& recordOf(const StaffNotice*) {
    static const Record<StaffNotice> kRecord{
        "staff_notice",
        "",
        &Estate::staffNotices,
        {field<&StaffNotice::zone>("zone").refersTo("zone"),
         field<&StaffNotice::site>("site").refersTo("site"), field<&StaffNotice::givenOn>("given_on"),
         field<&StaffNotice::document>("document").refersTo("document")}};
    return kRecord;
}

const Record<ReferenceSet>& recordOf(const ReferenceSet*) {
    static const Record<ReferenceSet> kRecord{
        "reference_set",
        "RS-",
        &Estate::referenceSets,
        {field<&ReferenceSet::name>("name"), field<&ReferenceSet::camera>("camera").refersTo("camera"),
         field<&ReferenceSet::assessedOn>("assessed_on"), field<&ReferenceSet::keepUntil>("keep_until")}};
    return kRecord;
}

const Record<LegalItem>& recordOf(const LegalItem*) {
    static const Record<LegalItem> kRecord{
        "legal_item",
        "L-",
        &Estate::legalItems,
        {field<&LegalItem::title>("title"), field<&LegalItem::validFrom>("valid_from"),
         field<&LegalItem::validTo>("valid_to"), field<&LegalItem::checkedOn>("checked_on")}};
    return kRecord;
}

const Record<SiteProfile>& recordOf(const SiteProfile*) {
    static const Record<SiteProfile> kRecord{
        "site_profile",
        "",
        &Estate::siteProfiles,
        {field<&SiteProfile::site>("site").refersTo("site").needed(),
         field<&SiteProfile::sector>("sector").oneOf("sector"), field<&SiteProfile::isPublic>("is_public"),
         field<&SiteProfile::isStaffed>("is_staffed"), field<&SiteProfile::litAtNight>("lit_at_night"),
         field<&SiteProfile::power>("power").oneOf("power"),
         field<&SiteProfile::autonomyHours>("autonomy_hours").notNegative(),
         field<&SiteProfile::backupMinutes>("backup_minutes").notNegative(),
         field<&SiteProfile::uplinkMbps>("uplink_mbps").notNegative(),
         field<&SiteProfile::remoteAccess>("remote_access"), field<&SiteProfile::ownNetwork>("own_network"),
         field<&SiteProfile::hasPanel>("has_panel"), field<&SiteProfile::isSupervised>("is_supervised"),
         field<&SiteProfile::healthMonitored>("health_monitored"), field<&SiteProfile::hasSpare>("has_spare"),
         field<&SiteProfile::signExemption>("sign_exemption"), field<&SiteProfile::assessedOn>("assessed_on"),
         field<&SiteProfile::owner>("owner").refersTo("party")}};
    return kRecord;
}

const Record<ZoneProfile>& recordOf(const ZoneProfile*) {
    static const Record<ZoneProfile> kRecord{"zone_profile",
                                             "",
                                             &Estate::zoneProfiles,
                                             {field<&ZoneProfile::zone>("zone").refersTo("zone").needed(),
                                              field<&ZoneProfile::site>("site").refersTo("site"),
                                              field<&ZoneProfile::use>("use").oneOf("zone_use"),
                                              field<&ZoneProfile::party>("party").refersTo("party"),
                                              field<&ZoneProfile::isWorkplace>("is_workplace"),
                                              field<&ZoneProfile::hasDetector>("has_detector"),
                                              field<&ZoneProfile::layer>("layer").oneOf("layer")}};
    return kRecord;
}

} // namespace vidette::estate
