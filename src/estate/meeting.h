// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/request.h"

/// Meetings of the bodies: who was there, what was spoken of, with which outcome. A closed meeting is frozen.
namespace vidette::estate {

using AttendanceId = base::Id<struct AttendanceTag>;
using AgendaItemId = base::Id<struct AgendaItemTag>;

struct Meeting {
    MeetingId id;
    std::string code; ///< "M-2026-2"
    BodyId body;
    std::optional<base::Date> heldOn;
    std::string calledBy; ///< login
    bool isClosed = false;
    bool hadQuorum = false; ///< stated when it is closed
    std::optional<base::Date> closedOn;
    std::string minutes;

    bool operator==(const Meeting&) const = default;
};

struct Attendance {
    AttendanceId id;
    MeetingId meeting;
    PersonId person;

    bool operator==(const Attendance&) const = default;
};

struct AgendaItem {
    AgendaItemId id;
    MeetingId meeting;
    int order = 0;    ///< from 1 on
    std::string kind; ///< discussion, announcement, review, other
    RequestId request;
    std::string title;   ///< of an item without a request
    std::string outcome; ///< recommend, conditions, not_recommend, defer, noted; "" = not spoken of yet
    std::string conditions;
    int votesFor = 0;
    int votesAgainst = 0;
    int abstained = 0;
    std::string note;

    bool operator==(const AgendaItem&) const = default;
};

} // namespace vidette::estate
