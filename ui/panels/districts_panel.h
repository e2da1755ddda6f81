// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"
#include "ui/panels/figure_table.h"
#include "ui/panels/section.h"

/// "How much of each district is seen?": area, seen area and share, to be sorted by any of them. Hidden where
/// a plan has no districts. A click on a district chooses it and shows it whole.
namespace vidette::ui {

class CoverageModel;
class Document;
class Selection;

class DistrictsPanel final : public Section {
    Q_OBJECT

  public:
    DistrictsPanel(Document& document, Selection& selection, CoverageModel& coverage, QWidget* parent);

  signals:
    void jumpWanted(const vidette::geometry::Box& area);
    /// All figures of all districts, in the wide table.
    void tableWanted();

  private:
    void refresh();
    void choose(std::size_t row);

    Document& m_document;
    Selection& m_selection;
    CoverageModel& m_coverage;
    FigureTable* m_table;
};

} // namespace vidette::ui
