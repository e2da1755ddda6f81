// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/dxf_drawing.h"

#include "base/speech.h"
#include "base/text.h"
#include "io/plan_feature.h"

#include <algorithm>
#include <fstream>
#include <limits>
#include <map>
#include <optional>
#include <set>

namespace vidette::io {
namespace {

constexpr int kMostMillions = 5;
constexpr std::size_t kDeepest = 100;

/// A pair of lines of the file.
struct Group {
    std::string code;
    std::string value;
};

struct Block {
    double entities = 0;                   ///< of its own
    std::map<std::string, double> inserts; ///< name → how often
};

/// Of $INSUNITS, by its number.
struct HeaderUnit {
    std::string word;
    double metres = 1;
};

HeaderUnit headerUnit(const std::string& number) {
    static const std::map<std::string, HeaderUnit> kUnits{
        {"1", {"in", 0.0254}}, {"2", {"ft", 0.3048}}, {"4", {"mm", 0.001}}, {"5", {"cm", 0.01}},
        {"6", {"m", 1}},       {"7", {"km", 1000}},   {"14", {"dm", 0.1}}};
    const auto at = kUnits.find(number);
    return at == kUnits.end() ? HeaderUnit{} : at->second;
}

/// Follows the groups and collects unit and blocks; "" is the block of what is drawn outside all blocks.
class Scan {
  public:
    void take(const Group& group) {
        if (group.code == "0") return begin(group.value);
        if (group.code == "9") m_variable = group.value;
        if (group.code == "70" && m_variable == "$INSUNITS") m_unit = headerUnit(group.value);
        if (group.code == "3" && m_variable == "$DWGCODEPAGE") m_codePage = group.value;
        if (group.code == "2" && m_entity == "BLOCK") m_block = group.value;
        if (group.code == "2" && m_entity == "INSERT") m_inserted = group.value;
        const bool times = m_entity == "INSERT" && (group.code == "70" || group.code == "71");
        if (times) m_times *= std::max(1.0, base::numberFromText(group.value).value_or(1));
    }
    DrawingFacts facts() const { return {m_unit.metres, m_unit.word, m_codePage}; }
    const std::map<std::string, Block>& blocks() const { return m_blocks; }

  private:
    void begin(const std::string& entity) {
        if (m_entity == "INSERT" && !m_inserted.empty()) m_blocks[m_block].inserts[m_inserted] += m_times;
        if (entity == "ENDBLK" || entity == "ENDSEC") m_block.clear();
        m_blocks[m_block].entities += 1;
        m_entity = entity;
        m_variable.clear();
        m_inserted.clear();
        m_times = 1;
    }

    HeaderUnit m_unit;
    std::string m_codePage;
    std::map<std::string, Block> m_blocks;
    std::string m_block;
    std::string m_entity;
    std::string m_variable;
    std::string m_inserted;
    double m_times = 1;
};

/// How many entities each block unfolds into; a block that holds itself unfolds without end.
class Unfolding {
  public:
    explicit Unfolding(const std::map<std::string, Block>& blocks) : m_blocks(blocks) {}

    double of(const std::string& name) {
        const auto known = m_counts.find(name);
        if (known != m_counts.end()) return known->second;
        const auto block = m_blocks.find(name);
        if (block == m_blocks.end()) return 0;
        if (m_open.size() > kDeepest || !m_open.insert(name).second)
            return std::numeric_limits<double>::infinity();
        double count = block->second.entities;
        for (const auto& [inserted, times] : block->second.inserts) count += times * of(inserted);
        m_open.erase(name);
        return m_counts[name] = count;
    }

  private:
    const std::map<std::string, Block>& m_blocks;
    std::map<std::string, double> m_counts;
    std::set<std::string> m_open;
};

} // namespace

base::Result<DrawingFacts> drawingFacts(const MapRequest& request) {
    std::ifstream file(request.file);
    Scan scan;
    Group group;
    while (std::getline(file, group.code) && std::getline(file, group.value)) {
        group.code = base::trimmed(group.code);
        group.value = base::trimmed(group.value);
        scan.take(group);
    }
    Unfolding unfolding(scan.blocks());
    const double most = 1e6 * kMostMillions * request.limits;
    if (unfolding.of("") <= most) return scan.facts();
    base::Fillings told{{"millions", std::to_string(kMostMillions * request.limits)},
                        {"hint", limitsHint(request)}};
    for (const auto& [inserted, times] : scan.blocks().at("").inserts) {
        if (times * unfolding.of(inserted) > most) told["block"] = oneLine(inserted);
    }
    return base::failure("too_many", request.file,
                         told.contains("block")
                             ? base::say("the block '{block}' unfolds into more than {millions},000,000 "
                                         "entities, expected a drawing of at most so many{hint}",
                                         told)
                             : base::say("the drawing unfolds into more than {millions},000,000 entities, "
                                         "expected a drawing of at most so many{hint}",
                                         told));
}

} // namespace vidette::io
