// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "io/decision_losses.h"
#include "io/xmcda.h"
#include "io/xml_text.h"
#include "mcda/candidates.h"

#include <algorithm>

namespace vidette::io {
namespace {

using base::failure;
using base::Result;

/// Lines of XML, each element on its own.
class XmlLines {
  public:
    void open(const std::string& tag) {
        line("<" + tag + ">");
        m_open.push_back(tag.substr(0, tag.find(' ')));
    }
    void close() {
        const std::string tag = m_open.back();
        m_open.pop_back();
        line("</" + tag + ">");
    }
    void leaf(const std::string& tag, const std::string& text) {
        line("<" + tag + ">" + xmlText(text) + "</" + tag + ">");
    }
    void empty(const std::string& tag) { line("<" + tag + "/>"); }
    const std::string& text() const { return m_text; }

  private:
    void line(const std::string& content) { m_text += std::string(m_open.size() * 2, ' ') + content + "\n"; }

    std::string m_text;
    std::vector<std::string> m_open;
};

std::string named(const std::string& tag, const std::string& id, const std::string& name) {
    return tag + " id=\"" + xmlText(id) + "\" name=\"" + xmlText(name) + "\"";
}

void addItem(XmlLines& xml, const std::string& tag, bool active) {
    xml.open(tag);
    if (tag.starts_with("alternative ")) xml.leaf("type", "real");
    xml.leaf("active", active ? "true" : "false");
    xml.close();
}

void addAlternatives(XmlLines& xml, const mcda::Problem& problem, const mcda::Ranking& ranking) {
    if (problem.alternatives.empty()) return;
    xml.open("alternatives");
    for (const auto& one : problem.alternatives) {
        const bool excluded = std::any_of(ranking.excluded.begin(), ranking.excluded.end(),
                                          [&](const mcda::Exclusion& miss) { return miss.id == one.id; });
        addItem(xml, named("alternative", one.id, one.name), !excluded);
    }
    xml.close();
}

void addCriteria(XmlLines& xml, const mcda::Problem& problem) {
    if (problem.criteria.empty()) return;
    xml.open("criteria");
    for (const auto& one : mcda::leavesOf(problem.criteria))
        addItem(xml, named("criterion", one.id, one.name), true);
    xml.close();
}

void addScales(XmlLines& xml, const mcda::Problem& problem) {
    if (problem.criteria.empty()) return;
    xml.open("criteriaScales");
    for (const auto& one : mcda::leavesOf(problem.criteria)) {
        xml.open("criterionScales");
        xml.leaf("criterionID", one.id);
        xml.open("scales");
        xml.open("scale");
        xml.open("quantitative");
        xml.leaf("preferenceDirection", one.direction == mcda::Direction::Max ? "max" : "min");
        for (int depth = 0; depth < 4; ++depth) xml.close();
    }
    xml.close();
}

/// <values><value> around one number, word or gap.
void addValue(XmlLines& xml, const std::string& kind, const std::string& text) {
    xml.open("values");
    xml.open("value");
    if (kind == "NA")
        xml.empty(kind);
    else
        xml.leaf(kind, text);
    xml.close();
    xml.close();
}

Result<base::Done> addPerformance(XmlLines& xml, const mcda::Criterion& criterion,
                                  const mcda::Alternative& alternative) {
    const auto found = alternative.values.find(criterion.id);
    const bool given = found != alternative.values.end();
    xml.open("performance");
    xml.leaf("criterionID", criterion.id);
    if (given && !found->second.number && !found->second.text.empty()) {
        addValue(xml, "label", found->second.text);
    } else {
        const auto number = mcda::numberOf(criterion, alternative);
        if (!number) return failure(number.error());
        addValue(xml, *number ? "real" : "NA", *number ? base::toText(**number) : "");
    }
    xml.close();
    return base::Done{};
}

Result<base::Done> addTable(XmlLines& xml, const mcda::Problem& problem) {
    const auto leaves = mcda::leavesOf(problem.criteria);
    if (problem.alternatives.empty()) return base::Done{};
    xml.open("performanceTable");
    for (const auto& alternative : problem.alternatives) {
        xml.open("alternativePerformances");
        xml.leaf("alternativeID", alternative.id);
        for (const auto& leaf : leaves) {
            const auto added = addPerformance(xml, leaf, alternative);
            if (!added) return added;
        }
        xml.close();
    }
    xml.close();
    return base::Done{};
}

void addWeights(XmlLines& xml, const mcda::Ranking& ranking) {
    if (ranking.weights.empty()) return;
    xml.open("criteriaValues id=\"weights\" mcdaConcept=\"Importance\"");
    for (std::size_t k = 0; k < ranking.weights.size(); ++k) {
        xml.open("criterionValues");
        xml.leaf("criterionID", ranking.criteria[k]);
        addValue(xml, "real", base::toText(ranking.weights[k]));
        xml.close();
    }
    xml.close();
}

void addPoint(XmlLines& xml, const std::string& tag, const mcda::ValuePoint& point) {
    xml.open(tag);
    xml.open("abscissa");
    xml.leaf("real", base::toText(point.x));
    xml.close();
    xml.open("ordinate");
    xml.leaf("real", base::toText(point.value));
    xml.close();
    xml.close();
}

void addFunctions(XmlLines& xml, const mcda::Problem& problem) {
    const auto leaves = mcda::leavesOf(problem.criteria);
    const bool any = std::any_of(leaves.begin(), leaves.end(),
                                 [](const mcda::Criterion& leaf) { return !leaf.valueFunction.empty(); });
    if (!any) return;
    xml.open("criteriaFunctions");
    for (const auto& leaf : leaves) {
        if (leaf.valueFunction.empty()) continue;
        xml.open("criterionFunctions");
        xml.leaf("criterionID", leaf.id);
        xml.open("functions");
        xml.open("function");
        xml.open("piecewiseLinear");
        for (std::size_t i = 1; i < leaf.valueFunction.size(); ++i) {
            xml.open("segment");
            addPoint(xml, "head", leaf.valueFunction[i - 1]);
            addPoint(xml, "tail", leaf.valueFunction[i]);
            xml.close();
        }
        for (int depth = 0; depth < 4; ++depth) xml.close();
    }
    xml.close();
}

} // namespace

/// The parts stand in the order in which the schema lists them, empty ones are left out.
Result<base::WithWarnings<std::string>> writeXmcda(const mcda::Problem& problem, const mcda::Ranking& ranking,
                                                   const std::string& fileName) {
    XmlLines xml;
    xml.open("xmcda xmlns=\"" + std::string(kXmcda4) + "\"");
    addAlternatives(xml, problem, ranking);
    addCriteria(xml, problem);
    const auto table = addTable(xml, problem);
    if (!table) return failure(table.error());
    addFunctions(xml, problem);
    addScales(xml, problem);
    addWeights(xml, ranking);
    xml.close();
    Carries format;
    format.names = format.values = format.words = format.valueFunctions = true;
    return base::WithWarnings<std::string>{"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml.text(),
                                           losses(problem, format, fileName)};
}

} // namespace vidette::io
