// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;

/// Where the numbers of a file lie: the frame it is in, the one it is brought into, its bounds in both, and a
/// sketch beside the plan.
namespace vidette::ui {

class ChoiceField;
class Document;
class MapImport;
class MapSketch;
class Words;

class FrameForm final : public QWidget {
    Q_OBJECT

  public:
    FrameForm(MapImport& import, Document& document, QWidget* parent);

  private:
    /// Shown where the plan has levels.
    void addLevels();
    void fill();
    void follow();
    void take();

    MapImport& m_import;
    Document& m_document;
    QComboBox* m_source;
    Words* m_reason;
    Words* m_target;
    Words* m_numbers;
    Words* m_onPlan;
    ChoiceField* m_level;
    MapSketch* m_sketch;
    std::vector<std::string> m_fitting; ///< frames that would fit the numbers
    geometry::Box m_fittingBox;         ///< the numbers they were asked for
};

} // namespace vidette::ui
