// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sheet_table.h"

#include "ui/panels/grounded_cells.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kRow = 28;
constexpr int kColumn = 64;
constexpr int kBesideFigure = 28; // both sides of a figure together
constexpr int kWidestName = 160;

/// Figures of the calculation in the decimal sign of the window.
QString shown(const std::string& figure) {
    QString words = text(figure);
    return words.replace(QLatin1Char('.'), QLocale().decimalPoint());
}

/// "K1  Price", or the id alone where nobody named it.
QString nameOf(const mcda::Problem& problem, const std::string& id) {
    std::string name;
    for (const auto& one : problem.criteria)
        if (one.id == id) name = one.name;
    for (const auto& one : problem.alternatives)
        if (one.id == id) name = one.name;
    return name.empty() || name == id ? text(id) : text(id) + QStringLiteral("  ") + text(name);
}

} // namespace

SheetTable::SheetTable(const mcda::LessonSheet& lesson, const mcda::Problem& problem, mcda::Sheet sheet,
                       QWidget* parent)
    : QTableWidget(static_cast<int>(sheet.rows.size()), static_cast<int>(sheet.columns.size()), parent),
      m_lesson(lesson), m_sheet(std::move(sheet)),
      m_marked(m_sheet.rows.size(), std::vector<bool>(m_sheet.columns.size())) {
    setAccessibleName(text(m_lesson.task));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    // No click of a chosen cell: the key typed right after it would be lost.
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                    QAbstractItemView::EditKeyPressed);
    verticalHeader()->setDefaultSectionSize(kRow);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultSectionSize(kColumn);
    horizontalHeader()->setHighlightSections(false);
    fill();
    nameHeaders(problem);
    setCornerButtonEnabled(false);
    setItemDelegate(new GroundedCells(this));
    verticalHeader()->ensurePolished();
    takeWidth();
    setFixedHeight(horizontalHeader()->sizeHint().height() + kRow * rowCount() + 2 * frameWidth() + 2);
    connect(this, &QTableWidget::cellChanged, this, &SheetTable::cellEdited);
    connect(this, &QTableWidget::currentCellChanged, this, &SheetTable::tellWorking);
}

void SheetTable::fill() {
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column) {
            const auto* cell = cellAt(row, column);
            auto* item = new QTableWidgetItem(shown(mcda::startText(
                m_lesson, m_sheet, static_cast<std::size_t>(row), static_cast<std::size_t>(column))));
            item->setTextAlignment(Qt::AlignCenter);
            const bool asked = cell && cell->asked;
            item->setFlags(asked  ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable
                           : cell ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                  : Qt::NoItemFlags);
            if (asked) ++m_asked;
            setItem(row, column, item);
            dress(row, column);
        }
}

void SheetTable::nameHeaders(const mcda::Problem& problem) {
    const QFontMetrics metrics(fontOf(Type::Caption));
    for (int row = 0; row < rowCount(); ++row) {
        const QString name = nameOf(problem, m_sheet.rows[static_cast<std::size_t>(row)]);
        auto* item = new QTableWidgetItem(metrics.elidedText(name, Qt::ElideRight, kWidestName));
        item->setToolTip(name);
        setVerticalHeaderItem(row, item);
    }
    for (int column = 0; column < columnCount(); ++column) {
        const std::string& id = m_sheet.columns[static_cast<std::size_t>(column)];
        auto* item = new QTableWidgetItem(text(id));
        item->setToolTip(nameOf(problem, id));
        setHorizontalHeaderItem(column, item);
    }
}

/// The next cell to be filled in, row by row; none at the end.
QModelIndex SheetTable::nextAsked(bool backwards) const {
    const int cells = rowCount() * columnCount();
    int at = currentRow() < 0 ? -1 : currentRow() * columnCount() + currentColumn();
    do {
        at += backwards ? -1 : 1;
        const auto* cell = at < 0 || at >= cells ? nullptr : cellAt(at / columnCount(), at % columnCount());
        if (cell && cell->asked) return model()->index(at / columnCount(), at % columnCount());
    } while (at >= 0 && at < cells);
    return {};
}

QModelIndex SheetTable::moveCursor(CursorAction action, Qt::KeyboardModifiers keys) {
    if (action == MoveNext || action == MovePrevious) return nextAsked(action == MovePrevious);
    return QTableWidget::moveCursor(action, keys);
}

void SheetTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    QTableWidget::closeEditor(editor, hint);
    if (hint != QAbstractItemDelegate::SubmitModelCache) return;
    const QModelIndex next = nextAsked(false);
    if (next.isValid()) setCurrentIndex(next);
}

const mcda::SheetCell* SheetTable::cellAt(int row, int column) const {
    if (row < 0 || column < 0) return nullptr;
    const auto& cell = m_sheet.cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
    return cell ? &*cell : nullptr;
}

mcda::Verdict SheetTable::verdictAt(int row, int column) const {
    const QTableWidgetItem* written = item(row, column);
    return mcda::judged(*cellAt(row, column), utf8(written->text()));
}

/// No wider than its columns.
void SheetTable::takeWidth() {
    setMaximumWidth(verticalHeader()->sizeHint().width() + horizontalHeader()->length() + 2 * frameWidth() +
                    2);
}

/// As wide as the figure, marked in bold; a column never gets narrower again.
void SheetTable::widen(int column, const QString& figure) {
    const int wanted = QFontMetrics(fontOf(Type::Strong)).horizontalAdvance(figure) + kBesideFigure;
    if (wanted <= columnWidth(column)) return;
    setColumnWidth(column, std::min(wanted, 2 * kColumn));
    takeWidth();
}

void SheetTable::dress(int row, int column) {
    const QSignalBlocker blocker(this);
    const Theme theme = themeOf(palette());
    QTableWidgetItem* one = item(row, column);
    widen(column, one->text());
    const auto* cell = cellAt(row, column);
    const bool asked = cell && cell->asked;
    one->setBackground(asked ? blended(theme.accent, theme.surface, 0.09) : theme.canvas);
    one->setForeground(asked ? theme.text : theme.muted);
    one->setFont(fontOf(Type::Body));
    one->setToolTip({});
    if (!asked) return;
    const QString name = text(m_sheet.rows[static_cast<std::size_t>(row)]) + QStringLiteral(" / ") +
                         text(m_sheet.columns[static_cast<std::size_t>(column)]);
    one->setData(Qt::AccessibleTextRole, name + QStringLiteral(": ") + one->text());
    if (!m_marked[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]) return;
    const auto verdict = verdictAt(row, column);
    if (verdict == mcda::Verdict::Empty) return;
    const bool right = verdict == mcda::Verdict::Right;
    one->setForeground(right ? theme.good : theme.warning);
    one->setFont(fontOf(Type::Strong));
    one->setBackground(blended(right ? theme.good : theme.warning, theme.surface, 0.14));
    one->setToolTip(right                             ? tr("Right")
                    : verdict == mcda::Verdict::Wrong ? tr("Wrong: %1").arg(workingAt(row, column))
                                                      : tr("This is no number"));
}

void SheetTable::dressAll() {
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column) dress(row, column);
}

void SheetTable::cellEdited(int row, int column) {
    m_marked[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] = false;
    dress(row, column);
    tellWorking();
    emit edited();
}

void SheetTable::mark() {
    for (auto& row : m_marked) row.assign(row.size(), true);
    dressAll();
    tellWorking();
}

void SheetTable::solve() {
    {
        const QSignalBlocker blocker(this);
        for (int row = 0; row < rowCount(); ++row)
            for (int column = 0; column < columnCount(); ++column)
                if (const auto* cell = cellAt(row, column)) item(row, column)->setText(shown(cell->text));
    }
    mark();
    emit edited();
}

void SheetTable::clearAnswers() {
    for (auto& row : m_marked) row.assign(row.size(), false);
    {
        const QSignalBlocker blocker(this);
        m_asked = 0;
        fill();
    }
    tellWorking();
    emit edited();
}

int SheetTable::right() const {
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column) {
            const auto* cell = cellAt(row, column);
            if (cell && cell->asked && verdictAt(row, column) == mcda::Verdict::Right) ++count;
        }
    return count;
}

QStringList SheetTable::written() const {
    QStringList texts;
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column) texts << item(row, column)->text();
    return texts;
}

void SheetTable::write(const QStringList& texts) {
    {
        const QSignalBlocker blocker(this);
        for (int row = 0; row < rowCount(); ++row)
            for (int column = 0; column < columnCount(); ++column)
                item(row, column)->setText(texts.value(row * columnCount() + column));
    }
    dressAll();
}

QString SheetTable::workingAt(int row, int column) const {
    const QString formula = shown(cellAt(row, column)->formula);
    const std::string slip = mcda::slipOf(m_lesson, m_sheet, static_cast<std::size_t>(row),
                                          static_cast<std::size_t>(column), utf8(item(row, column)->text()));
    return slip.empty() ? formula : text(slip) + QStringLiteral(" ") + formula;
}

void SheetTable::tellWorking() {
    const auto* cell = cellAt(currentRow(), currentColumn());
    const bool may =
        cell && cell->asked &&
        m_marked[static_cast<std::size_t>(currentRow())][static_cast<std::size_t>(currentColumn())] &&
        verdictAt(currentRow(), currentColumn()) != mcda::Verdict::Empty;
    emit workingChanged(may ? workingAt(currentRow(), currentColumn()) : QString());
}

void SheetTable::changeEvent(QEvent* event) {
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && rowCount() > 0 && item(0, 0)) dressAll();
}

} // namespace vidette::ui
