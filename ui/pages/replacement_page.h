// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/item_panel.h"
#include "ui/panels/fields.h"
#include "ui/panels/list_table.h"
#include "ui/plots/years_plot.h"

/// The Replacement workspace: what is due in which year, what the money reaches and what risk is put off;
/// every asset with what the plan makes of it; and the steps of its item.
namespace vidette::ui {

class ReplacementPage final : public QWidget {
    Q_OBJECT

  public:
    ReplacementPage(Document& document, Identity& identity, QWidget* parent);

    ReplacementModel& model() { return m_model; }
    ItemPanel& panel() { return *m_panel; }
    ListTable& table() { return *m_table; }
    /// Chooses the asset of this id, or the one of this item, as soon as the plan is there.
    void choose(const base::Uuid& row);

  signals:
    void placeWanted(const vidette::estate::CameraId& camera);

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void build();
    QWidget* buildHead();
    QWidget* buildFilters();
    void connectParts();
    void applySettings();
    void refresh();
    void showSettings();
    void showSummary();
    void fill();
    void showChosen();
    void chooseWanted();
    bool isListed(const analysis::PlannedAsset& item) const;
    TableRow rowOf(const analysis::PlannedAsset& item) const;

    Document& m_document;
    ReplacementModel m_model;
    BigFigure* m_overdue;
    NumberField* m_from;
    NumberField* m_years;
    NumberField* m_yearly;
    NumberField* m_life;
    YearsPlot* m_plot;
    Words* m_words;
    ChoiceField* m_which;
    ChoiceField* m_due;
    ListTable* m_table;
    FilterField* m_filter;
    Words* m_left;
    ItemPanel* m_panel;
    base::Uuid m_wanted; ///< to be chosen when it is listed
};

} // namespace vidette::ui
