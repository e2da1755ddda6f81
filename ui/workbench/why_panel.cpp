// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/why_panel.h"

#include "ui/buttons.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace vidette::ui {
namespace {

QString figureText(const mcda::Explanation& told) {
    return told.unit.empty() ? text(told.figure) : text(told.figure) + QStringLiteral(" ") + text(told.unit);
}

/// A figure below the one shown: its title, which may take several lines, and the figure on the right.
class WhyRow final : public QAbstractButton {
  public:
    WhyRow(const mcda::Explanation& told, QWidget* parent)
        : QAbstractButton(parent), m_figure(figureText(told)) {
        setText(ui::text(told.title));
        setAccessibleName(text() + QStringLiteral(", ") + m_figure);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        fit();
    }
    QSize sizeHint() const override { return {200, height()}; }

  protected:
    void resizeEvent(QResizeEvent*) override { fit(); }
    void paintEvent(QPaintEvent*) override {
        const Theme theme = themeOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
            painter.setBrush(theme.canvas);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        painter.setFont(fontOf(Type::Strong));
        painter.setPen(theme.text);
        painter.drawText(rect().adjusted(0, 0, -kEdge, 0), Qt::AlignRight | Qt::AlignVCenter, m_figure);
        painter.setFont(fontOf(Type::Body));
        painter.setPen(theme.accent);
        painter.drawText(wordsRoom(width()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text());
    }

  private:
    static constexpr int kEdge = 4;
    static constexpr int kLeast = 28;

    QRect wordsRoom(int width) const {
        const int figure = QFontMetrics(fontOf(Type::Strong)).horizontalAdvance(m_figure);
        return {kEdge, 0, std::max(width - figure - 4 * kEdge, 60), height()};
    }
    void fit() {
        const QRect room(0, 0, wordsRoom(width()).width(), 1000);
        const int words =
            QFontMetrics(fontOf(Type::Body)).boundingRect(room, Qt::TextWordWrap, text()).height();
        const int wanted = std::max(words + 2 * kEdge, kLeast);
        if (wanted != height()) setFixedHeight(wanted);
    }

    QString m_figure;
};

} // namespace

WhyPanel::WhyPanel(QWidget* parent)
    : QWidget(parent), m_back(new LinkButton(tr("Back"), this)), m_title(new Words({}, Tone::Bold, this)),
      m_figure(new Words({}, Tone::Strong, this)), m_formula(new Words({}, Tone::Quiet, this)),
      m_putIn(new Words({}, Tone::Plain, this)), m_sentence(new Words({}, Tone::Plain, this)),
      m_below(new Words({}, Tone::Quiet, this)), m_rests(nullptr), m_rows(nullptr) {
    setAccessibleName(tr("Why this figure"));
    setFocusPolicy(Qt::StrongFocus);
    build();
    hide();
}

void WhyPanel::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 8, 8);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 12, 0);
    head->addWidget(titleLabel(tr("Why?"), this));
    head->addStretch();
    head->addWidget(m_back);
    auto* shut = new LinkButton(tr("Close"), this);
    head->addWidget(shut);
    column->addLayout(head);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(scroll);
    auto* body = new QVBoxLayout(page);
    body->setContentsMargins(0, 0, 12, 12);
    body->setSpacing(8);
    for (Words* words : {m_title, m_figure, m_formula, m_putIn, m_sentence}) body->addWidget(words);
    body->addSpacing(8);
    body->addWidget(m_below);
    m_rests = new QWidget(page);
    m_rows = new QVBoxLayout(m_rests);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    body->addWidget(m_rests);
    body->addStretch();
    scroll->setWidget(page);
    column->addWidget(scroll, 1);
    for (Words* words : {m_formula, m_putIn, m_sentence}) {
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->setFocusPolicy(Qt::NoFocus); // the keys stay with what can be asked
    }
    connect(m_back, &QAbstractButton::clicked, this, &WhyPanel::goBack);
    connect(shut, &QAbstractButton::clicked, this, &WhyPanel::close);
}

bool WhyPanel::ask(const report::Decision& decision, const mcda::FigureName& name) {
    const auto told = mcda::explained(decision.problem, decision.ranking, name);
    if (!told) return false;
    m_decision = decision;
    m_way = {name};
    renew();
    show();
    setFocus(Qt::OtherFocusReason);
    return true;
}

void WhyPanel::follow(const report::Decision* decision) {
    if (isHidden()) return;
    const bool hadKeys = holdsKeys();
    if (decision) m_decision = *decision;
    if (!decision || !renew()) return close();
    if (hadKeys) setFocus(Qt::OtherFocusReason);
}

bool WhyPanel::holdsKeys() const {
    const QWidget* keys = window()->focusWidget();
    return keys && (keys == this || isAncestorOf(keys));
}

void WhyPanel::goDown(const mcda::FigureName& name) {
    m_way.push_back(name);
    if (renew()) return setFocus(Qt::OtherFocusReason);
    m_way.pop_back();
}

void WhyPanel::goBack() {
    if (m_way.size() < 2) return;
    m_way.pop_back();
    renew();
    setFocus(Qt::OtherFocusReason);
}

bool WhyPanel::renew() {
    auto told = mcda::explained(m_decision.problem, m_decision.ranking, m_way.back());
    if (!told) return false;
    m_shown = std::move(*told);
    m_back->setVisible(m_way.size() > 1);
    m_title->say(text(m_shown.title), Tone::Bold);
    m_figure->say(figureText(m_shown), Tone::Strong);
    m_figure->setType(Type::Title);
    m_formula->say(text(m_shown.formula), Tone::Quiet);
    m_putIn->say(m_shown.putIn.empty()
                     ? QString()
                     : QStringLiteral("= %1\n= %2").arg(text(m_shown.putIn), text(m_shown.figure)),
                 Tone::Plain);
    m_sentence->say(text(m_shown.sentence), Tone::Plain);
    setAccessibleDescription(text(m_shown.title) + QStringLiteral(": ") + figureText(m_shown) +
                             QStringLiteral(". ") + text(m_shown.sentence));
    m_below->say(m_shown.rests.empty() ? tr("This is where it begins: no other figure lies below it.")
                                       : tr("It rests on"),
                 Tone::Quiet);
    fillRests();
    return true;
}

void WhyPanel::fillRests() {
    while (auto* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& name : m_shown.rests) {
        const auto told = mcda::explained(m_decision.problem, m_decision.ranking, name);
        if (!told) continue;
        auto* row = new WhyRow(*told, m_rests);
        connect(row, &QAbstractButton::clicked, this, [this, name] { goDown(name); });
        m_rows->addWidget(row);
    }
}

void WhyPanel::close() {
    if (isHidden()) return;
    const bool hadKeys = holdsKeys();
    hide();
    emit closed(hadKeys);
}

void WhyPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return close();
    if (event->key() == Qt::Key_Backspace) return goBack();
    QWidget::keyPressEvent(event);
}

void WhyPanel::paintEvent(QPaintEvent*) {
    paintEdged(*this, x() > 0 ? Qt::LeftEdge : Qt::TopEdge);
}

} // namespace vidette::ui
