// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_session.h"

#include "analysis/coverage_recount.h"
#include "geometry/hilbert.h"
#include "geometry/parallel.h"

#include <algorithm>
#include <atomic>
#include <optional>
#include <utility>

namespace vidette::analysis {
namespace {

using estate::Camera;
using estate::Estate;
using State = CoverageSession::State;

constexpr std::size_t kGrain = 64;        // cameras or triangles handed to a thread at once
constexpr std::size_t kFewViews = 4;      // the same when only some views are made
constexpr std::size_t kMostViews = 4096;  // more than so many: all anew, which can be cancelled
constexpr std::size_t kFewObstacles = 64; // more than so many changed ones: the mesh is made anew

/// Brings a state up to date with an estate.
class Update {
  public:
    Update(State& state, const Estate& estate, const CoverageOptions& options, const base::Task& task)
        : m_state(state), m_estate(estate), m_options(options), m_task(task) {}

    base::Result<base::Done> run() {
        m_state.changed.clear();
        return canFollow() ? follow() : makeAnew();
    }

  private:
    bool sameGround() const;
    bool canFollow();
    base::Result<base::Done> follow();
    std::optional<geometry::MeshPatch> patch(std::vector<geometry::BlockerChange>& changes);
    void replaceViews(const std::vector<geometry::BlockerChange>& changes, const geometry::MeshPatch& patch);
    std::vector<CameraView> viewsOf(const std::vector<std::size_t>& cameras) const;
    void touchedBy(const geometry::MeshPatch& patch, std::vector<std::size_t>& cameras) const;
    base::Result<base::Done> makeAnew();
    std::vector<std::size_t> alongCurve() const;
    base::Result<base::Done> makeViews(const std::vector<CameraReach>& reaches);
    base::Result<base::Done> countAll();
    base::Result<std::vector<CameraReach>> reaches() const;
    bool holdsAll(const std::vector<CameraReach>& reaches) const;
    void prepareScene(const std::vector<CameraReach>& reaches);

    State& m_state;
    const Estate& m_estate;
    const CoverageOptions& m_options;
    const base::Task& m_task;
    std::vector<base::Table<Camera>::Change> m_moved; ///< or replaced by an equal row
    std::vector<base::Table<estate::Obstacle>::Change> m_built;
    std::vector<std::size_t> m_order; ///< of the cameras along a curve
};

/// The same but for cameras and obstacles.
bool Update::sameGround() const {
    const Estate& before = m_state.estate;
    return m_state.scene && before.openings == m_estate.openings && before.zones == m_estate.zones &&
           before.crs == m_estate.crs && m_state.options.standard == m_options.standard;
}

/// Whether the same cameras stand in the same place, but for some that moved and for a few obstacles.
bool Update::canFollow() {
    if (!m_state.sums || !(m_state.options == m_options) || !sameGround()) return false;
    if (!(m_state.estate.demands == m_estate.demands)) return false; // the questions hold their rows
    m_built = base::Table<estate::Obstacle>::changes(m_state.estate.obstacles, m_estate.obstacles);
    if (m_built.size() > kFewObstacles) return false;
    m_moved = base::Table<Camera>::replaced(m_state.estate.cameras, m_estate.cameras);
    return std::all_of(m_moved.begin(), m_moved.end(), [](const auto& change) {
        return change.before && change.after && change.before->code == change.after->code &&
               change.before->status == change.after->status;
    });
}

base::Result<base::Done> Update::follow() {
    std::vector<std::size_t> moved;
    for (const auto& change : m_moved) {
        if (change.after->status == estate::CameraStatus::Retired || *change.before == *change.after)
            continue;
        const auto reach =
            reachOf(*change.after, m_options, m_state.questions.levels, m_state.questions.tolerance);
        if (!reach) return base::failure(reach.error());
        if (!m_state.scene->holds(change.after->at, reach->range)) return makeAnew();
        moved.push_back(m_state.indexOf.at(change.after->id));
    }
    std::vector<geometry::BlockerChange> changes;
    const auto patch = this->patch(changes);
    if (patch) touchedBy(*patch, moved);
    if (!patch || moved.size() > kMostViews) {
        m_state.scene.reset();
        return makeAnew();
    }
    m_state.changed = std::move(moved);
    // The questions keep pointing to rows of these tables.
    const auto before = std::exchange(m_state.estate, m_estate);
    m_state.estate.zones = before.zones;
    m_state.estate.demands = before.demands;
    for (const auto& change : m_moved) {
        const auto index = m_state.indexOf.find(change.after->id);
        if (index != m_state.indexOf.end()) m_state.questions.cameras[index->second] = change.after;
    }
    replaceViews(changes, *patch);
    return base::Done{};
}

/// What the changed obstacles do to the scene; nothing when they ask for another one.
std::optional<geometry::MeshPatch> Update::patch(std::vector<geometry::BlockerChange>& changes) {
    if (m_built.empty()) return geometry::MeshPatch();
    auto found = m_state.blockers.follow(m_built, m_estate);
    if (!found) return std::nullopt;
    changes = std::move(*found);
    return m_state.scene->patchFor(changes);
}

/// Adds the cameras that may see a change, and those that see triangles that go; each once, in order.
void Update::touchedBy(const geometry::MeshPatch& patch, std::vector<std::size_t>& cameras) const {
    for (std::size_t i = 0; i < m_state.bounds.size() && !patch.bounds().empty(); ++i) {
        if (meet(m_state.bounds[i], patch.bounds())) cameras.push_back(i);
    }
    for (const int triangle : patch.removed()) {
        for (std::size_t level = 0; level < m_state.questions.levels.count(); ++level) {
            m_state.placed->visit(level, triangle, [&](const geometry::ViewerPiece& piece) {
                cameras.push_back(static_cast<std::size_t>(piece.viewer));
            });
        }
    }
    std::sort(cameras.begin(), cameras.end());
    cameras.erase(std::unique(cameras.begin(), cameras.end()), cameras.end());
}

/// Makes the views anew that moved or are touched by the patch, and counts them.
void Update::replaceViews(const std::vector<geometry::BlockerChange>& changes,
                          const geometry::MeshPatch& patch) {
    const std::vector<std::size_t>& cameras = m_state.changed;
    Recount recount(m_state, cameras);
    recount.takeOut(patch.removed());
    const auto added = changes.empty() ? std::vector<int>() : m_state.scene->apply(changes, patch);
    auto views = viewsOf(cameras);
    for (std::size_t i = 0; i < views.size(); ++i) m_state.bounds[cameras[i]] = views[i].bounds;
    recount.putIn(std::move(views), added);
}

std::vector<CameraView> Update::viewsOf(const std::vector<std::size_t>& cameras) const {
    const CoverageQuestions& questions = m_state.questions;
    std::vector<CameraView> views(cameras.size());
    geometry::inParallel(
        m_options.threads, cameras.size(), kFewViews, [&](std::size_t, std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i) {
                const Camera& camera = *questions.cameras[cameras[i]];
                const auto reach = reachOf(camera, m_options, questions.levels, questions.tolerance);
                if (reach) views[i] = cameraView(*m_state.scene, *reach, camera);
            }
        });
    return views;
}

base::Result<std::vector<CameraReach>> Update::reaches() const {
    const CoverageQuestions& questions = m_state.questions;
    std::vector<CameraReach> reaches(questions.cameras.size());
    std::vector<base::Result<base::Done>> done(reaches.size(), base::Done{});
    geometry::inParallel(
        m_options.threads, reaches.size(), kGrain, [&](std::size_t, std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i) {
                auto reach = reachOf(*questions.cameras[i], m_options, questions.levels, questions.tolerance);
                if (!reach) done[i] = base::failure(reach.error());
                if (reach) reaches[i] = std::move(*reach);
            }
        });
    for (const auto& one : done) { // the first in order, whoever was first to fail
        if (!one) return base::failure(one.error());
    }
    return reaches;
}

bool Update::holdsAll(const std::vector<CameraReach>& reaches) const {
    for (std::size_t i = 0; i < reaches.size(); ++i) {
        if (!m_state.scene->holds(m_state.questions.cameras[i]->at, reaches[i].range)) return false;
    }
    return true;
}

void Update::prepareScene(const std::vector<CameraReach>& reaches) {
    geometry::Box domain;
    for (std::size_t i = 0; i < reaches.size(); ++i) {
        geometry::Box around;
        around.include(m_state.questions.cameras[i]->at);
        // Room to move a camera about before the obstacles must be prepared again.
        domain.include(around.grown(1.5 * reaches[i].range + 1));
    }
    if (domain.empty()) domain.include(geometry::Point{});
    m_state.scene = sceneOf(m_state.estate, m_state.questions, domain, m_task);
    m_state.blockers = BlockerNumbers(m_state.estate);
    if (m_task.cancelled()) m_state.scene.reset();
}

base::Result<base::Done> Update::makeAnew() {
    const bool same = sameGround() && m_state.estate.obstacles == m_estate.obstacles;
    auto questions = questionsOf(m_estate, m_options);
    if (!questions) return base::failure(questions.error());
    m_state.sums.reset();
    m_state.placed.reset();
    if (!same) m_state.scene.reset();
    m_state.estate = m_estate;
    m_state.options = m_options;
    // The rows live in tables that the estate shares with its copy.
    m_state.questions = std::move(*questions);
    const auto all = reaches();
    if (!all) return base::failure(all.error());
    if (!m_state.scene || !holdsAll(*all)) prepareScene(*all);
    if (m_task.cancelled()) return cancelled();
    if (const auto done = makeViews(*all); !done) return base::failure(done.error());
    return countAll();
}

/// The cameras in an order in which neighbours follow one another: they look at the same triangles.
std::vector<std::size_t> Update::alongCurve() const {
    const auto& cameras = m_state.questions.cameras;
    std::vector<std::pair<std::uint32_t, std::size_t>> placed(cameras.size());
    geometry::inParallel(
        m_options.threads, placed.size(), kGrain, [&](std::size_t, std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                placed[i] = {geometry::placeOnHilbertCurve(cameras[i]->at, m_state.scene->mesh().domain()),
                             i};
        });
    std::sort(placed.begin(), placed.end());
    std::vector<std::size_t> order;
    for (const auto& [place, i] : placed) order.push_back(i);
    return order;
}

base::Result<base::Done> Update::makeViews(const std::vector<CameraReach>& reaches) {
    const auto& cameras = m_state.questions.cameras;
    const std::size_t count = cameras.size();
    m_order = alongCurve();
    m_state.views.resize(count);
    m_state.indexOf.clear();
    m_state.bounds.clear();
    std::atomic<std::size_t> done = 0;
    geometry::inParallel(
        m_options.threads, count, kGrain, [&](std::size_t worker, std::size_t begin, std::size_t end) {
            for (std::size_t place = begin; place < end && !m_task.cancelled(); ++place) {
                const std::size_t i = m_order[place];
                m_state.views[i] = std::make_unique<Remembered>(
                    Remembered{cameraView(*m_state.scene, reaches[i], *cameras[i]), {}});
            }
            done += end - begin;
            if (worker == 0) m_task.progress(0.5 * static_cast<double>(done) / static_cast<double>(count));
        });
    if (m_task.cancelled()) return cancelled();
    for (std::size_t i = 0; i < count; ++i) {
        m_state.indexOf[m_state.questions.cameras[i]->id] = i;
        m_state.bounds.push_back(m_state.views[i]->view.bounds);
        m_state.changed.push_back(i);
    }
    return base::Done{};
}

base::Result<base::Done> Update::countAll() {
    const TallyPlan& plan = m_state.questions.plan;
    const std::size_t triangles = m_state.scene->mesh().triangles().size();
    m_state.placed = std::make_unique<PlacedPieces>(triangles, m_state.questions.levels.count());
    std::vector<PlacedPieces::View> views;
    for (const std::size_t camera : m_order) {
        const auto& levels = m_state.views[camera]->view.levels;
        for (std::size_t level = 0; level < levels.size(); ++level)
            views.push_back({level, static_cast<int>(camera), &levels[level]});
    }
    m_state.placed->placeAll(views, m_options.threads);
    const auto workers = static_cast<std::size_t>(geometry::threadCount(m_options.threads));
    std::vector<CoverageSums> sums(workers, CoverageSums(plan));
    std::vector<CoverageTally> tallies(workers, CoverageTally(*m_state.scene, plan, *m_state.placed));
    geometry::inParallel(m_options.threads, triangles, 16 * kGrain,
                         [&](std::size_t worker, std::size_t begin, std::size_t end) {
                             if (m_task.cancelled()) return;
                             for (int i = static_cast<int>(begin); i < static_cast<int>(end); ++i) {
                                 tallies[worker].countPlace(i, 1, sums[worker]);
                                 tallies[worker].countSeen(i, 1, sums[worker]);
                             }
                         });
    if (m_task.cancelled()) return cancelled();
    m_task.progress(0.8);
    for (std::size_t i = 1; i < workers; ++i) sums.front() += sums[i];
    m_state.sums = std::make_unique<CoverageSums>(std::move(sums.front()));
    return base::Done{};
}

} // namespace

CoverageSession::CoverageSession() : m_state(std::make_unique<State>()) {}
CoverageSession::CoverageSession(CoverageSession&&) noexcept = default;
CoverageSession& CoverageSession::operator=(CoverageSession&&) noexcept = default;
CoverageSession::~CoverageSession() = default;

base::Result<CoverageFigures> CoverageSession::figures(const Estate& estate, const CoverageOptions& options,
                                                       const base::Task& task) {
    if (const auto done = Update(*m_state, estate, options, task).run(); !done)
        return base::failure(done.error());
    CoverageFigures figures;
    figures.targetArea = m_state->sums->target.value();
    figures.blindArea = m_state->sums->blind().value();
    figures.coveredArea = m_state->sums->covered().value();
    if (figures.targetArea > 0) figures.coveredFraction = figures.coveredArea / figures.targetArea;
    figures.changed.resize(m_state->changed.size());
    geometry::inParallel(options.threads, m_state->changed.size(), kGrain,
                         [&](std::size_t, std::size_t begin, std::size_t end) {
                             for (std::size_t i = begin; i < end; ++i)
                                 figures.changed[i] = cameraCoverage(*m_state, m_state->changed[i]);
                         });
    return figures;
}

base::Result<CoverageResult> CoverageSession::result(const Estate& estate, const CoverageOptions& options,
                                                     const base::Task& task) {
    if (const auto done = Update(*m_state, estate, options, task).run(); !done)
        return base::failure(done.error());
    return coverageResult(*m_state, task);
}

base::Result<std::vector<double>>
CoverageSession::soleAreas(const Estate& estate, const CoverageOptions& options,
                           const std::vector<std::vector<estate::CameraId>>& groups, const base::Task& task) {
    if (const auto done = Update(*m_state, estate, options, task).run(); !done)
        return base::failure(done.error());
    TallyPlan plan = m_state->questions.plan;
    plan.levels = 1; // who sees, not how well
    plan.groups = static_cast<int>(groups.size());
    plan.groupsOf.resize(m_state->views.size());
    for (std::size_t group = 0; group < groups.size(); ++group) {
        for (const estate::CameraId id : groups[group]) {
            const auto index = m_state->indexOf.find(id);
            if (index != m_state->indexOf.end())
                plan.groupsOf[index->second].push_back(static_cast<int>(group));
        }
    }
    CoverageSums sums(plan);
    CoverageTally tally(*m_state->scene, plan, *m_state->placed);
    const int triangles = static_cast<int>(m_state->scene->mesh().triangles().size());
    for (int triangle = 0; triangle < triangles; ++triangle) {
        if (task.cancelled()) return cancelled();
        tally.countSeen(triangle, 1, sums);
    }
    std::vector<double> areas;
    for (const geometry::ExactSum& sum : sums.groupSole) areas.push_back(sum.value());
    return areas;
}

} // namespace vidette::analysis
