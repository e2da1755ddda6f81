// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/dice.h"
#include "bench/timing.h"
#include "estate/camera_edits.h"
#include "ui/canvas/canvas.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/main_window.h"
#include "ui/plan_view.h"
#include "ui/selection.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <benchmark/benchmark.h>

#include <cmath>
#include <functional>
#include <memory>
#include <numbers>

/// The canvas over a city of 100,000 buildings and 1,000 cameras, painted by the raster engine into memory,
/// 1,200 × 800 points. A frame is the time of the window's thread from the move of the mouse or the wheel to
/// the painted canvas, what arrived from below the window meanwhile included; a move comes every 16.7 ms.
/// `painting/drag` drags one of the 1,000 cameras with its view and the totals computed as in the window;
/// `answers` is the share of frames in which a new one came. `known` is the share of the canvas that showed
/// the plan, in the mean of all frames; `settled_ms` how long after the last move the picture was whole and
/// smooth.
namespace vidette::bench {
namespace {

using geometry::Point;

constexpr int kAcross = 317; ///< buildings in a row and in a column: 100,489
constexpr double kEvery = 40;
constexpr int kCameras = 1000;
constexpr Point kCorner{455000, 5540000}; ///< in EPSG:32633
constexpr double kFrameMilliseconds = 1000.0 / 60;
constexpr int kFrames = 300;

geometry::Ring turnedBox(Point centre, double length, double width, double angle) {
    const Point along = Point{std::cos(angle), std::sin(angle)} * (length / 2);
    const Point across = Point{-std::sin(angle), std::cos(angle)} * (width / 2);
    return {centre - along - across, centre + along - across, centre + along + across,
            centre - along + across};
}

estate::Estate city() {
    Dice dice(100000);
    std::vector<estate::Obstacle> buildings;
    for (int i = 0; i < kAcross * kAcross; ++i) {
        estate::Obstacle building;
        building.code = "B" + std::to_string(i);
        building.id = estate::ObstacleId::named(building.code);
        building.kind = "building";
        const Point jitter{dice.between(-4, 4), dice.between(-4, 4)};
        const Point centre = kCorner + Point{i % kAcross * kEvery, i / kAcross * kEvery} + jitter;
        const double angle = dice.between(0, std::numbers::pi / 2);
        building.solids = {{turnedBox(centre, dice.between(12, 24), dice.between(8, 18), angle), {}}};
        building.top = base::Metres(dice.between(4, 30));
        buildings.push_back(std::move(building));
    }
    std::vector<estate::Camera> cameras(kCameras);
    for (int i = 0; i < kCameras; ++i) {
        estate::Camera& camera = cameras[static_cast<std::size_t>(i)];
        camera.code = "C" + std::to_string(i);
        camera.id = estate::CameraId::named(camera.code);
        camera.at = kCorner + Point{dice.between(0, kAcross * kEvery), dice.between(0, kAcross * kEvery)};
        camera.pan = base::Angle::degrees(dice.between(0, 360));
        camera.height = base::Metres(5);
        camera.hfov = base::Angle::degrees(60);
        camera.imageWidth = 3840;
        camera.imageHeight = 2160;
        camera.range = base::Metres(100);
    }
    estate::Estate estate;
    estate.crs = "EPSG:32633";
    estate.obstacles = base::Table<estate::Obstacle>::of(std::move(buildings));
    estate.cameras = base::Table<estate::Camera>::of(std::move(cameras));
    return estate;
}

geometry::Polygons wedge(const estate::Camera& camera, double reach) {
    constexpr int kSteps = 40;
    geometry::Ring ring{camera.at};
    for (int i = 0; i <= kSteps; ++i) {
        const double angle = std::numbers::pi / 2 - camera.pan.radians() + (i * 1.0 / kSteps - 0.5);
        ring.push_back(camera.at + Point{std::cos(angle), std::sin(angle)} * reach);
    }
    return {{std::move(ring), {}}};
}

/// Views as wedges of four classes: painting is measured here, not seeing.
base::Result<analysis::CoverageResult> wedges(const estate::Estate& estate,
                                              const analysis::CoverageOptions& options, const base::Task&) {
    analysis::CoverageResult result;
    result.options = options;
    for (const auto& camera : estate.cameras) {
        analysis::CameraCoverage seen;
        seen.id = camera.id;
        seen.region = wedge(camera, 100);
        for (const auto& one : options.standard.classes) {
            const double reach = std::min(100.0, 5000 / one.pixelsPerMetre);
            seen.classes.push_back({one.name, one.pixelsPerMetre, reach * reach / 2, wedge(camera, reach)});
        }
        result.cameras.push_back(std::move(seen));
    }
    return result;
}

struct Words {
    int count = 3;
    char name[6] = "bench";
    char option[10] = "-platform";
    char platform[10] = "offscreen";
    char* all[4] = {name, option, platform, nullptr};
};

/// Stands in for main(): there is one at a time, and none is left behind.
class Desk {
  public:
    Desk()
        : Desk([](ui::Document& document) { return std::make_unique<ui::CoverageModel>(document, wedges); }) {
    }

    using MakeModel = std::function<std::unique_ptr<ui::CoverageModel>(ui::Document&)>;
    explicit Desk(const MakeModel& model)
        : m_application(m_words.count, m_words.all), m_coverage(model(m_document)), m_selection(m_document),
          m_view(m_document), m_canvas(m_document, m_selection, *m_coverage, m_view) {
        m_canvas.resize(1200, 800);
        m_canvas.show();
        m_document.begin(city(), {});
        settle();
    }

    ui::Canvas& canvas() { return m_canvas; }
    ui::Document& document() { return m_document; }
    ui::CoverageModel& coverage() { return *m_coverage; }

    /// Milliseconds until the picture is whole and smooth.
    double settle() {
        QElapsedTimer timer;
        timer.start();
        const bool done = QTest::qWaitFor(
            [&] { return m_coverage->result() && m_coverage->settled() && m_canvas.finished(); }, 300000);
        return done ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : -1;
    }

    /// By an eighth of a degree of the wheel; a notch has 120 of them.
    void zoom(QPointF at, int turn) {
        QWheelEvent event(at, m_canvas.mapToGlobal(at), {}, {0, turn}, {}, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&m_canvas, &event);
    }
    void mouse(QEvent::Type type, QPointF at) {
        const auto held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::MiddleButton;
        const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::MiddleButton;
        QMouseEvent event(type, at, m_canvas.mapToGlobal(at), button, held, {});
        QApplication::sendEvent(&m_canvas, &event);
    }

  private:
    Words m_words;
    QApplication m_application;
    ui::Document m_document;
    std::unique_ptr<ui::CoverageModel> m_coverage;
    ui::Selection m_selection;
    ui::PlanView m_view;
    ui::Canvas m_canvas;
};

/// `move(i)` makes the gesture of frame i.
template<typename Move>
void measureFrames(benchmark::State& state, Desk& desk, Move&& move) {
    std::vector<double> times;
    double known = 0;
    for ([[maybe_unused]] auto pass : state) {
        const double seconds = secondsOf(1, [&] {
            move(static_cast<int>(times.size()));
            QCoreApplication::processEvents();
        });
        times.push_back(seconds * 1e3);
        known += desk.canvas().known();
        state.SetIterationTime(seconds);
        const int left = static_cast<int>(kFrameMilliseconds - times.back());
        if (left > 0) QThread::msleep(static_cast<unsigned long>(left));
    }
    state.counters["median_ms"] = median(times);
    state.counters["p99_ms"] = quantile(times, 0.99);
    state.counters["known"] = known / static_cast<double>(times.size());
    state.counters["settled_ms"] = desk.settle();
}

/// Circles with the mouse, as one looks around.
void pan(benchmark::State& state) {
    Desk desk;
    const QPointF middle(600, 400);
    desk.zoom(middle, static_cast<int>(state.range(0)) * 120);
    desk.settle();
    desk.mouse(QEvent::MouseButtonPress, middle);
    measureFrames(state, desk, [&](int i) {
        const double angle = 2 * std::numbers::pi * i / 100;
        const QPointF by(900 * std::sin(angle), 700 * (1 - std::cos(angle)));
        desk.mouse(QEvent::MouseMove, (middle + by).toPoint());
    });
    desk.mouse(QEvent::MouseButtonRelease, middle);
}

/// In to a street and out to the whole city, a third of a notch of the wheel at every frame.
void zoom(benchmark::State& state) {
    Desk desk;
    measureFrames(state, desk, [&](int i) { desk.zoom({480, 300}, i / 75 % 2 == 0 ? 40 : -40); });
}

/// A camera in circles of 60 m through the streets, the city seen at the scale of a quarter.
void drag(benchmark::State& state) {
    Desk desk([](ui::Document& document) { return std::make_unique<ui::CoverageModel>(document); });
    const estate::Camera camera = *desk.document().estate().cameras.begin();
    desk.canvas().fit(geometry::Box{camera.at, camera.at}.grown(300));
    if (desk.settle() < 0) return state.SkipWithError("the coverage could not be computed");
    int answers = 0;
    QObject::connect(&desk.coverage(), &ui::CoverageModel::figuresChanged, [&] { ++answers; });
    measureFrames(state, desk, [&](int i) {
        const double angle = 2 * std::numbers::pi * i / 100;
        const Point to = camera.at + Point{60 * std::sin(angle), 60 * (1 - std::cos(angle))};
        auto next = estate::moveCamera(desk.document().estate(), camera.id, to);
        if (next) desk.document().preview(std::move(*next));
    });
    state.counters["answers"] = answers / static_cast<double>(kFrames);
}

/// The whole window opens a project of the city: how long its thread is away at most, and how long it takes
/// until everything is counted and painted.
void opening(benchmark::State& state) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("city.vidette.gpkg"));
    Words words;
    const QApplication application(words.count, words.all);
    if (!ui::Document::write(city(), path)) return state.SkipWithError("the project could not be written");
    ui::MainWindow window;
    window.show();
    QCoreApplication::processEvents();
    double longest = 0;
    for ([[maybe_unused]] auto pass : state) {
        const double whole = secondsOf(1, [&] {
            longest = secondsOf(1, [&] { window.openFile(path); });
            const auto there = [&] {
                return window.coverage().result() && window.coverage().settled() &&
                       !window.document().estate().obstacles.empty() && window.canvas().finished();
            };
            while (!there()) {
                longest = std::max(longest, secondsOf(1, [] { QCoreApplication::processEvents(); }));
                QThread::msleep(1);
            }
        });
        state.SetIterationTime(whole);
    }
    state.counters["longest_ms"] = longest * 1e3;
}

BENCHMARK(opening)->Name("painting/open")->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(pan)
    ->Name("painting/pan")
    ->ArgName("notches")
    ->Arg(0)
    ->Arg(8)
    ->Arg(16)
    ->UseManualTime()
    ->Iterations(kFrames)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(drag)->Name("painting/drag")->UseManualTime()->Iterations(kFrames)->Unit(benchmark::kMillisecond);
BENCHMARK(zoom)->Name("painting/zoom")->UseManualTime()->Iterations(kFrames)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace vidette::bench
