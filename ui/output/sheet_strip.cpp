// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/sheet_strip.h"

#include "ui/canvas/camera_layer.h"
#include "ui/canvas/legend_rows.h"
#include "ui/output/sheet_painter.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kTitleWidth = 320; ///< points: 80 mm
constexpr double kScaleWidth = 160;
constexpr double kPadding = 8;
constexpr double kRow = 18;

QString say(const char* words) {
    return QCoreApplication::translate("Sheet", words);
}

QPen ink(double width) {
    return QPen(QColor(Qt::black), width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin);
}

/// Words that are too long lose their end.
void drawFitting(QPainter& painter, const QRectF& box, const QString& words, const QFont& font, int align) {
    painter.setFont(font);
    painter.drawText(box, align | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(words, Qt::ElideRight, box.width()));
}

/// Rows of the legend for what has a sign but no area.
std::vector<LegendRow> lineRows(const Scene& scene) {
    std::vector<LegendRow> rows;
    const Theme& theme = scene.theme;
    const auto camera = [&](estate::CameraStatus status, const QString& words) {
        const auto& cameras = scene.estate().cameras;
        if (std::none_of(cameras.begin(), cameras.end(),
                         [&](const auto& one) { return one.status == status; }))
            return;
        const bool retired = status == estate::CameraStatus::Retired;
        const bool proposed = status == estate::CameraStatus::Proposed;
        rows.push_back({words, [&theme, retired, proposed](QPainter& painter, const QPainterPath& path) {
                            QPen pen(retired ? theme.muted : theme.strong, 1.6);
                            if (proposed) pen.setDashPattern({2.2, 1.3});
                            const QRectF box = path.boundingRect().adjusted(3, -1, -3, 1);
                            painter.setPen(pen);
                            painter.setBrush(theme.surface);
                            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
                            if (!retired) return;
                            painter.drawLine(box.topLeft(), box.bottomRight());
                            painter.drawLine(box.topRight(), box.bottomLeft());
                        }});
    };
    camera(estate::CameraStatus::InOperation, say(QT_TRANSLATE_NOOP("Sheet", "Camera in operation")));
    camera(estate::CameraStatus::Proposed, say(QT_TRANSLATE_NOOP("Sheet", "Camera proposed")));
    camera(estate::CameraStatus::Retired, say(QT_TRANSLATE_NOOP("Sheet", "Camera retired")));
    return rows;
}

void paintLegendRows(QPainter& painter, const Scene& scene, const QRectF& box) {
    auto rows = classRows(scene);
    for (auto& more : {signRows(scene), lineRows(scene)}) rows.insert(rows.end(), more.begin(), more.end());
    QFont bold = fontOf(Type::Caption);
    bold.setBold(true);
    painter.setPen(Qt::black);
    const QString title = scene.coverage ? legendTitle(scene) : say(QT_TRANSLATE_NOOP("Sheet", "Legend"));
    drawFitting(painter, {box.topLeft(), QSizeF(box.width(), kRow)}, title, bold, Qt::AlignLeft);
    const auto lines = static_cast<std::size_t>((box.height() - kRow) / kRow);
    const std::size_t columns = rows.empty() ? 1 : (rows.size() + lines - 1) / lines;
    const double width = std::min(box.width() / static_cast<double>(columns), 200.0);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QPointF at = box.topLeft() + QPointF(static_cast<double>(i / lines) * width,
                                                   static_cast<double>(1 + i % lines) * kRow);
        QPainterPath swatch;
        swatch.addRoundedRect(QRectF(at.x(), at.y() + 3, 22, 12), 2, 2);
        rows[i].fill(painter, swatch);
        painter.setPen(Qt::black);
        drawFitting(painter, {at.x() + 28, at.y(), width - 32, kRow}, rows[i].words, fontOf(Type::Caption),
                    Qt::AlignLeft);
    }
}

QString metresWords(double metres) {
    if (metres >= 1000) return say(QT_TRANSLATE_NOOP("Sheet", "%1 km")).arg(number(metres / 1000, 0));
    if (metres >= 1) return say(QT_TRANSLATE_NOOP("Sheet", "%1 m")).arg(number(metres, 0));
    return say(QT_TRANSLATE_NOOP("Sheet", "%1 cm")).arg(number(metres * 100, 0));
}

/// Four fields, black and white in turn, 1, 2 or 5 × 10^n metres together.
void paintScale(QPainter& painter, const Scene& scene, const QRectF& box) {
    const double wanted = scene.view.toMetres(box.width() - 24);
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    const double metres = wanted >= 5 * power ? 5 * power : wanted >= 2 * power ? 2 * power : power;
    const double field = metres * scene.view.scale() / 4;
    const QPointF start(box.left(), box.bottom() - 12);
    for (int i = 0; i < 4; ++i) {
        painter.setPen(ink(0.7));
        painter.setBrush(i % 2 == 0 ? Qt::black : Qt::white);
        painter.drawRect(QRectF(start + QPointF(field * i, 0), QSizeF(field, 5)));
    }
    painter.setPen(Qt::black);
    painter.setFont(fontOf(Type::Caption));
    const QFontMetricsF metrics(fontOf(Type::Caption));
    painter.drawText(start - QPointF(0, 5), QStringLiteral("0"));
    const QString words = metresWords(metres);
    painter.drawText(start + QPointF(4 * field - metrics.horizontalAdvance(words), -5), words);
}

void paintArrow(QPainter& painter, QPointF foot) {
    QPolygonF left{foot - QPointF(0, 46), foot - QPointF(12, 0), foot - QPointF(0, 10)};
    QPolygonF right{foot - QPointF(0, 46), foot + QPointF(12, 0), foot - QPointF(0, 10)};
    painter.setPen(ink(0.9));
    painter.setBrush(Qt::black);
    painter.drawPolygon(left);
    painter.setBrush(Qt::white);
    painter.drawPolygon(right);
    painter.setPen(Qt::black);
    QFont bold = fontOf(Type::Strong);
    painter.setFont(bold);
    painter.drawText(QRectF(foot.x() - 20, foot.y() - 66, 40, 18), Qt::AlignCenter,
                     say(QT_TRANSLATE_NOOP("Sheet", "N")));
}

/// A small name above a value.
void paintField(QPainter& painter, const QRectF& box, const QString& name, const QString& value) {
    painter.setPen(ink(0.7));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    const QRectF inside = box.adjusted(5, 1, -5, -1);
    QFont small = fontOf(Type::Caption);
    small.setPixelSize(8);
    painter.setPen(QColor(QLatin1String("#52606D")));
    drawFitting(painter, {inside.topLeft(), QSizeF(inside.width(), 11)}, name, small, Qt::AlignLeft);
    painter.setPen(Qt::black);
    drawFitting(painter, inside.adjusted(0, 10, 0, 0), value, fontOf(Type::Caption), Qt::AlignLeft);
}

/// Where this sheet lies among the others.
void paintOverview(QPainter& painter, const SheetPlan& plan, std::size_t sheet, const QRectF& box) {
    const double cell = std::min({box.width() / plan.columns, box.height() / plan.rows, 14.0});
    const QPointF start(box.right() - cell * plan.columns, box.top());
    painter.setPen(ink(0.5));
    for (std::size_t i = 0; i < plan.sheets.size(); ++i) {
        painter.setBrush(i == sheet ? Qt::black : Qt::white);
        painter.drawRect(
            QRectF(start + QPointF(plan.sheets[i].column, plan.sheets[i].row) * cell, QSizeF(cell, cell)));
    }
}

QString scaleWords(const SheetPlan& plan) {
    return say(QT_TRANSLATE_NOOP("Sheet", "1 : %1 on %2"))
        .arg(number(plan.scale, 0), pageSizeOf(plan.wish.paper).key());
}

void paintTitle(QPainter& painter, const SheetContent& content, const SheetPlan& plan, std::size_t sheet,
                const QRectF& box) {
    const TitleBlock& title = content.title;
    const QString none = QStringLiteral("–");
    const auto value = [&](const QString& words) { return words.isEmpty() ? none : words; };
    const double row = box.height() / 5;
    const double half = box.width() / 2;
    const bool several = plan.sheets.size() > 1;
    const double map = several ? 60 : 0;
    painter.setPen(ink(0.7));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    painter.setPen(Qt::black);
    drawFitting(painter, QRectF(box.topLeft(), QSizeF(box.width() - map, row)).adjusted(5, 0, -5, 0),
                title.title, fontOf(Type::Title), Qt::AlignLeft);
    if (several)
        paintOverview(painter, plan, sheet,
                      QRectF(box.topRight() - QPointF(map, 0), QSizeF(map, row)).adjusted(4, 3, -4, -3));
    const auto place = [&](int down, int right, double width) {
        return QRectF(box.left() + right * half, box.top() + down * row, width, row);
    };
    paintField(painter, place(1, 0, half), say(QT_TRANSLATE_NOOP("Sheet", "Level")), value(title.level));
    paintField(painter, place(1, 1, half), say(QT_TRANSLATE_NOOP("Sheet", "Scale")), scaleWords(plan));
    paintField(painter, place(2, 0, half), say(QT_TRANSLATE_NOOP("Sheet", "Author")), value(title.author));
    paintField(painter, place(2, 1, half), say(QT_TRANSLATE_NOOP("Sheet", "Date")), title.day);
    paintField(painter, place(3, 0, half), say(QT_TRANSLATE_NOOP("Sheet", "Revision")),
               value(title.revision));
    paintField(painter, place(3, 1, half), say(QT_TRANSLATE_NOOP("Sheet", "Sheet")),
               say(QT_TRANSLATE_NOOP("Sheet", "%1 of %2"))
                   .arg(number(static_cast<double>(sheet + 1), 0),
                        number(static_cast<double>(plan.sheets.size()), 0)));
    paintField(painter, place(4, 0, box.width()), say(QT_TRANSLATE_NOOP("Sheet", "Remark")),
               value(title.remark));
}

} // namespace

void paintStrip(QPainter& painter, const Scene& scene, const SheetContent& content, const SheetPlan& plan,
                std::size_t sheet, const QRectF& box) {
    const QRectF title(box.right() - kTitleWidth, box.top(), kTitleWidth, box.height());
    const QRectF scale(title.left() - kScaleWidth, box.top(), kScaleWidth, box.height());
    const QRectF legend(box.left(), box.top(), scale.left() - box.left(), box.height());
    const QRectF inside = scale.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    paintLegendRows(painter, scene, legend.adjusted(kPadding, kPadding, -kPadding, -kPadding));
    paintScale(painter, scene, inside);
    if (!scene.estate().crs.empty()) paintArrow(painter, {inside.center().x(), inside.top() + 72});
    painter.setPen(ink(1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    painter.drawLine(scale.topLeft(), scale.bottomLeft());
    painter.drawLine(title.topLeft(), title.bottomLeft());
    paintTitle(painter, content, plan, sheet, title);
}

} // namespace vidette::ui
