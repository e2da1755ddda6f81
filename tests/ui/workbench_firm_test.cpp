// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/printed_json.h"
#include "report/firmness_report.h"
#include "ui/buttons.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/plots/acceptability_plot.h"
#include "ui/plots/agreement_plot.h"
#include "ui/ranking_model.h"
#include "ui/shop_window.h"
#include "ui/words.h"
#include "ui/workbench/agreement_view.h"
#include "ui/workbench/check_view.h"
#include "ui/workbench/decision_desk.h"
#include "ui/workbench/decision_start.h"
#include "ui/workbench/draws_view.h"
#include "ui/workbench/firm_tab.h"
#include "ui/workbench/part_table.h"
#include "ui/workbench/trials_view.h"
#include "ui/workbench/workbench_page.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

/// The part "How firm" of the workbench, driven as a person does. What it must say comes from the engine,
/// whose own figures are checked in tests/mcda.
namespace vidette::tests {
namespace {

using ui::AgreementPlot;

QString repositoryFile(const char* path) {
    return QString::fromStdString(support::repositoryFile(path).string());
}

class Firm : public ShopWindow {
  protected:
    void SetUp() override {
        ShopWindow::SetUp();
        m_window.actions().find(QStringLiteral("place.kits"))->trigger();
        choose("fuller");
        page().open(QStringLiteral("firm"));
        ASSERT_TRUE(settled());
    }
    ui::WorkbenchPage& page() { return *m_window.findChild<ui::WorkbenchPage*>(); }
    ui::FirmTab& tab() { return *m_window.findChild<ui::FirmTab*>(); }
    ui::RankingModel& ranking() { return page().desk().ranking(); }
    void choose(const char* word) {
        for (const auto& one : m_window.document().estate().problems)
            if (one.code.find(word) != std::string::npos) ranking().choose(one.id);
    }
    bool settled() {
        return QTest::qWaitFor(
            [&] { return !ranking().running() && !tab().isComputing() && tab().firmness().has_value(); },
            30000);
    }
    /// All words of a part that are seen.
    static QString wordsOf(const QWidget& part) {
        QStringList words;
        for (const auto* one : part.findChildren<ui::Words*>())
            if (one->isVisible()) words << one->text();
        return words.join(QLatin1Char('\n'));
    }
    template<typename Part>
    Part& named(const QWidget& within, const char* name) {
        for (auto* one : within.findChildren<Part*>())
            if (one->accessibleName() == QLatin1String(name)) return *one;
        ADD_FAILURE() << name;
        return *within.findChild<Part*>();
    }
    const mcda::Problem& problem() { return ranking().decision()->problem; }
};

TEST_F(Firm, TheParagraph_SaysWhatTheEngineFinds) {
    mcda::DrawOptions options;
    options.draws = ui::DrawsView::kSmall;
    const auto drawn = mcda::monteCarlo(problem(), options, base::Task());
    ASSERT_TRUE(drawn.has_value());
    EXPECT_EQ(tab().draws().drawn(), *drawn);
    auto expected = *mcda::firmnessOf(problem(), ranking().decision()->ranking, base::Task());
    expected.drawn = *drawn;
    const QString words = wordsOf(tab());
    for (const auto& sentence : report::firmnessSentences(problem(), ranking().decision()->ranking, expected))
        EXPECT_TRUE(words.contains(QString::fromStdString(sentence))) << sentence;
    EXPECT_TRUE(words.contains(QStringLiteral("A4 (Patronum"))) << qPrintable(words);
    EXPECT_TRUE(
        words.contains(QStringLiteral("The first place turns in 4 of 13 changes that should not matter")));
}

TEST_F(Firm, WhatIsDrawn_FollowsTheFields) {
    auto& draws = tab().draws();
    auto& kind = named<ui::ChoiceField>(draws, "What is drawn");
    auto& spread = named<ui::NumberField>(draws, "Each weight varies by up to");
    EXPECT_FALSE(spread.isVisible());
    kind.setCurrentIndex(2);
    emit kind.activated(2);
    EXPECT_TRUE(spread.isVisible());
    auto& seed = named<ui::NumberField>(draws, "Seed");
    seed.setFocus();
    seed.selectAll();
    QTest::keyClicks(&seed, QStringLiteral("7"));
    QTest::keyClick(&seed, Qt::Key_Return);
    ASSERT_TRUE(settled());
    mcda::DrawOptions options;
    options.drawn = mcda::Drawn::WeightsAround;
    options.spread = 0.1;
    options.draws = ui::DrawsView::kSmall;
    options.seed = 7;
    EXPECT_EQ(draws.drawn(), *mcda::monteCarlo(problem(), options, base::Task()));
    EXPECT_TRUE(wordsOf(draws).contains(QStringLiteral("10000 draws with seed 7")))
        << qPrintable(wordsOf(draws));
    EXPECT_TRUE(wordsOf(tab()).contains(QStringLiteral("With each weight varied by up to 10.0")));
}

TEST_F(Firm, ALongDrawing_CanBeCancelledAndWhatWasDrawnStays) {
    auto& draws = tab().draws();
    const auto before = draws.drawn();
    mcda::DrawOptions options;
    options.draws = 100'000'000;
    options.threads = 1;
    draws.ask(options);
    EXPECT_TRUE(draws.isDrawing());
    auto& cancel = named<ui::LinkButton>(draws, "Cancel");
    ASSERT_TRUE(cancel.isVisible());
    cancel.click();
    EXPECT_FALSE(draws.isDrawing());
    EXPECT_EQ(draws.drawn(), before);
    EXPECT_TRUE(wordsOf(draws).contains(QStringLiteral("“Draw again” draws 100000000 times")))
        << qPrintable(wordsOf(draws));
}

TEST_F(Firm, AnEditedDecision_IsAskedAgain) {
    const auto before = tab().draws().drawn();
    mcda::Problem edited = *page().desk().problem();
    edited.weights = {};
    ASSERT_TRUE(page().desk().put(edited, QStringLiteral("Equal weights")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return problem().weights == edited.weights; }, 20000));
    ASSERT_TRUE(settled());
    EXPECT_EQ(tab().firmness()->agreement, *mcda::agreementMap(problem(), base::Task()));
    ASSERT_TRUE(before && tab().draws().drawn());
    EXPECT_EQ(tab().draws().drawn()->draws, before->draws);
}

TEST_F(Firm, ThePlacesInTheDrawsArePictured_BesideWhatIsDrawn) {
    const auto* plot = tab().draws().findChild<ui::AcceptabilityPlot*>();
    ASSERT_TRUE(plot->isVisible());
    const auto& drawn = *tab().draws().drawn();
    const auto& first = drawn.alternatives.front();
    EXPECT_TRUE(plot->accessibleDescription().contains(
        QStringLiteral("%1 is first in %2").arg(ui::text(first), ui::percentText(drawn.first(0)))));
    const int rows = static_cast<int>(problem().alternatives.size());
    EXPECT_TRUE(QTest::qWaitFor([&] { return plot->height() == 48 * rows; }, 5000)) << "a bar for each";
    EXPECT_GT(plot->width(), 400) << "wide enough for its words";
}

TEST_F(Firm, JudgmentsThatDoNotExist_AreToldAndCannotBeDrawn) {
    auto& draws = tab().draws();
    mcda::DrawOptions options;
    options.drawn = mcda::Drawn::Judgments;
    draws.ask(options);
    ASSERT_TRUE(settled());
    EXPECT_FALSE(draws.drawn().has_value());
    EXPECT_FALSE(draws.findChild<ui::AcceptabilityPlot*>()->isVisible());
    const auto reason = mcda::monteCarlo(problem(), options, base::Task()).error().message;
    EXPECT_TRUE(wordsOf(draws).contains(QString::fromStdString(reason)));
    choose("saaty");
    ASSERT_TRUE(QTest::qWaitFor([&] { return draws.drawn().has_value(); }, 30000));
    EXPECT_EQ(draws.drawn()->drawn, mcda::Drawn::Judgments);
}

TEST_F(Firm, ACellOfTheMap_TellsItsWholeOrderByMouseAndKeys) {
    auto& view = tab().agreement();
    auto& plot = view.plot();
    const auto& map = tab().firmness()->agreement;
    const AgreementPlot::Cell cell{map.rows.size() - 1, 3};
    QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.boxOf(cell).center().toPoint());
    EXPECT_EQ(plot.current(), cell);
    const QString order = QString::fromStdString(report::orderText(map.cells[cell.row][cell.column].order));
    EXPECT_TRUE(wordsOf(view).contains(order)) << qPrintable(wordsOf(view));
    QTest::keyClick(&plot, Qt::Key_Left);
    QTest::keyClick(&plot, Qt::Key_Up);
    EXPECT_EQ(plot.current(), (AgreementPlot::Cell{cell.row - 1, 2}));
    QTest::keyClick(&plot, Qt::Key_Return);
    EXPECT_EQ(plot.accessibleDescription(), plot.wordsOf({cell.row - 1, 2}));
    for (int i = 0; i < 40; ++i) QTest::keyClick(&plot, Qt::Key_Down);
    EXPECT_EQ(plot.current()->row, map.rows.size() - 1) << "the last row is the end";
}

TEST_F(Firm, AnEmptyCell_SaysWhy) {
    auto& plot = tab().agreement().plot();
    const auto& map = tab().firmness()->agreement;
    for (std::size_t row = 0; row < map.rows.size(); ++row) {
        if (map.rows[row].code != "weighted_sum_none") continue;
        const AgreementPlot::Cell cell{row, 0};
        const QPointF at = plot.boxOf(cell).center();
        QMouseEvent moved(QEvent::MouseMove, at, plot.mapToGlobal(at), Qt::NoButton, {}, {});
        QApplication::sendEvent(&plot, &moved);
        const QString reason = QString::fromStdString(map.cells[row][0].reason->message);
        EXPECT_TRUE(plot.toolTip().contains(reason)) << qPrintable(plot.toolTip());
        return;
    }
    FAIL() << "no such row";
}

TEST_F(Firm, WhatMustHold_IsToldForTheOneThatIsChosen) {
    auto& view = tab().agreement();
    auto& winner = named<ui::ChoiceField>(view, "What must hold for this alternative to win");
    EXPECT_EQ(winner.count(), 5);
    winner.setCurrentIndex(2);
    emit winner.activated(2);
    EXPECT_TRUE(wordsOf(view).contains(QStringLiteral("A3 wins while the weight of K1")));
    for (const auto& sentence : mcda::winningWords(tab().firmness()->agreement, 2))
        EXPECT_TRUE(wordsOf(view).contains(QString::fromStdString(sentence))) << sentence;
}

/// Without A5 the thesis' decision turns (tests/mcda/rank_reversal_test.cpp).
TEST_F(Firm, TrialsThatTurnSomething_StandFirstAndTellTheirTotals) {
    auto& view = tab().trials();
    auto& table = named<ui::PartTable>(view, "Changes that should not matter");
    EXPECT_EQ(table.item(0, 0)->text(), QStringLiteral("A5 is left out"));
    EXPECT_EQ(table.item(0, 1)->text(), QStringLiteral("A3, new"));
    EXPECT_EQ(table.item(0, 2)->text(), QStringLiteral("A3 overtakes A4"));
    const int turned = table.rowCount();
    EXPECT_LT(turned, 13);
    table.setFocus();
    table.setCurrentCell(0, 0);
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_TRUE(wordsOf(view).contains(QStringLiteral("A5 is left out. Totals: A3 0.2912, A4 0.2898")))
        << qPrintable(wordsOf(view));
    view.findChild<ui::LinkButton*>()->click();
    EXPECT_TRUE(view.areAllShown());
    EXPECT_EQ(table.rowCount(), 13);
    view.findChild<ui::LinkButton*>()->click();
    EXPECT_EQ(table.rowCount(), turned);
}

TEST_F(Firm, TheMostCriticalCriterion_IsNamedWithItsChange) {
    auto& table = named<ui::PartTable>(tab(), "How far a single weight may move");
    const auto& critical = *tab().firmness()->critical;
    ASSERT_EQ(table.rowCount(), 7);
    const auto percent = *critical.topOf[0]->percent;
    EXPECT_EQ(table.item(0, 2)->text(), QStringLiteral("+%1 %").arg(percent, 0, 'f', 1));
    EXPECT_EQ(table.item(0, 4)->text(), QStringLiteral("A3 before A4"));
    EXPECT_TRUE(
        wordsOf(tab()).contains(QString::fromStdString(report::criticalSentence(problem(), critical))));
}

TEST_F(Firm, MethodsThatAreNoSums_HaveNoCriticalWeights) {
    mcda::Problem edited = *page().desk().problem();
    edited.evaluation = {};
    edited.evaluation.method = mcda::EvaluationMethod::Topsis;
    ASSERT_TRUE(page().desk().put(edited, QStringLiteral("TOPSIS")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return problem().evaluation == edited.evaluation; }, 20000));
    ASSERT_TRUE(settled());
    EXPECT_FALSE(named<ui::PartTable>(tab(), "How far a single weight may move").isVisible());
    EXPECT_TRUE(wordsOf(tab()).contains(QStringLiteral("no exact limit of a single weight")));
}

/// The published table of the thesis: sections 3.6 and 3.7, appendix B.
TEST_F(Firm, APrintedTable_IsComparedCellByCell) {
    auto& view = tab().check();
    view.open(repositoryFile("examples/shop/printed-saaty.json"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !view.isChecking(); }, 20000));
    ASSERT_TRUE(view.check().has_value()) << qPrintable(wordsOf(view));
    EXPECT_EQ(view.check()->slips.size(), 1U);
    auto& table = named<ui::PartTable>(view, "Printed figures and computed ones");
    EXPECT_EQ(table.rowCount(), static_cast<int>(view.check()->figures.size()));
    EXPECT_EQ(table.item(0, 3)->text(), QStringLiteral("differs"));
    EXPECT_EQ(table.item(table.rowCount() - 1, 3)->text(), QStringLiteral("holds to its digits"));
    const auto own = view.check()->agreeing;
    auto& against = named<ui::ChoiceField>(view, "Compared with");
    EXPECT_EQ(against.currentIndex(), 0);
    against.setCurrentIndex(1);
    emit against.activated(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !view.isChecking(); }, 20000));
    EXPECT_LT(view.check()->agreeing, own) << "Fuller's weights are others";
}

TEST_F(Firm, AFileThatIsNoPrintedTable_IsToldAndShowsNothing) {
    auto& view = tab().check();
    view.open(repositoryFile("examples/shop/decision-saaty.json"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !view.isChecking(); }, 20000));
    EXPECT_FALSE(view.check().has_value());
    EXPECT_TRUE(wordsOf(view).contains(QStringLiteral("vidette-printed/1"))) << qPrintable(wordsOf(view));
    view.open(QStringLiteral("/nowhere/table.json"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !view.isChecking(); }, 20000));
    EXPECT_TRUE(wordsOf(view).contains(QStringLiteral("/nowhere/table.json")));
    EXPECT_FALSE(named<ui::PartTable>(view, "Printed figures and computed ones").isVisible());
}

TEST_F(Firm, TheFindings_AreWrittenAsAPage) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("firm.html"));
    QSignalSpy told(&page().desk(), &ui::DecisionDesk::told);
    tab().save(path);
    ASSERT_EQ(told.count(), 1);
    EXPECT_TRUE(told.front().front().toString().contains(path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.startsWith(QStringLiteral("<!DOCTYPE html>")));
    for (const char* part : {"10000 draws, seed 1", "A5 is left out", "ELECTRE I", "What must hold"})
        EXPECT_TRUE(text.contains(QLatin1String(part))) << part;
    tab().save(QStringLiteral("/nowhere/firm.html"));
    EXPECT_TRUE(told.back().front().toString().contains(QStringLiteral("could not be written")));
}

TEST_F(Firm, Pictures_AreWrittenAsDrawings) {
    const QTemporaryDir folder;
    for (ui::Plot* plot : tab().findChildren<ui::Plot*>()) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return plot->height() >= plot->sizeHint().height(); }, 5000));
        const QString path = folder.filePath(plot->accessibleName() + QStringLiteral(".svg"));
        ASSERT_TRUE(plot->write(path).has_value());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readAll().contains("A4")) << qPrintable(path);
    }
}

TEST_F(Firm, ATable_IsCopiedAsText) {
    auto& table = named<ui::PartTable>(tab(), "How far a single weight may move");
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), 8);
    EXPECT_TRUE(lines.front().startsWith(QStringLiteral("Criterion\tWeight")));
    EXPECT_TRUE(lines[1].contains(QStringLiteral("0.2800")));
}

/// The whole page at once, for the eye, in the folder that VIDETTE_SHOTS names.
TEST_F(Firm, ThePage_CanBeLookedAt) {
    const QString folder = qEnvironmentVariable("VIDETTE_SHOTS");
    if (folder.isEmpty()) GTEST_SKIP() << "VIDETTE_SHOTS names no folder";
    tab().check().open(repositoryFile("examples/shop/printed-saaty.json"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !tab().check().isChecking(); }, 20000));
    for (const bool dark : {false, true}) {
        m_window.setDark(dark);
        QTest::qWait(100);
        const QString theme = dark ? QStringLiteral("dark") : QStringLiteral("light");
        auto& last = tab().check();
        ASSERT_TRUE(QTest::qWaitFor([&] { return last.height() >= last.minimumSizeHint().height(); }, 5000));
        EXPECT_TRUE(tab().widget()->grab().save(QStringLiteral("%1/firm-%2.png").arg(folder, theme)));
        EXPECT_TRUE(m_window.grab().save(QStringLiteral("%1/firm-window-%2.png").arg(folder, theme)));
    }
}

TEST_F(Firm, WithoutADecision_GivesWayToThoseThatBeginOne) {
    for (int left = 3; left > 0; --left) ASSERT_TRUE(page().desk().remove(QStringLiteral("Remove")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !tab().isVisible() && !ranking().running(); }, 20000));
    const auto* start = page().findChild<ui::DecisionStart*>();
    ASSERT_TRUE(start);
    EXPECT_TRUE(start->isVisible());
}

} // namespace
} // namespace vidette::tests
