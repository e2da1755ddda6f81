// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"
#include "base/speech.h"
#include "estate/row_edits.h"
#include "io/plan_rows.h"

#include <algorithm>

/// Words and information signs of a plan.
namespace vidette::io {

base::Result<estate::Note> readNote(FieldReader& fields, const std::string& code) {
    estate::Note note;
    note.id = rowId<estate::NoteId>(fields, "note", code);
    note.code = code;
    note.place = place(fields);
    note.text = fields.text("text");
    note.size = fields.number("size", note.size);
    note.sizeUnit = fields.text("size_unit", note.sizeUnit);
    note.rotation = fields.number("rotation", 0);
    return checkedRow(fields, std::move(note), estate::noteRows().check);
}

base::Result<estate::Sign> readSign(FieldReader& fields, const std::string& code,
                                    const base::Table<estate::Site>& sites) {
    estate::Sign sign;
    sign.id = rowId<estate::SignId>(fields, "sign", code);
    sign.code = code;
    sign.place = place(fields);
    sign.language = fields.text("language", sign.language);
    const std::string day = fields.text("placed_on");
    if (!day.empty()) sign.placedOn = base::dateFromText(day);
    if (!day.empty() && !sign.placedOn)
        fields.fail("placed_on",
                    base::say("found '{found}', expected a day as YYYY-MM-DD", {{"found", day}}));
    const std::string named = fields.text("site");
    const auto* site = estate::rowNamed(sites, named);
    if (!named.empty() && !site)
        fields.fail("site", base::say("found '{found}', expected the id of a place of this plan",
                                      {{"found", named}}));
    if (site) sign.site = site->id;
    return checkedRow(fields, std::move(sign), estate::signRows().check);
}

} // namespace vidette::io
