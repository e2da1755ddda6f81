// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/open311.h"

#include "base/speech.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

#include <array>

namespace vidette::io {
namespace {

using nlohmann::json;

/// Text or number of a member; "" for nothing and for anything else.
std::string textAt(const json& request, const char* member) {
    const auto at = request.find(member);
    if (at == request.end()) return "";
    if (at->is_string()) return at->get<std::string>();
    if (at->is_number_integer()) return std::to_string(at->get<std::int64_t>());
    return at->is_number() ? base::toText(at->get<double>()) : "";
}

std::string firstOf(const json& request, std::initializer_list<const char*> members) {
    for (const char* member : members) {
        const std::string text = textAt(request, member);
        if (!base::trimmed(text).empty()) return text;
    }
    return "";
}

std::vector<std::string> cellsOfRequest(const json& request) {
    const std::string id = textAt(request, "service_request_id");
    const bool isClosed = base::lowered(textAt(request, "status")) == "closed";
    const std::string received = textAt(request, "requested_datetime").substr(0, 10);
    const std::string changed = textAt(request, "updated_datetime").substr(0, 10);
    const bool isPlaced = !textAt(request, "lat").empty() && !textAt(request, "long").empty();
    return {id.empty() ? "" : "O311-" + id,
            firstOf(request, {"service_name", "service_code", "description", "service_request_id"}),
            textAt(request, "description"),
            isPlaced ? textAt(request, "lat") : "",
            isPlaced ? textAt(request, "long") : "",
            received,
            isClosed ? "withdrawn" : "submitted",
            changed.empty() ? received : changed,
            isClosed ? firstOf(request, {"status_notes", "status"}) : "",
            "citizen"};
}

const json* listIn(const json& document) {
    if (document.is_array()) return &document;
    for (const char* member : {"service_requests", "requests"}) {
        const auto at = document.is_object() ? document.find(member) : document.end();
        if (document.is_object() && at != document.end() && at->is_array()) return &*at;
    }
    return nullptr;
}

} // namespace

base::Result<CellTable> readOpen311(std::string_view text, const std::string& where) {
    const json document = json::parse(text, nullptr, false);
    const json* list = document.is_discarded() ? nullptr : listIn(document);
    if (!list)
        return base::failure("bad_json", where,
                             base::say("expected a list of service requests of Open311 GeoReport v2"));
    CellTable table;
    table.header = {"code",        "title", "reason",      "latitude",     "longitude",
                    "received_on", "state", "state_since", "state_reason", "applicant_class"};
    int number = 0;
    for (const json& request : *list) {
        ++number;
        if (!request.is_object() || textAt(request, "service_request_id").empty())
            return base::failure("bad_json", where + ": request " + std::to_string(number),
                                 base::say("expected an object with service_request_id"));
        const auto added = addRow(table, {number, cellsOfRequest(request)}, where);
        if (!added) return base::failure(added.error());
    }
    return table;
}

} // namespace vidette::io
