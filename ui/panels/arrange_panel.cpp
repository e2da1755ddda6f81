// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/arrange_panel.h"

#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/panels/rows.h"
#include "ui/plan_edits.h"
#include "ui/selection.h"

#include <QHBoxLayout>

namespace vidette::ui {
namespace {

const NumberField::Range kStep{-10000, 10000, 0.5, 2};
const NumberField::Range kSize{0, 1e6, 0.1, 2};
const NumberField::Range kCount{1, 1000, 1, 0};

QString metre() {
    return QStringLiteral("m");
}

} // namespace

ArrangePanel::ArrangePanel(Document& document, Selection& selection, PlanEdits& edits, QWidget* parent)
    : Section(tr("Arrange"), parent), m_selection(selection), m_edits(edits), m_numbers(new FieldGrid(this)) {
    addOrder();
    content().addWidget(m_numbers);
    addNumbers();
    addArray();
    connect(&selection, &Selection::changed, this, &ArrangePanel::refresh);
    connect(&document, &Document::changed, this, &ArrangePanel::refresh);
    refresh();
    fold();
}

QWidget* ArrangePanel::addWords(const QString& title, const std::vector<Word>& words) {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    auto* label = new Words(title, Tone::Quiet, line);
    label->setWordWrap(false);
    row->addWidget(label, 1);
    for (const Word& word : words) {
        auto* button = new LinkButton(word.words, line);
        button->setAccessibleName(word.name);
        button->setToolTip(word.name);
        connect(button, &QAbstractButton::clicked, this, [act = word.act] { act(); });
        row->addWidget(button);
    }
    content().addWidget(line);
    return line;
}

void ArrangePanel::addOrder() {
    using estate::Alignment;
    using estate::Axis;
    const auto align = [this](Alignment where) { return [this, where] { m_edits.align(where); }; };
    m_align = new QWidget(this);
    auto* lines = new QVBoxLayout(m_align);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(
        addWords(tr("In line across"),
                 {{tr("Left"), tr("Align left edges"), align(Alignment::Left)},
                  {tr("Middle"), tr("Align middles on a vertical line"), align(Alignment::MiddleAcross)},
                  {tr("Right"), tr("Align right edges"), align(Alignment::Right)}}));
    lines->addWidget(
        addWords(tr("In line up"),
                 {{tr("Top"), tr("Align upper edges"), align(Alignment::Top)},
                  {tr("Middle"), tr("Align middles on a horizontal line"), align(Alignment::MiddleUp)},
                  {tr("Bottom"), tr("Align lower edges"), align(Alignment::Bottom)}}));
    content().addWidget(m_align);
    m_gaps = addWords(
        tr("Equal gaps"),
        {{tr("Across"), tr("Equal gaps from left to right"), [this] { m_edits.distribute(Axis::Across); }},
         {tr("Up"), tr("Equal gaps from bottom to top"), [this] { m_edits.distribute(Axis::Up); }}});
    addWords(tr("Mirror"), {{tr("Left–right"), tr("Mirror about the vertical middle line"),
                             [this] { m_edits.mirror(Axis::Across); }},
                            {tr("Top–bottom"), tr("Mirror about the horizontal middle line"),
                             [this] { m_edits.mirror(Axis::Up); }},
                            {tr("Draw a line"), tr("Mirror about a line that is drawn next"),
                             [this] { emit axisWanted(); }}});
}

void ArrangePanel::addNumbers() {
    m_turn = new NumberField(tr("Turn by"), {-360, 360, 15, 1}, QStringLiteral("°"), this);
    m_percent = new NumberField(tr("Scale to"), {1, 10000, 10, 1}, QStringLiteral("%"), this);
    m_width = new NumberField(tr("Width"), kSize, metre(), this);
    m_depth = new NumberField(tr("Depth"), kSize, metre(), this);
    m_turn->setToolTip(tr("Clockwise, about the middle of what is chosen"));
    m_percent->setToolTip(tr("Of its size now, about the middle of what is chosen"));
    for (NumberField* field : {m_turn, m_percent, m_width, m_depth})
        m_numbers->add(field->accessibleName(), field);
    connect(m_turn, &NumberField::edited, this, [this](double degrees) {
        m_turn->show(0);
        m_edits.turn(degrees);
    });
    connect(m_percent, &NumberField::edited, this, [this](double percent) {
        m_percent->show(100);
        m_edits.scale(percent / 100, percent / 100);
    });
    connect(m_width, &NumberField::edited, this, [this](double metres) {
        const double now = m_edits.size().x;
        if (now > 0) m_edits.scale(metres / now, 1);
    });
    connect(m_depth, &NumberField::edited, this, [this](double metres) {
        const double now = m_edits.size().y;
        if (now > 0) m_edits.scale(1, metres / now);
    });
    m_percent->show(100);
}

void ArrangePanel::addArray() {
    m_form = new ChoiceField(tr("Copies"), this);
    m_form->addItems({tr("In rows"), tr("Along a line")});
    m_columns = new NumberField(tr("Across"), kCount, {}, this);
    m_rows = new NumberField(tr("Rows"), kCount, {}, this);
    m_right = new NumberField(tr("Each to the right"), kStep, metre(), this);
    m_up = new NumberField(tr("Each upwards"), kStep, metre(), this);
    m_columns->show(3);
    m_rows->show(2);
    m_right->show(2);
    m_up->show(2);
    m_numbers->add(tr("Copies"), m_form);
    m_numbers->add(tr("Across, with this one"), m_columns);
    m_numbers->add(tr("Rows, with this one"), m_rows);
    m_numbers->add(tr("Each to the right"), m_right);
    m_numbers->add(tr("Each upwards"), m_up);
    connect(m_form, &QComboBox::activated, this,
            [this](int form) { m_numbers->setRowVisible(m_rows, form == 0); });
    addWords({}, {{tr("Make the copies"), tr("Make the copies"), [this] { makeArray(); }}});
}

void ArrangePanel::makeArray() {
    const geometry::Point step{m_right->value(), m_up->value()};
    const int across = static_cast<int>(m_columns->value());
    if (m_form->currentIndex() == 0) {
        m_edits.arrayGrid(static_cast<int>(m_rows->value()), across, step);
    } else {
        m_edits.arrayLine(across, step);
    }
}

void ArrangePanel::refresh() {
    const std::size_t count = m_selection.items().size();
    setVisible(count > 0);
    m_align->setVisible(count > 1);
    m_gaps->setVisible(count > 2);
    const geometry::Point size = m_edits.size();
    m_width->show(size.x);
    m_depth->show(size.y);
    m_numbers->setRowVisible(m_width, size.x > 0);
    m_numbers->setRowVisible(m_depth, size.y > 0);
    m_numbers->setRowVisible(m_percent, size.x > 0 || size.y > 0);
}

} // namespace vidette::ui
