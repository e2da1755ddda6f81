// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rule_views.h"
#include "analysis/rules.h"

#include <map>
#include <string>
#include <vector>

/// What the conditions of rules are given: the estate and the facts that many of them ask, found once.
namespace vidette::analysis {

struct UseFacts {
    const estate::CameraUse* use = nullptr;
    const estate::InfoSystem* system = nullptr; ///< null = it names none that exists
    const estate::Purpose* purpose = nullptr;
};

/// A camera that is not retired. A camera without a stated site belongs to the only one there is.
struct CameraFacts {
    const estate::Camera* camera = nullptr;
    const estate::CameraSetting* setting = nullptr;
    const estate::Site* site = nullptr;
    const estate::SiteProfile* profile = nullptr; ///< of the site
    const estate::Asset* asset = nullptr;         ///< that hangs there on the day
    const estate::Model* model = nullptr;         ///< of the asset, else the one the camera names
    std::vector<UseFacts> uses;                   ///< that hold on the day

    bool isInOperation() const { return camera->status == estate::CameraStatus::InOperation; }
    bool canTurn() const { return camera->kind == estate::CameraKind::Ptz; }
    /// Of its pictures; 0 = unknown.
    double megapixels() const;
    bool hasAim(std::string_view aim) const;
};

/// A site with a profile and its cameras.
struct SiteFacts {
    const estate::Site* site = nullptr;
    const estate::SiteProfile* profile = nullptr;
    std::vector<const CameraFacts*> cameras;
};

struct RuleInput {
    const estate::Estate& estate;
    base::Date on;
    std::string jurisdiction; ///< of the programme; "" = not stated
    std::vector<CameraFacts> cameras{};
    std::vector<SiteFacts> sites{}; ///< those that have cameras, in order of code
    std::map<estate::CameraId, std::size_t> cameraAt{};
    std::map<estate::ZoneId, const estate::ZoneProfile*> zoneProfiles{};
    RuleViews views{}; ///< empty unless a rule asks for them

    /// Null = retired or unknown.
    const CameraFacts* factsOf(estate::CameraId id) const;
    /// "" = not stated.
    std::string useOf(const estate::Zone& zone) const;
    std::string money(std::int64_t minorUnits) const;
};

/// Facts without views. `estate` must outlive them.
RuleInput ruleInputOf(const estate::Estate& estate, const base::Date& on);

/// What a condition writes to, with the numbers that it is to ask with.
class RuleHits {
  public:
    explicit RuleHits(const Rule& rule) : m_rule(rule) {}

    double parameter(const std::string& name) const;
    /// Whether the rule is about sites of this sector; one without a profile may be of any.
    bool concerns(const estate::SiteProfile* profile) const;
    /// The hit may be completed until the next one is added.
    RuleHit& add(std::string subject, MessageArguments arguments = {});
    /// About a camera: "camera C5".
    RuleHit& add(const CameraFacts& camera, MessageArguments arguments = {});
    /// About a site: "site S1", with all its cameras.
    RuleHit& add(const SiteFacts& site, MessageArguments arguments = {});

    std::vector<RuleHit>& all() { return m_hits; }

  private:
    const Rule& m_rule;
    std::vector<RuleHit> m_hits;
};

/// More than `months` months before `on`, or never.
bool isOlderThan(const std::optional<base::Date>& day, int months, const base::Date& on);
/// The only or latest programme in force; null without any.
const estate::Programme* programmeOf(const estate::Estate& estate, const base::Date& on);

} // namespace vidette::analysis
