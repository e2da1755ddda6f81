// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/sheet_preview.h"

#include "ui/output/sheet_files.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr double kMargin = 12;
constexpr double kMmPerInch = 25.4;

/// Where a sheet begins that is to fill the room, or stands in its middle when it is smaller.
double within(double wanted, double first, double last) {
    return last > first ? (first + last) / 2 : std::clamp(wanted, last, first);
}

} // namespace

SheetPreview::SheetPreview(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("The sheet"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 200);
    setToolTip(tr("A click shows the sheet in its true size"));
}

void SheetPreview::show(const SheetContent& content, const SheetPlan& plan, std::size_t sheet) {
    m_sheet = Shown{content, plan, sheet};
    m_words.clear();
    render();
}

void SheetPreview::say(const QString& words) {
    m_job.cancel();
    m_sheet.reset();
    m_image = {};
    m_words = words;
    update();
}

double SheetPreview::dotsPerInch() const {
    if (m_closer) return logicalDpiX() * devicePixelRatioF();
    return paper().width() * devicePixelRatioF() / (m_sheet->plan.size.width() / kMmPerInch);
}

QRectF SheetPreview::paper() const {
    const QRectF room = QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    QSizeF size = m_sheet->plan.size;
    if (m_closer) {
        size *= logicalDpiX() / kMmPerInch;
        const QPointF at =
            room.center() - QPointF(m_closer->x() * size.width(), m_closer->y() * size.height());
        return {QPointF(within(at.x(), room.left(), room.right() - size.width()),
                        within(at.y(), room.top(), room.bottom() - size.height())),
                size};
    }
    size.scale(room.size(), Qt::KeepAspectRatio);
    return {room.center() - QPointF(size.width() / 2, size.height() / 2), size};
}

void SheetPreview::render() {
    if (!m_sheet || width() < 2 * kMargin) return;
    m_job.start([this, shown = *m_sheet, dots = dotsPerInch(),
                 ratio = devicePixelRatioF()](const base::Task& task) -> Job::Delivery {
        auto image = sheetImage(shown.content, shown.plan, shown.sheet, dots, task);
        return [this, ratio, image = std::move(image)] {
            m_image = image ? *image : QImage();
            m_image.setDevicePixelRatio(ratio);
            update();
        };
    });
}

void SheetPreview::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.canvas);
    if (m_sheet && !m_image.isNull()) {
        const QRectF sheet = paper();
        painter.drawImage(sheet, m_image);
        painter.setPen(QPen(theme.field, 1));
        painter.drawRect(sheet);
    }
    painter.setFont(fontOf(Type::Body));
    painter.setPen(theme.muted);
    painter.drawText(QRectF(rect()).adjusted(kMargin, 0, -kMargin, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     m_words);
    if (!hasFocus()) return;
    painter.setPen(QPen(theme.accent, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void SheetPreview::look(std::optional<QPointF> at) {
    if (!m_sheet) return;
    m_closer = at;
    render();
    update();
}

void SheetPreview::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_sheet || event->button() != Qt::LeftButton) return;
    if (m_closer) return look(std::nullopt);
    const QRectF sheet = paper();
    const QPointF at = event->position() - sheet.topLeft();
    look(
        QPointF(std::clamp(at.x() / sheet.width(), 0.0, 1.0), std::clamp(at.y() / sheet.height(), 0.0, 1.0)));
}

void SheetPreview::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Space && event->key() != Qt::Key_Return) return QWidget::keyPressEvent(event);
    look(m_closer ? std::nullopt : std::optional<QPointF>(QPointF(0.5, 0.5)));
}

void SheetPreview::resizeEvent(QResizeEvent*) {
    render();
}

} // namespace vidette::ui
