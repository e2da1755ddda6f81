// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/camera_model.h"
#include "ui/tools/tool.h"
#include "ui/tools/typed_number.h"

#include <functional>
#include <optional>

/// Hangs cameras of one model of the library: near a mounting site on it, near a wall or a pole on its face,
/// looking away from it; dragging aims. Clicks go on hanging cameras until Esc.
namespace vidette::ui {

class ModelTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(ModelTool)

  public:
    /// `done` is called by Esc, so that the window can go back to selecting.
    ModelTool(const ToolContext& context, catalog::CameraModel model, std::function<void()> done);

    QString hint() const override;
    void hover(const Pointer& pointer) override;
    bool press(const Pointer& pointer) override;
    void drag(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    bool key(const QKeyEvent& event) override;
    bool cancel() override;
    void paint(QPainter& painter, const Scene& scene) const override;

    /// Shows where the model would hang, and hangs it there: for dropping.
    void showAt(const Pointer& pointer);
    void dropAt(const Pointer& pointer);

  private:
    estate::Camera pattern(const Pointer& pointer) const;
    void show();

    catalog::CameraModel m_model;
    std::function<void()> m_done;
    std::optional<estate::Camera> m_new;
    bool m_pressed = false;
    Pointer m_pointer;
    TypedNumber m_typed;
};

} // namespace vidette::ui
