// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/selection_panel.h"

#include "catalog/kit.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/panels/chosen_rows.h"
#include "ui/selection.h"
#include "ui/tools/item_names.h"
#include "ui/words.h"

namespace vidette::ui {

SelectionPanel::SelectionPanel(Document& document, Selection& selection, CoverageModel& coverage,
                               QWidget* parent)
    : Section(tr("Nothing selected"), parent), m_document(document), m_selection(selection),
      m_camera(new CameraForm(document, selection, coverage, this)),
      m_obstacle(new ObstacleForm(document, selection, this)),
      m_zone(new ZoneForm(document, selection, coverage, this)),
      m_opening(new OpeningForm(document, selection, this)),
      m_mount(new MountForm(document, selection, this)),
      m_demand(new DemandForm(document, selection, coverage, this)),
      m_image(new ImageForm(document, selection, this)), m_note(new NoteForm(document, selection, this)),
      m_sign(new SignForm(document, selection, this)), m_level(new LevelForm(document, selection, this)),
      m_problem(new Words({}, Tone::Warning, this)), m_words(new Words({}, Tone::Quiet, this)) {
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_camera, m_obstacle, m_zone, m_opening, m_mount, m_demand, m_image,
                                         m_note, m_sign, m_level, m_problem, m_words}) {
        content().addWidget(part);
    }
    connect(m_camera, &CameraForm::outWanted, this, &SelectionPanel::outWanted);
    connect(&selection, &Selection::changed, this, &SelectionPanel::refresh);
    connect(&document, &Document::refused, this, &SelectionPanel::refused);
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

void SelectionPanel::refused(const QString& message) {
    m_problem->say(m_selection.empty() && !m_selection.image() ? QString() : message, Tone::Warning);
    m_problem->setVisible(!m_problem->text().isEmpty());
}

QString SelectionPanel::advice(bool anyForm) const {
    if (anyForm) return {};
    if (m_selection.empty())
        return tr("Click a camera, a shelf or a room on the plan. Shift+click adds more.");
    return tr("Of different kinds: they are moved, turned and arranged together.");
}

void SelectionPanel::refresh() {
    const auto& shown = m_document.shown();
    bool any = false;
    const auto fill = [&](auto* form, const auto& table) {
        const auto rows = onlyRowsOf(m_selection, table);
        if (!rows.empty()) form->show(rows);
        form->setVisible(!rows.empty());
        any = any || !rows.empty();
    };
    fill(m_camera, shown.cameras);
    fill(m_obstacle, shown.obstacles);
    fill(m_zone, shown.zones);
    fill(m_opening, shown.openings);
    fill(m_mount, shown.mounts);
    fill(m_demand, shown.demands);
    const auto* image = m_selection.image();
    if (image) m_image->show(*image);
    m_image->setVisible(image);
    fill(m_note, shown.notes);
    fill(m_sign, shown.signs);
    m_level->refresh();
    refused({});
    const auto* camera = m_selection.camera();
    setRemark(camera ? kitName(camera->model) : QString());
    m_words->say(advice(any || image), Tone::Quiet);
    m_words->setVisible(!m_words->text().isEmpty());
    const QString name = image ? tr("Picture %1").arg(nameOf(*image)) : nameOf(shown, m_selection.items());
    setTitle(camera ? tr("Camera %1").arg(name) : name.isEmpty() ? tr("Nothing selected") : name);
}

} // namespace vidette::ui
