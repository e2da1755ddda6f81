// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"

#include <QTableWidget>
#include <QWidget>

#include <string>

/// The levels of a rating scale: which words a criterion takes, and what each is worth. Words that stand
/// among the values and have no level yet are there already, without a number.
namespace vidette::ui {

class ChoiceField;
class Words;

class LevelRows final : public QWidget {
    Q_OBJECT

  public:
    explicit LevelRows(QWidget* parent);
    void show(const mcda::Problem& problem);

  signals:
    void edited(const vidette::mcda::Problem& next, const QString& what);

  private:
    void fill();
    void take();
    std::string criterion() const;

    mcda::Problem m_problem;
    ChoiceField* m_criterion;
    QTableWidget* m_table;
    Words* m_trouble;
};

} // namespace vidette::ui
