// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/monte_carlo.h"

#include "base/speech.h"
#include "mcda/candidates.h"
#include "mcda/evaluation.h"
#include "mcda/judgment_draw.h"
#include "mcda/random_stream.h"
#include "mcda/ranking.h"
#include "mcda/stability.h"
#include "mcda/weight_draw.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
#include <optional>
#include <thread>

namespace vidette::mcda {
namespace {

using base::Done;
using base::failure;
using base::Result;

constexpr const char* kWhere = "draws";
constexpr std::uint64_t kBlock = 4096;      ///< draws of one random stream
constexpr std::size_t kBlocksPerThread = 8; ///< before they are added up
constexpr unsigned kMostThreads = 256;
constexpr std::uint64_t kBetweenPolls = 128; ///< draws

/// What all draws have in common.
struct Setting {
    const Problem& problem;
    const DrawOptions& options;
    const Candidates& candidates;
    const Ranking& ranking;
    ImportanceGroups groups;
    JudgmentDraw judgments;
    bool movesLocal = false;
    bool additive = false;
};

/// Room that one thread works in.
struct Draft {
    std::vector<double> weights;
    std::vector<double> totals; ///< higher is better
    std::vector<std::size_t> order;
    WeightDraft inOrder;
    Columns local;
};

/// What a block of draws adds to the result.
struct Tally {
    std::vector<double> places;  ///< [alternative · n + place]
    std::vector<double> weights; ///< [alternative · criteria + criterion], of draws won
    std::optional<base::Error> error;
};

Result<Done> drawWeights(const Setting& setting, RandomStream& stream, Draft& draft) {
    switch (setting.options.drawn) {
    case Drawn::AnyWeights:
        drawSimplexPoint(stream, draft.weights);
        break;
    case Drawn::WeightsInOrder:
        drawWeightsInOrder(setting.groups, stream, draft.inOrder, draft.weights);
        break;
    case Drawn::WeightsAround:
        drawWeightsAround(setting.ranking.weights, setting.options.spread, stream, draft.weights);
        break;
    case Drawn::Judgments:
        return drawJudgedWeights(setting.judgments, stream, draft.weights);
    }
    return Done{};
}

/// Totals of additive methods; a factor common to all of them (ideal synthesis) changes no order.
void addUp(const Columns& local, Draft& draft) {
    std::fill(draft.totals.begin(), draft.totals.end(), 0.0);
    for (std::size_t k = 0; k < local.size(); ++k) {
        const double weight = draft.weights[k];
        const double* column = local[k].data();
        for (std::size_t a = 0; a < draft.totals.size(); ++a) draft.totals[a] += weight * column[a];
    }
}

Result<Done> drawOnce(const Setting& setting, RandomStream& stream, Draft& draft) {
    auto done = drawWeights(setting, stream, draft);
    if (!done) return done;
    if (setting.movesLocal) {
        done = drawJudgedLocal(setting.judgments, stream, draft.local);
        if (done) addUp(draft.local, draft);
        return done;
    }
    if (setting.additive) {
        addUp(setting.ranking.local, draft);
        return done;
    }
    auto evaluation = evaluate(setting.problem, setting.candidates, draft.weights);
    if (!evaluation) return failure(evaluation.error());
    draft.totals = std::move(evaluation->totals);
    if (!evaluation->lowerIsBetter) return done;
    for (double& total : draft.totals) total = -total;
    return done;
}

/// Counts the places of one draw; who is tied shares them.
void count(Draft& draft, Tally& tally) {
    const std::size_t n = draft.totals.size();
    const auto& totals = draft.totals;
    std::iota(draft.order.begin(), draft.order.end(), std::size_t{0});
    std::sort(draft.order.begin(), draft.order.end(), [&](std::size_t a, std::size_t b) {
        return totals[a] != totals[b] ? totals[a] > totals[b] : a < b;
    });
    const auto& order = draft.order;
    const double size = std::max(std::abs(totals[order.front()]), std::abs(totals[order.back()]));
    for (std::size_t start = 0, end = 0; start < n; start = end) {
        const double lead = totals[order[start]];
        for (end = start + 1; end < n && lead - totals[order[end]] <= kTie * size;) ++end;
        const double share = 1 / static_cast<double>(end - start);
        for (std::size_t i = start; i < end; ++i) {
            for (std::size_t place = start; place < end; ++place) tally.places[order[i] * n + place] += share;
            if (start > 0) continue;
            double* won = &tally.weights[order[i] * draft.weights.size()];
            for (std::size_t k = 0; k < draft.weights.size(); ++k) won[k] += share * draft.weights[k];
        }
    }
}

Draft draftOf(const Setting& setting) {
    Draft draft;
    draft.weights.resize(setting.ranking.criteria.size());
    draft.totals.resize(setting.ranking.alternatives.size());
    draft.order.resize(setting.ranking.alternatives.size());
    return draft;
}

Tally tallyOf(const Setting& setting) {
    const std::size_t n = setting.ranking.alternatives.size();
    return {std::vector<double>(n * n), std::vector<double>(n * setting.ranking.criteria.size()), {}};
}

/// The draws of block number `block`; fewer in the last one, or when cancelled.
Tally runBlock(const Setting& setting, std::uint64_t block, const base::Task& task, Draft& draft) {
    Tally tally = tallyOf(setting);
    RandomStream stream(setting.options.seed, block);
    const std::uint64_t draws = std::min(kBlock, setting.options.draws - block * kBlock);
    for (std::uint64_t i = 0; i < draws; ++i) {
        if (i % kBetweenPolls == 0 && task.cancelled()) break;
        const auto drawn = drawOnce(setting, stream, draft);
        if (!drawn) {
            tally.error = drawn.error();
            break;
        }
        count(draft, tally);
    }
    return tally;
}

/// All of `tallies`, from block number `first` on. What a thread writes to it makes itself, so that no two
/// write next to each other.
void runBlocks(const Setting& setting, std::uint64_t first, std::size_t threads, const base::Task& task,
               std::vector<Tally>& tallies) {
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        Draft draft = draftOf(setting);
        for (std::size_t i = next++; i < tallies.size() && !task.cancelled(); i = next++)
            tallies[i] = runBlock(setting, first + i, task, draft);
    };
    std::vector<std::jthread> others;
    for (std::size_t t = 1; t < threads; ++t) others.emplace_back(work);
    work();
}

std::size_t threadsFor(const DrawOptions& options, std::uint64_t blocks) {
    const unsigned wanted = options.threads > 0 ? static_cast<unsigned>(options.threads)
                                                : std::max(1U, std::thread::hardware_concurrency());
    return static_cast<std::size_t>(std::min<std::uint64_t>(std::min(wanted, kMostThreads), blocks));
}

void add(std::vector<double>& to, const std::vector<double>& from) {
    for (std::size_t i = 0; i < to.size(); ++i) to[i] += from[i];
}

/// Blocks are added in their order, whoever ran them, so that every rounding is the same.
Result<Tally> runAll(const Setting& setting, const base::Task& task) {
    const std::uint64_t blocks = (setting.options.draws - 1) / kBlock + 1;
    const std::size_t threads = threadsFor(setting.options, blocks);
    Tally sum = tallyOf(setting);
    for (std::uint64_t first = 0; first < blocks;) {
        std::vector<Tally> tallies(
            static_cast<std::size_t>(std::min<std::uint64_t>(blocks - first, threads * kBlocksPerThread)));
        runBlocks(setting, first, threads, task, tallies);
        if (task.cancelled()) return failure("cancelled", kWhere, base::say("the draws were not finished"));
        for (const Tally& tally : tallies) {
            if (tally.error) return failure(*tally.error);
            add(sum.places, tally.places);
            add(sum.weights, tally.weights);
        }
        first += tallies.size();
        task.progress(static_cast<double>(first) / static_cast<double>(blocks));
    }
    return sum;
}

Acceptability sharesOf(const Setting& setting, const Tally& sum) {
    const std::size_t n = setting.ranking.alternatives.size();
    const std::size_t criteria = setting.ranking.criteria.size();
    const double draws = static_cast<double>(setting.options.draws);
    Acceptability result{setting.ranking.criteria, setting.ranking.alternatives, {}, {}, {},
                         setting.options.drawn,    setting.options.spread,       0,  0};
    result.draws = setting.options.draws;
    result.seed = setting.options.seed;
    for (std::size_t a = 0; a < n; ++a) {
        std::vector<double> shares;
        std::vector<double> errors;
        for (std::size_t place = 0; place < n; ++place) {
            // Sums of thirds may pass 1 by a rounding.
            shares.push_back(std::min(1.0, sum.places[a * n + place] / draws));
            errors.push_back(std::sqrt(shares.back() * (1 - shares.back()) / draws));
        }
        const double won = sum.places[a * n];
        std::vector<double> central;
        for (std::size_t k = 0; k < criteria && won > 0; ++k)
            central.push_back(sum.weights[a * criteria + k] / won);
        result.places.push_back(std::move(shares));
        result.errors.push_back(std::move(errors));
        result.centralWeights.push_back(std::move(central));
    }
    return result;
}

Result<Done> checkOptions(const DrawOptions& options) {
    if (options.draws == 0)
        return failure("bad_parameter", kWhere, base::say("no draws are asked for; at least one is needed"));
    if (!(options.spread >= 0 && options.spread <= 1))
        return failure("bad_parameter", kWhere,
                       base::say("the spread is {spread}; it lies between 0 and 1",
                                 {{"spread", base::sayNumber(options.spread)}}));
    return Done{};
}

} // namespace

Result<Acceptability> monteCarlo(const Problem& problem, const DrawOptions& options, const base::Task& task) {
    const auto checked = checkOptions(options);
    if (!checked) return failure(checked.error());
    const auto ranking = rank(problem);
    if (!ranking) return failure(ranking.error());
    if (ranking->alternatives.empty())
        return failure("nobody_left", kWhere,
                       base::say("no alternative passes every hard constraint; there is nobody to compare"));
    const auto candidates = selectCandidates(problem);
    if (!candidates) return failure(candidates.error());
    Setting setting{problem, options, *candidates, *ranking, importanceGroups(ranking->weights), {}};
    setting.additive = !ranking->contributions.empty();
    if (options.drawn == Drawn::Judgments) {
        setting.judgments = judgmentDraw(problem, *ranking);
        setting.movesLocal = !setting.judgments.tables.empty();
        if (setting.judgments.nodes.empty() && setting.judgments.tables.empty())
            return failure("nothing_to_draw", kWhere,
                           base::say("neither weights nor evaluations rest on Saaty's judgments; draw "
                                     "weights instead"));
    }
    const auto sum = runAll(setting, task);
    if (!sum) return failure(sum.error());
    return sharesOf(setting, *sum);
}

} // namespace vidette::mcda
