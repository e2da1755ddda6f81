// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/ground.h"

#include "ui/canvas/ground_layers.h"
#include "ui/canvas/picture_layer.h"
#include "ui/what_if_shapes.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace vidette::ui {
namespace {

constexpr int kRestMilliseconds = 160; ///< so long without a move, and the view rests
constexpr double kWider = 0.5;       ///< a kept picture is wider than the canvas by this share, on each side
constexpr double kAskAhead = 0.2;    ///< a new one is asked for when less than this share is left
constexpr std::size_t kEachView = 6; ///< a camera's view counts as so many figures
constexpr std::size_t kEachPicture = 100;

Frame widened(const Frame& frame, double share) {
    Frame wide = frame;
    const QPointF by(std::round(frame.size.width() * share), std::round(frame.size.height() * share));
    wide.view.pan(by);
    wide.size = frame.size + QSizeF(2 * by.x(), 2 * by.y());
    return wide;
}

/// The area of a frame on the screen of another one.
QRectF areaOn(const Frame& frame, const Frame& screen) {
    const QPointF origin = screen.view.toScreen(frame.view.toPlan({0, 0}));
    const double factor = screen.view.scale() / frame.view.scale();
    return {origin, frame.size * factor};
}

} // namespace

Scene sceneOf(const GroundContent& content, const Frame& frame, const base::Task& task, bool quick) {
    return {content.places, content.coverage.get(), content.options,
            frame.view,     content.theme,          frame.size,
            task,           content.stale,          quick,
            content.lifted, content.whatIf.get(),   content.pictures.get(),
            content.layers, &content.below};
}

QImage paintedGround(const GroundContent& content, const Frame& frame, bool quick, const base::Task& task) {
    QImage image((frame.size * frame.ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(frame.ratio);
    image.fill(content.theme.canvas);
    const Scene scene = sceneOf(content, frame, task, quick);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing, !quick);
    painter.setBrushOrigin(frame.view.toScreen({0, 0}));
    paintGround(painter, scene);
    return image;
}

std::size_t figuresIn(const GroundContent& content, const Frame& frame) {
    std::size_t figures = 0;
    const base::Task task;
    const Scene scene = sceneOf(content, frame, task);
    const geometry::Box area = scene.area();
    const double pixel = frame.view.toMetres(1 / frame.ratio);
    const auto one = [&](const auto&) { ++figures; };
    content.places.obstacles().visitCoarsely(area, pixel, one, one);
    content.places.zones().visitCoarsely(area, pixel, one, one);
    content.places.streets().visitCoarsely(area, pixel, one, one);
    content.places.cameras().visitCoarsely(area, pixel, one, one);
    figures += kEachPicture * visibleImages(content.places.estate()).size();
    if (!content.coverage) return figures;
    const auto view = [&](auto&&...) { figures += kEachView; };
    content.coverage->cameras.visitCoarsely(area, pixel, view, view);
    content.coverage->spots.visitCoarsely(area, pixel, view, view);
    return figures;
}

Ground::Ground(QObject* parent) : QObject(parent) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_moving = false;
        emit ready();
    });
}

bool Ground::serves(const Frame& frame, double margin) const {
    if (!m_picture || m_picture->revision != m_revision) return false;
    const bool same =
        m_picture->frame.view.scale() == frame.view.scale() && m_picture->frame.ratio == frame.ratio;
    const Frame wanted = widened(frame, margin);
    constexpr double kRounding = 1; // points: panning moves pictures by whole pixels
    return same && areaOn(m_picture->frame, wanted)
                       .adjusted(-kRounding, -kRounding, kRounding, kRounding)
                       .contains(QRectF(QPointF(0, 0), wanted.size));
}

void Ground::paint(QPainter& painter, const GroundContent& content, const Frame& frame) {
    if (m_picture && m_seen != frame && m_below) {
        m_moving = true;
        m_rest.start();
    }
    m_seen = frame;
    if (!serves(frame, 0)) {
        m_below = figuresIn(content, frame) > kDirectFigures;
        if (!m_below) {
            m_job.cancel();
            m_picture = Picture{frame, paintedGround(content, frame, false, base::Task()), m_revision, false};
        }
    }
    const bool better = m_below && (!serves(frame, kAskAhead) || (m_picture->quick && !m_moving));
    if (better) ask(content, frame);
    m_finished = serves(frame, 0) && !m_picture->quick;
    show(painter, frame, content.theme.canvas);
}

void Ground::ask(const GroundContent& content, const Frame& frame) {
    // A quick picture is let finish: asked anew at every move, it would never be there.
    if (m_job.running() && m_quickJob) return;
    const bool fresh = serves(frame, 0);
    const bool quick = m_moving || !fresh;
    if (m_job.running() && !quick) return;
    m_quickJob = quick;
    m_job.start([this, content, frame = widened(frame, kWider), quick,
                 revision = m_revision](const base::Task& task) -> Job::Delivery {
        auto image = paintedGround(content, frame, quick, task);
        return [this, frame, quick, revision, image = std::move(image)] {
            m_picture = Picture{frame, image, revision, quick};
            emit ready();
        };
    });
}

void Ground::show(QPainter& painter, const Frame& frame, const QColor& canvas) {
    const QRectF room(QPointF(0, 0), frame.size);
    m_known = 0;
    if (!m_picture) return painter.fillRect(room, canvas);
    const QRectF area = areaOn(m_picture->frame, frame);
    const QRectF shared = area.intersected(room);
    m_known = shared.width() * shared.height() / (room.width() * room.height());
    if (!area.contains(room)) painter.fillRect(room, canvas);
    if (m_picture->frame.view.scale() != frame.view.scale()) return painter.drawImage(area, m_picture->image);
    const auto whole = [&](double at) { return std::round(at * frame.ratio) / frame.ratio; };
    painter.drawImage(QPointF(whole(area.x()), whole(area.y())), m_picture->image);
}

} // namespace vidette::ui
