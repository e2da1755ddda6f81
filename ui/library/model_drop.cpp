// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/model_drop.h"

#include "ui/canvas/canvas.h"
#include "ui/library/library.h"
#include "ui/tools/model_tool.h"

#include <QDropEvent>
#include <QMimeData>

#include <optional>

namespace vidette::ui {
namespace {

std::optional<catalog::CameraModel> modelOf(const QMimeData& data) {
    const auto table = data.data(QString::fromLatin1(kModelMime)).toStdString();
    const auto models = catalog::parseCameraModels(table, "model");
    if (!models || models->empty()) return std::nullopt;
    return models->front();
}

} // namespace

ModelDrop::ModelDrop(Canvas& canvas) : QObject(&canvas), m_canvas(canvas) {
    canvas.installEventFilter(this);
}

ModelDrop::~ModelDrop() = default;

bool ModelDrop::take(QDropEvent& event) {
    const Pointer pointer{event.position(), m_canvas.view().toPlan(event.position()), event.modifiers()};
    if (event.type() == QEvent::Drop) {
        m_tool->dropAt(pointer);
        m_tool.reset();
        m_canvas.setFocus();
    } else {
        m_tool->showAt(pointer);
    }
    event.setDropAction(Qt::CopyAction);
    event.accept();
    return true;
}

bool ModelDrop::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::DragLeave && m_tool) {
        m_tool->cancel();
        m_tool.reset();
        return true;
    }
    const bool drop = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove ||
                      event->type() == QEvent::Drop;
    auto* dragged = drop ? static_cast<QDropEvent*>(event) : nullptr;
    if (!dragged || !dragged->mimeData()->hasFormat(QString::fromLatin1(kModelMime))) return false;
    if (!m_tool) {
        const auto model = modelOf(*dragged->mimeData());
        if (!model) return false;
        m_tool = std::make_unique<ModelTool>(m_canvas.toolContext(), *model, [] {});
    }
    return take(*dragged);
}

} // namespace vidette::ui
