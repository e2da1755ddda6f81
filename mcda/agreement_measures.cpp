// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/agreement_measures.h"

#include "base/speech.h"
#include "mcda/fuller.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace vidette::mcda {
namespace {

constexpr double kTie = 1e-12;

/// Σ(t³ − t) over the ties of one ranking.
double tiesOf(std::vector<double> ranks) {
    std::sort(ranks.begin(), ranks.end());
    double sum = 0;
    for (std::size_t i = 0; i < ranks.size();) {
        std::size_t end = i + 1;
        while (end < ranks.size() && ranks[end] == ranks[i]) ++end;
        const auto t = static_cast<double>(end - i);
        sum += t * t * t - t;
        i = end;
    }
    return sum;
}

double entropy(const std::vector<double>& shares) {
    double sum = 0;
    for (const double share : shares) sum -= share > 0 ? share * std::log(share) : 0;
    return sum;
}

double sign(double value) {
    return value > 0 ? 1 : (value < 0 ? -1 : 0);
}

double averageLikeness(const std::vector<std::vector<double>>& likeness, const std::vector<std::size_t>& a,
                       const std::vector<std::size_t>& b) {
    double sum = 0;
    for (const std::size_t i : a) {
        for (const std::size_t j : b) sum += likeness[i][j];
    }
    return sum / static_cast<double>(a.size() * b.size());
}

} // namespace

std::vector<double> meanRanks(const std::vector<double>& scores) {
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return scores[a] > scores[b]; });
    double size = 0;
    for (const double score : scores) size = std::max(size, std::abs(score));
    std::vector<double> ranks(scores.size());
    for (std::size_t i = 0; i < order.size();) {
        std::size_t end = i + 1;
        while (end < order.size() && scores[order[i]] - scores[order[end]] <= kTie * size) ++end;
        for (std::size_t k = i; k < end; ++k) ranks[order[k]] = static_cast<double>(i + 1 + end) / 2;
        i = end;
    }
    return ranks;
}

std::optional<Concordance> kendallW(const std::vector<std::vector<double>>& ranks) {
    if (ranks.size() < 2 || ranks.front().size() < 2) return std::nullopt;
    const auto m = static_cast<double>(ranks.size());
    const auto n = static_cast<double>(ranks.front().size());
    double ties = 0;
    std::vector<double> sums(ranks.front().size(), 0.0);
    for (const auto& ranking : ranks) {
        ties += tiesOf(ranking);
        for (std::size_t j = 0; j < sums.size(); ++j) sums[j] += ranking[j];
    }
    double squares = 0;
    for (const double sum : sums) squares += (sum - m * (n + 1) / 2) * (sum - m * (n + 1) / 2);
    const double most = m * m * (n * n * n - n) - m * ties;
    if (!(most > 0)) return std::nullopt;
    const double w = 12 * squares / most;
    return Concordance{w, m * (n - 1) * w, ranks.front().size() - 1};
}

std::optional<Consensus> shannonConsensus(const std::vector<std::vector<double>>& priorities,
                                          double leastAlpha) {
    if (priorities.size() < 2 || priorities.front().size() < 2) return std::nullopt;
    const auto m = static_cast<double>(priorities.size());
    const auto n = static_cast<double>(priorities.front().size());
    Consensus result;
    std::vector<double> mean(priorities.front().size(), 0.0);
    for (const auto& own : priorities) {
        result.alpha += entropy(own) / m;
        for (std::size_t j = 0; j < mean.size(); ++j) mean[j] += own[j] / m;
    }
    result.gamma = entropy(mean);
    // Entropy is concave: what falls below 0 is rounding.
    result.beta = std::max(0.0, result.gamma - result.alpha);
    const double shared = std::exp(-result.beta);
    const double least = std::exp(leastAlpha) / n;
    result.homogeneity = (shared - 1 / n) / (1 - 1 / n);
    // Where the scale leaves no room to disagree there is no disagreement.
    result.consensus = least < 1 - kTie ? std::clamp((shared - least) / (1 - least), 0.0, 1.0) : 1;
    return result;
}

double leastAlphaOfScale(std::size_t n, double scale) {
    if (n < 2 || !std::isfinite(scale)) return 0;
    std::vector<double> shares(n, 1 / (static_cast<double>(n) + scale - 1));
    shares.front() *= scale;
    return entropy(shares);
}

double leastAlphaOfTriangle(std::size_t n, const FullerRule& rule) {
    std::vector<double> places(n);
    std::iota(places.begin(), places.end(), 0.0);
    const std::vector<std::string> items(n);
    return entropy(fullerTable(items, triangleFromValues(places, -1), rule).weights);
}

std::string consensusWord(double consensus) {
    constexpr std::array kWords{base::toSay("very low"), base::toSay("low"), base::toSay("moderate"),
                                base::toSay("high"), base::toSay("very high")};
    constexpr std::array kEnds{0.5, kLowConsensus, 0.75, 0.875};
    const auto at = std::upper_bound(kEnds.begin(), kEnds.end(), consensus) - kEnds.begin();
    return base::say(kWords[static_cast<std::size_t>(at)]);
}

double euclideanDistance(const std::vector<double>& a, const std::vector<double>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += (a[i] - b[i]) * (a[i] - b[i]);
    return std::sqrt(sum);
}

double manhattanDistance(const std::vector<double>& a, const std::vector<double>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += std::abs(a[i] - b[i]);
    return sum;
}

std::optional<double> spearmanRho(const std::vector<double>& ranksA, const std::vector<double>& ranksB) {
    const double middle = (static_cast<double>(ranksA.size()) + 1) / 2;
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (std::size_t i = 0; i < ranksA.size(); ++i) {
        const double a = ranksA[i] - middle;
        const double b = ranksB[i] - middle;
        ab += a * b;
        aa += a * a;
        bb += b * b;
    }
    if (!(aa > 0) || !(bb > 0)) return std::nullopt;
    return ab / std::sqrt(aa * bb);
}

std::optional<double> kendallTau(const std::vector<double>& ranksA, const std::vector<double>& ranksB) {
    double both = 0;
    double untiedA = 0;
    double untiedB = 0;
    for (std::size_t i = 0; i < ranksA.size(); ++i) {
        for (std::size_t j = i + 1; j < ranksA.size(); ++j) {
            const double a = sign(ranksA[i] - ranksA[j]);
            const double b = sign(ranksB[i] - ranksB[j]);
            both += a * b;
            untiedA += a * a;
            untiedB += b * b;
        }
    }
    if (untiedA == 0 || untiedB == 0) return std::nullopt;
    return both / std::sqrt(untiedA * untiedB);
}

std::vector<std::vector<std::size_t>> likeMinded(const std::vector<std::vector<double>>& likeness,
                                                 double threshold) {
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < likeness.size(); ++i) groups.push_back({i});
    while (groups.size() > 1) {
        double best = 0;
        std::size_t first = groups.size();
        std::size_t second = 0;
        for (std::size_t a = 0; a < groups.size(); ++a) {
            for (std::size_t b = a + 1; b < groups.size(); ++b) {
                const double average = averageLikeness(likeness, groups[a], groups[b]);
                if (first < groups.size() && average <= best + kTie) continue;
                best = average;
                first = a;
                second = b;
            }
        }
        if (best < threshold) break;
        auto& joined = groups[first];
        joined.insert(joined.end(), groups[second].begin(), groups[second].end());
        std::sort(joined.begin(), joined.end());
        groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(second));
    }
    return groups;
}

bool Agreement::isSplit() const {
    return std::count_if(clusters.begin(), clusters.end(), [](const auto& one) { return one.size() > 1; }) >
           1;
}

Agreement agreementOf(const std::vector<std::string>& experts,
                      const std::vector<std::vector<double>>& priorities, const std::vector<double>& group,
                      double leastAlpha, const AgreementRule& rule) {
    Agreement result;
    result.experts = experts;
    result.rule = rule;
    std::vector<std::vector<double>> ranks;
    for (const auto& own : priorities) ranks.push_back(meanRanks(own));
    const auto groupRanks = meanRanks(group);
    result.concordance = kendallW(ranks);
    result.consensus = shannonConsensus(priorities, leastAlpha);
    const std::size_t m = experts.size();
    result.pairwise.assign(m, std::vector<double>(m, 1.0));
    for (std::size_t i = 0; i < m; ++i) {
        result.distances.push_back({experts[i], euclideanDistance(priorities[i], group),
                                    manhattanDistance(priorities[i], group),
                                    spearmanRho(ranks[i], groupRanks), kendallTau(ranks[i], groupRanks)});
        for (std::size_t j = i + 1; j < m; ++j) {
            const auto two = shannonConsensus({priorities[i], priorities[j]}, leastAlpha);
            if (two) result.pairwise[i][j] = result.pairwise[j][i] = two->consensus;
        }
    }
    for (const auto& members : likeMinded(result.pairwise, rule.likeMinded)) {
        result.clusters.emplace_back();
        for (const std::size_t i : members) result.clusters.back().push_back(experts[i]);
    }
    return result;
}

} // namespace vidette::mcda
