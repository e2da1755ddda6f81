// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas.h"

#include "estate/chosen_edits.h"
#include "estate/plan_image_place.h"
#include "ui/canvas/camera_layer.h"
#include "ui/canvas/coverage_layer.h"
#include "ui/canvas/hit_test.h"
#include "ui/canvas/overlay_layer.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/plan_view.h"
#include "ui/selection.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>

#include <cmath>
#include <utility>

namespace vidette::ui {
namespace {

constexpr double kFitMargin = 52;
constexpr double kCardRoom = 76;    ///< above it, for the card that chooses what is shown
constexpr double kLegendRoom = 140; ///< below the plan, so that the legend covers none of it
constexpr double kWheelStep = 1.2;
constexpr double kKeyPan = 60;
constexpr int kMarkMilliseconds = 1200;
constexpr double kInchesPerMetre = 39.37007874;
constexpr double kNoticed = 14; ///< points; what is smaller is shown closer
constexpr double kAround = 20;  ///< m that are shown around it

} // namespace

Canvas::Canvas(Document& document, Selection& selection, CoverageModel& coverage, PlanView& plan,
               QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_coverage(coverage), m_plan(plan),
      m_text(new PlaceText(this)) {
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
    connect(&coverage, &CoverageModel::resultChanged, this, &Canvas::lift);
    connect(&coverage, &CoverageModel::resultChanged, this, &Canvas::renew);
    connect(&coverage, &CoverageModel::optionsChanged, this, &Canvas::renew);
    connect(&coverage, &CoverageModel::figuresChanged, this, &Canvas::lift);
    connect(&plan, &PlanView::changed, this, &Canvas::renew);
    connect(&m_ground, &Ground::ready, this, qOverload<>(&QWidget::update));
    connect(&m_pictures, &PictureStore::ready, this, &Canvas::renew);
}

Canvas::~Canvas() = default;

ToolContext Canvas::toolContext() {
    return {m_document,
            m_selection,
            m_view,
            m_settings,
            m_plan,
            [this](const WordsAsked& asked) { m_text->ask(asked, m_view); },
            [this] { afterGesture(); }};
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
    m_text->follow(m_view);
    update();
    emit viewChanged();
}

void Canvas::setView(const ViewTransform& view) {
    m_fitted = false;
    moveView(view);
}

void Canvas::fitAll() {
    const Places& places = m_document.places();
    geometry::Box box = places.obstacles().bounds();
    box.include(places.cameras().bounds());
    const bool isMap = !m_document.shown().crs.empty(); // there parcels and districts go far beyond
    for (const auto& zone : m_document.shown().zones)
        if (!isMap || (zone.kind != estate::ZoneKind::District && zone.kind != estate::ZoneKind::Parcel))
            box.include(boxOf(zone));
    if (box.empty()) box = places.bounds();
    fit(box);
    m_fitted = true;
}

void Canvas::fit(const geometry::Box& box) {
    ViewTransform view = m_view;
    view.fit(box, QRectF(rect()).adjusted(kFitMargin, kCardRoom, -kFitMargin, -kLegendRoom));
    m_fitted = false;
    moveView(view);
}

void Canvas::lookFrom(const ViewTransform& view) {
    m_fitted = false;
    moveView(view);
}

void Canvas::zoomBy(double factor) {
    ViewTransform view = m_view;
    view.zoom(QRectF(rect()).center(), factor);
    m_fitted = false;
    moveView(view);
}

void Canvas::fitSelection() {
    geometry::Box box = estate::boundsOf(m_document.shown(), m_selection.items());
    if (const auto* image = m_selection.image()) box = geometry::boundsOf(estate::cornersOf(*image));
    if (const auto* camera = m_selection.camera()) {
        if (const auto* seen = m_coverage.cameraOf(camera->id)) box.include(geometry::boundsOf(seen->region));
    }
    if (!box.empty()) fit(box.grown(1));
}

geometry::Box Canvas::shownArea() const {
    return geometry::boundsOf(m_view.toPlan(QPointF(0, 0)), m_view.toPlan(QPointF(width(), height())));
}

void Canvas::showArea(const geometry::Box& area) {
    const geometry::Point middle = (area.low + area.high) * 0.5;
    const QRectF shown(m_view.toScreen(area.low), m_view.toScreen(area.high));
    const QRectF room = QRectF(rect()).adjusted(80, 80, -80, -80);
    const double across = std::max(shown.normalized().width(), shown.normalized().height());
    if (!room.contains(shown.normalized()) || across < kNoticed) {
        ViewTransform view = m_view;
        const bool fits = across >= kNoticed && across <= std::min(room.width(), room.height());
        if (!fits) view.fit(area.grown(across < kNoticed ? kAround : 0), room);
        view.centre(middle, QRectF(rect()).center());
        m_fitted = false;
        moveView(view);
    }
    m_marked = middle;
    QTimer::singleShot(kMarkMilliseconds, this, [this] {
        m_marked.reset();
        update();
    });
    update();
}

void Canvas::showWhatIf(std::shared_ptr<const WhatIfShapes> whatIf) {
    if (std::exchange(m_whatIf, std::move(whatIf)) != m_whatIf) renew();
}

double Canvas::scaleDenominator() const {
    return logicalDpiX() * kInchesPerMetre / m_view.scale();
}

void Canvas::follow(const Changes& changes) {
    if (changes.images) m_pictures.follow(m_document.shown());
    // The camera that is dragged over a large plan is painted on top of the picture, which stays.
    const bool onTop = changes.preview && changes.cameras && !changes.obstacles && !changes.zones &&
                       !changes.images && m_ground.below() && m_coverage.movedCamera();
    if (onTop) return update();
    if (changes.any()) renew();
}

void Canvas::lift() {
    const auto* moved = m_coverage.movedCamera();
    const estate::CameraId lifted = moved ? moved->id : estate::CameraId{};
    if (std::exchange(m_lifted, lifted) != lifted) m_ground.renew();
    update();
}

void Canvas::renew() {
    m_ground.renew();
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

GroundContent Canvas::content(const Theme& theme) const {
    return {m_plan.places(), m_coverage.shapes(),   m_coverage.options(),
            theme,           m_coverage.stale(),    m_lifted,
            m_whatIf,        m_pictures.pictures(), m_plan.below(),
            m_plan.layers()};
}

void Canvas::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    const GroundContent ground = content(theme);
    QPainter painter(this);
    const Frame frame{m_view, QSizeF(size()), devicePixelRatioF()};
    m_ground.paint(painter, ground, frame);
    const bool covered = m_above && m_above(painter, ground, frame);
    painter.setRenderHint(QPainter::Antialiasing);
    const base::Task task;
    const Scene scene = sceneOf(ground, frame, task);
    paintTop(painter, scene, !covered);
}

void Canvas::paintAbove(Above above) {
    m_above = std::move(above);
    update();
}

void Canvas::paintTop(QPainter& painter, const Scene& scene, bool legend) {
    if (const auto* moved = m_coverage.movedCamera()) paintView(painter, scene, *moved);
    if (const auto* camera = m_selection.camera()) {
        const auto* seen = scene.stale ? nullptr : m_coverage.cameraOf(camera->id);
        paintChosenCamera(painter, scene, *camera, seen);
    }
    if (m_marked) {
        painter.setPen(QPen(scene.theme.accent, 2.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(m_view.toScreen(*m_marked), 22, 22);
    }
    if (m_tool) m_tool->paint(painter, scene);
    paintScaleBar(painter, scene);
    if (legend) paintLegend(painter, scene);
    if (!m_focusedByKey) return;
    painter.setPen(QPen(scene.theme.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void Canvas::resizeEvent(QResizeEvent*) {
    if (m_fitted || m_document.estate() == estate::Estate{}) fitAll();
}

void Canvas::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::RightButton) {
        if (m_tool && m_tool->cancel()) return afterGesture();
        const Items& chosen = m_selection.items();
        const Hit hit = hitTest(m_plan.reachable(), m_view, chosen, event->position());
        if (!m_selection.contains(hit.item)) m_selection.set(hit.item);
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

void Canvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_tool || m_spaceHeld) return mousePressEvent(event);
    m_tool->doubleClick(pointerOf(event->position(), event->modifiers()));
    m_toolHasPress = true;
    afterGesture();
}

bool Canvas::removePart() {
    const bool removed = m_tool && m_tool->removePart();
    afterGesture();
    return removed;
}

bool Canvas::event(QEvent* event) {
    // What is typed while something is dragged is its value ("3x0.5"), even where a letter is the key of an
    // action.
    if (event->type() == QEvent::ShortcutOverride && m_toolHasPress) {
        const auto* typed = static_cast<QKeyEvent*>(event);
        const bool isPlain =
            !(typed->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (isPlain && !typed->text().isEmpty() && typed->text().front().isPrint()) event->accept();
        return true;
    }
    // Tab goes to the next field of the window, but from length to direction while a piece is being drawn.
    const auto* pressed = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (!pressed || pressed->key() != Qt::Key_Tab || !m_tool || !m_tool->key(*pressed))
        return QWidget::event(event);
    afterGesture();
    return true;
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
    // A menu that opened over the plan is about what lies under it.
    const bool isGone = m_tool && !m_toolHasPress && !QApplication::activePopupWidget();
    if (!isGone) return update();
    m_tool->leave();
    afterGesture();
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
