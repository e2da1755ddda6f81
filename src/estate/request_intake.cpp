// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/request_intake.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/code_lists.h"
#include "estate/record_edits.h"
#include "estate/record_tables.h"

#include <utility>
#include <vector>

namespace vidette::estate {
namespace {

base::Result<std::pair<Estate, PurposeId>> purposeNamed(const Estate& estate, const std::string& code) {
    if (const auto* purpose = rowNamed(estate.purposes, code)) return std::pair(estate, purpose->id);
    if (!isWordOf("aim", code)) {
        std::vector<std::string> known;
        for (const auto& purpose : estate.purposes) known.push_back(purpose.code);
        for (const auto& word : codeList("aim")) known.push_back(word.word);
        return base::failure("no_such_row", "purpose",
                             base::say("found '{found}', expected one of {words}",
                                       {{"found", code}, {"words", base::join(known, ", ")}}));
    }
    Purpose purpose{PurposeId::fresh(), code, code, labelOf("aim", code), ""};
    const auto id = purpose.id;
    auto next = putRecord(estate, std::move(purpose));
    if (!next) return base::failure(next.error());
    return std::pair(std::move(*next), id);
}

/// Null when no district holds the place.
ZoneId districtOf(const Estate& estate, const Place& place) {
    const auto* point = std::get_if<geometry::Point>(&place);
    if (!point) return {};
    for (const auto& zone : estate.zones)
        if (zone.kind == ZoneKind::District && geometry::contains(zone.area, *point)) return zone.id;
    return {};
}

} // namespace

base::Result<Estate> bringIn(const Estate& estate, const RequestWish& wish, const Act& act) {
    auto found = purposeNamed(estate, wish.purpose);
    if (!found) return base::failure(found.error());
    auto& [next, purpose] = *found;
    Request request;
    request.title = wish.title;
    request.kind = wish.kind;
    request.applicantClass = wish.applicantClass;
    request.purpose = purpose;
    request.reason = wish.reason;
    const auto place = valueOf(next, field<&Request::place>("place"), wish.place, "request");
    if (!place) return base::failure(place.error());
    field<&Request::place>("place").set(request, *place);
    request.district = districtOf(next, request.place);
    if (!wish.applicant.empty()) {
        PersonalText text{PersonalTextId::fresh(), "", "applicant", wish.applicant, {}, {}};
        request.applicant = text.id;
        auto with = putRecord(next, std::move(text));
        if (!with) return with;
        next = std::move(*with);
    }
    return addRequest(next, std::move(request), act);
}

} // namespace vidette::estate
