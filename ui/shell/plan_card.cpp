// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plan_card.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QFileInfo>
#include <QFontMetrics>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

namespace vidette::ui {
namespace {

constexpr int kPictureHeight = 128;
constexpr int kHeight = kPictureHeight + 58;

} // namespace

PlanCard::PlanCard(const RecentPlan& plan, bool draft, QWidget* parent)
    : QAbstractButton(parent), m_plan(plan), m_picture(pictureOf(plan.path)),
      m_missing(!QFileInfo::exists(plan.path)) {
    const QString day = QLocale().toString(plan.opened, QLocale::ShortFormat);
    const QString file = QFileInfo(plan.path).fileName();
    m_title = !plan.name.isEmpty() ? plan.name : draft ? tr("Plan without a name") : file;
    m_below = m_missing ? tr("Missing: %1").arg(QDir::toNativeSeparators(plan.path))
              : draft   ? tr("Not named yet · %1").arg(day)
                        : tr("%1 · %2").arg(file, day);
    setText(m_title);
    setAccessibleName(tr("%1, %2").arg(m_title, m_below));
    setToolTip(QDir::toNativeSeparators(plan.path));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(m_missing ? Qt::ArrowCursor : Qt::PointingHandCursor);
    auto* pin = new QToolButton(this);
    const Theme theme = themeOf(palette());
    pin->setIcon(iconOf(QStringLiteral("pin"), plan.pinned ? theme.accent : theme.muted));
    pin->setAutoRaise(true);
    pin->setCheckable(true);
    pin->setChecked(plan.pinned);
    pin->setGeometry(kWidth - 34, kPictureHeight + 4, 28, 28);
    pin->setAccessibleName(tr("Keep %1 at the front").arg(m_title));
    pin->setToolTip(plan.pinned ? tr("Kept at the front") : tr("Keep at the front"));
    connect(pin, &QAbstractButton::clicked, this, &PlanCard::pinWanted);
}

QSize PlanCard::sizeHint() const {
    return {kWidth, kHeight};
}

void PlanCard::contextMenuEvent(QContextMenuEvent* event) {
    // No loop of events of its own: what it does ends this card.
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool pinned = m_plan.pinned;
    menu->addAction(pinned ? tr("No longer keep at the front") : tr("Keep at the front"), this,
                    [this, pinned] { emit pinWanted(!pinned); });
    menu->addAction(tr("Take from this list"), this, &PlanCard::forgetWanted);
    menu->popup(event->globalPos());
}

void PlanCard::paintPicture(QPainter& painter, const QRectF& room) {
    const Theme theme = themeOf(palette());
    painter.fillRect(room, theme.canvas);
    if (!m_picture.isNull()) {
        const double share = room.width() / m_picture.width();
        const double height = room.height() / share;
        painter.setOpacity(m_missing ? 0.35 : 1);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(room, m_picture,
                           QRectF(0, (m_picture.height() - height) / 2, m_picture.width(), height));
        painter.setOpacity(1);
        return;
    }
    painter.drawPixmap(QPointF(room.center().x() - 20, room.center().y() - 20),
                       iconPixmap(QStringLiteral("plan"), theme.field, 40, devicePixelRatioF()));
}

void PlanCard::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath outline;
    outline.addRoundedRect(whole, 8, 8);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(rect(), underMouse() && !m_missing ? theme.selected : theme.surface);
    paintPicture(painter, QRectF(0, 0, width(), kPictureHeight));
    painter.restore();
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, hasFocus() ? 2 : 1));
    painter.drawPath(outline);
    const auto line = [&](const QString& words, Type type, const QColor& ink, int top, int right) {
        const QFont font = fontOf(type);
        painter.setFont(font);
        painter.setPen(ink);
        const QRectF room(12, top, width() - 12 - right, 20);
        const auto side = m_missing && type == Type::Caption ? Qt::ElideMiddle : Qt::ElideRight;
        painter.drawText(room, Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(words, side, static_cast<int>(room.width())));
    };
    line(m_title, Type::Strong, m_missing ? theme.muted : theme.text, kPictureHeight + 8, 38);
    line(m_below, Type::Caption, m_missing ? theme.warning : theme.muted, kPictureHeight + 30, 12);
}

} // namespace vidette::ui
