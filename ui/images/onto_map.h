// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/map_placement.h"
#include "ui/job.h"
#include "ui/tools/points_tool.h"

#include <QCheckBox>
#include <QDialog>

#include <optional>
#include <vector>

/// The plan, or one level of it, is put onto the map: points are clicked on the plan, their place on the map
/// is typed or clicked. It shows how far each is missed before it is done as one edit. The window stays open
/// to clicks meanwhile.
namespace vidette::ui {

class ChoiceField;
class Document;
class PointRows;
class StrongButton;
class Words;

class OntoMap final : public QDialog {
    Q_OBJECT

  public:
    OntoMap(Document& document, QWidget* window);

    /// A place of the plan that was clicked: the next point, or, where both are clicked, where the last one
    /// belongs.
    void add(geometry::Point at);
    std::vector<PointMark> marks() const;
    PointRows& rows() { return *m_rows; }
    ChoiceField& what() { return *m_what; }
    ChoiceField& frame() { return *m_frame; }
    QCheckBox& both() { return *m_both; }
    bool isWorking() const { return m_job.running(); }
    void place();

  signals:
    void changed();
    /// The plan lies elsewhere now.
    void placed();

  private:
    void build();
    void fillChoices();
    void edit(std::size_t row, std::size_t column, double value);
    void remove(std::size_t row);
    void renew();
    base::Result<estate::MapPoints> points() const;
    void finish(const estate::Estate& before, const base::Result<estate::MapPlacement>& outcome);

    Document& m_document;
    ChoiceField* m_what;
    ChoiceField* m_frame;
    QCheckBox* m_both;
    PointRows* m_rows;
    Words* m_words;
    Words* m_doubts;
    StrongButton* m_place;
    std::vector<geometry::PointPair> m_pairs;
    std::vector<double> m_residuals;
    bool m_waits = false; ///< the next click is where the last point belongs
    Job m_job;
};

} // namespace vidette::ui
