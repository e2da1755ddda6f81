// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/open311.h"

#include "base/text.h"

#include <gtest/gtest.h>

namespace vidette::io {
namespace {

// The example response of the GeoReport v2 page, "GET Service Requests", shortened.
constexpr const char* kPublished = R"([
 {"service_request_id": 638344, "status": "closed", "status_notes": "Duplicate.",
  "service_name": "Sidewalk and Curb Issues", "service_code": "006", "description": "",
  "requested_datetime": "2010-04-14T06:37:38-08:00", "updated_datetime": "2010-04-15T06:37:38-08:00",
  "lat": 37.762221815, "long": -122.4651145},
 {"service_request_id": "638349", "status": "open", "service_name": "Sidewalk and Curb Issues",
  "description": "Broken", "requested_datetime": "2010-04-19T06:37:38-08:00", "lat": null, "long": null}])";

TEST(Open311, PublishedExample_BecomesRows) {
    const auto table = readOpen311(kPublished, "f.json");
    ASSERT_TRUE(table) << base::describe(table.error());
    ASSERT_EQ(table->rows.size(), 2U);
    EXPECT_EQ(base::join(table->rows[0].cells, "|"),
              "O311-638344|Sidewalk and Curb Issues||37.762221815|-122.4651145|2010-04-14|withdrawn|"
              "2010-04-15|Duplicate.|citizen");
    EXPECT_EQ(base::join(table->rows[1].cells, "|"),
              "O311-638349|Sidewalk and Curb Issues|Broken|||2010-04-19|submitted|2010-04-19||citizen");
}

TEST(Open311, ListMayStandInAnObject) {
    EXPECT_EQ(readOpen311(R"({"service_requests": [{"service_request_id": 1}]})", "f")->rows.size(), 1U);
    EXPECT_EQ(readOpen311("[]", "f")->rows.size(), 0U);
}

TEST(Open311, OtherJson_IsRefused) {
    for (const char* text : {"", "{", "7", "{}", "[1]", R"([{"id": 5}])", R"({"requests": {}})"})
        EXPECT_EQ(readOpen311(text, "f.json").error().code, "bad_json") << text;
}

} // namespace
} // namespace vidette::io
