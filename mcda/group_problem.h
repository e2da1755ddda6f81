// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/problem.h"

#include <string>
#include <vector>

/// A decision that several experts make: one problem shared by all, what each of them judged, and who may see
/// what. Plain values; the functions give new ones back. Judgments are only added, never changed: of an
/// expert on a pair the one with the highest sequence counts, the earlier ones are his history.
///
/// Judged blindly: until the round is open an expert sees his own judgments alone, so that nobody follows
/// anybody. It opens when all have submitted or when whoever leads it closes it. What is read from a file is
/// all there; asSeenBy() is the only door to what may be shown.
namespace vidette::mcda {

struct Expert {
    std::string id;          ///< "anna"; judgments name it
    std::string name;        ///< name or alias; "" = the id
    std::string role;        ///< "police"
    double weight = 1;       ///< above 0; only the proportions count
    std::string submittedAt; ///< "2026-03-01" or "2026-03-01T10:00:00Z"; "" = not yet

    bool operator==(const Expert&) const = default;
};

struct GroupJudgment {
    std::string expert;
    std::string node; ///< "goal" or the id of a criterion: what is compared stands below it
    std::string first;
    std::string second; ///< "" = a rating of the first alone
    /// As written: how many times the first is preferred ("3", "1/3"); Fuller: 1, 0.5, 0. A rating: a word of
    /// the scale of this criterion, or a number from 0 to 1 where it has none.
    std::string value;
    std::string reason; ///< why, in the expert's words; may be ""
    std::string time;   ///< as Expert::submittedAt; may be ""
    int sequence = 1;   ///< from 1, by expert; the same pair never twice with the same one

    bool operator==(const GroupJudgment&) const = default;
};

struct GroupProblem {
    Problem problem; ///< without the judgments that the experts are asked for
    std::vector<Expert> experts;
    std::vector<GroupJudgment> judgments; ///< in the order they came
    /// Versions that lost when files were merged (group_merge.h). Kept for the record, never counted.
    std::vector<GroupJudgment> setAside;
    std::string closedAt; ///< whoever leads the round closed it then; "" = nobody did

    bool operator==(const GroupProblem&) const = default;
};

/// What is judged: "K1/K2", or "R1" of a rating.
std::string pairName(const GroupJudgment& judgment);

/// What must hold of a group in itself: of its problem (checkProblem), experts and judgments. Codes beside
/// those of checkProblem: "no_experts", "empty_name" (an expert's id), "duplicate_expert", "expert_weight",
/// "bad_time", "reserved_id" (a criterion "goal"), "unknown_expert", "unknown_node", "node_not_asked" (the
/// problem settles it, or its method asks for no pairs), "unknown_item", "bad_sequence",
/// "duplicate_judgment", "fuller_value_not_0_05_1", "unknown_level" and "bad_rating" (a rating), and of
/// Saaty's values those of judgment_matrix.h. `where` names the judgment: "judgment 3 of anna, goal, K1/K2".
/// Cost: judgments × (items + log judgments).
base::Result<base::Done> checkGroup(const GroupProblem& group);

/// All have submitted, or the round was closed. False without experts.
bool isOpen(const GroupProblem& group);
/// Ids of those who have not submitted, in their order.
std::vector<std::string> waitingFor(const GroupProblem& group);
/// Whose judgments this expert may see, in the order of the experts: all once the round is open, else his
/// own. Somebody who is no expert ("", the public) sees nobody's before.
std::vector<std::string> openedTo(const GroupProblem& group, const std::string& expert);
/// The group with only those judgments (current, earlier and set aside) that openedTo() allows. Who takes
/// part and who has submitted stays.
GroupProblem asSeenBy(const GroupProblem& group, const std::string& expert);

/// The judgments that count, in the order of `judgments`: of each expert, node and pair the latest. They are
/// those of the group, which must outlive the answer.
std::vector<const GroupJudgment*> countingJudgments(const GroupProblem& group);
/// Copies of them.
std::vector<GroupJudgment> currentJudgments(const GroupProblem& group);

/// The same judgment said the other way round: second, first, reciprocal (Fuller: 1 − value). A rating has no
/// other way round.
GroupJudgment turned(GroupJudgment judgment, bool fuller);

/// Appends a judgment with the next sequence of its expert. Fails as checkGroup().
base::Result<GroupProblem> withJudgment(GroupProblem group, GroupJudgment judgment);
/// The expert has submitted at that time; a second time counts. "unknown_expert", "bad_time".
base::Result<GroupProblem> submitted(GroupProblem group, const std::string& expert, const std::string& time);
/// Opens the round for everybody. "bad_time" (an empty one too).
base::Result<GroupProblem> closedRound(GroupProblem group, const std::string& time);

} // namespace vidette::mcda
