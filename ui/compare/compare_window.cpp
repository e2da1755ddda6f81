// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_window.h"

#include "analysis/coverage_totals.h"
#include "analysis/simulation.h"
#include "ui/canvas/canvas.h"
#include "ui/panels/figure_table.h"
#include "ui/panels/rows.h"
#include "ui/panels/what_if_page.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace vidette::ui {

CompareWindow::Side::Side(QWidget* parent)
    : choice(new ChoiceField(CompareWindow::tr("Version"), parent)),
      canvas(new Canvas(document, selection, coverage, view, parent)) {}

CompareWindow::CompareWindow(Document& document, CoverageModel& coverage, const PlanView& view,
                             Snapshots& snapshots, QWidget* window)
    : QWidget(window, Qt::Window), m_document(document), m_coverage(coverage), m_view(view),
      m_snapshots(snapshots), m_words(new Words({}, Tone::Quiet, this)),
      m_figures(new FigureTable(tr("Before and after"),
                                {tr("Figure"), tr("Before"), tr("After"), tr("Difference")}, this)) {
    setWindowTitle(tr("Before and after – Vidette"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1200, 760);
    for (auto& side : m_sides) side = std::make_unique<Side>(this);
    build();
    connect(&snapshots, &Snapshots::changed, this, &CompareWindow::fillChoices);
    fillChoices();
    choose(0, static_cast<int>(snapshots.all().size()) - 1);
    choose(1, -1);
}

void CompareWindow::build() {
    auto* column = new QVBoxLayout(this);
    auto* pair = new QHBoxLayout;
    const std::array<QString, 2> titles{tr("Before"), tr("After")};
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        Side& side = *m_sides[i];
        auto* half = new QVBoxLayout;
        auto* top = new QHBoxLayout;
        top->addWidget(new Words(titles[i], Tone::Bold, this));
        top->addWidget(side.choice, 1);
        half->addLayout(top);
        half->addWidget(side.canvas, 1);
        pair->addLayout(half, 1);
        Canvas* other = m_sides[1 - i]->canvas;
        connect(side.canvas, &Canvas::viewChanged, other,
                [other, own = side.canvas] { other->lookFrom(own->view()); });
        connect(side.choice, &QComboBox::activated, this, [this, i](int index) { choose(i, index - 1); });
        connect(&side.coverage, &CoverageModel::resultChanged, this, &CompareWindow::showFigures);
    }
    column->addLayout(pair, 3);
    column->addWidget(m_words);
    column->addWidget(m_figures, 1);
    m_figures->fill();
}

void CompareWindow::fillChoices() {
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        ChoiceField* choice = m_sides[i]->choice;
        choice->clear();
        choice->addItem(tr("The plan as it is"));
        for (const auto& one : m_snapshots.all())
            choice->addItem(tr("%1 (%2)").arg(one.name, QLocale().toString(one.at, QLocale::ShortFormat)));
        choice->show(m_shown[i] + 1);
    }
}

void CompareWindow::choose(std::size_t side, int snapshot) {
    const bool known = snapshot >= 0 && snapshot < static_cast<int>(m_snapshots.all().size());
    m_shown[side] = known ? snapshot : -1;
    m_sides[side]->choice->show(m_shown[side] + 1);
    showSide(side);
}

void CompareWindow::showSide(std::size_t side) {
    const int shown = m_shown[side];
    Side& one = *m_sides[side];
    one.coverage.setOptions(m_coverage.options());
    one.document.begin(
        shown < 0 ? m_document.estate() : m_snapshots.all()[static_cast<std::size_t>(shown)].estate, {});
    one.view.lookLike(m_view);
    one.coverage.setLevels(one.view.levels());
    one.canvas->fitAll();
}

void CompareWindow::showFigures() {
    const auto* before = m_sides[0]->coverage.result();
    const auto* after = m_sides[1]->coverage.result();
    const bool settled = m_sides[0]->coverage.settled() && m_sides[1]->coverage.settled();
    m_words->say(settled ? QString() : tr("Counting before and after …"), Tone::Quiet);
    if (!before || !after || !settled) return;
    const analysis::Simulation both{{}, {}, *before, *after, {}, {}};
    std::vector<FigureRow> rows;
    for (const auto& change : analysis::sumChanges(both)) rows.push_back(changeRow(change));
    m_figures->show(std::move(rows));
}

} // namespace vidette::ui
