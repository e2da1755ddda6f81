// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/node_list.h"

#include "ui/theme.h"
#include "ui/words.h"
#include "ui/workbench/judging_words.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace vidette::ui {
namespace {

constexpr int kRow = 48;
constexpr int kStateRole = Qt::UserRole;
constexpr int kToneRole = Qt::UserRole + 1;
constexpr int kNodeRole = Qt::UserRole + 2;
constexpr int kTitleRole = Qt::UserRole + 3;

/// The name of a node above its state.
class NodeRows final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {option.rect.width(), kRow};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme theme = themeOf(option.palette);
        const bool chosen = option.state & QStyle::State_Selected;
        const QRect row = option.rect.adjusted(0, 1, -4, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen || option.state & QStyle::State_MouseOver) {
            painter->setPen(option.state & QStyle::State_HasFocus ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
            painter->setBrush(chosen ? theme.selected : theme.canvas);
            painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        const QRect inner = row.adjusted(10, 5, -8, -5);
        const auto line = [&](const QFont& font, const QColor& colour, const QString& words,
                              Qt::Alignment at) {
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(inner, at | Qt::AlignLeft,
                              QFontMetrics(font).elidedText(words, Qt::ElideRight, inner.width()));
        };
        line(fontOf(chosen ? Type::Strong : Type::Body), theme.text, index.data(kTitleRole).toString(),
             Qt::AlignTop);
        line(fontOf(Type::Caption),
             colourOf(static_cast<Tone>(index.data(kToneRole).toInt()), option.palette),
             index.data(kStateRole).toString(), Qt::AlignBottom);
        painter->restore();
    }
};

} // namespace

NodeList::NodeList(QWidget* parent) : QListWidget(parent) {
    setAccessibleName(tr("What is to be judged"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setItemDelegate(new NodeRows(this));
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) emit chose(chosen());
    });
}

void NodeList::show(const mcda::Problem& problem, const std::vector<mcda::NodeReport>& reports) {
    const std::string before = chosen();
    {
        const QSignalBlocker blocker(this);
        while (count() > static_cast<int>(reports.size())) delete takeItem(count() - 1);
        while (count() < static_cast<int>(reports.size())) addItem(QString());
        for (int row = 0; row < count(); ++row) {
            const auto& report = reports[static_cast<std::size_t>(row)];
            const QString title = nodeName(problem, report.kept.node);
            const QString state = nodeStateWords(report);
            item(row)->setData(kStateRole, state);
            item(row)->setData(kToneRole, static_cast<int>(nodeTone(report)));
            item(row)->setData(kNodeRole, text(report.kept.node.id));
            item(row)->setData(kTitleRole, title);
            item(row)->setData(Qt::AccessibleTextRole, title + QStringLiteral(", ") + state);
            item(row)->setToolTip(title + QLatin1Char('\n') + state);
        }
    }
    choose(before);
    if (currentRow() < 0 && count() > 0) setCurrentRow(0);
}

void NodeList::choose(const std::string& node) {
    for (int row = 0; row < count(); ++row)
        if (utf8(item(row)->data(kNodeRole).toString()) == node) return setCurrentRow(row);
    if (count() > 0) setCurrentRow(0);
}

std::string NodeList::chosen() const {
    return currentItem() ? utf8(currentItem()->data(kNodeRole).toString()) : std::string();
}

} // namespace vidette::ui
