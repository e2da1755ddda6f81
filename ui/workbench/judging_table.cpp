// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/judging_table.h"

#include "ui/panels/grounded_cells.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kRow = 32;
constexpr int kPair = 46;
constexpr int kBeside = 64; ///< at least
constexpr int kNames = 170;
constexpr int kNamePadding = 20; ///< of the style sheet, both sides, and a little
constexpr int kMarkRole = Qt::UserRole;

/// With the frame of a marked cell.
class PairCells final : public GroundedCells {
  public:
    using GroundedCells::GroundedCells;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        GroundedCells::paint(painter, option, index);
        const Theme theme = themeOf(option.palette);
        const bool marked = index.data(kMarkRole).toBool();
        const bool current = option.state & QStyle::State_HasFocus;
        if (!marked && !current) return;
        painter->setPen(QPen(marked ? theme.warning : theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -2, -2));
    }
};

} // namespace

JudgingTable::JudgingTable(QWidget* parent) : QTableWidget(parent) {
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new PairCells(this));
    verticalHeader()->setDefaultSectionSize(kRow);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableWidget::currentCellChanged, this, &JudgingTable::moved);
    connect(this, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (!inSquare(row, column)) return;
        // The editor goes first: what is said may build the table anew.
        const QString typed = item(row, column)->text();
        QMetaObject::invokeMethod(
            this, [this, row, column, typed] { emit said(row, column, typed); }, Qt::QueuedConnection);
    });
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (isTriangle() && inSquare(row, column)) cycle(row, column);
        askBeside(row, column);
    });
}

bool JudgingTable::inSquare(int row, int column) const {
    return row >= 0 && column >= 0 && column < rowCount() && row != column;
}

std::array<int, 2> JudgingTable::pair() const {
    if (!inSquare(currentRow(), currentColumn())) return {-1, -1};
    return {currentRow(), currentColumn()};
}

void JudgingTable::goTo(int row, int column) {
    setCurrentCell(row, column);
    scrollTo(currentIndex());
}

void JudgingTable::show(const QString& name, const JudgingLook& look) {
    const QSignalBlocker blocker(this);
    const bool alike = std::equal(
        look.beside.begin(), look.beside.end(), m_look.beside.begin(), m_look.beside.end(),
        [](const BesideColumn& now, const BesideColumn& before) { return now.title == before.title; });
    const bool rebuilt = look.names != m_look.names || !alike || look.method != m_look.method;
    setAccessibleName(name);
    m_look = look;
    if (rebuilt) rebuild();
    dress();
    fitHeight();
}

void JudgingTable::rebuild() {
    const int n = static_cast<int>(m_look.names.size());
    const int row = std::min(currentRow(), n - 1);
    const int column = currentColumn();
    m_marked.clear();
    clear();
    setRowCount(n);
    setColumnCount(n + static_cast<int>(m_look.beside.size()));
    QStringList titles = m_look.shorts;
    for (const auto& beside : m_look.beside) titles << beside.title;
    const QFontMetrics metrics(fontOf(Type::Caption));
    QStringList names;
    int widest = 0;
    for (const auto& name : m_look.names) {
        names << metrics.elidedText(name, Qt::ElideRight, kNames - kNamePadding);
        widest = std::max(widest, metrics.horizontalAdvance(names.back()));
    }
    setVerticalHeaderLabels(names);
    setHorizontalHeaderLabels(titles);
    for (int i = 0; i < n; ++i) {
        verticalHeaderItem(i)->setToolTip(m_look.names[i]);
        horizontalHeaderItem(i)->setToolTip(m_look.names[i]);
    }
    for (int k = 0; k < columnCount(); ++k) {
        const int titled = metrics.horizontalAdvance(titles[k]) + kNamePadding;
        setColumnWidth(k, k < n ? kPair : std::max(kBeside, titled));
        if (k >= n) horizontalHeaderItem(k)->setToolTip(m_look.beside[static_cast<std::size_t>(k - n)].tip);
        for (int i = 0; i < n; ++i) setItem(i, k, new QTableWidgetItem);
    }
    verticalHeader()->setFixedWidth(widest + kNamePadding);
    setCurrentCell(std::max(row, 0), column >= 0 && column < columnCount() ? column : std::min(1, n - 1));
    horizontalScrollBar()->setValue(0);
}

void JudgingTable::dress() {
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (column < rowCount())
                dressCell(row, column);
            else
                dressBeside(row, column);
        }
    }
    viewport()->update();
}

void JudgingTable::dressCell(int row, int column) {
    const Theme theme = themeOf(palette());
    const PairCell& cell = m_look.cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
    QTableWidgetItem* one = item(row, column);
    const bool fixed = cell.kind == PairCell::Fixed;
    one->setText(cell.words);
    one->setTextAlignment(Qt::AlignCenter);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!fixed && !isTriangle()) flags |= Qt::ItemIsEditable;
    one->setFlags(flags);
    const bool said = cell.kind == PairCell::Said || cell.kind == PairCell::Doubtful;
    one->setFont(fontOf(said ? Type::Strong : Type::Body));
    if (cell.kind == PairCell::Completed) {
        QFont quiet = fontOf(Type::Body);
        quiet.setItalic(true);
        one->setFont(quiet);
    }
    one->setForeground(cell.kind == PairCell::Said       ? theme.text
                       : cell.kind == PairCell::Doubtful ? theme.warning
                                                         : theme.muted);
    one->setBackground(fixed                              ? theme.canvas
                       : cell.kind == PairCell::Doubtful  ? blended(theme.warning, theme.surface, 0.12)
                       : cell.kind == PairCell::Empty     ? blended(theme.accent, theme.surface, 0.09)
                       : cell.kind == PairCell::Completed ? blended(theme.accent, theme.surface, 0.05)
                                                          : theme.surface);
    one->setToolTip(cell.spoken);
    one->setData(Qt::AccessibleTextRole, cell.spoken);
    const std::array<int, 2> place{row, column};
    one->setData(kMarkRole, std::find(m_marked.begin(), m_marked.end(), place) != m_marked.end());
}

void JudgingTable::dressBeside(int row, int column) {
    const Theme theme = themeOf(palette());
    const auto& beside = m_look.beside[static_cast<std::size_t>(column - rowCount())];
    QTableWidgetItem* one = item(row, column);
    one->setText(beside.figures[row]);
    one->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    one->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    QFont font = fontOf(Type::Body);
    font.setItalic(beside.provisional);
    one->setFont(font);
    one->setForeground(beside.provisional ? theme.muted : theme.text);
    one->setBackground(theme.canvas);
    one->setToolTip(beside.tips[row]);
    one->setData(Qt::AccessibleTextRole, m_look.names[row] + QStringLiteral(", ") + beside.title +
                                             QStringLiteral(": ") + beside.figures[row] +
                                             QStringLiteral(". ") + beside.tips[row]);
}

void JudgingTable::mark(const Cells& cells) {
    if (cells == m_marked) return;
    const QSignalBlocker blocker(this);
    m_marked = cells;
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < rowCount(); ++column) dressCell(row, column);
    viewport()->update();
}

void JudgingTable::fitHeight() {
    int wide = verticalHeader()->width() + 2 * frameWidth();
    for (int column = 0; column < columnCount(); ++column) wide += columnWidth(column);
    const int bar = wide > width() ? horizontalScrollBar()->sizeHint().height() : 0;
    setMaximumWidth(std::max(wide, 200));
    setFixedHeight(horizontalHeader()->sizeHint().height() + kRow * rowCount() + 2 * frameWidth() + bar + 2);
}

void JudgingTable::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    fitHeight();
}

/// Preferred, equal, not preferred, and again; a pair that is not judged yet becomes preferred.
void JudgingTable::cycle(int row, int column) {
    const QString now = m_look.cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)].words;
    const bool preferred = now == QStringLiteral("1");
    const bool equal = now == QStringLiteral("=");
    emit said(row, column,
              preferred ? QStringLiteral("=")
              : equal   ? QStringLiteral("0")
                        : QStringLiteral("1"));
}

void JudgingTable::askBeside(int row, int column) {
    const auto beside = static_cast<std::size_t>(column - rowCount());
    if (row < 0 || column < rowCount() || beside >= m_look.beside.size()) return;
    const auto& names = m_look.beside[beside].asked;
    if (static_cast<std::size_t>(row) < names.size()) emit asked(names[static_cast<std::size_t>(row)]);
}

/// What is typed into a cell is no key of a tool.
bool JudgingTable::event(QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride) return QTableWidget::event(event);
    const auto& key = static_cast<QKeyEvent&>(*event);
    const bool plain = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool erases = key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace;
    const bool clips = key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Paste);
    if (clips) {
        event->accept();
        return true;
    }
    if (!plain || (!erases && (key.text().isEmpty() || !key.text().front().isPrint())))
        return QTableWidget::event(event);
    event->accept();
    return true;
}

void JudgingTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return emit copyWanted();
    if (event->matches(QKeySequence::Paste)) return emit pasteWanted();
    const auto [row, column] = pair();
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (row < 0 && enters) return askBeside(currentRow(), currentColumn());
    if (row < 0) return QTableWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit said(row, column, QString());
        return;
    }
    if (!isTriangle()) return QTableWidget::keyPressEvent(event);
    if (enters || event->key() == Qt::Key_Space) return cycle(row, column);
    const QString typed = event->text();
    if (typed == QStringLiteral("1") || typed == QStringLiteral("0") || typed == QStringLiteral("="))
        emit said(row, column, typed);
    else if (typed.isEmpty() || !typed.front().isPrint())
        QTableWidget::keyPressEvent(event);
}

void JudgingTable::changeEvent(QEvent* event) {
    QTableWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || rowCount() == 0) return;
    const QSignalBlocker blocker(this);
    dress();
}

} // namespace vidette::ui
