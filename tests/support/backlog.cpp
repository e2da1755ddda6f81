// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/backlog.h"

#include "base/check.h"
#include "estate/camera_edits.h"
#include "estate/place_edits.h"
#include "estate/record_edits.h"
#include "support/city_parts.h"
#include "support/put_rows.h"

#include <gtest/gtest.h>

#include <array>

namespace vidette::support {
using estate::Estate;

estate::Act on(const std::string& day, const std::string& by) {
    const auto date = base::dateFromText(day);
    VIDETTE_CHECK(date.has_value(), "tests name days that exist");
    return {by, *date};
}

Estate smallCity() {
    estate::Camera camera = cameraC1();
    camera.status = estate::CameraStatus::Proposed;
    Estate city = must(estate::addCamera({}, camera));
    estate::Purpose purpose;
    purpose.code = "order";
    purpose.aim = "safety";
    city = with(city, purpose);
    city = with(city, lineOf2026("growth", "growth"));
    estate::Request request;
    request.title = "Camera at the square";
    request.place = geometry::Point{0, 0};
    request.applicantClass = "citizen";
    request.purpose = city.purposes.begin()->id;
    request.reason = "robberies";
    request.capex = 3'800'000;
    city = must(estate::addRequest(city, request, on("2026-01-05", "citizen")));
    estate::RequestCamera asked;
    asked.request = city.requests.begin()->id;
    asked.camera = camera.id;
    return with(city, asked);
}

const estate::Request& theRequest(const Estate& estate, const std::string& number) {
    const auto* request = estate::rowNamed(estate.requests, number);
    VIDETTE_CHECK(request != nullptr, "tests name requests that exist");
    return *request;
}

Estate moved(const Estate& estate, const std::string& to, const estate::FieldTexts& fields,
             const estate::Act& act) {
    return must(estate::moveRequest(estate, theRequest(estate).id, {to, fields, "noted"}, act, {}));
}

Estate withStatements(const Estate& estate, const std::string& dpo) {
    const auto id = theRequest(estate).id;
    const Estate one = must(estate::addStatement(estate, id, {"dpo", dpo, "", 0}, on("2026-02-01")));
    return must(estate::addStatement(one, id, {"appointed", "agree", "", 0}, on("2026-02-01")));
}

estate::FieldTexts sheets() {
    estate::FieldTexts fields;
    for (const char* name :
         {"sheet_subjects", "sheet_technical", "sheet_economic", "sheet_law", "design_risks", "design_light",
          "design_angle", "design_resolution", "design_retention", "design_power"})
        fields[name] = "stated";
    return fields;
}

Estate advised(const Estate& estate, const std::string& outcome) {
    const auto act = on("2026-03-01", "secretary");
    Estate city = must(estate::addMeeting(estate, "expert_team", act.on, act));
    const auto meeting = city.meetings.begin()->id;
    city = must(estate::attendMeeting(city, meeting, {"berta", "cyril"}));
    estate::OutcomeWords words;
    words.request = theRequest(city).id;
    words.outcome = outcome;
    words.conditions = outcome == "conditions" ? "mask the windows" : "";
    city = must(estate::setOutcome(city, meeting, words));
    return must(estate::closeMeeting(city, meeting, "", act));
}

Estate equipped(const Estate& estate) {
    const auto camera = estate.cameras.begin()->id;
    Estate city = with(estate, estate::Asset{});
    estate::Mounting mounting;
    mounting.asset = city.assets.begin()->id;
    mounting.camera = camera;
    city = with(city, mounting);
    estate::InfoSystem system;
    system.purpose = city.purposes.begin()->id;
    system.sheetOn = on("2026-03-01").on;
    city = with(city, system);
    estate::CameraUse use;
    use.camera = camera;
    use.system = city.infoSystems.begin()->id;
    use.retentionDays = 7;
    city = with(city, use);
    estate::Sign sign;
    sign.placedOn = on("2026-03-01").on;
    return with(city, sign);
}

Estate broughtTo(const std::string& state) {
    struct Leg {
        std::string to;
        estate::FieldTexts fields;
    };
    const std::array<Leg, 11> legs{{{"submitted", {}},
                                    {"registered", {}},
                                    {"consultation", {}},
                                    {"ready", sheets()},
                                    {"discussed", {}},
                                    {"approved", {}},
                                    {"funded", {{"budget", "growth"}}},
                                    {"in_build", {{"contract", "S-1"}}},
                                    {"commissioning", {}},
                                    {"in_operation", {{"accepted_on", "2026-03-01"}}},
                                    {"evaluated", {{"lesson", "fewer robberies"}}}}};
    Estate city = smallCity();
    for (const Leg& leg : legs) {
        if (theRequest(city).state == state) return city;
        if (leg.to == "ready") city = withStatements(city);
        if (leg.to == "discussed") city = advised(city, "recommend");
        if (leg.to == "commissioning") city = equipped(city);
        city = moved(city, leg.to, leg.fields);
    }
    return city;
}

} // namespace vidette::support
