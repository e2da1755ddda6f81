// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/ground.h"

#include <QString>

/// What stands on sheets of paper: the plan as the canvas paints it, with the parts that were chosen, and the
/// words of the title block.
namespace vidette::ui {

struct SheetParts {
    bool coverage = true;
    bool blindSpots = true;
    bool cameras = true;
    bool names = true;
    bool masks = true;    ///< what must not be seen
    bool pictures = true; ///< under the plan
    bool grid = false;

    bool operator==(const SheetParts&) const = default;
};

struct TitleBlock {
    QString title;
    QString level;
    QString author;
    QString remark;
    QString revision; ///< the last seal of the change log; "" = it is no project
    QString day;
};

struct SheetContent {
    GroundContent ground;
    SheetParts parts;
    TitleBlock title;
};

/// The ground in the colours of paper, and only with the parts that were chosen; pictures that are not
/// decoded yet are. Copies what is seen: for workers.
GroundContent onPaper(const GroundContent& shown, const SheetParts& parts, const base::Task& task);

} // namespace vidette::ui
