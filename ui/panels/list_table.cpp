// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/list_table.h"

#include "base/text.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace vidette::ui {
namespace {

constexpr int kRow = 28;
constexpr int kNarrowFilter = 90;
constexpr int kPadding = 18; ///< of the cell and of its words
constexpr int kWidestColumn = 150;
constexpr int kNarrowestWide = 180;
constexpr int kSortMark = 10;
constexpr int kMeasuredRows = 200; ///< the rest is hardly wider

} // namespace

ListModel::ListModel(std::vector<TableColumn> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)) {}

void ListModel::show(std::vector<TableRow> rows) {
    if (rows == m_rows) return;
    beginResetModel();
    m_rows = std::move(rows);
    m_keyColumn = -1;
    endResetModel();
}

int ListModel::indexOf(const base::Uuid& id) const {
    const auto at =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const TableRow& row) { return row.id == id; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

ListModel::SortKey ListModel::keyOf(const TableCell& cell) const {
    const bool isText = !cell.value.isValid() || cell.value.userType() == QMetaType::QString;
    if (!isText) return {cell.value.toDouble(), {}};
    const QString words = cell.value.isValid() ? cell.value.toString() : cell.words;
    return {std::nullopt, utf8(words.toCaseFolded())};
}

bool ListModel::isBefore(int left, int right, int column) const {
    if (m_keyColumn != column) {
        m_keys.clear();
        for (const TableRow& one : m_rows)
            m_keys.push_back(keyOf(one.cells.at(static_cast<std::size_t>(column))));
        m_keyColumn = column;
    }
    const SortKey& a = m_keys.at(static_cast<std::size_t>(left));
    const SortKey& b = m_keys.at(static_cast<std::size_t>(right));
    if (a.number || b.number) return a.number.value_or(0) < b.number.value_or(0);
    return base::naturalLess(a.words, b.words);
}

int ListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ListModel::data(const QModelIndex& index, int role) const {
    const TableCell& cell = row(index.row()).cells.at(static_cast<std::size_t>(index.column()));
    const bool isFigure = m_columns.at(static_cast<std::size_t>(index.column())).kind == TableColumn::Figure;
    switch (role) {
    case Qt::DisplayRole:
        return cell.words;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        return fontOf(cell.tone == Tone::Plain || cell.tone == Tone::Quiet ? Type::Body : Type::Strong);
    case Qt::ForegroundRole:
        return colourOf(cell.tone, QApplication::palette());
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? cell.words : cell.tip;
    default:
        return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return {};
    const TableColumn& column = m_columns.at(static_cast<std::size_t>(section));
    if (role == Qt::DisplayRole) return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (column.kind == TableColumn::Figure ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void ListOrder::setWords(const QString& words) {
    m_words = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ListOrder::filterAcceptsRow(int row, const QModelIndex& parent) const {
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            const QString cell = sourceModel()->index(row, column, parent).data().toString();
            if (cell.contains(word, Qt::CaseInsensitive)) return true;
        }
        return false;
    });
}

bool ListOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    return static_cast<const ListModel*>(sourceModel())->isBefore(left.row(), right.row(), left.column());
}

ListTable::ListTable(const QString& name, std::vector<TableColumn> columns, QWidget* parent)
    : QTableView(parent), m_model(new ListModel(std::move(columns), this)), m_order(new ListOrder(this)) {
    setAccessibleName(name);
    m_order->setSourceModel(m_model);
    setModel(m_order);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    dress();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { emit chose(idAt(current)); });
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { emit opened(idAt(index)); });
}

void ListTable::dress() {
    setFocusPolicy(Qt::StrongFocus);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setWordWrap(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(32);
}

void ListTable::show(std::vector<TableRow> rows) {
    const base::Uuid before = chosen();
    {
        const QSignalBlocker blocker(selectionModel());
        m_model->show(std::move(rows));
    }
    fitColumns();
    choose(before);
    if (chosen() != before) emit chose(chosen());
}

void ListTable::filter(const QString& words) {
    m_order->setWords(words);
}

base::Uuid ListTable::idAt(const QModelIndex& index) const {
    return index.isValid() ? m_model->row(m_order->mapToSource(index).row()).id : base::Uuid{};
}

base::Uuid ListTable::chosen() const {
    return idAt(currentIndex());
}

void ListTable::choose(const base::Uuid& id) {
    const int row = m_model->indexOf(id);
    const QModelIndex index = row < 0 ? QModelIndex() : m_order->mapFromSource(m_model->index(row, 0));
    setCurrentIndex(index);
    if (index.isValid()) scrollTo(index);
}

QString ListTable::copied() const {
    QStringList lines;
    const bool one = currentIndex().isValid();
    for (int row = 0; row < m_order->rowCount(); ++row) {
        if (one && row != currentIndex().row()) continue;
        QStringList cells;
        for (int column = 0; column < m_order->columnCount(); ++column)
            cells << m_order->index(row, column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

bool ListTable::event(QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride) return QTableView::event(event);
    const auto& key = static_cast<QKeyEvent&>(*event);
    const bool isPlain = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!isPlain || key.text().isEmpty() || !key.text().front().isLetterOrNumber())
        return QTableView::event(event);
    event->accept();
    return true;
}

void ListTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(copied());
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid()) emit opened(chosen());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ListTable::fitColumns() {
    const QFontMetrics metrics(fontOf(Type::Strong));
    const int rows = std::min(m_model->rowCount(), kMeasuredRows);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const TableColumn& one = m_model->columns().at(static_cast<std::size_t>(column));
        int width = metrics.horizontalAdvance(one.title) + kSortMark;
        for (int row = 0; row < rows; ++row)
            width = std::max(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        if (one.kind != TableColumn::Wide) setColumnWidth(column, std::min(width, kWidestColumn) + kPadding);
    }
    fitWide();
}

void ListTable::fitWide() {
    std::vector<int> wide;
    int left = viewport()->width();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isWide = m_model->columns().at(static_cast<std::size_t>(column)).kind == TableColumn::Wide;
        if (isColumnHidden(column)) continue;
        if (isWide) wide.push_back(column);
        if (!isWide) left -= columnWidth(column);
    }
    for (const int column : wide)
        setColumnWidth(column, std::max(kNarrowestWide, left / static_cast<int>(wide.size())));
}

void ListTable::setColumnShown(int column, bool shown) {
    if (isColumnHidden(column) != shown) return;
    setColumnHidden(column, !shown);
    fitWide();
}

void ListTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitWide();
}

FilterField::FilterField(ListTable& table, QWidget* parent) : QLineEdit(parent) {
    setAccessibleName(tr("Filter: %1").arg(table.accessibleName()));
    setPlaceholderText(tr("Filter"));
    setClearButtonEnabled(true);
    setFont(fontOf(Type::Body));
    setMinimumWidth(kNarrowFilter);
    connect(this, &QLineEdit::textChanged, &table, &ListTable::filter);
}

} // namespace vidette::ui
