// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/image_form.h"
#include "ui/panels/camera_form.h"
#include "ui/panels/note_forms.h"
#include "ui/panels/place_forms.h"
#include "ui/panels/point_forms.h"
#include "ui/panels/section.h"

/// "What is selected?": the properties of the chosen rows, edited in place; of many of a kind all at once; or
/// those of the chosen picture.
/// With nothing chosen it says how to choose.
namespace vidette::ui {

class SelectionPanel final : public Section {
    Q_OBJECT

  public:
    SelectionPanel(Document& document, Selection& selection, CoverageModel& coverage, QWidget* parent);

  signals:
    /// The chosen camera is to be brought out of the building it stands in.
    void outWanted();

  private:
    void refresh();
    void refused(const QString& message);
    QString advice(bool anyForm) const;
    QString kitName(const std::string& model) const;

    Document& m_document;
    Selection& m_selection;
    CameraForm* m_camera;
    ObstacleForm* m_obstacle;
    ZoneForm* m_zone;
    OpeningForm* m_opening;
    MountForm* m_mount;
    DemandForm* m_demand;
    ImageForm* m_image;
    NoteForm* m_note;
    SignForm* m_sign;
    LevelForm* m_level;
    Words* m_problem; ///< why the last change was refused
    Words* m_words;
};

} // namespace vidette::ui
