// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/value_grid.h"

#include "base/table_cell.h"
#include "mcda/quantity.h"
#include "ui/panels/fields.h"
#include "ui/words.h"
#include "ui/workbench/value_model.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kRow = 28;
constexpr int kNarrowest = 84;
constexpr int kWidest = 150;
constexpr int kWidestName = 220; ///< of alternatives: their ends often tell them apart
constexpr int kMostRows = 18;    ///< of more the table scrolls
constexpr int kCorner = 8;

/// Grounds, marks, and editors that keep what is being typed when the decision changes meanwhile.
class GridCells final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme theme = themeOf(option.palette);
        const bool isChosen = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect,
                          isChosen ? theme.selected : index.data(Qt::BackgroundRole).value<QColor>());
        QStyledItemDelegate::paint(painter, option, index);
        const auto* grid = qobject_cast<const QAbstractItemView*>(option.widget);
        if (grid && grid->currentIndex() == index) {
            painter->setPen(theme.accent);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        const QVariant mark = index.data(ValueModel::MarkRole);
        if (!mark.isValid()) return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (mark.toInt() == static_cast<int>(report::Weight::Mistake)) {
            painter->setPen(QPen(theme.blind, 2));
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -2, -2));
        } else {
            const QPointF corner = option.rect.topRight() + QPointF(1, 0);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.warning);
            painter->drawPolygon(
                QPolygonF{corner, corner - QPointF(kCorner, 0), corner + QPointF(0, kCorner)});
        }
        painter->restore();
    }

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->backgroundBrush = Qt::NoBrush; // painted before, so that what is chosen can be seen
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex& index) const override {
        const QString name = index.data(Qt::AccessibleTextRole).toString();
        const QStringList choices = index.data(ValueModel::ChoiceRole).toStringList();
        if (choices.isEmpty()) {
            auto* line = new TextField(name, parent);
            line->setAlignment(Qt::Alignment::fromInt(index.data(Qt::TextAlignmentRole).toInt()));
            return line;
        }
        auto* choice = new ChoiceField(name, parent);
        choice->addItems(choices);
        auto* self = const_cast<GridCells*>(this);
        QObject::connect(choice, &QComboBox::activated, self, [self, choice] {
            emit self->commitData(choice);
            emit self->closeEditor(choice);
        });
        return choice;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        if (auto* choice = qobject_cast<ChoiceField*>(editor))
            return choice->show(index.data(Qt::EditRole).toInt());
        auto* line = static_cast<TextField*>(editor);
        if (line->isModified()) return;
        line->setText(index.data(Qt::EditRole).toString());
        line->selectAll();
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        if (const auto* choice = qobject_cast<ChoiceField*>(editor)) {
            model->setData(index, QString::number(choice->currentIndex()), Qt::EditRole);
            return;
        }
        model->setData(index, static_cast<TextField*>(editor)->text(), Qt::EditRole);
    }

    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex&) const override {
        QRect room = option.rect;
        if (qobject_cast<ChoiceField*>(editor))
            room.setWidth(std::max(room.width(), editor->sizeHint().width()));
        editor->setGeometry(room);
    }
};

} // namespace

ValueGrid::ValueGrid(ValueModel& model, QWidget* parent) : QTableView(parent), m_model(model) {
    setModel(&model);
    model.setTheme(themeOf(palette()));
    setItemDelegate(new GridCells(this));
    setAccessibleName(tr("Values of the alternatives"));
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                    QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(false); // Tab leaves the table, the arrow keys go through it
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    verticalHeader()->setDefaultSectionSize(kRow);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, &ValueGrid::fit);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.row() == ValueModel::LimitRow) emit limitsWanted();
    });
}

void ValueGrid::fit() {
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int wanted =
            std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + 16;
        setColumnWidth(column, std::clamp(wanted, kNarrowest, column == 0 ? kWidestName : kWidest));
    }
    const int rows = std::min(m_model.rowCount(), kMostRows);
    const int bar = 20; // of scrolling to the side
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * kRow + 2 * frameWidth() + bar);
}

QString ValueGrid::copied() const {
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty()) {
        for (int row = 0; row < m_model.rowCount(); ++row)
            for (int column = 0; column < m_model.columnCount(); ++column)
                cells << m_model.index(row, column);
    }
    std::sort(cells.begin(), cells.end());
    QString words;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) words += cells[i].row() == cells[i - 1].row() ? QLatin1Char('\t') : QLatin1Char('\n');
        const bool isWritten =
            cells[i].data(ValueModel::ChoiceRole).isNull() && (cells[i].flags() & Qt::ItemIsEditable);
        const QString cell = cells[i].data(isWritten ? Qt::EditRole : Qt::DisplayRole).toString();
        const bool isNumber = mcda::valueTyped(utf8(cell), decimalSign()).number.has_value();
        words += isNumber ? cell : text(base::guardedText(utf8(cell.simplified())));
    }
    return words;
}

void ValueGrid::copy() const {
    QApplication::clipboard()->setText(copied());
}

bool ValueGrid::event(QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride) return QTableView::event(event);
    const auto& key = static_cast<QKeyEvent&>(*event);
    const bool isPlain = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool isTyped = isPlain && !key.text().isEmpty() && key.text().front().isPrint();
    const bool isOurs =
        key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Paste) || key.key() == Qt::Key_Delete;
    if (!isTyped && !isOurs) return QTableView::event(event);
    event->accept();
    return true;
}

void ValueGrid::keyPressEvent(QKeyEvent* event) {
    if (state() == EditingState) return QTableView::keyPressEvent(event); // Enter ends the edit by itself
    const QModelIndex current = currentIndex();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        emit pasteWanted();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        m_model.clearValues(selectionModel()->selectedIndexes());
    } else if (isEnter && current.row() == ValueModel::LimitRow) {
        emit limitsWanted();
    } else if (isEnter && current.isValid()) {
        edit(current);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ValueGrid::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) m_model.setTheme(themeOf(palette()));
}

} // namespace vidette::ui
