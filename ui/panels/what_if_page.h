// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_totals.h"
#include "analysis/failure_impact.h"
#include "ui/panels/figure_view.h"

/// "What if it fails?": on the left what the failure of each camera and device would leave unseen, the worst
/// first; on the right the question that was asked, with every figure before, after and the difference.
namespace vidette::ui {

class Document;
class LinkButton;
class WhatIfModel;

class WhatIfPage final : public QWidget {
    Q_OBJECT

  public:
    WhatIfPage(Document& document, WhatIfModel& model, QWidget* parent);
    void refresh();

  signals:
    void jumpWanted(const vidette::geometry::Box& area);

  private:
    void buildList(QWidget* list);
    void buildAnswer(QWidget* answer);
    void showFailures();
    void showAnswer();
    void askFailure(std::size_t row);
    void askBuilding();

    Document& m_document;
    WhatIfModel& m_model;
    Words* m_listWords;
    FigureTable* m_list;
    LinkButton* m_build;
    Words* m_question;
    Words* m_answerWords;
    FigureTable* m_answer;
    LinkButton* m_back;
};

/// A figure before, after and the difference.
FigureRow changeRow(const analysis::SumChange& change);

/// What a failure is of, for people: "Switch SW-1", "Camera K12".
QString failureTitle(const estate::Estate& estate, const analysis::FailureImpact& failure);

} // namespace vidette::ui
