// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/layered_import.h"

#include "base/speech.h"
#include "base/text.h"
#include "io/drawing_units.h"
#include "io/layer_kinds.h"

#include <algorithm>
#include <filesystem>

namespace vidette::io {
namespace {

/// OpenStreetMap is listed by kinds, not by layers of its own.
bool isListedByKind(const std::string& file) {
    const std::string ending = base::lowered(std::filesystem::path(file).extension().string());
    return ending == ".osm" || ending == ".pbf";
}

bool isTable(const std::string& file) {
    const std::string ending = base::lowered(std::filesystem::path(file).extension().string());
    return ending == ".csv" || ending == ".tsv" || ending == ".txt";
}

base::Result<VectorReading> readingOf(const LayeredReading& all, const LayerChoice& choice) {
    const LayerKind* kind = layerKind(choice.kind);
    if (!kind) {
        std::vector<std::string> words;
        for (const LayerKind& one : layerKinds()) words.push_back(one.word);
        return base::failure("unknown_kind", "--layer " + choice.layer,
                             base::say("found '{found}', expected one of {words}",
                                       {{"found", choice.kind}, {"words", base::join(words, ", ")}}));
    }
    const auto unit = all.unit.empty() ? std::optional<double>(0) : metresOfUnit(all.unit);
    if (!unit)
        return base::failure(
            "unknown_unit", "--units",
            base::say("found '{found}', expected mm, cm, dm, m, km, in or ft", {{"found", all.unit}}));
    VectorReading reading;
    reading.file = all.file;
    reading.as = kind->as;
    if (!isListedByKind(all.file) && !isTable(all.file)) reading.layer = choice.layer;
    reading.frame = all.frame;
    reading.sourceFrame = all.sourceFrame;
    reading.columns = choice.columns;
    reading.values = choice.values;
    reading.values.insert(kind->values.begin(), kind->values.end());
    reading.unit = *unit;
    reading.encoding = all.encoding;
    reading.storeyHeight = choice.storeyHeight;
    reading.limits = all.limits;
    reading.program = all.program;
    return reading;
}

template<typename Row>
void append(base::Table<Row>& all, const base::Table<Row>& more) {
    all = all.withAll(std::vector<Row>(more.begin(), more.end()));
}

template<typename Row>
void noteCodes(std::set<std::string>& codes, const base::Table<Row>& rows) {
    for (const Row& row : rows) codes.insert(row.code);
}

/// One layer after the other.
class Gathering {
  public:
    explicit Gathering(const LayeredReading& reading) : m_reading(reading) {}

    base::Result<base::Done> take(const LayerChoice& choice, ProgressPart part, const base::Task& task) {
        auto reading = readingOf(m_reading, choice);
        if (!reading) return base::failure(reading.error());
        if (m_frame) reading->frame = m_frame;
        reading->part = part;
        reading->used = m_codes[reading->as == "building" ? "obstacle" : reading->as];
        auto brought = importVector(*reading, task);
        if (!brought && brought.error().code != "nothing_taken") return base::failure(brought.error());
        LayerReport report{choice.layer, choice.kind, {}};
        if (!brought) {
            report.report.notes.push_back(
                {NoteKind::Skipped, "nothing_taken", brought.error().message, 1, {choice.layer}});
            m_last = brought.error();
        } else {
            report.report = brought->report;
            m_frame = brought->report.frame.target;
            add(*brought);
        }
        addReport(report);
        return base::Done{};
    }

    base::Result<LayeredImport> finish() {
        if (m_result.all.report.taken == 0 && m_last) return base::failure(*m_last);
        m_result.all.estate.crs = m_result.all.report.frame.target;
        return std::move(m_result);
    }

  private:
    void add(const VectorImport& brought) {
        const estate::Estate& from = brought.estate;
        estate::Estate& all = m_result.all.estate;
        append(all.obstacles, from.obstacles);
        append(all.zones, from.zones);
        append(all.openings, from.openings);
        append(all.streets, from.streets);
        append(all.mounts, from.mounts);
        append(all.demands, from.demands);
        append(all.cameras, from.cameras);
        noteCodes(m_codes["obstacle"], from.obstacles);
        noteCodes(m_codes["opening"], from.openings);
        noteCodes(m_codes["street"], from.streets);
        noteCodes(m_codes["site"], from.mounts);
        noteCodes(m_codes["demand"], from.demands);
        noteCodes(m_codes["camera"], from.cameras);
        for (const char* as : {"zone", "district", "parcel"}) noteCodes(m_codes[as], from.zones);
        for (const auto& warning : brought.warnings) {
            auto& warnings = m_result.all.warnings;
            if (std::find(warnings.begin(), warnings.end(), warning) == warnings.end())
                warnings.push_back(warning);
        }
    }

    void addReport(const LayerReport& layer) {
        ImportReport& all = m_result.all.report;
        all.taken += layer.report.taken;
        all.skipped += layer.report.skipped;
        all.repaired += layer.report.repaired;
        all.notes.insert(all.notes.end(), layer.report.notes.begin(), layer.report.notes.end());
        if (layer.report.taken > 0) all.frame = layer.report.frame;
        m_result.layers.push_back(layer);
    }

    const LayeredReading& m_reading;
    LayeredImport m_result;
    std::map<std::string, std::set<std::string>> m_codes; ///< by the table they are unique in
    std::optional<std::string> m_frame;                   ///< that of the first layer holds for all
    std::optional<base::Error> m_last;                    ///< why a layer brought nothing
};

} // namespace

base::Result<LayeredImport> importLayers(const LayeredReading& reading, const base::Task& task) {
    if (reading.layers.empty())
        return base::failure("no_layer", reading.file,
                             base::say("no layer is chosen, expected at least one"));
    Gathering gathering(reading);
    const auto all = static_cast<double>(reading.layers.size());
    for (std::size_t i = 0; i < reading.layers.size(); ++i) {
        const auto before = static_cast<double>(i);
        const auto done = gathering.take(reading.layers[i], {before / all, 1 / all}, task);
        if (!done) return base::failure(done.error());
    }
    return gathering.finish();
}

} // namespace vidette::io
