// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene.h"
#include "ui/job.h"

#include <QImage>
#include <QObject>
#include <QPainter>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>

/// The plan itself as a picture that is kept between frames: grid, floors, pictures under the plan, zones,
/// views, obstacles, names, cameras.
///
/// A picture of few things is painted at once. One of many things is painted below the window, wider than the
/// canvas, so that the view can move over it; until it is there the last one is shown in its place, moved and
/// scaled. While the view moves, pictures are painted for speed; when it rests, smoothly.
namespace vidette::ui {

/// What the picture is of: values only, so that it can be painted in any thread.
struct GroundContent {
    Places places;
    std::shared_ptr<const CoverageShapes> coverage;
    analysis::CoverageOptions options;
    Theme theme;
    bool stale = false;
    estate::CameraId lifted = {}; ///< painted on top by the caller
    std::shared_ptr<const WhatIfShapes> whatIf = nullptr;
    std::shared_ptr<const PlanPictures> pictures = nullptr;
    Places below = {}; ///< other levels, painted faintly
    Layers layers = {};
};

/// From where it is seen.
struct Frame {
    ViewTransform view;
    QSizeF size;
    double ratio = 1; ///< pixels for each point of the screen

    bool operator==(const Frame&) const = default;
};

/// What painters of such content are given; it refers to content, frame and task, and lives as long as they.
Scene sceneOf(const GroundContent& content, const Frame& frame, const base::Task& task, bool quick = false);

/// The picture of one frame. Polls the task; what is cancelled is only partly painted.
QImage paintedGround(const GroundContent& content, const Frame& frame, bool quick, const base::Task& task);
/// About how many figures such a picture has.
std::size_t figuresIn(const GroundContent& content, const Frame& frame);

class Ground final : public QObject {
    Q_OBJECT

  public:
    /// Pictures of so many figures are painted at once.
    static constexpr std::size_t kDirectFigures = 600;

    explicit Ground(QObject* parent = nullptr);

    /// What was painted until now is of an older plan.
    void renew() { ++m_revision; }
    /// Shows the frame as well as it is known, and sees to it that it will be known better.
    void paint(QPainter& painter, const GroundContent& content, const Frame& frame);
    /// True when the last frame was shown whole, of the newest plan and smoothly.
    bool finished() const { return m_finished; }
    /// The share of the last frame, 0 … 1, that showed the plan and not bare canvas.
    double known() const { return m_known; }
    /// Whether the last picture was painted below the window.
    bool below() const { return m_below; }

  signals:
    /// A better picture is there.
    void ready();

  private:
    struct Picture {
        Frame frame;
        QImage image;
        std::uint64_t revision = 0;
        bool quick = false;
    };

    bool serves(const Frame& frame, double margin) const;
    void ask(const GroundContent& content, const Frame& frame);
    void show(QPainter& painter, const Frame& frame, const QColor& canvas);

    std::optional<Picture> m_picture;
    Frame m_seen; ///< the last frame
    std::uint64_t m_revision = 1;
    double m_known = 0;
    bool m_moving = false;
    bool m_finished = false;
    bool m_below = false;
    bool m_quickJob = false; ///< what runs is a quick picture, which is always waited for
    QTimer m_rest;
    Job m_job;
};

} // namespace vidette::ui
