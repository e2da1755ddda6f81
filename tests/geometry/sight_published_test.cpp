// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/sight_mesh.h"
#include "support/published_places.h"
#include "support/reference_data.h"
#include "support/shapes.h"
#include "support/sight.h"
#include "support/slow_sight.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <fstream>
#include <map>
#include <sstream>

/// Places published with other visibility programs: the figures that their PROVENANCE.md states, and sight in
/// each of them against a slow method, from inside, from corners and from the middles of walls.
namespace vidette::geometry {
namespace {

using support::PublishedPlace;

constexpr SightHeights kEyeLevel{2.6, 1, 1};
constexpr double kRelative = 1e-9;
/// What is taken of each kind of position, so that a polygon of a thousand corners does not take a minute.
constexpr std::size_t kPerKind = 10;

std::vector<Wall> wallsOf(const Polygon& floor) {
    std::vector<Wall> walls;
    support::addRing(walls, floor.outer);
    for (const Ring& hole : floor.holes) support::addRing(walls, hole);
    return walls;
}

/// Every nth, so that about kPerKind are left.
std::vector<Point> some(const std::vector<Point>& all) {
    const std::size_t step = std::max<std::size_t>(1, all.size() / kPerKind);
    std::vector<Point> result;
    for (std::size_t i = 0; i < all.size(); i += step) result.push_back(all[i]);
    return result;
}

std::vector<Point> insideOf(const Polygon& floor, std::size_t count) {
    const Box box = boundsOf(floor.outer);
    std::mt19937 random(7);
    std::uniform_real_distribution<double> x(box.low.x, box.high.x);
    std::uniform_real_distribution<double> y(box.low.y, box.high.y);
    std::vector<Point> points;
    while (points.size() < count) {
        const Point p{x(random), y(random)};
        if (contains(floor, p)) points.push_back(p);
    }
    return points;
}

std::vector<Point> middlesOf(const std::vector<Wall>& walls) {
    std::vector<Point> points;
    for (const Wall& wall : walls) points.push_back((wall.a + wall.b) * 0.5);
    return points;
}

std::vector<Point> cornersOf(const std::vector<Wall>& walls) {
    std::vector<Point> points;
    for (const Wall& wall : walls) points.push_back(wall.a);
    return points;
}

struct Place {
    explicit Place(const Polygon& floor)
        : walls(wallsOf(floor)), box(boundsOf(floor.outer).grown(1)), mesh(walls, box), slow(enclosed()) {}

    /// What a camera on a wall sees outside ends at the border of the domain.
    std::vector<Wall> enclosed() const {
        auto all = walls;
        support::addRing(all, support::rectangle(box.low.x, box.low.y, box.high.x, box.high.y));
        return all;
    }
    void expectAgreement(const std::vector<Point>& eyes, const std::string& what) const {
        support::Sight sight(mesh, kEyeLevel);
        for (const Point eye : eyes) {
            const double wanted = slow.area(eye);
            EXPECT_NEAR(sight.area(eye), wanted, kRelative * wanted)
                << what << " from " << eye.x << ' ' << eye.y;
            EXPECT_NEAR(sight.areaByTriangles(eye), wanted, kRelative * wanted)
                << what << " from " << eye.x << ' ' << eye.y;
        }
    }
    void expectAgreementEverywhere(const Polygon& floor, const std::string& what) const {
        expectAgreement(insideOf(floor, kPerKind), what + ", inside,");
        expectAgreement(some(cornersOf(walls)), what + ", corner,");
        expectAgreement(some(middlesOf(walls)), what + ", middle of a wall,");
    }

    std::vector<Wall> walls;
    Box box;
    SightMesh mesh;
    support::SlowSight slow;
};

#define VIDETTE_NEEDS(variable, name)                                                                        \
    const auto variable = support::referenceFile(name);                                                      \
    if (!variable) GTEST_SKIP() << "no reference data"

TEST(PublishedPlaces, Potholes_AreAsStated) {
    VIDETTE_NEEDS(file, "visibility-maps/trivis_potholes.txt");
    const auto place = support::trivisMap(*file);
    EXPECT_EQ(place.floor.holes.size(), 23U);
    EXPECT_EQ(place.nodes, 154);
    EXPECT_NEAR(area(place.floor), 366.47, 5e-3);
    Place(place.floor).expectAgreementEverywhere(place.floor, "potholes");
}

TEST(PublishedPlaces, VisilibityEnvironments_AreAsStated) {
    VIDETTE_NEEDS(first, "visibility-maps/visilibity_example1.environment");
    const auto one = support::visilibityEnvironment(*first);
    EXPECT_EQ(one.floor.holes.size(), 2U);
    EXPECT_EQ(one.nodes, 16);
    EXPECT_NEAR(area(one.floor), 26.36798539, 5e-9);
    Place(one.floor).expectAgreementEverywhere(one.floor, "example1");
    VIDETTE_NEEDS(second, "visibility-maps/visilibity_example2.environment");
    const auto two = support::visilibityEnvironment(*second);
    EXPECT_EQ(two.floor.holes.size(), 6U);
    EXPECT_EQ(two.nodes, 95);
    EXPECT_NEAR(area(two.floor), 1313.0, kRelative * 1313);
    Place(two.floor).expectAgreementEverywhere(two.floor, "example2");
}

TEST(PublishedPlaces, VisilibityGuards_SeeTheSameByBothMethods) {
    VIDETTE_NEEDS(guardFile, "visibility-maps/visilibity_example1.guards");
    VIDETTE_NEEDS(file, "visibility-maps/visilibity_example1.environment");
    const auto guards = support::visilibityGuards(*guardFile);
    EXPECT_EQ(guards.size(), 7U);
    const auto floor = support::visilibityEnvironment(*file).floor;
    const Place place(floor);
    place.expectAgreement(guards, "guard");
    const auto onWalls = std::count_if(guards.begin(), guards.end(),
                                       [&](Point guard) { return distanceToEdges(guard, floor) == 0; });
    EXPECT_GE(onWalls, 4) << "some guards lie exactly on corners and walls";
}

class OfficePlaces : public testing::TestWithParam<std::pair<const char*, int>> {};

TEST_P(OfficePlaces, HaveTheStatedCorners_AndAreSeenTheSameByBothMethods) {
    const auto& [name, corners] = GetParam();
    VIDETTE_NEEDS(file, "office-polygons/" + std::string(name) + ".graphml.xz");
    const auto place = support::officeGraph(*file);
    EXPECT_EQ(place.nodes, corners);
    EXPECT_EQ(place.edges, corners);
    EXPECT_EQ(place.floor.holes.empty(), std::string(name).starts_with("simple"));
    Place(place.floor).expectAgreementEverywhere(place.floor, name);
}

INSTANTIATE_TEST_SUITE_P(All, OfficePlaces,
                         testing::Values(std::pair("general_200_5", 200), std::pair("general_600_5", 600),
                                         std::pair("general_1000_5", 1000), std::pair("simple_200_5", 204),
                                         std::pair("simple_600_5", 604), std::pair("simple_1000_5", 1004)));

/// A row of optima.csv: the least number of guards that see all of a polygon, as published.
struct Gallery {
    std::string kind;
    std::string file;
    int corners = 0; ///< of the outline
    int pointGuards = 0;
    int vertexGuards = 0; ///< 0 = not published
};

std::vector<Gallery> galleries() {
    std::vector<Gallery> rows;
    const auto table = support::referenceFile("agplib-dev/optima.csv");
    if (!table) return rows;
    std::istringstream lines(support::readText(*table));
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
        std::istringstream cells(line);
        Gallery row;
        std::string cell;
        std::getline(cells, row.kind, ',');
        std::getline(cells, row.file, ',');
        std::getline(cells, cell, ',');
        row.corners = std::atoi(cell.c_str());
        std::getline(cells, cell, ',');
        std::getline(cells, cell, ',');
        row.pointGuards = std::atoi(cell.c_str());
        std::getline(cells, cell, ',');
        row.vertexGuards = std::atoi(cell.c_str());
        rows.push_back(row);
    }
    return rows;
}

TEST(ArtGalleries, AreAsStated) {
    const auto rows = galleries();
    if (rows.empty()) GTEST_SKIP() << "no reference data";
    std::map<std::string, int> count;
    for (const Gallery& row : rows) {
        ++count[row.kind];
        EXPECT_GT(row.pointGuards, 0) << row.file;
        EXPECT_EQ(row.vertexGuards > 0, row.kind == "simple") << row.file;
        EXPECT_TRUE(row.vertexGuards == 0 || row.vertexGuards >= row.pointGuards) << row.file;
        const auto file = support::referenceFile("agplib-dev/" + row.kind + "/" + row.file);
        ASSERT_TRUE(file) << row.file;
        const auto place = support::artGallery(*file);
        EXPECT_EQ(place.floor.outer.size(), static_cast<std::size_t>(row.corners)) << row.file;
        EXPECT_EQ(signedArea(place.floor.outer) < 0, row.kind == "spike") << row.file;
    }
    const std::map<std::string, int> wanted{
        {"simple", 59}, {"orthogonal", 53}, {"vonkoch", 53}, {"holes", 16}, {"spike", 15}};
    EXPECT_EQ(count, wanted);
}

class ArtGalleryKind : public testing::TestWithParam<const char*> {};

TEST_P(ArtGalleryKind, IsSeenTheSameByBothMethods) {
    const auto rows = galleries();
    if (rows.empty()) GTEST_SKIP() << "no reference data";
    for (const Gallery& row : rows) {
        if (row.kind != GetParam()) continue;
        const auto file = support::referenceFile("agplib-dev/" + row.kind + "/" + row.file);
        const auto floor = support::artGallery(*file).floor;
        Place(floor).expectAgreementEverywhere(floor, row.file);
    }
}

INSTANTIATE_TEST_SUITE_P(All, ArtGalleryKind,
                         testing::Values("simple", "orthogonal", "vonkoch", "holes", "spike"));

/// The fewest of `views` (bit i: sees sample i) that together hold every sample.
int fewest(const std::vector<std::vector<bool>>& views, std::size_t samples) {
    int best = static_cast<int>(views.size());
    for (unsigned chosen = 1; chosen < (1U << views.size()); ++chosen) {
        const int count = std::popcount(chosen);
        if (count >= best || count > 4) continue;
        std::size_t seen = 0;
        for (std::size_t i = 0; i < samples; ++i) {
            bool any = false;
            for (std::size_t v = 0; v < views.size() && !any; ++v) any = (chosen >> v & 1U) && views[v][i];
            if (!any) break;
            ++seen;
        }
        if (seen == samples) best = count;
    }
    return best;
}

/// Samples miss slivers, so that one guard less than published may be enough for them, but never more are
/// needed.
TEST(ArtGalleries, OfTwentyCorners_NeedThePublishedVertexGuards) {
    int checked = 0;
    for (const Gallery& row : galleries()) {
        if (row.vertexGuards == 0 || row.corners != 20) continue;
        const auto file = support::referenceFile("agplib-dev/simple/" + row.file);
        const auto floor = support::artGallery(*file).floor;
        const SightMesh mesh(wallsOf(floor), boundsOf(floor.outer).grown(1));
        const auto samples = insideOf(floor, 1500);
        support::Sight sight(mesh, kEyeLevel);
        std::vector<std::vector<bool>> views;
        for (const Point corner : floor.outer) {
            const Ring seen = sight.polygon(corner);
            views.emplace_back();
            for (const Point p : samples) views.back().push_back(contains(Polygon{seen, {}}, p));
        }
        const int needed = fewest(views, samples.size());
        EXPECT_LE(needed, row.vertexGuards) << row.file;
        EXPECT_GE(needed, row.vertexGuards - 1) << row.file;
        ++checked;
    }
    if (checked == 0) GTEST_SKIP() << "no reference data";
    EXPECT_EQ(checked, 10);
}

} // namespace
} // namespace vidette::geometry
