// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/annual_figures.h"

#include <map>
#include <string>
#include <vector>

/// What the parts of the annual figures share; included by annual_*.cpp only.
namespace vidette::analysis {

/// When a place was in operation; an end that is not there is still to come.
struct CameraLife {
    base::Date from; ///< 0001-01-01 where nobody wrote it down
    std::optional<base::Date> to;
};

struct AnnualYear {
    const estate::Estate& estate;
    int year;
    base::Date first;                                        ///< 1 January
    base::Date last;                                         ///< 31 December
    std::map<estate::CameraId, CameraLife> lives;            ///< of cameras that ever were in operation
    std::vector<const estate::Camera*> atEnd;                ///< in operation on the last day, in order of id
    std::map<estate::CameraId, const estate::Asset*> assets; ///< what hung there on the last day

    bool holds(const std::optional<base::Date>& day) const { return day && *day >= first && *day <= last; }
};

AnnualYear annualYear(const estate::Estate& estate, int year);

/// Counts into cells of one table, in order of key.
class Tally {
  public:
    explicit Tally(std::string table) : m_table(std::move(table)) {}
    void add(const std::string& key, double amount = 1) { m_counts[key] += amount; }
    void mention(const std::string& key) { m_counts.try_emplace(key, 0); }
    double sum() const;
    void into(AnnualFigure& figure) const;

  private:
    std::string m_table;
    std::map<std::string, double> m_counts;
};

using Figures = std::vector<AnnualFigure>;
using Balances = std::vector<FigureBalance>;

void addCameraFigures(const AnnualYear& year, Figures& figures, Balances& balances); // S01–S04
base::Result<base::Done> addAreaFigures(const AnnualYear& year,
                                        const std::optional<CoverageOptions>& coverage, Figures& figures,
                                        const base::Task& task);                      // S05–S07
void addServiceFigures(const AnnualYear& year, Figures& figures);                     // S08, S09
void addStoreFigures(const AnnualYear& year, Figures& figures);                       // S10, S11
void addBacklogFigures(const AnnualYear& year, Figures& figures, Balances& balances); // S12, S13
void addMoneyFigures(const AnnualYear& year, Figures& figures, Balances& balances);   // S14–S16
void addPublicFigures(const AnnualYear& year, Figures& figures, Balances& balances);  // S17, S18
void addControlFigures(const AnnualYear& year, Figures& figures);                     // S19–S24

/// Middle value and 90th percentile (nearest rank); nothing for no values.
std::optional<double> medianOf(std::vector<double> values);
std::optional<double> percentileOf(std::vector<double> values, double share);

} // namespace vidette::analysis
