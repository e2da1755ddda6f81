// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "estate/code_lists.h"
#include "estate/codes.h"
#include "estate/funds.h"
#include "estate/public_camera.h"
#include "estate/request_edits.h"
#include "estate/request_facts.h"
#include "estate/state_machine.h"
#include "report/estate_parts.h"

#include <algorithm>
#include <map>
#include <set>

namespace vidette::report {
namespace {

using estate::Estate;
using estate::Request;

std::string placeText(const estate::Place& place) {
    const auto* point = std::get_if<geometry::Point>(&place);
    if (point) return base::decimal(point->x, 1) + ", " + base::decimal(point->y, 1);
    return std::holds_alternative<std::monostate>(place) ? "" : "an area";
}

/// "dpo agrees, appointed missing": what every party says.
std::string statementsText(const Estate& estate, const Request& request) {
    std::vector<std::string> said;
    for (const auto& row : estate.statements) {
        const auto* party = row.request == request.id ? estate.parties.find(row.party) : nullptr;
        if (!party || !estate::isCurrent(estate, row)) continue;
        std::string word =
            row.stance.empty() ? "missing" : base::lowered(estate::labelOf("stance", row.stance));
        if (!row.waivedBy.empty()) word = "waived";
        if (row.signatures > 0) word += " (" + std::to_string(row.signatures) + ")";
        said.push_back(party->code + " " + word);
    }
    for (const auto& code : estate::missingStatements(estate, request))
        if (std::find(said.begin(), said.end(), code + " missing") == said.end())
            said.push_back(code + " missing");
    return base::join(said, ", ");
}

std::string districtName(const Estate& estate, estate::ZoneId id) {
    const auto* zone = estate.zones.find(id);
    return zone ? (zone->name.empty() ? zone->code : zone->name) : "";
}

/// Cameras in operation and those asked for, by phase, beside what the programme means to reach.
ReportPart growth(const Estate& estate) {
    const auto running =
        std::count_if(estate.cameras.begin(), estate.cameras.end(), [](const estate::Camera& camera) {
            return camera.status == estate::CameraStatus::InOperation;
        });
    std::map<std::string, std::set<estate::CameraId>> phases;
    for (const auto& row : estate.requestCameras) {
        const auto* request = estate.requests.find(row.request);
        const auto* camera = estate.cameras.find(row.camera);
        const bool isPlanned = camera && camera->status == estate::CameraStatus::Proposed;
        if (request && isPlanned && estate::isOpen("request", request->state))
            phases[request->phase].insert(row.camera);
    }
    ReportPart part{"Cameras", {"", "Cameras"}, {{"In operation", std::to_string(running)}}, {}, ""};
    auto sum = static_cast<std::size_t>(running);
    for (const auto& [phase, cameras] : phases) {
        part.rows.push_back(
            {phase.empty() ? "Asked for" : "Asked for, phase " + phase, std::to_string(cameras.size())});
        sum += cameras.size();
    }
    part.rows.push_back({"Together", std::to_string(sum)});
    for (const auto& programme : estate.programmes)
        if (programme.targetCameras > 0)
            part.rows.push_back({"Target of the programme", std::to_string(programme.targetCameras)});
    return part;
}

/// What nobody has touched for the project's number of days.
ReportPart untouched(const ReportAsk& ask) {
    const long days = estate::staleDays(ask.estate);
    ReportPart part{"Untouched for " + std::to_string(days) + " days or more",
                    {"Number", "Title", "State", "Last touched", "Days"},
                    {},
                    {},
                    "Every open request was touched since."};
    for (const auto& stale : estate::staleRequests(ask.estate, days, ask.on))
        part.rows.push_back({stale.request->code, stale.request->title,
                             estate::labelOfState(ask.estate, "request", stale.request->state),
                             base::toText(stale.touchedOn), std::to_string(stale.days)});
    return part;
}

} // namespace

Made backlogParts(const ReportAsk& ask) {
    std::vector<const Request*> requests;
    for (const auto& request : ask.estate.requests)
        if (request.state != "draft") requests.push_back(&request);
    std::sort(requests.begin(), requests.end(),
              [](const Request* a, const Request* b) { return base::naturalLess(a->code, b->code); });
    ReportPart part{
        "",
        {"Number", "Title", "District", "Place", "Applicant", "Received", "State", "Since", "Statements"},
        {},
        {},
        "No request was submitted."};
    std::map<std::string, int> states;
    for (const Request* request : requests) {
        const std::string state = estate::labelOfState(ask.estate, "request", request->state);
        ++states[state];
        part.rows.push_back({request->code, request->title, districtName(ask.estate, request->district),
                             placeText(request->place),
                             estate::labelOf("applicant_class", request->applicantClass),
                             dayText(request->receivedOn), state, dayText(request->stateSince),
                             statementsText(ask.estate, *request)});
    }
    ReportPart counts{"By state", {"State", "Requests"}, {}, {}, ""};
    for (const auto& [state, count] : states) counts.rows.push_back({state, std::to_string(count)});
    return std::vector{part, counts, growth(ask.estate), untouched(ask)};
}

Made replacementParts(const ReportAsk& ask) {
    std::vector<const estate::ReplacementItem*> items;
    for (const auto& item : ask.estate.replacementItems) items.push_back(&item);
    std::sort(items.begin(), items.end(), [](const auto* a, const auto* b) {
        return a->dueYear != b->dueYear ? a->dueYear < b->dueYear : base::naturalLess(a->code, b->code);
    });
    ReportPart part{"",
                    {"Due", "Item", "Asset", "Model", "State", "Risk", "Cost", "Note"},
                    {},
                    {},
                    "The replacement list is empty."};
    std::map<int, std::pair<int, std::int64_t>> years;
    for (const auto* item : items) {
        const auto* asset = ask.estate.assets.find(item->asset);
        const auto* model = asset ? ask.estate.models.find(asset->model) : nullptr;
        std::string note = item->reason;
        if (item->deferredTo > 0) note = "deferred to " + std::to_string(item->deferredTo) + ": " + note;
        part.rows.push_back(
            {std::to_string(item->dueYear), item->code, asset ? asset->code : "", model ? model->code : "",
             estate::labelOfState(ask.estate, "replacement", item->state),
             item->priority > 0 ? base::decimal(item->priority, 1) : "", moneyText(item->cost), note});
        ++years[item->dueYear].first;
        years[item->dueYear].second += item->cost;
    }
    ReportPart sums{"By year", {"Year", "Items", "Cost"}, {}, {}, ""};
    for (const auto& [year, sum] : years)
        sums.rows.push_back({std::to_string(year), std::to_string(sum.first), moneyText(sum.second)});
    return std::vector{part, sums};
}

Made budgetParts(const ReportAsk& ask) {
    ReportPart lines{
        "Lines", {"Year", "Line", "Kind", "Purpose", "Cap", "Bound", "Free"}, {}, {}, "There is no line."};
    for (const auto& line : ask.estate.budgetLines)
        lines.rows.push_back({std::to_string(line.year), line.code, estate::labelOf("budget_kind", line.kind),
                              line.purpose, moneyText(line.cap),
                              moneyText(estate::boundMoney(ask.estate, line.id)),
                              moneyText(estate::freeMoney(ask.estate, line.id))});
    ReportPart items{"Costs",
                     {"Item", "Line", "For", "Kind", "Source", "Paid by", "Share %", "Amount", "State"},
                     {},
                     {},
                     "No cost was entered."};
    for (const auto& item : ask.estate.costItems) {
        const auto* line = ask.estate.budgetLines.find(item.budget);
        const auto* request = ask.estate.requests.find(item.request);
        const auto* replaced = ask.estate.replacementItems.find(item.item);
        items.rows.push_back(
            {item.code, line ? line->code : "", request ? request->code : (replaced ? replaced->code : ""),
             estate::labelOf("cost_kind", item.kind), estate::labelOf("money_source", item.source),
             partyName(ask.estate, item.party), base::decimal(item.share, 1), moneyText(item.amount),
             estate::labelOf("cost_state", item.state)});
    }
    ReportPart grants{"Grants", {"Grant", "Programme", "State", "Amount", "Kept until"}, {}, {}, ""};
    for (const auto& grant : ask.estate.grants)
        grants.rows.push_back({grant.code, grant.programme, estate::labelOf("grant_state", grant.state),
                               moneyText(grant.amount), dayText(grant.sustainUntil)});
    for (auto* part : {&lines, &items, &grants}) std::sort(part->rows.begin(), part->rows.end());
    return std::vector{lines, items, grants};
}

Made publicParts(const ReportAsk& ask) {
    ReportPart part{"", {"Camera", "Kind", "East", "North", "Purpose"}, {}, {}, "No camera is in operation."};
    for (const auto& camera : publicCameras(ask.estate, ask.on))
        part.rows.push_back({camera.code, camera.kind, base::decimal(camera.at.x, 0),
                             base::decimal(camera.at.y, 0), camera.purposes});
    for (const auto& programme : ask.estate.programmes)
        if (!programme.publicContact.empty())
            part.paragraphs.push_back("Questions and complaints: " + programme.publicContact);
    return std::vector{part};
}

std::vector<PublicCamera> publicCameras(const estate::Estate& estate, const base::Date& on) {
    std::map<estate::CameraId, std::string> purposes;
    for (const auto& use : estate.cameraUses) {
        const auto* system = estate.infoSystems.find(use.system);
        const auto* purpose = system ? estate.purposes.find(system->purpose) : nullptr;
        if (!purpose || !estate::holdsOn(use.from, use.to, on)) continue;
        std::string& text = purposes[use.camera];
        text += (text.empty() ? "" : ", ") + (purpose->label.empty() ? purpose->code : purpose->label);
    }
    std::vector<PublicCamera> cameras;
    for (const auto& camera : estate.cameras) {
        if (!estate::isPublic(camera)) continue;
        cameras.push_back({camera.code, std::string(estate::wordOf(camera.kind)), estate::publicPlace(camera),
                           purposes[camera.id]});
    }
    std::sort(cameras.begin(), cameras.end(),
              [](const auto& a, const auto& b) { return base::naturalLess(a.code, b.code); });
    return cameras;
}

} // namespace vidette::report
