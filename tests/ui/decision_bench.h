// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/project_edits.h"
#include "mcda/thesis_problem.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/ranking_model.h"
#include "ui/theme.h"
#include "ui/workbench/decision_desk.h"

#include <QApplication>
#include <QLocale>
#include <QTest>

#include <gtest/gtest.h>

namespace vidette::tests {

/// A document with a decision, and the desk it lies on.
class DecisionBench : public testing::Test {
  protected:
    /// The decision is the only one of its document.
    void lay(mcda::Problem problem) {
        estate::Estate estate;
        estate = *estate::addProblem(estate, {estate::ProblemId::fresh(), "kits", std::move(problem)});
        m_document.begin(std::move(estate), QStringLiteral("test"));
        settle();
    }
    /// Until the answer, or why there is none, is there.
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !m_ranking.running(); }, 10000));
        QCoreApplication::processEvents();
    }
    /// A picture of the part in both themes, where VIDETTE_SHOTS names a folder.
    static void shoot(QWidget& part) {
        const QString folder = qEnvironmentVariable("VIDETTE_SHOTS");
        if (folder.isEmpty()) return;
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        for (const bool dark : {false, true}) {
            const ui::Theme theme = dark ? ui::darkTheme() : ui::lightTheme();
            QApplication::setPalette(ui::paletteOf(theme));
            qApp->setStyleSheet(ui::styleSheetOf(theme));
            QTest::qWait(60);
            const QString name =
                QStringLiteral("%1/%2-%3-%4.png")
                    .arg(folder, QLatin1String(test->test_suite_name()), QLatin1String(test->name()),
                         dark ? QStringLiteral("dark") : QStringLiteral("light"));
            EXPECT_TRUE(part.grab().save(name)) << qPrintable(name);
        }
        qApp->setStyleSheet({});
        QApplication::setPalette(ui::paletteOf(ui::lightTheme()));
    }
    const mcda::Problem& problem() const { return *m_desk.problem(); }

    ui::Document m_document;
    ui::CoverageModel m_coverage{m_document};
    ui::RankingModel m_ranking{m_document, m_coverage};
    ui::DecisionDesk m_desk{m_document, m_ranking, nullptr};
};

/// The published kits with names and units.
inline mcda::Problem namedKits() {
    auto problem = mcda::thesisTable();
    const std::vector<std::pair<const char*, const char*>> facts{
        {"Price", "CZK"},       {"Resolution", "Mpx"}, {"Field of view", "°"}, {"Frame rate", "frames/s"},
        {"Warranty", "months"}, {"Night range", "m"},  {"Disk", "TB"}};
    for (std::size_t k = 0; k < facts.size(); ++k) {
        problem.criteria[k].name = facts[k].first;
        problem.criteria[k].unit = facts[k].second;
    }
    problem.title = "Camera kit";
    return problem;
}

} // namespace vidette::tests
