// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/completions.h"
#include "mcda/judging_report.h"
#include "ui/workbench/asked_tab.h"
#include "ui/workbench/judging_look.h"
#include "ui/workbench/judging_table.h"

#include <optional>
#include <string>
#include <vector>

class QVBoxLayout;

/// Comparisons in pairs: on the left what is to be judged, in the middle the table of one node with the pair
/// under the cursor in words, on the right how far the judgments agree. Every judgment is one step of undo.
/// All of it is reached by keys: where what had them goes away, they go to the table or to the scale.
namespace vidette::ui {

class ConsistencyView;
class NodeList;
class PairBar;
class SlipQuestions;
class Words;

class JudgmentsTab final : public AskedTab {
    Q_OBJECT

  public:
    JudgmentsTab(DecisionDesk& desk, QWidget* parent);

    /// Brings a node to the front: "goal", or the id of a criterion.
    void open(const std::string& node);

  protected:
    void refresh() override;

  private:
    void build();
    QWidget* middle();
    QWidget* beginning();
    QWidget* head();
    void followParts();
    void showNode();
    void showPair();
    const mcda::NodeReport* report() const;
    /// Judges a pair of the node shown, by the places of its items; "" takes the judgment back.
    void say(int row, int column, const QString& typed);
    void sayValue(std::optional<double> value);
    void settle(const std::string& row, const std::string& column, const std::string& ratio);
    bool keep(const base::Result<mcda::Problem>& changed, const QString& what);
    void askNext();
    void copy();
    void paste();
    void followWhy();
    void askWhy(const mcda::FigureName& name);
    report::Decision judged() const;
    class KeyKeeper;
    void giveKeys();
    void goTo(const std::string& row, const std::string& column);
    void point(const std::vector<std::array<std::string, 2>>& cells);
    void begin(mcda::WeightMethod method);

    QWidget* m_whole;
    QWidget* m_beginning;
    QVBoxLayout* m_middle = nullptr;
    Words* m_empty;
    NodeList* m_nodes;
    Words* m_title;
    Words* m_many;
    Words* m_form;
    SlipQuestions* m_slips;
    JudgingTable* m_table;
    PairBar* m_pair;
    ConsistencyView* m_consistency;
    std::optional<mcda::Problem> m_problem;
    std::vector<mcda::NodeReport> m_reports;
    std::optional<mcda::Completions> m_completions; ///< of the node shown
    std::optional<GapFilling> m_filling;            ///< nothing = the one that the answer uses
};

} // namespace vidette::ui
