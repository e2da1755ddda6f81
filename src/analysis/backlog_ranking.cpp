// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/backlog_ranking.h"

#include "analysis/coverage_session.h"
#include "analysis/storage_analysis.h"
#include "base/data_file.h"
#include "base/speech.h"
#include "base/text.h"
#include "estate/request_edits.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <set>

namespace vidette::analysis {
namespace {

using base::failure;
using base::Result;
using base::say;
using estate::Estate;
using estate::Request;

/// What the metrics of all requests share.
struct BacklogFacts {
    const Estate& estate;
    const BacklogOptions& options;
    std::map<estate::RequestId, std::vector<const estate::Camera*>> cameras;
    std::map<estate::CameraId, const estate::CameraSetting*> settings;
    std::map<estate::CameraId, int> days; ///< longest retention of its uses
    std::vector<geometry::Point> incidents;
    std::map<estate::RequestId, int> signatures;
};

/// What the plan says of a request's cameras.
struct SeenByRequest {
    double area = 0;    ///< m² of their views
    double gained = 0;  ///< of the target area, or of the views where there is none
    double privacy = 0; ///< m²
};

BacklogFacts factsOf(const Estate& estate, const BacklogOptions& options) {
    BacklogFacts facts{estate, options, {}, {}, {}, {}, {}};
    for (const auto& row : estate.requestCameras)
        if (const auto* camera = estate.cameras.find(row.camera))
            facts.cameras[row.request].push_back(camera);
    for (const auto& row : estate.cameraSettings) facts.settings[row.camera] = &row;
    for (const auto& row : estate.cameraUses)
        if (estate::holdsOn(row.from, row.to, options.on))
            facts.days[row.camera] = std::max(facts.days[row.camera], row.retentionDays);
    constexpr int kMonths = 24;
    const base::Date since = base::monthsAfter(options.on, -kMonths);
    for (const auto& row : estate.incidents) {
        const auto* at = std::get_if<geometry::Point>(&row.place);
        if (at && !row.isFalse && row.on && *row.on >= since && *row.on <= options.on)
            facts.incidents.push_back(*at);
    }
    const auto superseded = estate::supersededStatements(estate);
    for (const auto& row : estate.statements) {
        if (superseded.contains(row.id)) continue;
        if (row.stance == "petition_for") facts.signatures[row.request] += row.signatures;
        if (row.stance == "petition_against") facts.signatures[row.request] -= row.signatures;
    }
    return facts;
}

/// What stands: the cameras in operation.
Estate withoutProposals(const Estate& estate) {
    std::vector<estate::Camera> cameras;
    for (const auto& camera : estate.cameras)
        if (camera.status == estate::CameraStatus::InOperation) cameras.push_back(camera);
    Estate base = estate;
    base.cameras = base::Table<estate::Camera>::of(std::move(cameras));
    return base;
}

/// One session looks at every request in turn, so that each costs its own views only.
class RequestViews {
  public:
    RequestViews(const Estate& estate, const CoverageOptions& options)
        : m_base(withoutProposals(estate)), m_options(options) {
        m_options.outlines = false;
        m_options.threads = 1; // one camera at a time
    }

    Result<SeenByRequest> look(const std::vector<const estate::Camera*>& cameras, const base::Task& task) {
        SeenByRequest seen;
        if (cameras.empty()) return seen;
        if (!m_covered) {
            const auto before = m_session.figures(m_base, m_options, task);
            if (!before) return failure(before.error());
            m_covered = before->coveredArea;
        }
        Estate with = m_base;
        std::vector<estate::Camera> added;
        for (const auto* camera : cameras) {
            added.push_back(*camera);
            added.back().status = estate::CameraStatus::InOperation;
        }
        with.cameras = m_base.cameras.withAll(std::move(added));
        const auto after = m_session.figures(with, m_options, task);
        if (!after) return failure(after.error());
        for (const auto& camera : after->changed) {
            const bool isOurs = std::any_of(cameras.begin(), cameras.end(),
                                            [&](const auto* one) { return one->id == camera.id; });
            if (!isOurs) continue;
            seen.area += camera.area;
            seen.privacy += camera.privacyArea;
        }
        seen.gained = after->targetArea > 0 ? std::max(0.0, after->coveredArea - *m_covered) : seen.area;
        return seen;
    }

  private:
    Estate m_base;
    CoverageOptions m_options;
    CoverageSession m_session;
    std::optional<double> m_covered; ///< m² by what stands
};

double incidentsNear(const BacklogFacts& facts, const Request& request) {
    constexpr double kReach = 100; // m
    std::vector<geometry::Point> places;
    if (const auto* point = std::get_if<geometry::Point>(&request.place)) places.push_back(*point);
    if (const auto* area = std::get_if<geometry::Polygons>(&request.place))
        for (const auto& polygon : *area) places.push_back(geometry::centroid(polygon));
    const auto isNear = [&](geometry::Point incident) {
        return std::any_of(places.begin(), places.end(), [&](geometry::Point place) {
            return std::hypot(place.x - incident.x, place.y - incident.y) <= kReach;
        });
    };
    return static_cast<double>(std::count_if(facts.incidents.begin(), facts.incidents.end(), isNear));
}

double storageOf(const BacklogFacts& facts, const std::vector<const estate::Camera*>& cameras) {
    constexpr double kUsualMbps = 4;
    double sum = 0;
    for (const auto* camera : cameras) {
        const auto setting = facts.settings.find(camera->id);
        const double written = setting == facts.settings.end() ? 0 : setting->second->mainMbps;
        const auto days = facts.days.find(camera->id);
        const int kept = days == facts.days.end() ? facts.estate.retentionDays : days->second;
        sum += terabytesPerDay(written > 0 ? written : kUsualMbps) * kept;
    }
    return sum;
}

double costOf(const Request& request) {
    constexpr double kMinor = 100;
    constexpr double kYears = 10;
    return (static_cast<double>(request.capex) + kYears * static_cast<double>(request.opex)) / kMinor;
}

double ageOf(const Request& request, const base::Date& on) {
    if (!request.receivedOn) return 0;
    return static_cast<double>(std::max(0L, base::dayNumber(on) - base::dayNumber(*request.receivedOn)));
}

struct RequestFigures {
    const BacklogFacts& facts;
    const Request& request;
    const std::vector<const estate::Camera*>& cameras;
    const SeenByRequest& seen;
};

struct RequestMetric : DerivedMetric {
    double (*value)(const RequestFigures&);
};

const std::vector<RequestMetric>& allMetrics() {
    using mcda::Direction;
    using F = RequestFigures;
    static const std::vector<RequestMetric> kMetrics{
        {{"age_days", "days", Direction::Max},
         [](const F& f) { return ageOf(f.request, f.facts.options.on); }},
        {{"area_gained", "m²", Direction::Max}, [](const F& f) { return f.seen.gained; }},
        {{"cost", "currency", Direction::Min}, [](const F& f) { return costOf(f.request); }},
        {{"incidents", "count", Direction::Max},
         [](const F& f) { return incidentsNear(f.facts, f.request); }},
        {{"overlap", "share", Direction::Min},
         [](const F& f) {
             return f.seen.area > 0 ? std::clamp(1 - f.seen.gained / f.seen.area, 0.0, 1.0) : 0;
         }},
        {{"privacy_area", "m²", Direction::Min}, [](const F& f) { return f.seen.privacy; }},
        {{"signatures", "count", Direction::Max},
         [](const F& f) {
             const auto at = f.facts.signatures.find(f.request.id);
             return at == f.facts.signatures.end() ? 0 : static_cast<double>(at->second);
         }},
        {{"storage_tb", "TB", Direction::Min}, [](const F& f) { return storageOf(f.facts, f.cameras); }},
        {{"support", "count", Direction::Max},
         [](const F& f) { return static_cast<double>(f.request.support + 1); }},
    };
    return kMetrics;
}

const RequestMetric* metricNamed(std::string_view name) {
    const auto& all = allMetrics();
    const auto at = std::find_if(all.begin(), all.end(), [&](const auto& m) { return m.name == name; });
    return at == all.end() ? nullptr : &*at;
}

/// The problem with the requests it is about as alternatives.
Result<mcda::Problem> withRequests(const Estate& estate, mcda::Problem problem,
                                   const BacklogOptions& options) {
    if (problem.alternatives.empty()) {
        for (const auto& request : estate.requests) {
            const auto& states = options.states;
            if (std::find(states.begin(), states.end(), request.state) == states.end()) continue;
            problem.alternatives.push_back({request.code, request.title, {}, ""});
        }
        std::sort(problem.alternatives.begin(), problem.alternatives.end(),
                  [](const auto& a, const auto& b) { return base::naturalLess(a.id, b.id); });
    }
    if (problem.alternatives.empty())
        return failure("no_requests", "backlog", say("there is no request to compare"));
    std::map<std::string, const Request*> requests;
    for (const auto& request : estate.requests) requests[request.code] = &request;
    for (auto& alternative : problem.alternatives) {
        const auto at = requests.find(alternative.id);
        if (at == requests.end())
            return failure("no_such_request", "alternative " + alternative.id,
                           say("there is no request of this number in the project"));
        if (alternative.name.empty()) alternative.name = at->second->title;
    }
    return problem;
}

bool needsViews(const std::vector<DerivedCriterion>& derived) {
    return std::any_of(derived.begin(), derived.end(), [](const DerivedCriterion& one) {
        return one.metric.name == "area_gained" || one.metric.name == "overlap" ||
               one.metric.name == "privacy_area";
    });
}

Result<std::vector<DerivedFigure>> figuresOf(const BacklogFacts& facts, const mcda::Problem& problem,
                                             const std::vector<DerivedCriterion>& derived,
                                             const base::Task& task) {
    std::vector<DerivedFigure> figures;
    RequestViews views(facts.estate, facts.options.coverage);
    const bool looks = needsViews(derived);
    std::map<std::string, const Request*> requests;
    for (const auto& request : facts.estate.requests) requests[request.code] = &request;
    for (const auto& alternative : problem.alternatives) {
        if (task.cancelled()) return failure("cancelled", "", say("cancelled"));
        const Request& request = *requests.at(alternative.id);
        const auto at = facts.cameras.find(request.id);
        const auto& cameras = at == facts.cameras.end() ? std::vector<const estate::Camera*>{} : at->second;
        const auto seen = looks ? views.look(cameras, task) : Result<SeenByRequest>(SeenByRequest{});
        if (!seen) return failure(base::within("request " + request.code, seen.error()));
        for (const DerivedCriterion& one : derived) {
            const std::string& id = problem.criteria[one.criterion].id;
            figures.push_back({id, std::string(one.metric.name), alternative.id,
                               writtenValue(alternative, id),
                               metricNamed(one.metric.name)->value({facts, request, cameras, *seen})});
        }
    }
    return figures;
}

} // namespace

std::vector<std::string> requestMetrics() {
    std::vector<std::string> names;
    for (const auto& metric : allMetrics()) names.emplace_back(metric.name);
    return names;
}

Result<BacklogRanking> rankRequests(const Estate& estate, const mcda::Problem& problem,
                                    const BacklogOptions& options, const base::Task& task) {
    const auto find = [](std::string_view name) -> std::optional<DerivedMetric> {
        const RequestMetric* metric = metricNamed(name);
        return metric ? std::optional<DerivedMetric>(*metric) : std::nullopt;
    };
    const auto derived = derivedCriteria(problem, find, requestMetrics());
    if (!derived) return failure(derived.error());
    const auto full = withRequests(estate, problem, options);
    if (!full) return failure(full.error());
    BacklogRanking result;
    auto figures = figuresOf(factsOf(estate, options), *full, *derived, task);
    if (!figures) return failure(figures.error());
    result.figures = std::move(*figures);
    result.problem = withFigures(*full, *derived, result.figures, result.warnings);
    auto ranking = mcda::rank(result.problem);
    if (!ranking) return failure(ranking.error());
    result.ranking = std::move(*ranking);
    return result;
}

Result<mcda::Problem> usualBacklogProblem() {
    const auto text = base::readDataFile("tables/backlog_criteria.csv");
    if (!text) return failure(text.error());
    mcda::Problem problem;
    problem.title = base::toSay("Backlog");
    std::map<int, std::vector<std::string>> ranks;
    constexpr std::size_t kColumns = 6;
    for (const auto& row : base::parseCsv(*text).rows) {
        if (row.size() < kColumns) continue;
        const auto direction = row[3] == "min" ? mcda::Direction::Min : mcda::Direction::Max;
        problem.criteria.push_back({row[0], row[1], row[2], direction, "", row[4]});
        ranks[std::atoi(row[5].c_str())].push_back(row[0]);
    }
    problem.weights.method = mcda::WeightMethod::RankSum;
    for (auto& [rank, ids] : ranks) problem.weights.order.push_back(std::move(ids));
    problem.evaluation.method = mcda::EvaluationMethod::WeightedSum;
    return problem;
}

} // namespace vidette::analysis
