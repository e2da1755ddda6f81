// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/arrange_edits.h"
#include "geometry/polygon.h"

#include <QObject>
#include <QString>

#include <optional>

/// What menus, keys and the panel do to all that is chosen. Each is one edit, so one step of undo; what is
/// made by it is chosen afterwards.
namespace vidette::ui {

class Document;
class PlanView;
class Selection;

class PlanEdits final : public QObject {
    Q_OBJECT

  public:
    PlanEdits(Document& document, Selection& selection, PlanView& view, QObject* parent = nullptr);

    void remove();
    void duplicate();
    void copy();
    void cut();
    /// What is on the clipboard: where it came from, or in the middle of `shown` where that place is not in
    /// view; what stands on a level comes onto the level that is drawn on. Text that is no plan but a table
    /// emits tableFound().
    void paste(const geometry::Box& shown);

    /// Everything that can be clicked: all but streets and what is hidden or locked.
    void chooseAll();
    /// All rows like the chosen ones: cameras, shelves, rooms.
    void chooseAlike();

    /// Degrees clockwise, about the middle of what is chosen.
    void turn(double degrees);
    /// Factors about the middle.
    void scale(double x, double y);
    /// The size of what is chosen, metres.
    geometry::Point size() const;
    /// About the vertical (Across) or horizontal middle line.
    void mirror(estate::Axis axis);
    void align(estate::Alignment alignment);
    void distribute(estate::Axis axis);
    /// Copies of what is chosen, see estate/arrange_edits.h.
    void arrayGrid(int rows, int columns, geometry::Point step);
    void arrayLine(int count, geometry::Point step);

  signals:
    void told(const QString& message);
    /// A table of a spreadsheet is on the clipboard.
    void tableFound(const QString& text);

  private:
    QString name() const;
    geometry::Box box() const;
    void transform(const geometry::Transform& transform, const QString& what);
    void addCopies(base::Result<estate::Copies> copies, const QString& what);
    base::Result<estate::Copies> onLevelDrawn(base::Result<estate::Copies> copies) const;
    void array(const std::vector<geometry::Transform>& places);

    Document& m_document;
    Selection& m_selection;
    PlanView& m_view;
};

} // namespace vidette::ui
