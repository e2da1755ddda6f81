// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <string>
#include <vector>

/// Why a figure of a ranking is what it is: its formula, the formula with the numbers put in, a sentence, and
/// the figures it rests on, so that one can go down to what was given. The line with the numbers put in gives
/// the figure to every digit shown (working.h). All is said in the language spoken.
namespace vidette::mcda {

/// What is asked about. Beside each stands what names one of the sort, in the order of FigureName::of, and
/// how it is written: "share/goal/K1". A node is "goal" or the id of a criterion.
enum class FigureSort {
    Total,          ///< total/A4
    Weight,         ///< weight/K1: of a criterion in the whole
    Contribution,   ///< contribution/A4/K1: weight times local value
    Local,          ///< local/A4/K1: evaluation of an alternative under a criterion
    Value,          ///< value/A4/K1: as given, in the unit of the criterion
    Share,          ///< share/NODE/ITEM: weight below one node of a tree
    Counted,        ///< f/NODE/ITEM: points in Fuller's triangle
    CountedPlus,    ///< f*/NODE/ITEM
    CountedSum,     ///< f-sum/NODE: Σf*
    Pair,           ///< pair/NODE/ITEM/ITEM: who is preferred
    Judgment,       ///< judgment/NODE/ITEM/ITEM: a cell of Saaty's matrix
    Intensity,      ///< intensity/NODE/ITEM: 1 … 9, of which judgments are made
    RowMean,        ///< G/NODE/ITEM: geometric mean of a row
    RowMeanSum,     ///< G-sum/NODE
    MeanPriority,   ///< mean/NODE/ITEM: priority by geometric mean
    EigenPriority,  ///< eigen/NODE/ITEM: priority by principal eigenvector
    Lambda,         ///< lambda/NODE
    Ci,             ///< CI/NODE
    RandomIndex,    ///< RI/NODE
    Cr,             ///< CR/NODE
    Gci,            ///< GCI/NODE
    Koczkodaj,      ///< koczkodaj/NODE
    ToBest,         ///< to-best/A4: distance of TOPSIS
    ToWorst,        ///< to-worst/A4
    GroupLoss,      ///< S/A4: VIKOR
    LargestLoss,    ///< R/A4: VIKOR
    FlowOut,        ///< phi+/A4: PROMETHEE, over all criteria
    FlowIn,         ///< phi-/A4
    FlowOutUnder,   ///< flow+/A4/K1: under one criterion
    FlowInUnder,    ///< flow-/A4/K1
    Preferred,      ///< preferred/A4/A1/K1: degree to which the first is preferred
    Concordance,    ///< concordance/A4/A1: ELECTRE
    Discordance,    ///< discordance/A4/A1
    NetConcordance, ///< net-concordance/A4
    NetDiscordance, ///< net-discordance/A4
    Entropy,        ///< entropy/K1: of the values, for weights from data
    Information,    ///< information/K1: CRITIC
    TurnAbove,      ///< turn-above/K1: weight from which somebody else comes first
    TurnBelow,      ///< turn-below/K1: weight below which somebody else comes first
    Rest,           ///< rest/A4/K1: what the other criteria give when K1 has no weight
    Lead,           ///< lead: of the first over the second
};

struct FigureName {
    FigureSort sort = FigureSort::Total;
    std::vector<std::string> of; ///< ids, as the sort needs them

    bool operator==(const FigureName&) const = default;
};

struct Explanation {
    FigureName name;
    std::string title; ///< "Weight of K1 (Price)"
    double value = 0;
    std::string figure;  ///< the value as shown: "0.2800"
    std::string unit;    ///< "CZK"; "" for most
    std::string formula; ///< "v = f* / Σf*"; "" for what is given
    std::string putIn;   ///< "7 / 25"; "" for what is given
    std::string sentence;
    std::vector<FigureName> rests; ///< on these; empty = it is given

    /// "v = f* / Σf* = 7 / 25 = 0.2800"; "" for what is given.
    std::string line() const;
    bool operator==(const Explanation&) const = default;
};

/// `ranking` answers `problem`. Fails with "no_such_figure" where the ranking has none of that name. Cost: as
/// reading the values, and for ELECTRE and CRITIC as ranking.
base::Result<Explanation> explained(const Problem& problem, const Ranking& ranking, const FigureName& name);

/// A figure and all it rests on, to `depth` steps below it (0 = itself alone), each once, nearest first.
/// Fails as explained().
base::Result<std::vector<Explanation>> chainOf(const Problem& problem, const Ranking& ranking,
                                               const FigureName& name, int depth);

/// "share/goal/K1".
std::string figureCode(const FigureName& name);
/// The other way, and what people write: "A4" is the total, "K1" the weight, "A4/K1" what the criterion gives
/// to the alternative, "A4/A1" the concordance, "CR" that of the criteria. Fails with "no_such_figure".
base::Result<FigureName> figureOf(const Problem& problem, const Ranking& ranking, const std::string& words);

} // namespace vidette::mcda
