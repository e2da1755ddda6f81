// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/selection_panel.h"

#include "catalog/kit.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/selection.h"
#include "ui/tools/item_names.h"
#include "ui/words.h"

namespace vidette::ui {

SelectionPanel::SelectionPanel(Document& document, Selection& selection, CoverageModel& coverage,
                               QWidget* parent)
    : Section(tr("Nothing selected"), parent), m_document(document), m_selection(selection),
      m_camera(new CameraForm(document, selection, coverage, this)),
      m_obstacle(new ObstacleForm(document, selection, this)),
      m_zone(new ZoneForm(document, selection, coverage, this)), m_words(new Words({}, Tone::Quiet, this)) {
    for (QWidget* part : std::initializer_list<QWidget*>{m_camera, m_obstacle, m_zone, m_words}) {
        content().addWidget(part);
    }
    connect(m_camera, &CameraForm::outWanted, this, &SelectionPanel::outWanted);
    connect(&selection, &Selection::changed, this, &SelectionPanel::refresh);
    connect(&document, &Document::changed, this, &SelectionPanel::refresh);
    connect(&coverage, &CoverageModel::resultChanged, this, &SelectionPanel::refresh);
    connect(&coverage, &CoverageModel::figuresChanged, this, &SelectionPanel::refresh);
    refresh();
}

QString SelectionPanel::kitName(const std::string& model) const {
    for (const auto& kit : m_document.estate().kits) {
        if (kit.facts.code == model) return text(kit.facts.name);
    }
    const auto kits = catalog::kits();
    if (!kits) return text(model);
    for (const auto& kit : *kits) {
        if (kit.code == model) return text(kit.name);
    }
    return text(model);
}

void SelectionPanel::refresh() {
    const auto* camera = m_selection.camera();
    const auto* obstacle = m_selection.obstacle();
    const auto* zone = m_selection.zone();
    const auto* opening = m_selection.opening();
    if (camera) m_camera->show(*camera);
    if (obstacle) m_obstacle->show(*obstacle);
    if (zone) m_zone->show(*zone);
    m_camera->setVisible(camera);
    m_obstacle->setVisible(obstacle);
    m_zone->setVisible(zone);
    setRemark(camera ? kitName(camera->model) : QString());
    QString words;
    if (opening) words = tr("%1 wide").arg(metresText(geometry::length(opening->line)));
    if (m_selection.empty()) words = tr("Click a camera, a shelf or a room on the plan.");
    m_words->say(words, Tone::Quiet);
    const QString name = nameOf(m_document.shown(), m_selection.items());
    setTitle(camera ? tr("Camera %1").arg(name) : name.isEmpty() ? tr("Nothing selected") : name);
}

} // namespace vidette::ui
