// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/weight_slider.h"

#include "ui/panels/weight_list.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vidette::ui {
namespace {

constexpr int kThousandths = 1000;
constexpr double kArrow = 0.01;
constexpr double kPage = 0.05;
constexpr int kEdge = 9;  ///< room for half the handle
constexpr int kTrack = 9; ///< middle of the track, below the top
constexpr int kHandle = 7;
constexpr int kStripAt = 22;
constexpr int kStrip = 16;
constexpr int kTurnsAt = 40;
constexpr int kBare = 20; ///< height without a strip
constexpr int kWhole = 56;

QString joined(const std::vector<std::string>& ids) {
    QStringList names;
    for (const auto& id : ids) names << text(id);
    return names.join(QStringLiteral(" = "));
}

} // namespace

WeightSlider::WeightSlider(const QString& name, QWidget* parent) : QSlider(Qt::Horizontal, parent) {
    setAccessibleName(name);
    setRange(0, kThousandths);
    setSingleStep(static_cast<int>(kArrow * kThousandths));
    setPageStep(static_cast<int>(kPage * kThousandths));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    // Screen readers set the value itself.
    connect(this, &QSlider::valueChanged, this,
            [this](int value) { ask(static_cast<double>(value) / kThousandths); });
}

void WeightSlider::show(View view) {
    if (view == m_view) return;
    const bool taller = view.stability.has_value() != m_view.stability.has_value();
    m_view = std::move(view);
    const QSignalBlocker blocker(this);
    setValue(static_cast<int>(std::lround(m_view.weight * kThousandths)));
    setAccessibleDescription(turnWords());
    if (taller) updateGeometry();
    update();
}

QString WeightSlider::turnWords() const {
    if (!m_view.stability) return {};
    return m_view.stability->ranges.empty() ? tr("all others are locked, so nothing can give way")
                                            : WeightList::turnWords(*m_view.stability);
}

QSize WeightSlider::sizeHint() const {
    return {280, m_view.stability ? kWhole : kBare};
}

void WeightSlider::ask(double weight) {
    if (!m_view.locked) emit moved(std::clamp(weight, 0.0, m_view.most));
}

double WeightSlider::across(double weight) const {
    return kEdge + weight * (width() - 2 * kEdge);
}

double WeightSlider::weightAt(double x) const {
    return std::clamp((x - kEdge) / std::max(width() - 2 * kEdge, 1), 0.0, 1.0);
}

void WeightSlider::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return ask(m_view.weight - kArrow);
    case Qt::Key_Right:
    case Qt::Key_Up:
        return ask(m_view.weight + kArrow);
    case Qt::Key_PageDown:
        return ask(m_view.weight - kPage);
    case Qt::Key_PageUp:
        return ask(m_view.weight + kPage);
    case Qt::Key_Home:
        return ask(0);
    case Qt::Key_End:
        return ask(m_view.most);
    default:
        QWidget::keyPressEvent(event);
    }
}

void WeightSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || event->position().y() > kTurnsAt) return event->ignore();
    setSliderDown(true);
    ask(weightAt(event->position().x()));
}

void WeightSlider::mouseMoveEvent(QMouseEvent* event) {
    if (isSliderDown()) return ask(weightAt(event->position().x()));
    const bool canBeMoved = event->position().y() <= kTurnsAt && !m_view.locked;
    setCursor(canBeMoved ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void WeightSlider::mouseReleaseEvent(QMouseEvent*) {
    setSliderDown(false);
}

void WeightSlider::wheelEvent(QWheelEvent* event) {
    event->ignore(); // it scrolls the page
}

QString WeightSlider::winnersAt(double weight) const {
    for (const auto& range : m_view.stability->ranges) {
        if (weight > range.to) continue;
        return tr("%1 first from %2 to %3")
            .arg(joined(range.winners), percentText(range.from), percentText(range.to));
    }
    return {};
}

bool WeightSlider::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || !m_view.stability) return QSlider::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), winnersAt(weightAt(help->pos().x())), this);
    return true;
}

void WeightSlider::paintTrack(QPainter& painter) const {
    const Theme theme = themeOf(palette());
    const auto stroke = [&](double from, double to, const QPen& pen) {
        painter.setPen(pen);
        painter.drawLine(QPointF(across(from), kTrack), QPointF(across(to), kTrack));
    };
    if (m_view.most < 1) stroke(m_view.most, 1, QPen(theme.line, 2, Qt::DotLine));
    stroke(0, m_view.most, QPen(theme.field, 4, Qt::SolidLine, Qt::RoundCap));
    stroke(0, m_view.weight, QPen(m_view.colour, 6, Qt::SolidLine, Qt::RoundCap));
    painter.setPen(QPen(theme.text, 2));
    painter.drawLine(QPointF(across(m_view.kept), 1), QPointF(across(m_view.kept), 17));
    const QPointF middle(across(m_view.weight), kTrack);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.text, hasFocus() ? 3 : 1.5));
    painter.setBrush(m_view.locked ? theme.field : theme.surface);
    if (m_view.locked)
        painter.drawRect(QRectF(middle - QPointF(5, 5), QSizeF(10, 10)));
    else
        painter.drawEllipse(middle, kHandle, kHandle);
}

void WeightSlider::paintStrip(QPainter& painter) const {
    const Theme theme = themeOf(palette());
    const auto& stability = *m_view.stability;
    bool shaded = false;
    for (const auto& range : stability.ranges) {
        const bool now = range.from == stability.low && range.to == stability.high;
        const QRectF where(QPointF(across(range.from), kStripAt),
                           QPointF(across(range.to), kStripAt + kStrip));
        painter.setPen(QPen(theme.field, 1));
        painter.setBrush(now ? theme.selected : shaded ? theme.grid : theme.canvas);
        painter.drawRect(where);
        shaded = !shaded;
        const QString names = joined(range.winners);
        QFont font = fontOf(Type::Caption);
        font.setBold(now);
        if (QFontMetrics(font).horizontalAdvance(names) + 6 > where.width()) continue;
        painter.setFont(font);
        painter.setPen(now ? theme.strong : theme.text);
        painter.drawText(where, Qt::AlignCenter, names);
    }
    const double mark = across(stability.weight);
    painter.setPen(QPen(theme.text, 2));
    painter.drawLine(QPointF(mark, kStripAt - 3), QPointF(mark, kStripAt + kStrip + 2));
    const QFont caption = fontOf(Type::Caption);
    painter.setFont(caption);
    painter.setPen(theme.muted);
    const QString turns = QFontMetrics(caption).elidedText(turnWords(), Qt::ElideRight, width() - 2 * kEdge);
    painter.drawText(QRectF(kEdge, kTurnsAt, width() - 2 * kEdge, kWhole - kTurnsAt),
                     Qt::AlignLeft | Qt::AlignVCenter, turns);
}

void WeightSlider::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_view.stability) paintStrip(painter);
    paintTrack(painter);
}

} // namespace vidette::ui
