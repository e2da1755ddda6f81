// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/judging_report.h"

#include <QWidget>

#include <array>
#include <optional>

/// The pair under the cursor in words, with the scale to judge it; and the questions that lead through the
/// pairs that are missing.
namespace vidette::ui {

class LinkButton;
class PairScale;
class StrongButton;
class Words;

class PairBar final : public QWidget {
    Q_OBJECT

  public:
    explicit PairBar(QWidget* parent);

    /// `pair`: the places of two items, the one in the row first.
    void show(const mcda::Problem& problem, const mcda::NodeReport& report,
              const std::optional<std::array<std::size_t, 2>>& pair);
    /// Whether one question follows the other.
    bool asking() const { return m_asking; }
    void ask(bool asking);
    /// Why the last answer was not taken; "" = it was.
    void refuse(const QString& reason);
    void focusScale();

  signals:
    /// What was said of the pair shown, the item of the row first; nothing = taken back.
    void chosen(std::optional<double> value);
    void askingChanged(bool asking);
    /// The pairs that follow from others are to be written down.
    void fillWanted();

  private:
    void tell(std::optional<double> value);
    void showPair(const std::optional<std::array<std::size_t, 2>>& pair);

    Words* m_words;
    PairScale* m_scale;
    Words* m_refused;
    StrongButton* m_ask;
    LinkButton* m_stop;
    LinkButton* m_takeBack;
    LinkButton* m_fill;
    Words* m_remaining;
    mcda::Problem m_problem;
    mcda::GroupNode m_node;
    std::array<std::size_t, 2> m_pair{0, 1};
    std::optional<double> m_value;
    bool m_doubtful = false; ///< what is written of the pair does not count
    bool m_asking = false;
};

} // namespace vidette::ui
