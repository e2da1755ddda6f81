// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/ranking.h"
#include "report/decision_report.h"
#include "ui/workbench/asked_tab.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QSpacerItem;
class QVBoxLayout;

/// What if a criterion counted more? A slider for each weight, and the ranking beside them follows while the
/// hand moves. The decision itself stays as it is until the weights are kept, which is one step of undo; the
/// judgments that gave the weights before stay in the problem. Weights and their borders can be asked why.
namespace vidette::ui {

class LinkButton;
class LiveRanking;
class MethodWeightsPlot;
class PictureSection;
class StrongButton;
class WeightRow;
class Words;

class WeightsTab final : public AskedTab {
    Q_OBJECT

  public:
    WeightsTab(DecisionDesk& desk, QWidget* parent);

    /// One per criterion, in the order of the ranking.
    const std::vector<WeightRow*>& rows() const { return m_rows; }
    /// The answer with the weights shown; that in force where none was moved. Its borders are those that the
    /// locks leave.
    const mcda::Ranking& shown() const { return m_shown; }
    /// Sets the weight of a criterion as its slider does.
    void setWeight(std::size_t criterion, double weight);

  protected:
    void refresh() override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void build();
    QWidget* buildHead(QWidget* page);
    QWidget* buildSides(QWidget* page);
    const report::Decision* answered() const;
    void take(const report::Decision& decision);
    void makeRows();
    void sayEmpty();
    void showWeights();
    enum class Which { InSight, All };
    void showRows(Which which = Which::All);
    void sayWhatFollows();
    QString headline() const;
    QString criticalWords() const;
    bool isTried() const;
    bool isAnyLocked() const;
    report::Decision shownDecision() const;
    void askWhy(std::size_t criterion, bool turn);
    std::vector<bool> locked() const;
    void keep();
    void back();
    void followScroll();

    Words* m_empty;
    QWidget* m_page;
    Words* m_headline;
    Words* m_firmness;
    Words* m_critical;
    Words* m_inexact;
    StrongButton* m_keep;
    LinkButton* m_back;
    QWidget* m_left;
    QVBoxLayout* m_list;
    QWidget* m_right;
    QVBoxLayout* m_beside;
    QSpacerItem* m_above; ///< keeps the ranking in sight while long lists of weights scroll
    LiveRanking* m_ranking;
    MethodWeightsPlot* m_methods;
    PictureSection* m_picture;
    std::vector<WeightRow*> m_rows;

    std::shared_ptr<const mcda::Problem> m_problem;
    report::Decision m_kept; ///< the answer in force
    std::vector<double> m_inForce;
    std::vector<double> m_weights; ///< shown
    std::vector<double> m_before;  ///< when the one that moves now began to
    std::optional<std::size_t> m_moving;
    mcda::Ranking m_shown;
    QTimer m_rest; ///< a moment after the last step all rows follow, those out of sight too
};

} // namespace vidette::ui
