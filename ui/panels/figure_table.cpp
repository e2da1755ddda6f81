// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/figure_table.h"

#include "ui/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <utility>

namespace vidette::ui {
namespace {

constexpr int kRow = 26;
constexpr int kPadding = 26; ///< of the cell, of its words and of the mark of focus
constexpr int kWidePadding = 20;
constexpr int kWidestColumn = 220;
constexpr int kMeasuredRows = 200; ///< the rest is hardly wider
constexpr int kMostRows = 6;       ///< in view; more are scrolled

} // namespace

FigureModel::FigureModel(const QStringList& headings, QObject* parent)
    : QAbstractTableModel(parent), m_headings(headings) {}

void FigureModel::show(std::vector<FigureRow> rows) {
    if (rows == m_rows) return;
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        return endResetModel();
    }
    // Figures of the same rows: selection and scrolling stay where they are.
    m_rows = std::move(rows);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void FigureModel::setHeadings(const QStringList& headings) {
    if (headings == m_headings) return;
    beginResetModel();
    m_headings = headings;
    m_rows.clear();
    endResetModel();
}

int FigureModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant FigureModel::data(const QModelIndex& index, int role) const {
    const FigureRow& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const int figure = index.column() - 1;
    const bool last = figure + 1 == row.figures.size();
    switch (role) {
    case Qt::DisplayRole:
        return figure < 0 ? row.name : row.figures.value(figure);
    case Qt::UserRole:
        return figure < 0 ? QVariant(row.name) : QVariant(row.values.at(static_cast<std::size_t>(figure)));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (figure < 0 ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole:
        return fontOf(last && !row.plain ? Type::Strong : Type::Body);
    case Qt::ForegroundRole:
        return colourOf(last ? row.tone : Tone::Plain, QApplication::palette());
    case Qt::ToolTipRole:
        return row.tip;
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return {};
    if (role == Qt::DisplayRole) return m_headings.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

FigureTable::FigureTable(const QString& name, const QStringList& headings, QWidget* parent)
    : QTableView(parent), m_model(new FigureModel(headings, this)), m_order(new QSortFilterProxyModel(this)) {
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    // Names of one kind begin and end alike elsewhere: what is cut out of them is the middle.
    setTextElideMode(Qt::ElideMiddle);
    setWordWrap(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCursor(Qt::PointingHandCursor);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRow);
    m_order->setSourceModel(m_model);
    m_order->setSortRole(Qt::UserRole);
    m_order->setSortCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_order);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(32);
    stretchNames();
    const auto tell = [this](const QModelIndex& index) {
        emit chosen(static_cast<std::size_t>(m_order->mapToSource(index).row()));
    };
    connect(this, &QAbstractItemView::clicked, this, tell);
    connect(this, &QAbstractItemView::activated, this, tell);
}

void FigureTable::show(std::vector<FigureRow> rows) {
    m_model->show(std::move(rows));
    fitColumns();
    if (m_fills) return;
    setVisible(m_model->rowCount() > 0);
    updateGeometry();
}

void FigureTable::setHeadings(const QStringList& headings) {
    m_model->setHeadings(headings);
    stretchNames();
}

void FigureTable::stretchNames() {
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    if (m_model->columnCount() > 0) horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void FigureTable::fill() {
    m_fills = true;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FigureTable::fitColumns() {
    const QFontMetrics metrics(fontOf(Type::Strong));
    const int rows = std::min(m_model->rowCount(), kMeasuredRows);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const QString heading = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = metrics.horizontalAdvance(heading);
        for (int row = 0; row < rows; ++row) {
            const QString figure = m_model->index(row, column).data().toString();
            width = std::max(width, metrics.horizontalAdvance(figure));
        }
        setColumnWidth(column, std::min(width, kWidestColumn) + (m_fills ? kWidePadding : kPadding));
    }
}

QSize FigureTable::sizeHint() const {
    const int rows = std::min(m_model->rowCount(), kMostRows);
    return {200, horizontalHeader()->sizeHint().height() + rows * kRow + 4};
}

} // namespace vidette::ui
