// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas.h"

#include "ui/canvas/camera_layer.h"
#include "ui/canvas/hit_test.h"
#include "ui/canvas/overlay_layer.h"
#include "ui/canvas/plan_layers.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/selection.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>

#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kFitMargin = 52;
constexpr double kLegendRoom = 140; ///< below the plan, so that the legend covers none of it
constexpr double kWheelStep = 1.2;
constexpr double kKeyPan = 60;
constexpr int kMarkMilliseconds = 1200;
constexpr double kInchesPerMetre = 39.37007874;

} // namespace

Canvas::Canvas(Document& document, Selection& selection, CoverageModel& coverage, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_coverage(coverage) {
    setObjectName(QStringLiteral("canvas"));
    setAccessibleName(tr("Plan"));
    setAccessibleDescription(tr("The plan with its cameras and what they see"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setMinimumSize(320, 240);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&document, &Document::changed, this, &Canvas::follow);
    connect(&document, &Document::opened, this, &Canvas::fitAll);
    connect(&selection, &Selection::changed, this, qOverload<>(&QWidget::update));
    connect(&coverage, &CoverageModel::resultChanged, this, &Canvas::renew);
    connect(&coverage, &CoverageModel::optionsChanged, this, &Canvas::renew);
}

Canvas::~Canvas() = default;

ToolContext Canvas::toolContext() {
    return {m_document, m_selection, m_view};
}

void Canvas::setTool(std::unique_ptr<Tool> tool) {
    if (m_tool) m_tool->cancel();
    m_tool = std::move(tool);
    m_toolHasPress = false;
    afterGesture();
}

void Canvas::moveView(const ViewTransform& view) {
    if (m_view == view) return;
    m_view = view;
    renew();
    emit viewChanged();
}

void Canvas::fitAll() {
    ViewTransform view = m_view;
    geometry::Box box;
    for (const auto& obstacle : m_document.estate().obstacles) {
        box.include(geometry::boundsOf(obstacle.solids));
        for (const auto& sheet : obstacle.sheets) box.include(geometry::boundsOf(sheet));
    }
    for (const auto& camera : m_document.estate().cameras) box.include(camera.at);
    if (box.empty()) box = estate::boundsOf(m_document.estate());
    view.fit(box, QRectF(rect()).adjusted(kFitMargin, kFitMargin, -kFitMargin, -kLegendRoom));
    m_fitted = true;
    moveView(view);
}

void Canvas::zoomBy(double factor) {
    ViewTransform view = m_view;
    view.zoom(QRectF(rect()).center(), factor);
    m_fitted = false;
    moveView(view);
}

void Canvas::showPoint(geometry::Point at) {
    const QPointF screen = m_view.toScreen(at);
    if (!QRectF(rect()).adjusted(80, 80, -80, -80).contains(screen)) {
        ViewTransform view = m_view;
        view.centre(at, QRectF(rect()).center());
        m_fitted = false;
        moveView(view);
    }
    m_marked = at;
    QTimer::singleShot(kMarkMilliseconds, this, [this] {
        m_marked.reset();
        update();
    });
    update();
}

double Canvas::scaleDenominator() const {
    return logicalDpiX() * kInchesPerMetre / m_view.scale();
}

void Canvas::follow(const Changes& changes) {
    if (changes.any()) renew();
}

void Canvas::renew() {
    m_groundIsOld = true;
    update();
}

Pointer Canvas::pointerOf(QPointF screen, Qt::KeyboardModifiers modifiers) const {
    return {screen, m_view.toPlan(screen), modifiers};
}

void Canvas::afterGesture() {
    update();
    setCursor(m_panFrom || m_spaceHeld ? Qt::ClosedHandCursor : m_tool ? m_tool->cursor() : Qt::ArrowCursor);
    const QString hint = m_tool ? m_tool->hint() : QString();
    if (hint == m_hint) return;
    m_hint = hint;
    emit hintChanged(hint);
}

void Canvas::paintGround(QPainter& painter, const Scene& scene) const {
    painter.fillRect(rect(), scene.theme.canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter, scene);
    paintZones(painter, scene);
    paintCoverage(painter, scene);
    paintObstacles(painter, scene);
    paintLabels(painter, scene);
    paintCameras(painter, scene);
}

void Canvas::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    const Scene scene{m_document.shown(), m_coverage.result(), m_coverage.options(), m_view, theme,
                      QSizeF(size()),     m_coverage.stale()};
    const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
    if (m_groundIsOld || m_ground.size() != pixels) {
        m_ground = QPixmap(pixels);
        m_ground.setDevicePixelRatio(devicePixelRatioF());
        QPainter ground(&m_ground);
        paintGround(ground, scene);
        m_groundIsOld = false;
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_ground);
    painter.setRenderHint(QPainter::Antialiasing);
    if (const auto* camera = m_selection.camera()) paintChosenCamera(painter, scene, *camera);
    if (m_marked) {
        painter.setPen(QPen(theme.accent, 2.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(m_view.toScreen(*m_marked), 22, 22);
    }
    paintScaleBar(painter, scene);
    paintLegend(painter, scene);
    if (m_tool) m_tool->paint(painter, scene);
    if (!m_focusedByKey) return;
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void Canvas::resizeEvent(QResizeEvent*) {
    m_groundIsOld = true;
    if (m_fitted || m_document.estate() == estate::Estate{}) fitAll();
}

void Canvas::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::RightButton) {
        if (m_tool && m_tool->cancel()) return afterGesture();
        m_selection.set(hitTest(m_document.shown(), m_view, m_selection.item(), event->position()).item);
        afterGesture();
        emit menuWanted(event->globalPosition().toPoint());
        return;
    }
    const bool wantsPan = event->button() == Qt::MiddleButton || m_spaceHeld;
    m_toolHasPress = !wantsPan && event->button() == Qt::LeftButton && m_tool &&
                     m_tool->press(pointerOf(event->position(), event->modifiers()));
    if (!m_toolHasPress) m_panFrom = event->position();
    afterGesture();
}

void Canvas::mouseMoveEvent(QMouseEvent* event) {
    emit pointerAt(m_view.toPlan(event->position()));
    if (m_panFrom) {
        ViewTransform view = m_view;
        view.pan(event->position() - *m_panFrom);
        m_panFrom = event->position();
        m_fitted = false;
        moveView(view);
        return;
    }
    if (!m_tool) return;
    const Pointer pointer = pointerOf(event->position(), event->modifiers());
    if (m_toolHasPress) {
        m_tool->drag(pointer);
    } else {
        m_tool->hover(pointer);
    }
    afterGesture();
}

void Canvas::mouseReleaseEvent(QMouseEvent* event) {
    m_panFrom.reset();
    if (m_toolHasPress && m_tool) m_tool->release(pointerOf(event->position(), event->modifiers()));
    m_toolHasPress = false;
    afterGesture();
}

void Canvas::wheelEvent(QWheelEvent* event) {
    const double steps = event->angleDelta().y() / 120.0;
    if (steps == 0) return;
    ViewTransform view = m_view;
    view.zoom(event->position(), std::pow(kWheelStep, steps));
    m_fitted = false;
    moveView(view);
    event->accept();
}

bool Canvas::panKey(int key) {
    ViewTransform view = m_view;
    if (key == Qt::Key_Left) view.pan({kKeyPan, 0});
    if (key == Qt::Key_Right) view.pan({-kKeyPan, 0});
    if (key == Qt::Key_Up) view.pan({0, kKeyPan});
    if (key == Qt::Key_Down) view.pan({0, -kKeyPan});
    if (view == m_view) return false;
    m_fitted = false;
    moveView(view);
    return true;
}

void Canvas::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) m_spaceHeld = true;
    const bool escaped = event->key() == Qt::Key_Escape && m_tool && m_tool->cancel();
    const bool used =
        escaped || (m_tool && m_tool->key(*event)) || event->key() == Qt::Key_Space || panKey(event->key());
    if (!used && event->key() == Qt::Key_Escape) m_selection.clear();
    afterGesture();
    if (!used) QWidget::keyPressEvent(event);
}

void Canvas::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) m_spaceHeld = false;
    afterGesture();
    QWidget::keyReleaseEvent(event);
}

void Canvas::focusInEvent(QFocusEvent* event) {
    m_focusedByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void Canvas::focusOutEvent(QFocusEvent*) {
    m_focusedByKey = false;
    m_spaceHeld = false;
    update();
}

void Canvas::leaveEvent(QEvent*) {
    update();
}

void Canvas::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) renew();
    QWidget::changeEvent(event);
}

void Canvas::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void Canvas::dropEvent(QDropEvent* event) {
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile()) emit dropped(urls.front().toLocalFile());
}

} // namespace vidette::ui
