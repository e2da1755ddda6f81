// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/point.h"
#include "ui/panels/row_list.h"
#include "ui/panels/section.h"

/// "What is covered, what is blind?": the share of what must be seen, each zone, the blind spots, largest
/// first. A click on a zone chooses it, on a blind spot jumps to it.
namespace vidette::ui {

class CoverageModel;
class Document;
class Selection;

class CoveragePanel final : public Section {
    Q_OBJECT

  public:
    CoveragePanel(Document& document, Selection& selection, CoverageModel& coverage, QWidget* parent);

  signals:
    void jumpWanted(vidette::geometry::Point at);

  private:
    void refresh();
    void showFigure();
    void showZones();
    void showBlindSpots();
    QString placeOf(geometry::Point at) const;

    Document& m_document;
    Selection& m_selection;
    CoverageModel& m_coverage;
    BigFigure* m_figure;
    ShareBar* m_bar;
    RowList* m_zones;
    Words* m_blindTitle;
    RowList* m_blind;
    Words* m_more;
    Words* m_trouble;
};

} // namespace vidette::ui
