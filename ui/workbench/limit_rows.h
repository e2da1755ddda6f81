// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"

#include <QWidget>

#include <string>
#include <vector>

class QVBoxLayout;

/// Limits on one criterion or fact, a line each: which way, the number, whether it shuts out or is only
/// wished for, and who asks for it.
namespace vidette::ui {

class ChoiceField;
class LinkButton;
class TextField;
class Words;

class LimitRow final : public QWidget {
    Q_OBJECT

  public:
    explicit LimitRow(QWidget* parent);
    void show(const mcda::Constraint& limit, const std::string& unit);
    void enter();

  signals:
    void edited(const vidette::mcda::Constraint& limit);
    void removed();

  private:
    void tell();
    /// Takes what is typed; false, and says why, where it is no number or too few of them.
    bool takeNumbers();

    mcda::Constraint m_limit;
    std::string m_unit;
    ChoiceField* m_comparison;
    TextField* m_numbers;
    ChoiceField* m_hard;
    TextField* m_source;
    LinkButton* m_remove;
    Words* m_trouble;
};

class LimitRows final : public QWidget {
    Q_OBJECT

  public:
    explicit LimitRows(QWidget* parent);
    void show(const mcda::Problem& problem, const std::string& fact);
    /// To the first limit, which is begun where there is none.
    void enter();

  signals:
    /// The problem with other limits, and what was done.
    void edited(const vidette::mcda::Problem& next, const QString& what);

  private:
    void begin();
    void change(std::size_t row, const mcda::Constraint& limit);
    void remove(std::size_t row);
    std::vector<std::size_t> places() const;

    mcda::Problem m_problem;
    std::string m_fact;
    std::vector<LimitRow*> m_rows;
    QVBoxLayout* m_column;
    LinkButton* m_add;
};

} // namespace vidette::ui
