// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/rank_reversal.h"
#include "report/firmness_report.h"

#include <QWidget>

#include <vector>

/// Changes that should not matter: who leaves, a twin that joins, another convention. Those that turn
/// something stand first, the rest is folded; a row that is chosen tells its totals.
namespace vidette::ui {

class LinkButton;
class PartTable;
class Words;

class TrialsView final : public QWidget {
    Q_OBJECT

  public:
    explicit TrialsView(QWidget* parent);

    void show(const mcda::RankReversals& reversals);
    bool areAllShown() const { return m_isUnfolded; }

  private:
    void showRows();
    void showTotals(int row);

    PartTable* m_table;
    Words* m_nothing;
    Words* m_totals;
    LinkButton* m_fold;
    mcda::RankReversals m_reversals;
    std::vector<std::size_t> m_shown; ///< [row] number of the trial
    bool m_isUnfolded = false;
};

} // namespace vidette::ui
