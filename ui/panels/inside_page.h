// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/fields.h"
#include "ui/panels/figure_view.h"

/// Cameras that a map drew inside buildings: which they are, how far from the outer wall, and one button that
/// brings out those that are near it.
namespace vidette::ui {

class Document;
class OntoWall;
class StrongButton;

class InsidePage final : public QWidget {
    Q_OBJECT

  public:
    InsidePage(Document& document, OntoWall& ontoWall, QWidget* parent);
    /// Looks again, when the page is seen.
    void find();

  signals:
    void chosen(const vidette::ui::FigureGoal& goal);

  private:
    void refresh();

    Document& m_document;
    OntoWall& m_ontoWall;
    QWidget* m_row; ///< shown where some camera stands inside
    NumberField* m_within;
    StrongButton* m_bring;
    FigureView* m_view;
};

} // namespace vidette::ui
