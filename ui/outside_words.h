// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "estate/estate.h"
#include "store/change_log.h"

#include <QString>

#include <string>
#include <vector>

/// What other programs did to a project (QGIS, plain SQL), as people read it: the entries of the change log
/// put together by the object they are about, each field as it was and as it is.
namespace vidette::ui {

struct OutsideField {
    QString title;  ///< "Height"
    QString before; ///< "3 m"; "–" = nothing was stated
    QString after;

    bool operator==(const OutsideField&) const = default;
};

enum class OutsideKind { Added, Changed, Removed };

/// All that was done to one row since the last decision.
struct OutsideChange {
    base::Uuid id;
    std::string uid;   ///< of the row, as OutsideDecision::rows names it
    std::string table; ///< "camera"
    std::string code;  ///< "C1"; "" where rows of this kind have none
    QString when;      ///< of the last entry, in the time of the user
    OutsideKind kind = OutsideKind::Changed;
    std::vector<OutsideField> fields; ///< only those that differ, in the order of their titles
};

/// In the order in which the objects were first touched. References are named by the rows of the estate.
std::vector<OutsideChange> outsideChanges(const estate::Estate& estate,
                                          const std::vector<store::LogEntry>& entries);

/// "Camera C1".
QString titleOf(const OutsideChange& change);
/// "added", "changed", "removed".
QString kindText(OutsideKind kind);
/// All fields in one line: "Height 3 m → 4.5 m · Model – → AXIS".
QString summaryOf(const OutsideChange& change);

} // namespace vidette::ui
