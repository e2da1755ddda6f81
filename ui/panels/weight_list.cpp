// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/weight_list.h"

#include "ui/plots/contribution_plot.h"
#include "ui/ranking_words.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStringList>

namespace vidette::ui {
namespace {

constexpr int kRow = 40;

QString joined(const std::vector<std::string>& ids) {
    QStringList words;
    for (const auto& id : ids) words << text(id);
    return words.join(QStringLiteral(" = "));
}

} // namespace

WeightList::WeightList(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Weights of the criteria"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeightList::show(const report::Decision& decision) {
    m_decision = decision;
    updateGeometry();
    update();
}

QSize WeightList::sizeHint() const {
    return {300, static_cast<int>(m_decision.ranking.criteria.size()) * kRow};
}

QString WeightList::turnWords(const mcda::WeightStability& stability) {
    QStringList turns;
    for (const auto& range : stability.ranges) {
        if (range.to < stability.weight && range.to > 0)
            turns << tr("%1 below %2").arg(joined(range.winners), percentText(range.to));
        if (range.from > stability.weight && range.from < 1)
            turns << tr("%1 from %2").arg(joined(range.winners), percentText(range.from));
    }
    return turns.isEmpty() ? tr("no weight changes the first place") : turns.join(QStringLiteral(" · "));
}

QString WeightList::turnOf(const std::string& criterion) const {
    for (const auto& stability : m_decision.ranking.stability)
        if (stability.criterion == criterion) return turnWords(stability);
    return {};
}

void WeightList::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont caption = fontOf(Type::Caption);
    const auto& ranking = m_decision.ranking;
    for (std::size_t i = 0; i < ranking.criteria.size(); ++i) {
        const int top = static_cast<int>(i) * kRow;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ContributionPlot::criterionColour(i, palette()));
        painter.drawRoundedRect(QRectF(0, top + 5, 12, 12), 2, 2);
        painter.setFont(fontOf(Type::Strong));
        painter.setPen(theme.text);
        const QString weight = percentText(ranking.weights[i]);
        painter.drawText(QRect(0, top, width(), 22), Qt::AlignRight | Qt::AlignVCenter, weight);
        painter.setFont(fontOf(Type::Body));
        const QString name = QFontMetrics(fontOf(Type::Body))
                                 .elidedText(criterionTitle(m_decision.problem, ranking.criteria[i]),
                                             Qt::ElideRight, width() - 84);
        painter.drawText(QRect(20, top, width() - 84, 22), Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.setFont(caption);
        painter.setPen(theme.muted);
        const QString turn =
            QFontMetrics(caption).elidedText(turnOf(ranking.criteria[i]), Qt::ElideRight, width() - 20);
        painter.drawText(QRect(20, top + 20, width() - 20, 16), Qt::AlignLeft | Qt::AlignVCenter, turn);
    }
}

} // namespace vidette::ui
