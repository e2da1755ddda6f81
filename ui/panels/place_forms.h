// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/place.h"
#include "ui/panels/fields.h"

#include <functional>
#include <vector>

/// The properties of chosen obstacles, zones, openings, mounting sites and demand points, edited in place for
/// all of a kind at once.
namespace vidette::ui {

class CoverageModel;
class Document;
class Selection;

class ObstacleForm final : public QWidget {
    Q_OBJECT

  public:
    ObstacleForm(Document& document, Selection& selection, QWidget* parent);
    void show(const std::vector<const estate::Obstacle*>& obstacles);

  private:
    void apply(const QString& key, const std::function<void(estate::Obstacle&)>& change);

    Document& m_document;
    Selection& m_selection;
    ChoiceField* m_kind;
    NumberField* m_base;
    NumberField* m_top;
    ChoiceField* m_opaque;
    QLabel* m_size;
};

class ZoneForm final : public QWidget {
    Q_OBJECT

  public:
    ZoneForm(Document& document, Selection& selection, CoverageModel& coverage, QWidget* parent);
    void show(const std::vector<const estate::Zone*>& zones);

  private:
    void apply(const QString& key, const std::function<void(estate::Zone&)>& change);
    void fillClasses();

    Document& m_document;
    Selection& m_selection;
    CoverageModel& m_coverage;
    FieldGrid* m_grid;
    TextField* m_name;
    ChoiceField* m_kind;
    ChoiceField* m_class;
    NumberField* m_times;
    NumberField* m_weight;
    QLabel* m_size;
};

} // namespace vidette::ui
