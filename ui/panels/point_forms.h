// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/place.h"
#include "ui/panels/fields.h"

#include <vector>

/// The properties of chosen doors and windows, mounting sites and demand points, edited in place for all of a
/// kind at once.
namespace vidette::ui {

class CoverageModel;
class Document;
class Selection;

class OpeningForm final : public QWidget {
    Q_OBJECT

  public:
    OpeningForm(Document& document, Selection& selection, QWidget* parent);
    void show(const std::vector<const estate::Opening*>& openings);

  private:
    ChoiceField* m_kind;
    ChoiceField* m_opaque;
    ChoiceField* m_entry;
    QLabel* m_width;
};

class MountForm final : public QWidget {
    Q_OBJECT

  public:
    MountForm(Document& document, Selection& selection, QWidget* parent);
    void show(const std::vector<const estate::Mount*>& mounts);

  private:
    NumberField* m_height;
    NumberField* m_cost;
};

class DemandForm final : public QWidget {
    Q_OBJECT

  public:
    DemandForm(Document& document, Selection& selection, CoverageModel& coverage, QWidget* parent);
    void show(const std::vector<const estate::Demand*>& demands);

  private:
    CoverageModel& m_coverage;
    NumberField* m_weight;
    ChoiceField* m_class;
};

} // namespace vidette::ui
