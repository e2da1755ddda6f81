// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/judgment_slips.h"

#include <QWidget>

#include <array>
#include <string>
#include <vector>

class QVBoxLayout;

/// Questions about cells that cannot be meant as they are written, asked above their table: which of two that
/// contradict each other, and whether 0.11 stands for 1/9.
namespace vidette::ui {

class SlipQuestions final : public QWidget {
    Q_OBJECT

  public:
    explicit SlipQuestions(QWidget* parent);
    /// `node`: how the node is called in a question.
    void show(const QString& node, const mcda::JudgmentSlips& slips);

  signals:
    /// This cell is meant, and its mirror follows.
    void meant(const std::string& row, const std::string& column, const std::string& ratio);
    void roundingMeant();
    void goTo(const std::string& row, const std::string& column);

  private:
    void askClash(const QString& node, const mcda::ReciprocalClash& clash);
    void askRounding(const std::vector<mcda::RoundedCell>& cells);
    void addRow(const std::vector<QWidget*>& parts);

    QVBoxLayout* m_column;
    mcda::JudgmentSlips m_slips;
    QString m_node;
};

} // namespace vidette::ui
