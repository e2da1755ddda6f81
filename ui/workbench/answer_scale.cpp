// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/answer_scale.h"

#include "ui/theme.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace vidette::ui {
namespace {

constexpr int kHeight = 36;
constexpr int kNarrowest = 36;

class ScaleButton final : public QAbstractButton {
  public:
    ScaleButton(const ScaleAnswer& answer, QWidget* parent) : QAbstractButton(parent) {
        setText(answer.label);
        setAccessibleName(answer.meaning);
        setToolTip(answer.meaning);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override {
        return {std::max(kNarrowest, QFontMetrics(fontOf(Type::Strong)).horizontalAdvance(text()) + 16),
                kHeight};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent*) override {
        const Theme theme = themeOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor edge = hasFocus() ? theme.accent : underMouse() ? theme.muted : theme.field;
        painter.setPen(QPen(edge, hasFocus() ? 2 : 1));
        painter.setBrush(isChecked() ? theme.accent : theme.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        painter.setPen(isChecked() ? theme.onAccent : theme.text);
        painter.setFont(fontOf(isChecked() ? Type::Strong : Type::Body));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

AnswerScale::AnswerScale(QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) emit chosen();
    });
}

void AnswerScale::show(std::vector<ScaleAnswer> answers) {
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget() && focusWidget()->hasFocus();
    for (QAbstractButton* button : m_group->buttons()) delete button;
    m_answers = std::move(answers);
    m_other = false;
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        auto* button = new ScaleButton(m_answers[i], this);
        button->installEventFilter(this);
        m_group->addButton(button, static_cast<int>(i));
        m_row->addWidget(button);
    }
    if (!m_answers.empty()) setFocusProxy(m_group->button(static_cast<int>(m_answers.size() / 2)));
    if (hadFocus) setFocus();
}

QString AnswerScale::value() const {
    const int id = m_group->checkedId();
    return id < 0 ? QString() : m_answers[static_cast<std::size_t>(id)].value;
}

QString AnswerScale::meaning() const {
    const int id = m_group->checkedId();
    return id < 0 ? QString() : m_answers[static_cast<std::size_t>(id)].meaning;
}

void AnswerScale::choose(const QString& value) {
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        if (m_answers[i].value != value) continue;
        auto* button = m_group->button(static_cast<int>(i));
        button->setChecked(true);
        button->setFocus();
        return;
    }
}

bool AnswerScale::takeKey(int key) {
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (!value().isEmpty()) emit confirmed();
        return true;
    }
    if (key == Qt::Key_Slash) return m_other = true;
    if (key < Qt::Key_0 || key > Qt::Key_9) return false;
    const QString digit = QString::number(key - Qt::Key_0);
    const bool other = std::exchange(m_other, false);
    choose(other && digit != QLatin1String("1") ? QStringLiteral("1/") + digit : digit);
    return true;
}

bool AnswerScale::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent*>(event)->key())) return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace vidette::ui
