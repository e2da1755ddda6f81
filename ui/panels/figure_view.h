// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/figure_pages.h"

#include <QWidget>

/// One wide table with its sentence above, or the sentence that says why there is none.
namespace vidette::ui {

class FigureView final : public QWidget {
    Q_OBJECT

  public:
    FigureView(const QString& name, QWidget* parent);

    void show(FigurePage page);
    /// No answer is there: only these words.
    void say(const QString& words);

  signals:
    void chosen(const vidette::ui::FigureGoal& goal);

  private:
    Words* m_words;
    FigureTable* m_table;
    std::vector<FigureGoal> m_goals;
};

} // namespace vidette::ui
