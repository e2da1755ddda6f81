// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// Which unit a drawing is in: what its header says, what that would make of its doors, and the answer.
namespace vidette::ui {

class ChoiceField;
class LinkButton;
class MapImport;
class Words;

class UnitForm final : public QWidget {
    Q_OBJECT

  public:
    UnitForm(MapImport& import, QWidget* parent);

  private:
    void follow();

    MapImport& m_import;
    Words* m_question;
    LinkButton* m_answer;
    ChoiceField* m_unit;
};

} // namespace vidette::ui
