// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/project_edits.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/ranking_model.h"
#include "ui/workbench/decision_desk.h"

#include <QTest>

#include <gtest/gtest.h>

#include <utility>

namespace vidette::tests {

/// A desk with one decision on it, answered as in the window.
class DeskOfOneDecision : public testing::Test {
  protected:
    void begin(mcda::Problem problem) {
        auto estate = estate::addProblem({}, {estate::ProblemId::fresh(), "kits", std::move(problem)});
        ASSERT_TRUE(estate);
        m_document.begin(*estate, QStringLiteral("test"));
        ASSERT_TRUE(settle());
    }
    /// Waits for the answer to the decision as it is now.
    bool settle() {
        return QTest::qWaitFor([&] { return m_ranking.decision() && !m_ranking.running(); }, 20000);
    }
    const mcda::Problem& kept() const { return *m_desk.problem(); }

    ui::Document m_document;
    ui::CoverageModel m_coverage{m_document};
    ui::RankingModel m_ranking{m_document, m_coverage};
    ui::DecisionDesk m_desk{m_document, m_ranking, nullptr};
};

} // namespace vidette::tests
