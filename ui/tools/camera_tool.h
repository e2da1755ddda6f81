// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/tool.h"
#include "ui/tools/typed_number.h"

#include "base/result.h"

#include <functional>
#include <optional>

/// C: hangs a camera where it is pressed and aims it where it is dragged. The new camera has the optics of
/// the chosen one, else of the last one, else of a usual 5-megapixel camera; it is proposed, not in
/// operation.
namespace vidette::ui {

class CameraTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(CameraTool)

  public:
    /// `placed` is called after each camera, so that the window can go back to selecting.
    CameraTool(const ToolContext& context, std::function<void()> placed);

    QString hint() const override;
    void hover(const Pointer& pointer) override;
    bool press(const Pointer& pointer) override;
    void drag(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    bool key(const QKeyEvent& event) override;
    bool cancel() override;
    void paint(QPainter& painter, const Scene& scene) const override;

  private:
    estate::Camera pattern() const;

    std::function<void()> m_placed;
    std::optional<estate::Camera> m_new;
    Pointer m_pointer;
    Snapped m_caught;
    TypedNumber m_typed;
};

} // namespace vidette::ui
