// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/request_guards.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/field_texts.h"
#include "estate/funds.h"
#include "estate/mountings.h"
#include "estate/rule_parameters.h"

#include <algorithm>
#include <functional>
#include <map>

namespace vidette::estate {
namespace {

using base::say;
using Missing = std::vector<std::string>;

/// The statement that counts of any party of this kind.
const Statement* statementOf(const StepQuestion& q, std::string_view kind) {
    const Statement* found = nullptr;
    for (const Party& party : q.estate.parties) {
        if (party.kind != kind && party.code != kind) continue;
        const Statement* current = currentStatement(q.estate, q.request.id, party.id);
        if (current && current->receivedOn && !current->stance.empty()) found = current;
    }
    return found;
}

Missing statementMissing(const StepQuestion& q, const std::string& kind) {
    const Statement* statement = statementOf(q, kind);
    if (statement && *statement->receivedOn <= q.act.on) return {};
    return {"statement:" + kind};
}

/// The urgent path may take the statements later, where the rule of statements says so.
Missing urgentStatementMissing(const StepQuestion& q, const std::string& kind) {
    if (ruleParameter(q.estate, "R-03", "urgent_parallel_statements", 0) != 0) return {};
    return statementMissing(q, kind);
}

Missing requiredStatements(const StepQuestion& q) {
    Missing missing;
    for (const Statement& row : q.estate.statements) {
        if (row.request != q.request.id || !row.isRequired || row.receivedOn || !row.waivedBy.empty())
            continue;
        const Party* party = q.estate.parties.find(row.party);
        if (!party || party->kind == "dpo" || party->kind == "appointed") continue; // asked for by name
        if (isCurrent(q.estate, row)) missing.push_back("statement:" + party->code);
    }
    return missing;
}

Missing duplicatesSeen(const StepQuestion& q) {
    if (q.request.duplicatesSeen) return {};
    std::vector<std::string> codes;
    for (const auto& similar : similarRequests(q.estate, q.request))
        codes.push_back(q.estate.requests.find(similar.id)->code);
    if (codes.empty()) return {};
    return {"duplicates_seen:" + base::join(codes, ",")};
}

Missing mergeTarget(const StepQuestion& q) {
    const Request* target = q.estate.requests.find(q.request.mergedInto);
    if (!target) return {"merged_into"};
    const bool isUsable = target->id != q.request.id && target->state != "merged" && target->state != "draft";
    return isUsable ? Missing{} : Missing{"merged_into:" + say("another request that is not merged itself")};
}

Missing fourPartSheet(const StepQuestion& q) {
    return unstatedFields(q.request, {"sheet_subjects", "sheet_technical", "sheet_economic", "sheet_law"});
}

Missing designSheet(const StepQuestion& q) {
    return unstatedFields(q.request, {"design_risks", "design_light", "design_angle", "design_resolution",
                                      "design_retention", "design_power"});
}

bool isAboutGrowth(const std::string& block) {
    return block.rfind("R-28", 0) == 0 || block.rfind("R-29", 0) == 0;
}

Missing blocksMissing(const StepQuestion& q, bool ofGrowth) {
    Missing missing;
    for (const auto& block : q.blocks)
        if (isAboutGrowth(block) == ofGrowth) missing.push_back("rule:" + block);
    return missing;
}

Missing meetingOutcome(const StepQuestion& q) {
    return adviceOn(q.estate, q.request) ? Missing{} : Missing{"meeting_outcome"};
}

Missing decider(const StepQuestion& q) {
    if (q.act.by.empty()) return {"decider"};
    return q.act.by == q.request.requestedBy ? Missing{"decider:" + say("another than the applicant")}
                                             : Missing{};
}

Missing advice(const StepQuestion& q) {
    const AgendaItem* item = adviceOn(q.estate, q.request);
    if (!item || item->outcome == "recommend" || item->outcome == "conditions") return {};
    return q.request.stateReason.empty() ? Missing{"state_reason:" + say("against the advice")} : Missing{};
}

Missing dpoOverride(const StepQuestion& q) {
    const Statement* statement = statementOf(q, "dpo");
    if (!statement || statement->stance != "disagree" || !q.request.stateReason.empty()) return {};
    return {"state_reason:" + say("overrides the data protection officer")};
}

Missing reviewAhead(const StepQuestion& q) {
    return q.request.reviewOn && *q.request.reviewOn > q.act.on ? Missing{} : Missing{"review_on"};
}

Missing reviewReached(const StepQuestion& q) {
    if (!q.request.reviewOn || *q.request.reviewOn <= q.act.on) return {};
    return {"review_on:" + say("not before {day}", {{"day", base::toText(*q.request.reviewOn)}})};
}

Missing director(const StepQuestion& q) {
    return q.act.by.empty() ? Missing{"director"} : Missing{};
}

Missing budget(const StepQuestion& q) {
    if (!q.estate.budgetLines.find(q.request.budget)) return {"budget"};
    Missing missing;
    const std::int64_t free = freeMoney(q.estate, q.request.budget, q.request.id);
    if (free < q.request.capex) // never said: the window reads the sum
        missing.push_back("budget:" + std::to_string(q.request.capex - free) + " short");
    for (const auto& grant : unsecuredGrants(q.estate, q.request.id.uuid))
        missing.push_back("grant:" + say("{grant} not awarded", {{"grant", grant}}));
    return missing;
}

std::vector<const Camera*> camerasOf(const StepQuestion& q) {
    std::vector<const Camera*> cameras;
    for (const RequestCamera& row : q.estate.requestCameras) {
        const Camera* camera = row.request == q.request.id ? q.estate.cameras.find(row.camera) : nullptr;
        if (camera) cameras.push_back(camera);
    }
    return cameras;
}

/// A new camera needs its asset at its place; one that is to go must be taken down.
Missing assets(const StepQuestion& q) {
    const bool isNew = q.request.kind == "new_camera" || q.request.kind == "new_site";
    const bool isGoing = q.request.kind == "decommission";
    if (!isNew && !isGoing) return {};
    const auto cameras = camerasOf(q);
    if (cameras.empty()) return {"cameras"};
    Missing missing;
    for (const Camera* camera : cameras) {
        if ((assetAt(q.estate, camera->id) != nullptr) == isNew) continue;
        missing.push_back((isNew ? "asset:" : "asset_removed:") + camera->code);
    }
    return missing;
}

bool isGoingAway(const StepQuestion& q) {
    return q.request.kind == "decommission";
}

Missing purposes(const StepQuestion& q) {
    Missing missing;
    if (isGoingAway(q)) return missing;
    for (const Camera* camera : camerasOf(q)) {
        bool isServed = false;
        for (const CameraUse& use : q.estate.cameraUses) {
            if (use.camera != camera->id || !holdsOn(use.from, use.to, q.act.on)) continue;
            isServed = true;
            if (use.retentionDays <= 0) missing.push_back("retention:" + camera->code);
        }
        if (!isServed) missing.push_back("purpose:" + camera->code);
    }
    return missing;
}

SiteId siteOf(const Estate& estate, CameraId camera) {
    for (const CameraSetting& row : estate.cameraSettings)
        if (row.camera == camera) return row.site;
    return {};
}

bool hasSign(const StepQuestion& q, SiteId site) {
    for (const SiteProfile& profile : q.estate.siteProfiles)
        if (profile.site == site && !profile.signExemption.empty()) return true;
    return std::any_of(q.estate.signs.begin(), q.estate.signs.end(), [&](const Sign& sign) {
        return sign.site == site && sign.placedOn && *sign.placedOn <= q.act.on;
    });
}

Missing signs(const StepQuestion& q) {
    Missing missing;
    if (isGoingAway(q)) return missing;
    for (const Camera* camera : camerasOf(q))
        if (!hasSign(q, siteOf(q.estate, camera->id))) missing.push_back("sign:" + camera->code);
    return missing;
}

Missing registerSheet(const StepQuestion& q) {
    if (isGoingAway(q)) return {};
    Missing missing;
    for (const Camera* camera : camerasOf(q)) {
        for (const CameraUse& use : q.estate.cameraUses) {
            const InfoSystem* system =
                use.camera == camera->id ? q.estate.infoSystems.find(use.system) : nullptr;
            if (!system || (system->sheetOn && *system->sheetOn <= q.act.on)) continue;
            missing.push_back("register_sheet:" + system->code);
        }
    }
    std::sort(missing.begin(), missing.end());
    missing.erase(std::unique(missing.begin(), missing.end()), missing.end());
    return missing;
}

bool isCoveredByAgreement(const StepQuestion& q, const Asset& asset) {
    const Party* owner = q.estate.parties.find(asset.owner);
    if (!owner || owner->kind == "city") return true;
    const Agreement* agreement = q.estate.agreements.find(asset.agreement);
    return agreement && holdsOn(agreement->from, agreement->to, q.act.on);
}

Missing agreements(const StepQuestion& q) {
    Missing missing;
    for (const Camera* camera : camerasOf(q)) {
        const Asset* asset = assetAt(q.estate, camera->id);
        if (asset && !isCoveredByAgreement(q, *asset)) missing.push_back("agreement:" + asset->code);
    }
    return missing;
}

/// Whoever operates must have been instructed.
Missing users(const StepQuestion& q) {
    Missing missing;
    for (const RoleGrant& grant : q.estate.roleGrants) {
        const Person* person = q.estate.people.find(grant.person);
        if (grant.role != "operator" || !person || !holdsOn(grant.from, grant.to, q.act.on)) continue;
        if (!person->instructedOn || *person->instructedOn > q.act.on)
            missing.push_back("instruction:" + person->code);
    }
    return missing;
}

Missing acceptance(const StepQuestion& q) {
    return q.request.acceptedOn && *q.request.acceptedOn <= q.act.on ? Missing{} : Missing{"accepted_on"};
}

using Guard = std::function<Missing(const StepQuestion&)>;

const std::map<std::string, Guard>& guards() {
    static const std::map<std::string, Guard> kGuards{
        {"duplicates_seen", duplicatesSeen},
        {"merge_target", mergeTarget},
        {"required_statements", requiredStatements},
        {"four_part_sheet", fourPartSheet},
        {"design_sheet", designSheet},
        {"no_block", [](const StepQuestion& q) { return blocksMissing(q, false); }},
        {"no_growth_block", [](const StepQuestion& q) { return blocksMissing(q, true); }},
        {"meeting_outcome", meetingOutcome},
        {"decider", decider},
        {"advice", advice},
        {"dpo_override", dpoOverride},
        {"review_ahead", reviewAhead},
        {"review_reached", reviewReached},
        {"director", director},
        {"budget", budget},
        {"assets", assets},
        {"purposes", purposes},
        {"signs", signs},
        {"register_sheet", registerSheet},
        {"agreements", agreements},
        {"users", users},
        {"acceptance", acceptance}};
    return kGuards;
}

} // namespace

std::vector<std::string> missingForGuard(const std::string& guard, const StepQuestion& question) {
    const auto colon = guard.find(':');
    if (colon != std::string::npos) {
        const std::string word = guard.substr(0, colon);
        const std::string argument = guard.substr(colon + 1);
        if (word == "field") return unstatedFields(question.request, {std::string_view(argument)});
        if (word == "statement") return statementMissing(question, argument);
        if (word == "urgent_statement") return urgentStatementMissing(question, argument);
    }
    const auto at = guards().find(guard);
    return at == guards().end() ? Missing{"unknown guard " + guard} : at->second(question);
}

} // namespace vidette::estate
