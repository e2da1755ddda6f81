// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/record.h"

namespace vidette::estate {

const Record<Meeting>& recordOf(const Meeting*) {
    static const Record<Meeting> kRecord{
        "meeting",
        "M-",
        &Estate::meetings,
        {field<&Meeting::body>("body").refersTo("body").needed(), field<&Meeting::heldOn>("held_on").needed(),
         field<&Meeting::calledBy>("called_by"), field<&Meeting::isClosed>("is_closed"),
         field<&Meeting::hadQuorum>("had_quorum"), field<&Meeting::closedOn>("closed_on"),
         field<&Meeting::minutes>("minutes")}};
    return kRecord;
}

const Record<Attendance>& recordOf(const Attendance*) {
    static const Record<Attendance> kRecord{
        "attendance",
        "",
        &Estate::attendances,
        {field<&Attendance::meeting>("meeting").refersTo("meeting").needed(),
         field<&Attendance::person>("person").refersTo("person").needed()}};
    return kRecord;
}

const Record<AgendaItem>& recordOf(const AgendaItem*) {
    static const Record<AgendaItem> kRecord{
        "agenda_item",
        "",
        &Estate::agendaItems,
        {field<&AgendaItem::meeting>("meeting").refersTo("meeting").needed(),
         field<&AgendaItem::order>("ord").notNegative(),
         field<&AgendaItem::kind>("kind").oneOf("agenda_kind").needed(),
         field<&AgendaItem::request>("request").refersTo("request"), field<&AgendaItem::title>("title"),
         field<&AgendaItem::outcome>("outcome").oneOf("outcome"),
         field<&AgendaItem::conditions>("conditions"),
         field<&AgendaItem::votesFor>("votes_for").notNegative(),
         field<&AgendaItem::votesAgainst>("votes_against").notNegative(),
         field<&AgendaItem::abstained>("abstained").notNegative(), field<&AgendaItem::note>("note")}};
    return kRecord;
}

} // namespace vidette::estate
