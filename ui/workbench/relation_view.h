// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/explanation.h"
#include "report/decision_report.h"

#include <QLabel>
#include <QStringList>
#include <QTableWidget>
#include <QWidget>

#include <functional>

/// What weights do not decide: who keeps the limits and who is beaten everywhere, which no method changes;
/// and for methods that compare in pairs, who outranks whom and who cannot be compared. What a relation rests
/// on is asked by a click or Enter on its cell.
namespace vidette::ui {

class Words;

class ScreeningView final : public QWidget {
    Q_OBJECT

  public:
    explicit ScreeningView(QWidget* parent);
    /// `problem` is the answered one where there is an answer, else the one kept.
    void show(const mcda::Problem& problem);

  private:
    QStringList limitLines(const mcda::Problem& problem) const;
    QStringList dominanceLines(const mcda::Problem& problem) const;

    Words* m_limits;
    Words* m_dominance;
};

class RelationView final : public QWidget {
    Q_OBJECT

  public:
    explicit RelationView(QWidget* parent);
    /// Hidden where the method compares nobody in pairs.
    void show(const report::Decision* decision);

  signals:
    void asked(const mcda::FigureName& name);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Cell {
        QString words;
        QString tip;
        mcda::FigureName name; ///< what decides it
    };
    bool showPartialOrder(const report::Decision& decision);
    bool showOutranking(const report::Decision& decision);
    /// A square, and further columns beside it with these titles.
    void fill(const std::vector<std::string>& ids, const QStringList& beside,
              const std::function<Cell(std::size_t, std::size_t)>& cell);
    void ask(int row, int column);

    QLabel* m_title;
    Words* m_words;
    QTableWidget* m_table;
    std::vector<std::vector<mcda::FigureName>> m_names; ///< by cell; without ids = none
};

} // namespace vidette::ui
