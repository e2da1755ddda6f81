// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/candidates.h"
#include "mcda/explanation.h"
#include "mcda/working.h"

#include <optional>
#include <string>
#include <vector>

/// What explanations are made of, one file for each family of methods. Not meant for callers outside mcda.
namespace vidette::mcda {

struct Ground {
    const Problem& problem;
    const Ranking& ranking;
    Candidates candidates;

    /// "K1 (Price)", "A4 (Patronum)"; the id where the name says the same.
    std::string named(const std::string& id) const;
    std::optional<std::size_t> criterion(const std::string& id) const;
    std::optional<std::size_t> alternative(const std::string& id) const;
    const Derivation* derivation(const std::string& node) const;
    const SaatyTable* matrix(const std::string& node) const;
    const FullerTable* triangle(const std::string& node) const;
};

/// Nothing = this ranking has no such figure.
using Told = std::optional<Explanation>;

/// What is given: a sentence and nothing below it.
Explanation givenFigure(double value, const std::string& sentence);
/// What is computed.
Explanation workedFigure(double value, const std::string& formula, const Working& working,
                         const std::string& sentence, std::vector<FigureName> rests);

Told tellWeight(const Ground& ground, const FigureName& name);
Told tellTriangle(const Ground& ground, const FigureName& name);
Told tellMatrix(const Ground& ground, const FigureName& name);
Told tellLocal(const Ground& ground, const FigureName& name);
Told tellTotal(const Ground& ground, const FigureName& name);
Told tellDistance(const Ground& ground, const FigureName& name);
Told tellOutranking(const Ground& ground, const FigureName& name);
Told tellFirmness(const Ground& ground, const FigureName& name);

} // namespace vidette::mcda
