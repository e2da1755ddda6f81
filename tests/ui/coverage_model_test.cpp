// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/camera_edits.h"
#include "estate/place_edits.h"
#include "ui/city.h"
#include "ui/coverage_model.h"
#include "ui/shop.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <chrono>
#include <gtest/gtest.h>
#include <memory>
#include <thread>

namespace vidette::tests {
namespace {

using ui::CoverageModel;
using ui::Document;

/// An answer that carries the x of the first camera, so that one sees of which plan it is.
base::Result<analysis::CoverageResult> tagged(const estate::Estate& estate,
                                              const analysis::CoverageOptions& options) {
    analysis::CoverageResult result;
    result.options = options;
    result.targetArea = estate.cameras.empty() ? -1 : estate.cameras.begin()->at.x;
    return result;
}

void moveFirst(Document& document, double x) {
    const auto id = document.estate().cameras.begin()->id;
    ASSERT_TRUE(document.commit(moveCamera(document.estate(), id, {x, 1}), QStringLiteral("Move")));
}

TEST(CoverageModel, StaleCoverage_IsDropped) {
    auto calls = std::make_shared<std::atomic<int>>(0);
    Document document;
    CoverageModel model(document, [calls](const auto& estate, const auto& options, const base::Task&) {
        const int call = ++*calls;
        std::this_thread::sleep_for(std::chrono::milliseconds(call == 1 ? 300 : 20));
        return tagged(estate, options);
    });
    QSignalSpy answered(&model, &CoverageModel::resultChanged);
    ASSERT_TRUE(document.open(shopFile()));
    QTest::qWait(50);
    moveFirst(document, 2.5);
    EXPECT_TRUE(model.stale());
    ASSERT_TRUE(QTest::qWaitFor([&] { return answered.size() > 0; }, 5000));
    QTest::qWait(400);
    EXPECT_EQ(answered.size(), 1);
    EXPECT_EQ(model.result()->targetArea, 2.5);
    EXPECT_FALSE(model.stale());
}

TEST(CoverageModel, SlowAnswers_AreAskedToStopWhenThePlanChanges) {
    auto stopped = std::make_shared<std::atomic<bool>>(false);
    Document document;
    CoverageModel model(document, [stopped](const auto& estate, const auto& options, const base::Task& task) {
        for (int i = 0; i < 200 && !task.cancelled(); ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        if (task.cancelled()) *stopped = true;
        return tagged(estate, options);
    });
    ASSERT_TRUE(document.open(shopFile()));
    QTest::qWait(30);
    moveFirst(document, 3);
    EXPECT_TRUE(QTest::qWaitFor([&] { return stopped->load(); }, 2000));
}

TEST(CoverageModel, FastAnswers_AreThereBeforeTheEditReturns) {
    Document document;
    CoverageModel model(document, [](const auto& estate, const auto& options, const base::Task&) {
        return tagged(estate, options);
    });
    ASSERT_TRUE(document.open(shopFile()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.result() != nullptr; }, 5000));
    moveFirst(document, 4.25);
    EXPECT_EQ(model.result()->targetArea, 4.25);
}

/// Slow as a city is: everything takes longer than a frame; figures name the first camera as moved.
CoverageModel::Engine cityEngine(const std::shared_ptr<std::atomic<int>>& everything) {
    return {[everything](const auto& estate, const auto& options, const base::Task&) {
                ++*everything;
                std::this_thread::sleep_for(std::chrono::milliseconds(30));
                return tagged(estate, options);
            },
            [](const auto& estate, const auto&, const base::Task&) {
                analysis::CoverageFigures figures;
                figures.coveredArea = estate.cameras.begin()->at.x;
                figures.changed.push_back({});
                figures.changed.front().id = estate.cameras.begin()->id;
                return base::Result<analysis::CoverageFigures>(figures);
            }};
}

TEST(CoverageModel, WhileACameraOfALargePlanIsDragged_FiguresFollowAndTheRestComesAtTheEnd) {
    const auto everything = std::make_shared<std::atomic<int>>(0);
    Document document;
    CoverageModel model(document, cityEngine(everything), cityEngine(everything));
    ASSERT_TRUE(document.open(shopFile()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.result() && model.settled(); }, 5000));
    const auto id = document.estate().cameras.begin()->id;
    for (const double x : {2.0, 3.0, 4.5}) document.preview(*moveCamera(document.estate(), id, {x, 1}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.totals()->coveredArea == 4.5; }, 5000));
    EXPECT_EQ(everything->load(), 1);
    ASSERT_NE(model.movedCamera(), nullptr);
    EXPECT_EQ(model.movedCamera()->id, id);
    EXPECT_FALSE(model.stale());
    moveFirst(document, 4.5);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.result()->targetArea == 4.5; }, 5000));
    EXPECT_EQ(model.movedCamera(), nullptr);
}

TEST(CoverageModel, WhileAnObstacleOfALargePlanIsDragged_FiguresFollowToo) {
    const auto everything = std::make_shared<std::atomic<int>>(0);
    Document document;
    CoverageModel model(document, cityEngine(everything), cityEngine(everything));
    ASSERT_TRUE(document.open(shopFile()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.result() && model.settled(); }, 5000));
    const auto id = document.estate().obstacles.begin()->id;
    document.preview(*translateObstacle(document.estate(), id, {0.5, 0}));
    const double x = document.estate().cameras.begin()->at.x;
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.totals()->coveredArea == x; }, 5000));
    EXPECT_EQ(everything->load(), 1);
    EXPECT_FALSE(model.stale());
}

TEST(CoverageModel, WhileACameraIsDragged_EverythingFollowsALittleBehind) {
    const auto everything = std::make_shared<std::atomic<int>>(0);
    Document document;
    CoverageModel model(document, cityEngine(everything), cityEngine(everything), nullptr,
                        cityEngine(everything));
    ASSERT_TRUE(document.open(shopFile()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.result() && model.settled(); }, 5000));
    const auto id = document.estate().cameras.begin()->id;
    for (const double x : {2.0, 3.0, 4.5}) document.preview(*moveCamera(document.estate(), id, {x, 1}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.result()->targetArea == 4.5; }, 5000));
    ASSERT_NE(model.movedCamera(), nullptr);
    EXPECT_FALSE(model.stale());
    document.endPreview();
    const double before = document.estate().cameras.begin()->at.x;
    EXPECT_TRUE(QTest::qWaitFor([&] { return model.result()->targetArea == before; }, 5000));
    EXPECT_EQ(model.movedCamera(), nullptr);
}

TEST(CoverageModel, AnotherPlan_ForgetsWhatWasSeenOfTheLast) {
    Document document;
    CoverageModel model(document);
    ASSERT_TRUE(document.open(shopFile()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.result() != nullptr; }, 20000));
    document.begin(cityOf(3), {});
    EXPECT_EQ(model.result(), nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model.result() != nullptr; }, 20000));
}

TEST(CoverageModel, LongCounting_IsToldAndCanBeStopped) {
    Document document;
    CoverageModel model(document, [](const auto& estate, const auto& options, const base::Task& task) {
        for (int i = 0; i < 2000 && !task.cancelled(); ++i) {
            task.progress(i / 2000.0);
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        return tagged(estate, options);
    });
    QSignalSpy working(&model, &CoverageModel::working);
    ASSERT_TRUE(document.open(shopFile()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !working.empty(); }, 5000));
    EXPECT_TRUE(working.front().front().toString().startsWith(QStringLiteral("Counting what is seen")));
    model.cancel();
    EXPECT_TRUE(model.stopped());
    EXPECT_TRUE(model.settled());
    EXPECT_FALSE(model.problem().isEmpty());
    EXPECT_EQ(working.back().front().toString(), QString());
}

TEST(CoverageModel, Shop_IsCoveredForTheMostPart) {
    Document document;
    CoverageModel model(document);
    ASSERT_TRUE(document.open(shopFile()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.result() != nullptr; }, 20000))
        << qPrintable(model.problem());
    EXPECT_GT(*model.result()->coveredFraction, 0.9);
    EXPECT_EQ(model.result()->cameras.size(), 4U);
}

TEST(CoverageModel, RemembersNothingWrong_AfterManyPreviews) {
    Document document;
    CoverageModel model(document);
    ASSERT_TRUE(document.open(shopFile()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.result() != nullptr; }, 20000));
    const auto id = idOf(document.estate(), "C4");
    for (int i = 0; i < 12; ++i) {
        document.preview(*panCamera(document.estate(), id, base::Angle::degrees(200 + 4 * i)));
    }
    document.endPreview();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model.stale(); }, 20000));
    const auto fresh = analysis::coverage(document.estate(), model.options(), base::Task());
    ASSERT_TRUE(fresh);
    EXPECT_NEAR(model.result()->coveredArea, fresh->coveredArea, 1e-9);
}

TEST(CoverageModel, UndefinedView_IsSaidAndNotShown) {
    Document document;
    CoverageModel model(document);
    estate::Estate estate;
    estate::Camera camera;
    camera.id = estate::CameraId::fresh();
    camera.code = "C1";
    camera.height = base::Metres(3);
    camera.hfov = base::Angle::degrees(90);
    estate.cameras = estate.cameras.with(camera);
    document.begin(estate, {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model.problem().isEmpty(); }, 5000));
    EXPECT_TRUE(model.problem().contains(QStringLiteral("C1")));
    EXPECT_EQ(model.result(), nullptr);
}

} // namespace
} // namespace vidette::tests
