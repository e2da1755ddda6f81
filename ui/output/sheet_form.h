// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/output/sheet.h"
#include "ui/output/sheet_content.h"
#include "ui/panels/fields.h"

#include <QCheckBox>

#include <utility>
#include <vector>

/// What a person chooses about sheets of paper: size, scale, part of the plan, what is on it, title block.
namespace vidette::ui {

class SheetForm final : public QWidget {
    Q_OBJECT

  public:
    explicit SheetForm(QWidget* parent);

    SheetWish wish() const;
    /// Shows another wish; the scale must be one of usualScales().
    void show(const SheetWish& wish);
    SheetParts parts() const;
    void show(const SheetParts& parts);
    /// The part that the Plan workspace shows now, instead of the whole plan.
    bool isShownPart() const { return m_part->currentIndex() == 1; }
    void chooseShownPart(bool shown) { m_part->setCurrentIndex(shown ? 1 : 0); }
    /// Title, level, author and remark as they are typed; what is not is what show() proposed.
    TitleBlock title() const;
    void propose(const TitleBlock& title);

  signals:
    void changed();

  private:
    void buildSheet();
    void buildParts();
    void buildTitle();

    ChoiceField* m_paper;
    ChoiceField* m_turned;
    ChoiceField* m_scale;
    ChoiceField* m_part;
    NumberField* m_overlap;
    std::vector<std::pair<bool SheetParts::*, QCheckBox*>> m_ticks;
    TextField* m_title;
    TextField* m_level;
    TextField* m_author;
    TextField* m_remark;
};

} // namespace vidette::ui
