// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/request.h"
#include "geometry/polygon.h"
#include "ui/panels/section.h"

#include <vector>

/// What happened to a request: its steps, decisions and what came of meetings, oldest first; above them what
/// is still owed because of a step.
namespace vidette::ui {

class ChoiceField;
class Document;
class Identity;
class RowList;
class Words;

class RequestStory final : public Section {
    Q_OBJECT

  public:
    RequestStory(Document& document, Identity& identity, QWidget* parent);
    void show(estate::RequestId id);

  private:
    void showOwed();
    void showSteps();
    void meet(const std::string& kind);

    Document& m_document;
    Identity& m_identity;
    estate::RequestId m_id;
    RowList* m_owed;
    std::vector<std::string> m_kinds; ///< of each row that is owed
    QVBoxLayout* m_steps;
    std::vector<Words*> m_lines;
};

/// The cameras a request asks for, requests like it nearby, and the name of the applicant.
class RequestNeighbours final : public Section {
    Q_OBJECT

  public:
    RequestNeighbours(Document& document, QWidget* parent);
    void show(estate::RequestId id);

  signals:
    /// Another request is to be shown.
    void requestWanted(const vidette::base::Uuid& id);
    /// A place of the plan is to be shown.
    void placeWanted(const vidette::geometry::Box& box);

  private:
    bool isGoing() const;
    void fillCameras();
    void showCameras();
    void showSimilar();
    void addCamera(int index);

    Document& m_document;
    estate::RequestId m_id;
    Words* m_applicant;
    RowList* m_cameras;
    std::vector<estate::CameraId> m_cameraIds;
    ChoiceField* m_camera;
    Words* m_similarWords;
    RowList* m_similar;
    std::vector<estate::RequestId> m_similarIds;
};

} // namespace vidette::ui
