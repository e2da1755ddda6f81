// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/map_import.h"

#include "estate/level_edits.h"
#include "estate/merge_edits.h"
#include "io/crs.h"
#include "io/layer_kinds.h"
#include "io/map_place.h"
#include "ui/document.h"
#include "ui/words.h"

#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace vidette::ui {
namespace {

/// Of a map that says nothing by its name: what its shapes can be.
std::string kindOfShape(const io::LayerFacts& layer) {
    if (layer.areas > 0) return "building";
    return layer.lines > 0 ? "street" : "";
}

} // namespace

MapImport::MapImport(Document& document, const QString& file, estate::LevelId level, QObject* parent)
    : QObject(parent), m_document(document), m_file(file), m_level(level) {
    m_kept = io::keptChoices(document.estate(), utf8(file));
    if (m_kept) {
        m_reading = *m_kept;
        m_reading.layers.clear();
    }
    m_reading.file = utf8(file);
    connect(&document, &Document::changed, this, [this] {
        if (m_stage == Stage::Choosing) tellChanged();
    });
    connect(&m_job, &Job::progressed, this, &MapImport::progressed);
    list();
}

void MapImport::enter(Stage stage, const QString& problem) {
    m_stage = stage;
    m_problem = problem;
    tellChanged();
}

void MapImport::tellChanged() {
    m_placement.reset();
    emit changed();
}

void MapImport::list() {
    m_job.start([this, wish = io::ListingWish{m_reading.file, m_reading.encoding}](
                    const base::Task& task) -> Job::Delivery {
        auto listing = io::listMap(wish, task);
        const auto shared = std::make_shared<base::Result<io::MapListing>>(std::move(listing));
        return [this, shared] {
            if (!*shared) return enter(Stage::Unreadable, text(base::describe(shared->error())));
            adopt(std::move(**shared));
        };
    });
    enter(Stage::Listing);
}

void MapImport::adopt(io::MapListing listing) {
    m_listing = std::move(listing);
    m_layers.clear();
    m_isRemembered = false;
    for (const auto& facts : m_listing.layers) {
        Layer layer{facts, {facts.name, {}, {}, {}}, false};
        guess(layer);
        if (m_kept) {
            const auto kept = std::find_if(m_kept->layers.begin(), m_kept->layers.end(),
                                           [&](const auto& choice) { return choice.layer == facts.name; });
            layer.isWanted = kept != m_kept->layers.end() && io::layerKind(kept->kind);
            if (layer.isWanted) layer.choice = *kept;
            m_isRemembered = m_isRemembered || layer.isWanted;
        }
        m_layers.push_back(std::move(layer));
    }
    enter(Stage::Choosing);
}

void MapImport::guess(Layer& layer) const {
    const std::string guessed = io::guessedKind(layer.facts.name);
    const bool single = m_listing.layers.size() == 1;
    if (!guessed.empty() && guessed != "skip") layer.choice.kind = guessed;
    if (guessed.empty() && !isDrawing()) layer.choice.kind = kindOfShape(layer.facts);
    const bool told = !guessed.empty() || single;
    layer.isWanted = told && !layer.choice.kind.empty() && !layer.facts.corners.empty();
}

void MapImport::want(std::size_t layer, bool wanted) {
    if (m_layers.at(layer).isWanted == wanted) return;
    m_layers[layer].isWanted = wanted;
    m_problem.clear();
    tellChanged();
}

void MapImport::setKind(std::size_t layer, const std::string& kind) {
    Layer& one = m_layers.at(layer);
    one.choice = {one.facts.name, kind, {}, {}};
    one.isWanted = !kind.empty();
    m_problem.clear();
    tellChanged();
}

void MapImport::setRules(std::size_t layer, const io::LayerChoice& choice) {
    m_layers.at(layer).choice = choice;
    m_problem.clear();
    tellChanged();
}

void MapImport::setSourceFrame(const std::string& frame) {
    m_reading.sourceFrame = frame;
    m_problem.clear();
    tellChanged();
}

void MapImport::setUnit(const std::string& unit) {
    m_reading.unit = unit;
    m_problem.clear();
    tellChanged();
}

void MapImport::setEncoding(const std::string& encoding) {
    m_reading.encoding = encoding;
    list();
}

std::string MapImport::sourceFrame() const {
    return m_reading.sourceFrame.empty() ? io::frameOf(m_listing) : m_reading.sourceFrame;
}

geometry::Box MapImport::sourceBox() const {
    std::vector<io::LayerFacts> wanted;
    for (const Layer& layer : m_layers)
        if (layer.isWanted) wanted.push_back(layer.facts);
    return io::boxOf(wanted.empty() ? m_listing.layers : wanted);
}

double MapImport::metresOfNumbers() const {
    const std::string unit = m_reading.unit.empty() ? m_listing.file.unit : m_reading.unit;
    return io::metresOfUnit(unit).value_or(1);
}

/// An empty plan takes whatever frame comes.
bool MapImport::isPlanOpen() const {
    const estate::Estate& plan = m_document.estate();
    return plan.crs.empty() && estate::hasNoPlaces(plan);
}

std::string MapImport::chosenFrame(const std::string& source, const geometry::Box& box) const {
    if (!isPlanOpen()) return m_document.estate().crs;
    if (source.empty() || (!io::epsgName(source).empty() && io::checkMetricFrame(source))) return source;
    const auto degrees = io::boxIn(box, source, io::kWgs84);
    if (!degrees || degrees->empty()) return {};
    const geometry::Point middle = (degrees->low + degrees->high) * 0.5;
    return io::metricFramesFor({middle.x, middle.y}).front();
}

const MapImport::Placement& MapImport::placement() const {
    if (!m_placement) m_placement = placed();
    return *m_placement;
}

MapImport::Placement MapImport::placed() const {
    const double metres = metresOfNumbers();
    const std::string source = sourceFrame();
    geometry::Box box = sourceBox();
    box = {box.low * metres, box.high * metres};
    Placement placement{chosenFrame(source, box), box, {}, {}};
    std::vector<geometry::Point> pieces;
    for (const Layer& layer : m_layers) {
        if (!layer.isWanted) continue;
        for (const geometry::Point p : layer.facts.pieces) pieces.push_back(p * metres);
    }
    if (source.empty() || source == placement.frame) {
        placement.pieces = std::move(pieces);
        return placement;
    }
    const auto change = io::Transformation::between(source, placement.frame);
    const auto moved = change ? io::boxIn(box, source, placement.frame) : base::failure(change.error());
    placement.box = moved.value_or(geometry::Box{});
    if (!moved) placement.problem = text(moved.error().message);
    for (std::size_t i = 0; change && i + 1 < pieces.size(); i += 2) {
        const auto a = change->apply(pieces[i]);
        const auto b = change->apply(pieces[i + 1]);
        if (a && b) placement.pieces.insert(placement.pieces.end(), {*a, *b});
    }
    return placement;
}

io::UnitVerdict MapImport::units() const {
    return io::judgeUnits(io::sizesOf(m_listing), m_listing.file.unit);
}

QString MapImport::trouble() const {
    if (m_stage != Stage::Choosing) return {};
    const auto wanted = [](const Layer& layer) { return layer.isWanted; };
    if (std::none_of(m_layers.begin(), m_layers.end(), wanted)) return tr("Choose what is to be taken.");
    for (const Layer& layer : m_layers) {
        if (!layer.isWanted) continue;
        const QString name = text(layer.facts.name);
        if (layer.choice.kind.empty()) return tr("Say what the things of %1 are.").arg(name);
        if (layer.facts.corners.empty()) return tr("%1 holds nothing that has a place.").arg(name);
    }
    if (sourceFrame().empty()) return {};
    if (!isPlanOpen() && m_document.estate().crs.empty())
        return tr("This plan is in local metres and the file has a place on the map: bring it into a new "
                  "plan, or put this plan onto the map first.");
    return placement().problem;
}

io::LayeredReading MapImport::reading() const {
    io::LayeredReading reading = m_reading;
    if (!isPlanOpen()) reading.frame = m_document.estate().crs;
    reading.layers.clear();
    for (const Layer& layer : m_layers)
        if (layer.isWanted) reading.layers.push_back(layer.choice);
    return reading;
}

void MapImport::take() {
    m_job.start(
        [this, reading = reading(), before = m_document.estate()](const base::Task& task) -> Job::Delivery {
            auto brought = io::importLayers(reading, task);
            if (!brought)
                return [this, why = text(base::describe(brought.error()))] { enter(Stage::Choosing, why); };
            io::keepChoices(brought->all.estate, reading);
            auto merged = estate::mergeEstate(before, brought->all.estate);
            if (!merged)
                return [this, why = text(base::describe(merged.error()))] { enter(Stage::Choosing, why); };
            const auto shared = std::make_shared<io::LayeredImport>(std::move(*brought));
            const auto next = std::make_shared<estate::Merged>(std::move(*merged));
            return [this, shared, next, before] {
                m_added = next->added;
                m_updated = next->updated;
                commit(*shared, before, next->estate);
            };
        });
    enter(Stage::Taking);
}

void MapImport::commit(const io::LayeredImport& brought, const estate::Estate& before,
                       const estate::Estate& merged) {
    base::Result<estate::Estate> next = merged;
    const estate::Estate& now = m_document.estate();
    if (now != before) { // something was edited meanwhile
        next = estate::mergeEstate(now, brought.all.estate).map([](auto&& made) {
            return std::move(made.estate);
        });
    }
    if (next && now.levels.find(m_level)) next = estate::putAdded(now, *next, m_level);
    const QString why = next ? QString() : text(base::describe(next.error()));
    if (!m_document.commit(std::move(next), tr("Import %1").arg(QFileInfo(m_file).fileName())))
        return enter(Stage::Choosing, why);
    m_result = brought;
    const geometry::Box box = boundsOf(brought.all.estate);
    if (!box.empty()) emit taken(box);
    enter(Stage::Done);
}

void MapImport::cancel() {
    if (!m_job.running()) return;
    m_job.cancel();
    if (m_stage == Stage::Listing) return enter(Stage::Unreadable, tr("Cancelled; nothing was taken"));
    enter(Stage::Choosing, tr("Cancelled; nothing was taken"));
}

} // namespace vidette::ui
