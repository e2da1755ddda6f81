// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_view.h"

#include "base/table_filter.h"
#include "estate/level_rows.h"
#include "estate/place_tables.h"
#include "ui/document.h"
#include "ui/shell/recent_plans.h"
#include "ui/words.h"

#include <QStringList>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace vidette::ui {

/// The rows of the document that pass, and where they stand.
class PlanView::Sieve {
  public:
    const Places& places() const { return m_places; }

    /// `isWanted` is asked for each row of the plan and each picture.
    template<typename Wanted>
    void follow(const Places& all, bool takesAll, Wanted isWanted) {
        if (takesAll) {
            forget();
            m_places = all;
            return;
        }
        estate::Estate some = all.estate();
        const auto pass = [&]<typename Row>(base::Table<Row> estate::Estate::*table) {
            some.*table = std::get<base::TableFilter<Row>>(m_filters).of(all.estate().*table, isWanted);
        };
        estate::eachPlaceTable([&](const auto& rows) { pass(rows.table); });
        pass(&estate::Estate::planImages);
        m_places.follow(some);
    }

    /// Another question is asked from now on.
    void forget() {
        std::apply([](auto&... filters) { (filters.forget(), ...); }, m_filters);
    }

  private:
    template<typename... Rows>
    using Filters = std::tuple<base::TableFilter<Rows>...>;
    Filters<estate::Camera, estate::Obstacle, estate::Zone, estate::Opening, estate::Mount, estate::Demand,
            estate::Street, estate::Note, estate::Sign, estate::PlanImage>
        m_filters;
    Places m_places;
};

namespace {

template<typename Row>
estate::LevelId levelOf(const Row& row) {
    if constexpr (requires { row.level; }) return row.level;
    return {};
}

template<typename Row>
LayerLook lookOf(const Layers& layers, const Row& row) {
    if constexpr (requires { layerOf(row); }) return layers.of(layerOf(row));
    return {}; // pictures carry their look themselves
}

} // namespace

PlanView::PlanView(Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_shown(std::make_unique<Sieve>()),
      m_below(std::make_unique<Sieve>()), m_reachable(std::make_unique<Sieve>()) {
    connect(&document, &Document::changed, this, &PlanView::follow);
    connect(&document, &Document::opened, this, &PlanView::takeUp);
    repair();
    sieve();
}

PlanView::~PlanView() = default;

void PlanView::follow(const Changes& changes) {
    if (changes.facts) repair();
    sieve();
}

/// Levels come and go: one of each site is always looked at.
void PlanView::repair() {
    const auto& estate = m_document.shown();
    const auto before = m_choice;
    const bool wasThere = !m_level.isNull();
    m_choice = analysis::levelsChosen(estate, m_choice.active);
    if (!estate.levels.find(m_level)) m_level = {};
    // Where there is only one building, one draws on its floors.
    std::set<estate::SiteId> sites;
    for (const auto& level : estate.levels) sites.insert(level.site);
    const bool hadNone = std::none_of(before.active.begin(), before.active.end(),
                                      [&](estate::LevelId id) { return estate.levels.find(id); });
    if (m_level.isNull() && sites.size() == 1 && (wasThere || hadNone)) m_level = m_choice.active.front();
    if (m_choice == before) return;
    for (Sieve* one : {m_shown.get(), m_below.get(), m_reachable.get()}) one->forget();
    emit levelsChanged();
}

void PlanView::takeUp() {
    const QStringList kept = lookOfPlan(m_document.file()).split(QLatin1Char('|'));
    const bool known = kept.size() == 3;
    m_layers = known ? layersFrom(kept[2]).value_or(Layers()) : Layers();
    m_others = known ? static_cast<Others>(std::clamp(kept[1].toInt(), 0, 2)) : Others::Faint;
    const auto level = known ? base::uuidFromText(utf8(kept[0])) : std::nullopt;
    if (level && m_document.estate().levels.find({*level})) m_level = {*level};
    lookFrom(m_level);
}

void PlanView::keep() const {
    const QString look = QStringLiteral("%1|%2|%3").arg(text(m_level.text())).arg(static_cast<int>(m_others));
    keepLookOfPlan(m_document.file(), look.arg(textOf(m_layers)));
}

void PlanView::lookFrom(estate::LevelId level) {
    m_level = level;
    auto levels = m_choice.active;
    levels.push_back(level);
    m_choice = analysis::levelsChosen(m_document.shown(), levels);
    renew();
    emit levelsChanged();
}

void PlanView::renew() {
    for (Sieve* one : {m_shown.get(), m_below.get(), m_reachable.get()}) one->forget();
    sieve();
    emit changed();
}

bool PlanView::isLookedAt(estate::LevelId level) const {
    return m_others == Others::Alike || level.isNull() ||
           std::find(m_choice.active.begin(), m_choice.active.end(), level) != m_choice.active.end();
}

void PlanView::sieve() {
    const Places& all = m_document.places();
    const bool some = m_others != Others::Alike && analysis::leavesOut(all.estate(), m_choice);
    const auto isSeen = [this](const auto& row) { return lookOf(m_layers, row).visible; };
    m_shown->follow(all, !some && !m_layers.hidesAny(),
                    [&](const auto& row) { return isLookedAt(levelOf(row)) && isSeen(row); });
    m_reachable->follow(m_shown->places(), !m_layers.locksAny(),
                        [&](const auto& row) { return !lookOf(m_layers, row).locked; });
    const bool faint = some && m_others == Others::Faint;
    m_below->follow(faint ? all : Places(), false,
                    [&](const auto& row) { return !isLookedAt(levelOf(row)) && isSeen(row); });
}

const Places& PlanView::places() const {
    return m_shown->places();
}

const Places& PlanView::below() const {
    return m_below->places();
}

const Places& PlanView::reachable() const {
    return m_reachable->places();
}

std::optional<analysis::LevelChoice> PlanView::levels() const {
    return m_others == Others::Alike ? std::nullopt : std::optional(m_choice);
}

void PlanView::setLevel(estate::LevelId level) {
    if (level == m_level) return;
    lookFrom(level);
    keep();
}

void PlanView::lookLike(const PlanView& other) {
    m_layers = other.m_layers;
    m_others = other.m_others;
    m_choice = analysis::levelsChosen(m_document.shown(), other.m_choice.active);
    m_level = other.m_level;
    renew();
    emit levelsChanged();
}

bool PlanView::go(int steps) {
    const auto& estate = m_document.shown();
    const estate::LevelId from = !m_level.isNull()         ? m_level
                                 : m_choice.active.empty() ? estate::LevelId{}
                                                           : m_choice.active.front();
    const auto* next = estate::levelBeside(estate, from, steps);
    if (next) setLevel(next->id);
    return next;
}

void PlanView::setOthers(Others others) {
    if (std::exchange(m_others, others) == others) return;
    keep();
    renew();
    emit levelsChanged();
}

void PlanView::setLayers(const Layers& layers) {
    if (layers == m_layers) return;
    m_layers = layers;
    keep();
    renew();
}

void PlanView::reveal(const Item& item) {
    const auto& estate = m_document.shown();
    estate::eachPlaceTable([&]<typename Row>(const estate::Rows<Row>& table) {
        const auto* id = std::get_if<decltype(Row::id)>(&item);
        const Row* row = id ? (estate.*table.table).find(*id) : nullptr;
        if (!row) return;
        if (!isLookedAt(levelOf(*row))) setLevel(levelOf(*row));
        LayerLook look = m_layers.of(layerOf(*row));
        if (look.visible) return;
        look.visible = true;
        Layers layers = m_layers;
        layers.set(layerOf(*row), look);
        setLayers(layers);
    });
}

} // namespace vidette::ui
