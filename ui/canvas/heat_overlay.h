// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/ground.h"

#include <QImage>
#include <QObject>
#include <QPainter>

#include <optional>

/// What the plan shows of seeing: classes as always, how many cameras see each place, or how densely the
/// densest does. The two maps are pictures over the ground, with obstacles, names and cameras on top; those
/// of many figures are painted below the window, the last one being shown until then.
namespace vidette::ui {

enum class Heat { Classes, Cameras, Density };

/// The picture of one frame, whole.
QImage paintedHeat(const GroundContent& content, const Frame& frame, Heat heat, const base::Task& task);
void paintHeatLegend(QPainter& painter, const QSizeF& size, Heat heat, const Theme& theme);

class HeatOverlay final : public QObject {
    Q_OBJECT

  public:
    explicit HeatOverlay(QObject* parent) : QObject(parent) {}

    Heat heat() const { return m_heat; }
    void setHeat(Heat heat);
    /// False where classes are shown: nothing was painted.
    bool paint(QPainter& painter, const GroundContent& content, const Frame& frame);

  signals:
    /// Another picture is wanted, or there.
    void changed();

  private:
    struct Picture {
        Frame frame;
        std::shared_ptr<const CoverageShapes> coverage;
        bool dark = false;
        Layers layers;
        QImage image;

        bool serves(const GroundContent& content, const Frame& wanted) const {
            return frame == wanted && coverage == content.coverage && dark == content.theme.dark &&
                   layers == content.layers;
        }
    };

    Heat m_heat = Heat::Classes;
    std::optional<Picture> m_picture;
    Job m_job;
};

} // namespace vidette::ui
