// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/section.h"

#include "ui/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace vidette::ui {

SectionTitle::SectionTitle(const QString& words, QWidget* parent) : QAbstractButton(parent) {
    setText(words);
    setAccessibleName(words);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Fold or unfold"));
}

void SectionTitle::setRemark(const QString& remark, bool strong) {
    m_remark = remark;
    m_strong = strong;
    update();
}

QSize SectionTitle::sizeHint() const {
    return {120, 28};
}

void SectionTitle::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    const QFont title = fontOf(Type::Title);
    painter.setFont(title);
    painter.setPen(theme.text);
    const int words = QFontMetrics(title).horizontalAdvance(text()) + 14;
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, text());
    QFont quiet = fontOf(m_strong ? Type::Strong : Type::Caption);
    painter.setFont(quiet);
    painter.setPen(m_strong ? theme.text : theme.muted);
    const QString folded = isChecked() ? m_remark : tr("show");
    const QString remark = QFontMetrics(quiet).elidedText(folded, Qt::ElideRight, width() - words);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, remark);
    if (!hasFocus()) return;
    painter.setPen(QPen(theme.accent, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

Section::Section(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(new SectionTitle(title, this)), m_body(new QWidget(this)),
      m_content(new QVBoxLayout(m_body)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 16);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_body);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(4);
    connect(m_title, &QAbstractButton::toggled, m_body, &QWidget::setVisible);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Section::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setAccessibleName(title);
    m_title->update();
}

void Section::setRemark(const QString& remark, bool strong) {
    m_title->setRemark(remark, strong);
}

void Section::fold() {
    m_title->setChecked(false);
}

void Section::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(QPen(themeOf(palette()).line, 1));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

QLabel* titleLabel(const QString& words, QWidget* parent) {
    auto* label = new QLabel(words, parent);
    label->setFont(fontOf(Type::Title));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void paintEdged(QWidget& part, Qt::Edge edge) {
    const Theme theme = themeOf(part.palette());
    const QRect all = part.rect();
    QPainter painter(&part);
    painter.fillRect(all, theme.surface);
    painter.setPen(theme.line);
    switch (edge) {
    case Qt::TopEdge:
        return painter.drawLine(all.topLeft(), all.topRight());
    case Qt::BottomEdge:
        return painter.drawLine(all.bottomLeft(), all.bottomRight());
    case Qt::LeftEdge:
        return painter.drawLine(all.topLeft(), all.bottomLeft());
    case Qt::RightEdge:
        return painter.drawLine(all.topRight(), all.bottomRight());
    }
}

void EdgedPage::paintEvent(QPaintEvent*) {
    paintEdged(*this, Qt::LeftEdge);
}

} // namespace vidette::ui
