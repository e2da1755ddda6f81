// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/camera.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"

#include <functional>
#include <vector>

/// The properties of the chosen cameras, edited in place for all at once, and of a single one what follows
/// from them.
namespace vidette::ui {

class CoverageModel;
class Document;
class LinkButton;
class Selection;

class CameraForm final : public QWidget {
    Q_OBJECT

  public:
    CameraForm(Document& document, Selection& selection, CoverageModel& coverage, QWidget* parent);
    /// One camera or many, at least one.
    void show(const std::vector<const estate::Camera*>& cameras);

  signals:
    /// The camera stands inside a building and is to be brought out.
    void outWanted();

  private:
    using Setting = std::function<void(estate::Camera&, double)>;
    NumberField* addNumber(const QString& name, const NumberField::Range& range, const QString& unit,
                           const QString& key, const Setting& set);
    void addFields();
    void addStatus();
    void apply(const QString& key, const std::function<void(estate::Camera&)>& change);
    void showFigures(const estate::Camera& camera);
    void hideFigures();
    std::vector<const estate::Camera*> chosen() const;

    Document& m_document;
    Selection& m_selection;
    CoverageModel& m_coverage;
    FieldGrid* m_grid;
    NumberField* m_height = nullptr;
    NumberField* m_pan = nullptr;
    NumberField* m_tilt = nullptr;
    NumberField* m_field = nullptr;
    NumberField* m_range = nullptr;
    ChoiceField* m_status = nullptr;
    QLabel* m_reach = nullptr;
    QLabel* m_near = nullptr;
    QLabel* m_seen = nullptr;
    QLabel* m_alone = nullptr;
    Words* m_warning;
    LinkButton* m_out;
};

} // namespace vidette::ui
