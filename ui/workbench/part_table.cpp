// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/part_table.h"

#include "base/text.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QApplication>
#include <QClipboard>
#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <numeric>
#include <vector>

namespace vidette::ui {
namespace {

constexpr int kLeastRow = 28;
constexpr int kPadding = 24; ///< of a cell and its words
constexpr int kWidest = 420; ///< so wide a column wishes to be at most
constexpr int kToneRole = Qt::UserRole + 1;

int longestWord(const QString& words, const QFontMetrics& metrics) {
    int longest = 0;
    for (const QString& word : words.split(QLatin1Char(' ')))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest;
}

/// Some cell is a number, and all others are empty.
bool isNumberColumn(const report::ReportPart& part, std::size_t column) {
    bool isFilled = false;
    for (const auto& row : part.rows) {
        if (!row[column].empty() && !base::numberFromText(row[column])) return false;
        isFilled = isFilled || !row[column].empty();
    }
    return isFilled;
}

} // namespace

PartTable::PartTable(const QString& name, QWidget* parent) : QTableWidget(parent) {
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(kLeastRow);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTableWidget::cellClicked, this, [this](int row) { emit opened(row); });
}

void PartTable::letChoose() {
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
}

void PartTable::show(const report::ReportPart& part) {
    clear();
    setRowCount(static_cast<int>(part.rows.size()));
    setColumnCount(static_cast<int>(part.columns.size()));
    for (int column = 0; column < columnCount(); ++column) {
        const auto c = static_cast<std::size_t>(column);
        const bool isFigure = isNumberColumn(part, c);
        const Qt::Alignment side = isFigure ? Qt::AlignRight : Qt::AlignLeft;
        auto* head = new QTableWidgetItem(text(part.columns[c]));
        // Header views wrap their words when this flag of drawText is among the alignment.
        head->setTextAlignment(Qt::Alignment::fromInt(side | Qt::AlignBottom | Qt::TextWordWrap));
        setHorizontalHeaderItem(column, head);
        for (int row = 0; row < rowCount(); ++row) {
            const auto& cell = part.rows[static_cast<std::size_t>(row)][c];
            auto* item = new QTableWidgetItem(text(report::shown(cell)));
            item->setTextAlignment(side | Qt::AlignVCenter);
            setItem(row, column, item);
        }
    }
    dress();
    m_fittedFor = -1;
    fit();
}

void PartTable::setTone(int row, Tone tone) {
    for (int column = 0; column < columnCount(); ++column)
        item(row, column)->setData(kToneRole, static_cast<int>(tone));
    dress();
}

void PartTable::dress() {
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            QTableWidgetItem* one = item(row, column);
            if (!one) continue;
            const auto tone = static_cast<Tone>(one->data(kToneRole).toInt());
            const bool isBold = tone == Tone::Bold || tone == Tone::Strong;
            one->setForeground(colourOf(tone, palette()));
            one->setFont(fontOf(isBold ? Type::Strong : Type::Body));
        }
    }
}

int PartTable::wishOf(int column) const {
    const QFontMetrics metrics(fontOf(Type::Strong));
    int wish = leastOf(column);
    for (int row = 0; row < rowCount(); ++row)
        wish = std::max(wish, metrics.horizontalAdvance(item(row, column)->text()) + kPadding);
    return std::min(wish, std::max(kWidest, leastOf(column)));
}

int PartTable::leastOf(int column) const {
    const QFontMetrics metrics(fontOf(Type::Strong));
    int least = longestWord(horizontalHeaderItem(column)->text(), QFontMetrics(fontOf(Type::Caption)));
    for (int row = 0; row < rowCount(); ++row)
        least = std::max(least, longestWord(item(row, column)->text(), metrics));
    return least + kPadding;
}

/// Every column gets its wish where there is room; else all give up the same part of what they can.
void PartTable::fitColumns() {
    std::vector<int> wishes;
    std::vector<int> leasts;
    for (int column = 0; column < columnCount(); ++column) {
        wishes.push_back(wishOf(column));
        leasts.push_back(leastOf(column));
    }
    const int wished = std::accumulate(wishes.begin(), wishes.end(), 0);
    const int least = std::accumulate(leasts.begin(), leasts.end(), 0);
    const int missing = std::max(0, wished - viewport()->width());
    const double part = wished > least ? std::min(1.0, double(missing) / (wished - least)) : 0;
    for (int column = 0; column < columnCount(); ++column) {
        const auto c = static_cast<std::size_t>(column);
        setColumnWidth(column, wishes[c] - static_cast<int>(part * (wishes[c] - leasts[c])));
    }
}

void PartTable::fitHead() {
    const QFontMetrics metrics(fontOf(Type::Caption));
    int highest = metrics.height();
    for (int column = 0; column < columnCount(); ++column) {
        const QRect room(0, 0, columnWidth(column) - kPadding + 6, 1000);
        const QString words = horizontalHeaderItem(column)->text();
        highest = std::max(highest, metrics.boundingRect(room, Qt::TextWordWrap, words).height());
    }
    horizontalHeader()->setFixedHeight(highest + 12);
}

void PartTable::fit() {
    if (m_fittedFor == viewport()->width()) return;
    m_fittedFor = viewport()->width();
    fitColumns();
    fitHead();
    resizeRowsToContents();
    int high = horizontalHeader()->height() + 2;
    int wide = 0;
    for (int row = 0; row < rowCount(); ++row) high += rowHeight(row);
    for (int column = 0; column < columnCount(); ++column) wide += columnWidth(column);
    const bool scrolls = wide > viewport()->width();
    setFixedHeight(high + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0));
}

QString PartTable::copied() const {
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column) cells << horizontalHeaderItem(column)->text();
    lines << cells.join(QLatin1Char('\t'));
    for (int row = 0; row < rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < columnCount(); ++column) cells << item(row, column)->text();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

bool PartTable::event(QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride) return QTableWidget::event(event);
    const auto& key = static_cast<QKeyEvent&>(*event);
    const bool isPlain = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool isLetter = isPlain && !key.text().isEmpty() && key.text().front().isLetterOrNumber();
    if (!isLetter && !key.matches(QKeySequence::Copy)) return QTableWidget::event(event);
    event->accept();
    return true;
}

void PartTable::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(copied());
    } else if (isEnter && currentRow() >= 0) {
        emit opened(currentRow());
    } else {
        QTableWidget::keyPressEvent(event);
    }
}

void PartTable::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    fit();
}

void PartTable::changeEvent(QEvent* event) {
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) dress();
}

} // namespace vidette::ui
