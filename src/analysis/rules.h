// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rule_table.h"
#include "base/date.h"
#include "base/result.h"
#include "base/task.h"
#include "estate/estate.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// Checks an estate against the rules. Design aid, not legal advice.
///
/// A project may switch a rule off, change how grave it is and its numbers (record rule_setting); a waiver
/// takes a rule from one subject, or from all, until a day. Rules of another country than the programme's are
/// not asked; without a stated country all are. Rules about records that a project does not keep are silent:
/// a floor plan without a programme, site profiles and settings of cameras is judged by its geometry only
/// (each condition says so where it stands).
namespace vidette::analysis {

struct RuleHit {
    std::string rule;
    Severity severity = Severity::Warning;
    std::string subject; ///< "camera C5"
    MessageArguments arguments;
    std::string message;                     ///< the rule's, filled
    std::optional<double> area;              ///< m², where the rule is about one
    std::vector<estate::CameraId> cameras{}; ///< concerned; empty = none in particular
    bool waived = false;
};

struct RuleOptions {
    base::Date on = base::today();
    std::vector<std::string> only; ///< ids of the rules to ask; empty = all
};

struct RuleRun {
    std::vector<RuleHit> hits;      ///< gravest first, then in order of rule and subject
    std::map<Severity, int> counts; ///< of those that are not waived
    int waived = 0;
    base::Warnings warnings; ///< cameras whose view is not known

    /// An error or block that nobody waived stands.
    bool hasFailed() const;
};

/// The message of a hit in the language spoken; `rule` null = not known any more, then as it was kept.
std::string sayHit(const RuleHit& hit, const Rule* rule);
/// Why a rule is asked.
std::string sayReason(const Rule& rule);

/// Fails with "unknown_rule" (`only`), "unknown_word" (severity of a setting) and "cancelled". Cost: a walk
/// over the records; rules about views need the views of all cameras once (rule_views.h), seconds for a city
/// of 10,000.
base::Result<RuleRun> checkRules(const estate::Estate& estate, const RuleOptions& options,
                                 const base::Task& task);

/// The rules as this project asks them: with its settings, without what it switched off and what another
/// country asks.
base::Result<std::vector<Rule>> rulesOf(const estate::Estate& estate);

} // namespace vidette::analysis
