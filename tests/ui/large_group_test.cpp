// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/plots/consensus_plot.h"
#include "ui/plots/drawn_plot.h"
#include "ui/ranking_model.h"
#include "ui/theme.h"
#include "ui/workbench/decision_desk.h"
#include "ui/workbench/group_desk.h"
#include "ui/workbench/group_results.h"
#include "ui/workbench/group_tab.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace vidette::ui {
namespace {

class LargeGroup : public testing::Test {
  protected:
    void SetUp() override {
        mcda::Problem problem;
        problem.criteria = {{"K1", "", "", mcda::Direction::Max, "", ""}};
        ASSERT_TRUE(m_desk.add(problem, "large", QStringLiteral("Add")));
        m_tab.resize(1200, 900);
        m_tab.show();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_tab.group().group() && !m_tab.group().reading(); }, 20000))
            << qPrintable(m_tab.group().trouble());
    }

    QTemporaryDir m_folder;
    Document m_document;
    CoverageModel m_coverage{m_document};
    RankingModel m_ranking{m_document, m_coverage};
    DecisionDesk m_desk{m_document, m_ranking, nullptr};
    GroupTab m_tab{m_desk, nullptr};
};

/// What member `like` of the example judged, said by another.
QByteArray judgedBy(int member, char like) {
    const auto kept = support::readText(
        support::repositoryFile(std::string("examples/group/member-") + like + ".json").string());
    auto whole = QJsonDocument::fromJson(QByteArray::fromStdString(kept)).object();
    const QString id = QStringLiteral("m%1").arg(member);
    QJsonArray judgments;
    for (const auto& one : whole[QStringLiteral("judgments")].toArray()) {
        auto judgment = one.toObject();
        judgment[QStringLiteral("expert")] = id;
        judgments << judgment;
    }
    whole[QStringLiteral("judgments")] = judgments;
    for (const auto& one : whole[QStringLiteral("experts")].toArray()) {
        auto expert = one.toObject();
        if (expert[QStringLiteral("id")].toString() != QString(QLatin1Char(like))) continue;
        expert[QStringLiteral("id")] = id;
        expert[QStringLiteral("name")] = QStringLiteral("Member of the committee %1").arg(member);
        whole[QStringLiteral("experts")] = QJsonArray{expert};
    }
    return QJsonDocument(whole).toJson();
}

/// Twenty members, each judging as one of the five of the example does.
TEST_F(LargeGroup, HasRoomInItsPicture) {
    QStringList files;
    for (int member = 1; member <= 20; ++member) {
        files << m_folder.filePath(QStringLiteral("member-%1.json").arg(member));
        QFile file(files.back());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(judgedBy(member, static_cast<char>('a' + member % 5)));
    }
    m_tab.group().open(files);
    settle();
    ASSERT_TRUE(m_tab.group().result()) << qPrintable(m_tab.group().trouble());
    ASSERT_TRUE(m_tab.group().result()->agreement);
    ASSERT_EQ(m_tab.group().result()->agreement->pairwise.size(), 20U);
    QCoreApplication::processEvents();
    auto& plot = m_tab.results().plot();
    const double cell = (plot.width() - 150) / 20.0;
    EXPECT_GE(cell, widthOf(QStringLiteral("0.00"), fontOf(Type::Caption)) + 4)
        << "a figure fits into a cell";
    EXPECT_GE(plot.height(), 20 * 28 + 96);
    m_tab.resize(760, 900);
    QCoreApplication::processEvents();
    EXPECT_GE(plot.width(), 150 + 20 * 36) << "it scrolls to the side before figures overlap";
    EXPECT_TRUE(m_tab.results().isAncestorOf(&plot));
    const QString shots = qEnvironmentVariable("VIDETTE_SHOTS");
    if (shots.isEmpty()) return;
    m_tab.resize(1200, 900);
    for (const bool dark : {false, true}) {
        const Theme theme = dark ? darkTheme() : lightTheme();
        QApplication::setPalette(paletteOf(theme));
        qApp->setStyleSheet(styleSheetOf(theme));
        QTest::qWait(60);
        EXPECT_TRUE(m_tab.results().grab().save(
            shots + (dark ? QStringLiteral("/group20-dark.png") : QStringLiteral("/group20-light.png"))));
    }
    qApp->setStyleSheet({});
    QApplication::setPalette(paletteOf(lightTheme()));
}

} // namespace
} // namespace vidette::ui
