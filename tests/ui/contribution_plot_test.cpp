// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/contribution_plot.h"

#include "mcda/table_problem.h"
#include "support/reference_data.h"
#include "ui/decision_bench.h"
#include "ui/panels/kit_table.h"
#include "ui/panels/rows.h"

#include <QTemporaryDir>

/// Bars of the ranking, and the table below it.
namespace vidette::tests {
namespace {

/// K1 counts for, K2 against: 0.5·4 − 0.5·2 = 1 for A1, 0.5·3 − 0.5·6 = −1.5 for A2.
report::Decision signedDecision() {
    auto problem = mcda::tableOf({{4, 2}, {3, 6}}, {0.5, 0.5});
    problem.criteria[0].name = "Range";
    problem.criteria[1].name = "Price";
    problem.criteria[1].direction = mcda::Direction::Min;
    problem.evaluation.method = mcda::EvaluationMethod::WeightedSum;
    problem.evaluation.normalisation = mcda::Normalisation::None;
    const auto ranking = mcda::rank(problem);
    EXPECT_TRUE(ranking) << (ranking ? "" : ranking.error().message);
    return {problem, ranking ? *ranking : mcda::Ranking{}, std::nullopt, "signed"};
}

class Bars : public DecisionBench {
  protected:
    void SetUp() override {
        m_plot.resize(448, 104); // 400 points of bars: from −3 to 2 are 80 to one
        m_plot.setVisible(true);
        connect();
    }
    void connect() {
        QObject::connect(&m_plot, &ui::ContributionPlot::asked, &m_plot,
                         [this](const QString& alternative, const QString& criterion) {
                             m_asked = alternative + QLatin1Char('/') + criterion;
                         });
    }
    QString at(int x, int row) {
        m_asked.clear();
        QTest::mouseClick(&m_plot, Qt::LeftButton, {}, {x, row * 52 + 36});
        return m_asked;
    }
    ui::ContributionPlot m_plot{5, 52, nullptr};
    QString m_asked;
};

TEST_F(Bars, WhatCountsAgainst_IsStackedLeftOfZero) {
    m_plot.show(signedDecision());
    shoot(m_plot);
    const int zero = 240;
    EXPECT_EQ(at(zero + 80, 0), QStringLiteral("A1/K1")) << "0 to 2";
    EXPECT_EQ(at(zero - 40, 0), QStringLiteral("A1/K2")) << "0 to −1";
    EXPECT_EQ(at(zero - 120, 0), QStringLiteral("A1/")) << "nothing: the whole is asked";
    EXPECT_EQ(at(zero - 200, 1), QStringLiteral("A2/K2")) << "0 to −3";
    EXPECT_EQ(at(zero + 100, 1), QStringLiteral("A2/K1")) << "0 to 1.5";
    EXPECT_EQ(at(zero + 140, 1), QStringLiteral("A2/"));
}

TEST_F(Bars, TheDrawingHoldsNamesTotalsAndTheLineAtZero) {
    m_plot.show(signedDecision());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bars.svg"));
    ASSERT_TRUE(m_plot.write(path));
    const std::string drawn = support::readText(path.toStdString());
    for (const char* words : {"Range", "Price", "1.000"})
        EXPECT_NE(drawn.find(words), std::string::npos) << words;
}

TEST_F(Bars, AChangeOfTheme_DressesTheTableAnew) {
    ui::KitTable table(nullptr);
    table.setPalette(ui::paletteOf(ui::lightTheme()));
    table.show(signedDecision());
    EXPECT_EQ(table.item(1, 1)->foreground().color(), ui::lightTheme().text);
    table.setPalette(ui::paletteOf(ui::darkTheme()));
    EXPECT_EQ(table.item(0, 1)->foreground().color(), ui::darkTheme().strong);
    EXPECT_EQ(table.item(1, 1)->foreground().color(), ui::darkTheme().text);
}

TEST_F(Bars, AChangeOfTheme_LeavesAHeadlineItsType) {
    ui::Words words(QStringLiteral("A1 comes first"), ui::Tone::Strong, nullptr);
    words.setType(ui::Type::Title);
    words.show();
    const QFont title = ui::fontOf(ui::Type::Title);
    ASSERT_NE(title.pixelSize(), ui::fontOf(ui::Type::Strong).pixelSize());
    QApplication::setPalette(ui::paletteOf(ui::darkTheme()));
    qApp->setStyleSheet(ui::styleSheetOf(ui::darkTheme()));
    QCoreApplication::processEvents();
    EXPECT_EQ(words.font().pixelSize(), title.pixelSize());
    EXPECT_EQ(words.palette().color(QPalette::WindowText), ui::darkTheme().strong);
    qApp->setStyleSheet({});
    QApplication::setPalette(ui::paletteOf(ui::lightTheme()));
}

} // namespace
} // namespace vidette::tests
