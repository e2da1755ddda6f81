// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/shell/fuzzy_match.h"
#include "ui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vidette::ui {
namespace {

constexpr int kWidth = 560;
constexpr int kRowHeight = 32;
constexpr int kRows = 11;
constexpr std::size_t kMost = 60; ///< nobody reads further; one types another letter
constexpr int kKind = Qt::UserRole;
constexpr int kKeys = Qt::UserRole + 1;

/// Words on the left, what kind of thing it is beside them, its key on the right.
class ReachableRow final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {kWidth, kRowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme theme = themeOf(option.palette);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (chosen) painter->fillRect(option.rect, theme.selected);
        QRect room = option.rect.adjusted(14, 0, -14, 0);
        QFont quiet = fontOf(Type::Body);
        quiet.setPixelSize(12);
        const auto right = [&](const QString& words) {
            if (words.isEmpty()) return;
            painter->setFont(quiet);
            painter->setPen(theme.muted);
            painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, words);
            room.setRight(room.right() - QFontMetrics(quiet).horizontalAdvance(words) - 14);
        };
        right(index.data(kKeys).toString());
        right(index.data(kKind).toString());
        const QFont font = fontOf(chosen ? Type::Strong : Type::Body);
        painter->setFont(font);
        painter->setPen(chosen ? theme.strong : theme.text);
        const QString words = index.data(Qt::DisplayRole).toString();
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width()));
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget& window)
    : QFrame(&window), m_window(window), m_line(new QLineEdit(this)), m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->setPlaceholderText(tr("Find an action, a camera, a zone, a request …"));
    m_line->setAccessibleName(tr("What to find"));
    m_line->setFont(fontOf(Type::Body));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setItemDelegate(new ReachableRow(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_line);
    column->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::goTo);
    m_line->installEventFilter(this);
    window.installEventFilter(this);
    hide();
}

void CommandPalette::open(std::vector<Reachable> all) {
    if (!isVisible()) m_before = QApplication::focusWidget();
    m_all.clear();
    for (Reachable& one : all) {
        const QString words = folded(one.words + QLatin1Char(' ') + one.kind);
        m_all.push_back({std::move(one), words});
    }
    m_line->clear();
    list();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::list() {
    const QString typed = folded(m_line->text());
    std::vector<std::pair<int, std::size_t>> fits;
    for (std::size_t i = 0; i < m_all.size(); ++i)
        if (const auto worth = fuzzyMatch(typed, m_all[i].words)) fits.emplace_back(-*worth, i);
    const std::size_t shown = std::min(fits.size(), kMost);
    std::partial_sort(fits.begin(), fits.begin() + static_cast<std::ptrdiff_t>(shown), fits.end());
    m_found.clear();
    m_list->clear();
    for (std::size_t i = 0; i < shown; ++i) {
        const Reachable& one = m_all[fits[i].second].what;
        auto* row = new QListWidgetItem(one.words, m_list);
        row->setData(kKind, one.kind);
        row->setData(kKeys, one.keys);
        m_found.push_back(fits[i].second);
    }
    if (m_found.empty()) {
        auto* row = new QListWidgetItem(tr("Nothing is called so"), m_list);
        row->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(std::min(m_list->count(), kRows) * kRowHeight);
    place();
}

void CommandPalette::goTo() {
    const auto row = static_cast<std::size_t>(std::max(m_list->currentRow(), 0));
    if (row >= m_found.size()) return;
    const auto go = m_all[m_found[row]].what.go;
    leave();
    go();
}

void CommandPalette::leave() {
    hide();
    if (m_before) m_before->setFocus(Qt::OtherFocusReason);
}

bool CommandPalette::takeKey(int key) {
    const int rows = static_cast<int>(m_found.size());
    const auto move = [this, rows](int by) {
        if (rows > 0) m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, rows - 1));
        return true;
    };
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goTo();
        return true;
    case Qt::Key_Down:
        return move(1);
    case Qt::Key_Up:
        return move(-1);
    case Qt::Key_PageDown:
        return move(kRows - 1);
    case Qt::Key_PageUp:
        return move(1 - kRows);
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_window) {
        if (event->type() == QEvent::Resize && isVisible()) place();
        return false;
    }
    if (event->type() == QEvent::KeyPress) return takeKey(static_cast<QKeyEvent*>(event)->key());
    // Somebody clicked elsewhere; another window in front is no reason to go.
    if (event->type() == QEvent::FocusOut && m_window.isActiveWindow() && isVisible() &&
        static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason)
        hide();
    return false;
}

void CommandPalette::place() {
    const int width = std::min(kWidth, m_window.width() - 40);
    setGeometry((m_window.width() - width) / 2, 60, width, layout()->sizeHint().height());
}

} // namespace vidette::ui
