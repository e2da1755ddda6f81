// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/row_list.h"
#include "ui/panels/section.h"

/// The pictures under the plan, the highest first, to be chosen: one that is locked or hidden cannot be
/// clicked on the plan. Not there while there are none.
namespace vidette::ui {

class Document;
class Selection;

class ImagesPanel final : public Section {
    Q_OBJECT

  public:
    ImagesPanel(Document& document, Selection& selection, QWidget* parent);

  private:
    void refresh();

    Document& m_document;
    Selection& m_selection;
    RowList* m_rows;
};

} // namespace vidette::ui
