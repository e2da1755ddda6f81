// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/printed_view.h"

#include "ui/panels/rows.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vidette::ui {
namespace {

constexpr double kBar = 13;
constexpr double kGap = 4;
constexpr double kTitle = 20;
constexpr double kBetween = 24; ///< between two groups

struct Bar {
    QString name;
    std::optional<double> distance;
    bool printed = false;
};

std::array<Bar, 5> barsOf(const analysis::PrintedRow& row) {
    return {{{PrintedBars::tr("printed"), row.printed, true},
             {PrintedBars::tr("flat target"), row.plane},
             {PrintedBars::tr("by angle"), row.angular},
             {PrintedBars::tr("by upright angle"), row.vertical},
             {PrintedBars::tr("in the middle"), row.onAxis}}};
}

} // namespace

QString reasonText(const analysis::PrintedGap& gap) {
    using analysis::PrintedBy;
    switch (gap.by) {
    case PrintedBy::Nothing:
        return PrintedView::tr(
            "No distances are printed for this camera. Models of the library bring theirs.");
    case PrintedBy::Plane:
        return PrintedView::tr(
            "The printed distances follow the flat formula, as is usual for narrow lenses: "
            "what is printed holds all over the picture.");
    case PrintedBy::OnAxis:
        return PrintedView::tr("The maker counts in the middle of the picture, where a wide lens is densest. "
                               "Towards the edges the class ends nearer.");
    case PrintedBy::Angular:
        return PrintedView::tr("The maker divides the pixels of the width by the angle. A flat target that "
                               "faces the camera gets fewer, so the plan counts with the flat formula.");
    case PrintedBy::Vertical:
        return PrintedView::tr(
            "The maker divides the pixels of the height by the upright angle. A flat target "
            "that faces the camera gets fewer, so the plan counts with the flat formula.");
    case PrintedBy::Unknown:
        break;
    }
    return PrintedView::tr("No formula known here gives the printed distances within 10 %. Ask the maker, or "
                           "check the pixels and the field of view.");
}

PrintedBars::PrintedBars(QWidget* parent) : QWidget(parent) {
    setMinimumHeight(static_cast<int>(kTitle + 5 * (kBar + kGap)));
    setAccessibleName(tr("Printed and computed distances"));
}

void PrintedBars::show(const analysis::PrintedGap& gap) {
    m_gap = gap;
    QStringList said;
    for (const auto& row : gap.rows)
        for (const Bar& bar : barsOf(row))
            if (bar.distance) said << tr("%1 %2").arg(bar.name, metresText(*bar.distance, 1));
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    update();
}

void PrintedBars::paintGroup(QPainter& painter, const QRectF& room, const analysis::PrintedRow& row) const {
    const Theme theme = themeOf(palette());
    const auto bars = barsOf(row);
    double longest = 0;
    for (const Bar& bar : bars) longest = std::max(longest, bar.distance.value_or(0));
    painter.setFont(fontOf(Type::Strong));
    painter.setPen(theme.text);
    painter.drawText(QRectF(room.left(), room.top(), room.width(), kTitle), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("%1 px/m").arg(number(row.pixelsPerMetre, row.pixelsPerMetre < 100 ? 1 : 0)));
    painter.setFont(fontOf(Type::Caption));
    constexpr double kValue = 48;
    const double half = std::max(room.width() * 0.42, 60.0);
    double top = room.top() + kTitle;
    for (const Bar& bar : bars) {
        if (!bar.distance) continue;
        painter.setPen(theme.muted);
        painter.drawText(QRectF(room.left(), top, half - 6, kBar), Qt::AlignLeft | Qt::AlignVCenter,
                         bar.name);
        const double width = (room.width() - half - kValue) * *bar.distance / longest;
        const QRectF box(room.left() + half, top, std::max(width, 1.0), kBar);
        painter.fillRect(box, bar.printed ? theme.strong : theme.bar);
        painter.setPen(theme.text);
        painter.drawText(QRectF(box.right() + 4, top, kValue, kBar), Qt::AlignLeft | Qt::AlignVCenter,
                         metresText(*bar.distance, 1));
        top += kBar + kGap;
    }
}

void PrintedBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto count = static_cast<double>(m_gap.rows.size());
    if (count == 0) return;
    const double width = (this->width() - kBetween * (count - 1)) / count;
    double left = 0;
    for (const auto& row : m_gap.rows) {
        paintGroup(painter, QRectF(left, 0, width, height()), row);
        left += width + kBetween;
    }
}

PrintedView::PrintedView(CameraLook& look, QWidget* parent)
    : QWidget(parent), m_look(look), m_reason(new Words({}, Tone::Plain, this)),
      m_bars(new PrintedBars(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_reason);
    column->addWidget(m_bars, 1);
    connect(&look, &CameraLook::changed, this, &PrintedView::refresh);
}

void PrintedView::refresh() {
    const auto* answer = m_look.answer();
    setEnabled(answer);
    if (!answer) return;
    QString words = reasonText(answer->printed);
    if (answer->printed.planeShare && answer->printed.by != analysis::PrintedBy::Plane)
        words = tr("The flat formula gives %1 of what is printed. %2")
                    .arg(percentText(*answer->printed.planeShare), words);
    m_reason->say(words, Tone::Plain);
    m_bars->show(answer->printed);
}

} // namespace vidette::ui
