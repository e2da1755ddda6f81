// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"

#include <QWidget>

#include <string>
#include <vector>

class QTableWidget;

/// What the values of a criterion are worth, as points to be edited, with a picture of the line.
namespace vidette::ui {

class LinkButton;
class ValuePlot;
class Words;

class ValueFunctionForm final : public QWidget {
    Q_OBJECT

  public:
    explicit ValueFunctionForm(QWidget* parent);
    void show(const mcda::Problem& problem, const std::string& criterion);

  signals:
    void edited(const vidette::mcda::Problem& next, const QString& what);

  private:
    void build();
    void fill();
    void take(int row, int column);
    void begin();
    void add();
    void remove();
    void put(std::vector<mcda::ValuePoint> points, const QString& what);
    std::vector<mcda::ValuePoint> points() const;
    void drawLine();

    mcda::Problem m_problem;
    std::string m_criterion;
    Words* m_said;
    QWidget* m_line; ///< table and picture
    QTableWidget* m_table;
    ValuePlot* m_plot;
    LinkButton* m_begin;
    LinkButton* m_add;
    LinkButton* m_remove;
    LinkButton* m_none;
    Words* m_trouble;
};

} // namespace vidette::ui
