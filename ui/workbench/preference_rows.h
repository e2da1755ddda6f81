// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"

#include <QGridLayout>
#include <QWidget>

#include <string>
#include <vector>

/// PROMETHEE's preference functions, a line for each criterion: how much a difference matters, with the
/// thresholds that the function has, in the unit of the criterion.
namespace vidette::ui {

class ChoiceField;
class TextField;
class Words;

class PreferenceRows final : public QWidget {
    Q_OBJECT

  public:
    explicit PreferenceRows(QWidget* parent);
    void show(const mcda::Problem& problem);

  signals:
    void edited(const vidette::mcda::Problem& next, const QString& what);

  private:
    struct Row {
        std::string criterion;
        Words* name = nullptr;
        ChoiceField* type = nullptr;
        TextField* q = nullptr;
        TextField* p = nullptr;
        TextField* s = nullptr;
    };
    void build(const std::vector<mcda::Criterion>& leaves);
    void addRow(const mcda::Criterion& criterion, int line);
    TextField* addThreshold(const std::string& criterion, double mcda::Preference::*which,
                            const QString& name, int line, int column);
    void chooseType(const std::string& criterion, int type);

    mcda::Problem m_problem;
    std::vector<Row> m_rows;
    QWidget* m_lines = nullptr;
    QGridLayout* m_grid = nullptr;
};

} // namespace vidette::ui
