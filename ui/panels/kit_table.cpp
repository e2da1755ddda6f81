// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/kit_table.h"

#include "ui/ranking_words.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

const mcda::Alternative* alternativeOf(const mcda::Problem& problem, const std::string& id) {
    for (const auto& one : problem.alternatives) {
        if (one.id == id) return &one;
    }
    return nullptr;
}

const mcda::Criterion* criterionOf(const mcda::Problem& problem, const std::string& id) {
    for (const auto& one : problem.criteria) {
        if (one.id == id) return &one;
    }
    return nullptr;
}

QString valueText(const mcda::Criterion& criterion, const mcda::Value& value) {
    if (!value.number) return text(value.text);
    if (criterion.unit == "share") return percentText(*value.number);
    const bool whole = std::abs(*value.number - std::round(*value.number)) < 1e-9;
    return number(*value.number, whole ? 0 : 2);
}

QString heading(const mcda::Criterion& criterion) {
    const QString name = text(criterion.name.empty() ? criterion.id : criterion.name);
    if (criterion.unit.empty() || criterion.unit == "share") return name;
    return name + QStringLiteral("\n") + text(criterion.unit);
}

enum class Ink { Plain, Strong, Quiet };
constexpr int kInkRole = Qt::UserRole;

void dress(QTableWidgetItem& item, const QPalette& palette) {
    const Theme theme = themeOf(palette);
    const auto ink = static_cast<Ink>(item.data(kInkRole).toInt());
    item.setForeground(ink == Ink::Quiet ? theme.muted : ink == Ink::Strong ? theme.strong : theme.text);
}

} // namespace

KitTable::KitTable(QWidget* parent) : QTableWidget(parent) {
    setAccessibleName(tr("Kits and their values"));
    setFocusPolicy(Qt::StrongFocus);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setCursor(Qt::PointingHandCursor);
    setAccessibleDescription(tr("Enter tells why the figure of a cell is what it is"));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(34);
    horizontalHeader()->setSectionsClickable(false);
    // Header views wrap their words when this flag of drawText is among the alignment.
    const int wrapped = Qt::AlignRight | Qt::AlignBottom | Qt::TextWordWrap;
    horizontalHeader()->setDefaultAlignment(Qt::Alignment::fromInt(wrapped));
    horizontalHeader()->setFixedHeight(68);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTableWidget::cellClicked, this, &KitTable::ask);
}

void KitTable::ask(int row, int column) {
    if (row < 0 || static_cast<std::size_t>(row) >= m_compared.size()) return;
    const std::size_t criterion = static_cast<std::size_t>(std::max(column, 2)) - 2;
    const bool isValue = column >= 2 && criterion < m_criteria.size();
    emit asked(text(m_compared[static_cast<std::size_t>(row)]),
               isValue ? text(m_criteria[criterion]) : QString());
}

void KitTable::keyPressEvent(QKeyEvent* event) {
    const bool asks =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (asks) return ask(currentRow(), currentColumn());
    QTableWidget::keyPressEvent(event);
}

void KitTable::changeEvent(QEvent* event) {
    QTableWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange) return;
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            if (auto* cell = item(row, column)) dress(*cell, palette());
}

QSize KitTable::sizeHint() const {
    return {600, horizontalHeader()->height() + rowCount() * verticalHeader()->defaultSectionSize() + 12};
}

void KitTable::put(int row, int column, const QString& words, bool figure, bool strong, bool quiet) {
    auto* item = new QTableWidgetItem(words);
    item->setFont(fontOf(strong ? Type::Strong : Type::Body));
    item->setData(kInkRole, static_cast<int>(quiet ? Ink::Quiet : strong ? Ink::Strong : Ink::Plain));
    item->setTextAlignment((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    dress(*item, palette());
    item->setToolTip(words);
    setItem(row, column, item);
}

void KitTable::addRow(const report::Decision& decision, const std::string& id, const QString& place,
                      const QString& total, bool quiet) {
    const int row = rowCount();
    insertRow(row);
    const bool first = place == QStringLiteral("1");
    put(row, 0, place, true, first, quiet);
    put(row, 1, alternativeTitle(decision.problem, id), false, first, quiet);
    const auto* alternative = alternativeOf(decision.problem, id);
    int column = 2;
    for (const auto& criterionId : decision.ranking.criteria) {
        const auto* criterion = criterionOf(decision.problem, criterionId);
        const bool known = alternative && criterion && alternative->values.contains(criterionId);
        put(row, column++, known ? valueText(*criterion, alternative->values.at(criterionId)) : QString(),
            true, first, quiet);
    }
    put(row, column, total, true, true, quiet);
}

void KitTable::show(const report::Decision& decision) {
    const auto& ranking = decision.ranking;
    m_criteria = ranking.criteria;
    m_compared.clear();
    setRowCount(0);
    setColumnCount(static_cast<int>(ranking.criteria.size()) + 3);
    QStringList headings{QString(), tr("Kit")};
    for (const auto& id : ranking.criteria) {
        const auto* criterion = criterionOf(decision.problem, id);
        headings << (criterion ? heading(*criterion) : text(id));
    }
    headings << tr("Total");
    setHorizontalHeaderLabels(headings);
    horizontalHeaderItem(1)->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
    int place = 1;
    for (const auto& tied : ranking.ranking) {
        for (const auto& id : tied) {
            const auto index = mcda::indexOf(ranking.alternatives, id);
            m_compared.push_back(id);
            addRow(decision, id, QString::number(place),
                   index ? scoreText(ranking.totals[*index]) : QString(), false);
        }
        place += static_cast<int>(tied.size());
    }
    for (const auto& out : ranking.excluded) addRow(decision, out.id, QStringLiteral("–"), tr("out"), true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setColumnWidth(0, 32);
    updateGeometry();
}

} // namespace vidette::ui
