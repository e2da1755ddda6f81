// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/fields.h"
#include "ui/panels/section.h"

#include <functional>

/// "How does it stand?": order among what is chosen and exact numbers for it – in line, equal gaps, mirror,
/// turn, size, copies in rows or along a line. Not shown while nothing is chosen.
namespace vidette::ui {

class Document;
class LinkButton;
class PlanEdits;
class Selection;

class ArrangePanel final : public Section {
    Q_OBJECT

  public:
    ArrangePanel(Document& document, Selection& selection, PlanEdits& edits, QWidget* parent);

  signals:
    /// The axis of a mirror is to be drawn.
    void axisWanted();

  private:
    struct Word {
        QString words;
        QString name; ///< for screen readers: what it does
        std::function<void()> act;
    };
    QWidget* addWords(const QString& title, const std::vector<Word>& words);
    void addOrder();
    void addNumbers();
    void addArray();
    void refresh();
    void makeArray();

    Selection& m_selection;
    PlanEdits& m_edits;
    QWidget* m_align = nullptr;
    QWidget* m_gaps = nullptr;
    FieldGrid* m_numbers;
    NumberField* m_turn = nullptr;
    NumberField* m_percent = nullptr;
    NumberField* m_width = nullptr;
    NumberField* m_depth = nullptr;
    ChoiceField* m_form = nullptr;
    NumberField* m_columns = nullptr;
    NumberField* m_rows = nullptr;
    NumberField* m_right = nullptr;
    NumberField* m_up = nullptr;
};

} // namespace vidette::ui
