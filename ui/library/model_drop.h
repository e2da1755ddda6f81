// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QDropEvent;

/// Models that are dragged from the library onto the plan: the camera follows the mouse with what it would
/// see, and hangs where it is dropped.
namespace vidette::ui {

class Canvas;
class ModelTool;

class ModelDrop final : public QObject {
    Q_OBJECT

  public:
    explicit ModelDrop(Canvas& canvas);
    ~ModelDrop() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool take(QDropEvent& event);

    Canvas& m_canvas;
    std::unique_ptr<ModelTool> m_tool;
};

} // namespace vidette::ui
