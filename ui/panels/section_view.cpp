// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/section_view.h"

#include "estate/camera_edits.h"
#include "ui/canvas/brushes.h"
#include "ui/document.h"
#include "ui/selection.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kLeft = 40; ///< room for the scale of heights
constexpr double kRight = 14;
constexpr double kTop = 16;
constexpr double kBottom = 44; ///< room for distances and what persons are seen as
constexpr double kHandle = 7;
constexpr double kReach = 11;
constexpr double kAirAbove = 0.5; ///< m drawn above the camera

} // namespace

SectionView::SectionView(Document& document, Selection& selection, CameraLook& look, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_look(look) {
    setMinimumSize(300, 150);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Side section"));
    setAccessibleDescription(tr("The chosen camera from the side; arrow keys tilt it, page keys raise it"));
    connect(&look, &CameraLook::changed, this, qOverload<>(&QWidget::update));
}

SectionView::Scale SectionView::scale() const {
    Scale scale;
    scale.room = QRectF(rect()).adjusted(kLeft, kTop, -kRight, -kBottom);
    const auto& section = shown()->section;
    double highest = std::max(section.optics.pose.height, analysis::kPersonHeight) + kAirAbove;
    for (const auto& point : section.ground) highest = std::max(highest, point.height + 2);
    scale.across = scale.room.width() / section.length;
    // Heights are drawn larger where the section is long, never smaller.
    scale.up = std::max(scale.room.height() / highest, 0.001);
    return scale;
}

std::optional<QPointF> SectionView::heightHandle() const {
    if (!shown()) return std::nullopt;
    return scale().at(0, shown()->section.optics.pose.height);
}

std::optional<QPointF> SectionView::tiltHandle() const {
    if (!shown() || !shown()->section.optics.pose.tilt) return std::nullopt;
    const auto& section = shown()->section;
    const double slope = std::tan(section.optics.pose.tilt->radians());
    const double height = section.optics.pose.height;
    double away = section.length * 0.3;
    if (slope > 0) away = std::min(away, 0.7 * height / slope);
    if (slope < 0) away = std::min(away, kAirAbove * 0.8 / -slope);
    return scale().at(away, height - slope * away);
}

SectionView::Grip SectionView::gripAt(QPointF at) const {
    if (const auto handle = tiltHandle(); handle && QLineF(*handle, at).length() <= kReach) return Grip::Tilt;
    if (const auto handle = heightHandle(); handle && QLineF(*handle, at).length() <= kReach + 4)
        return Grip::Height;
    return Grip::None;
}

base::Result<estate::Estate> SectionView::outcome(const estate::Camera& camera) {
    const Scale scale = this->scale();
    const double away = (m_pointer.x() - scale.room.left()) / scale.across;
    const double up = (scale.room.bottom() - m_pointer.y()) / scale.up;
    estate::Camera next = camera;
    if (m_grip == Grip::Height) {
        const double height = m_typed.value().value_or(std::max(std::round(up * 20) / 20, 0.0));
        next.height = base::Metres(height);
        m_value = metresText(height);
    } else {
        const double drop = camera.height.value - up;
        const double pulled = base::Angle::radians(std::atan2(drop, std::max(away, 1e-3))).degrees();
        const double tilt = std::clamp(m_typed.value().value_or(std::round(pulled)), -90.0, 90.0);
        next.tilt = base::Angle::degrees(tilt);
        m_value = degreesText(tilt);
    }
    return estate::replaceCamera(m_document.estate(), next);
}

void SectionView::mousePressEvent(QMouseEvent* event) {
    m_grip = event->button() == Qt::LeftButton ? gripAt(event->position()) : Grip::None;
    m_typed.clear();
    m_pointer = event->position();
}

void SectionView::mouseMoveEvent(QMouseEvent* event) {
    m_pointer = event->position();
    const auto* camera = m_selection.camera();
    if (m_grip != Grip::None && camera) {
        const auto* kept = m_document.estate().cameras.find(camera->id);
        if (auto next = kept ? outcome(*kept) : base::failure("no_such_row", {}, {}))
            m_document.preview(std::move(*next));
        return update();
    }
    m_hover = gripAt(m_pointer);
    setCursor(m_hover == Grip::None ? Qt::ArrowCursor : Qt::OpenHandCursor);
    setToolTip(m_hover == Grip::Tilt     ? tr("Drag to tilt")
               : m_hover == Grip::Height ? tr("Drag to raise or lower")
                                         : QString());
}

void SectionView::mouseReleaseEvent(QMouseEvent*) {
    const auto* camera = m_selection.camera();
    const auto* kept = camera ? m_document.estate().cameras.find(camera->id) : nullptr;
    const bool moved = !m_value.isEmpty();
    if (m_grip != Grip::None && kept && moved) {
        const QString name = text(kept->code);
        const QString words = m_grip == Grip::Tilt ? tr("Tilt %1").arg(name) : tr("Height of %1").arg(name);
        m_document.commit(outcome(*kept), words);
    }
    m_grip = Grip::None;
    m_value.clear();
    update();
}

void SectionView::giveUp() {
    m_grip = Grip::None;
    m_value.clear();
    m_document.endPreview();
}

void SectionView::change(const estate::Camera& camera, const QString& words, const QString& key) {
    m_document.commit(estate::replaceCamera(m_document.estate(), camera), words, key);
}

void SectionView::keyPressEvent(QKeyEvent* event) {
    const auto* camera = m_selection.camera();
    if (!camera || !shown()) return QWidget::keyPressEvent(event);
    if (m_grip != Grip::None) {
        if (event->key() == Qt::Key_Escape) return giveUp();
        const auto* kept = m_document.estate().cameras.find(camera->id);
        if (!kept || !m_typed.take(*event)) return QWidget::keyPressEvent(event);
        if (auto next = outcome(*kept)) m_document.preview(std::move(*next));
        return update();
    }
    const QString name = text(camera->code);
    estate::Camera next = *camera;
    const int turn = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const int lift = event->key() == Qt::Key_PageUp ? 1 : event->key() == Qt::Key_PageDown ? -1 : 0;
    const auto& pose = shown()->section.optics.pose;
    if (turn != 0 && pose.tilt) {
        next.tilt = base::Angle::degrees(std::clamp(pose.tilt->degrees() + turn, -90.0, 90.0));
        return change(next, tr("Tilt %1").arg(name), QStringLiteral("tilt ") + name);
    }
    if (lift == 0) return QWidget::keyPressEvent(event);
    next.height = base::Metres(std::max(0.0, std::round(camera->height.value * 10 + lift) / 10));
    change(next, tr("Height of %1").arg(name), QStringLiteral("height ") + name);
}

void SectionView::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.canvas);
    if (!shown()) return;
    const Scale scale = this->scale();
    painter.setClipRect(scale.room.adjusted(0, -kTop, kRight, 0));
    paintView(painter, scale, theme);
    paintParts(painter, scale, theme);
    painter.setClipping(false);
    paintAxes(painter, scale, theme);
    paintClasses(painter, scale, theme);
    paintLimits(painter, scale, theme);
    paintPersons(painter, scale, theme);
    const auto tilt = tiltHandle();
    const QPointF lens = *heightHandle();
    painter.setPen(QPen(theme.strong, 1.5, Qt::DashLine));
    if (tilt) painter.drawLine(lens, *tilt);
    painter.setPen(QPen(theme.strong, 2));
    painter.setBrush(theme.strong);
    painter.drawEllipse(lens, kHandle, kHandle);
    painter.setBrush(theme.surface);
    // A suggested tilt is drawn dashed: it becomes the camera's own when the handle is dragged.
    if (shown()->section.optics.tiltSuggested) painter.setPen(QPen(theme.strong, 2, Qt::DotLine));
    if (tilt) painter.drawEllipse(*tilt, kHandle - 1, kHandle - 1);
    if (!m_value.isEmpty()) drawBubble(painter, m_pointer, m_value, theme);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace vidette::ui
