// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request_words.h"

#include "estate/record_edits.h"
#include "estate/row_codes.h"
#include "ui/table_words.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace vidette::ui {
namespace {

constexpr const char* kContext = "Request";

QString say(const char* words) {
    return QCoreApplication::translate(kContext, words);
}

using Title = std::pair<std::string_view, const char*>;

constexpr std::array kTitles{
    Title{"title", QT_TRANSLATE_NOOP("Request", "Title")},
    Title{"kind", QT_TRANSLATE_NOOP("Request", "What it asks for")},
    Title{"place", QT_TRANSLATE_NOOP("Request", "Place")},
    Title{"district", QT_TRANSLATE_NOOP("Request", "District")},
    Title{"applicant_class", QT_TRANSLATE_NOOP("Request", "Asked by")},
    Title{"applicant_party", QT_TRANSLATE_NOOP("Request", "Asking party")},
    Title{"applicant", QT_TRANSLATE_NOOP("Request", "Applicant")},
    Title{"purpose", QT_TRANSLATE_NOOP("Request", "Purpose")},
    Title{"reason", QT_TRANSLATE_NOOP("Request", "Reason")},
    Title{"review_on", QT_TRANSLATE_NOOP("Request", "Looked at again on")},
    Title{"due_on", QT_TRANSLATE_NOOP("Request", "Answer due on")},
    Title{"state_reason", QT_TRANSLATE_NOOP("Request", "Reason of the step")},
    Title{"merged_into", QT_TRANSLATE_NOOP("Request", "Merged into")},
    Title{"duplicates_seen", QT_TRANSLATE_NOOP("Request", "Similar requests looked at")},
    Title{"urgent", QT_TRANSLATE_NOOP("Request", "Urgent")},
    Title{"urgent_reason", QT_TRANSLATE_NOOP("Request", "Why it is urgent")},
    Title{"director", QT_TRANSLATE_NOOP("Request", "Director who consents")},
    Title{"director_on", QT_TRANSLATE_NOOP("Request", "Consent given on")},
    Title{"sheet_subjects", QT_TRANSLATE_NOOP("Request", "Whom it affects")},
    Title{"sheet_technical", QT_TRANSLATE_NOOP("Request", "Technical means")},
    Title{"sheet_economic", QT_TRANSLATE_NOOP("Request", "Economic means")},
    Title{"sheet_law", QT_TRANSLATE_NOOP("Request", "Law")},
    Title{"design_risks", QT_TRANSLATE_NOOP("Request", "Risks")},
    Title{"design_light", QT_TRANSLATE_NOOP("Request", "Light")},
    Title{"design_angle", QT_TRANSLATE_NOOP("Request", "Angle of view")},
    Title{"design_resolution", QT_TRANSLATE_NOOP("Request", "Resolution")},
    Title{"design_retention", QT_TRANSLATE_NOOP("Request", "Days recordings are kept")},
    Title{"design_power", QT_TRANSLATE_NOOP("Request", "Power")},
    Title{"capex", QT_TRANSLATE_NOOP("Request", "Investment")},
    Title{"opex", QT_TRANSLATE_NOOP("Request", "Operation a year")},
    Title{"target_year", QT_TRANSLATE_NOOP("Request", "Year aimed at")},
    Title{"phase", QT_TRANSLATE_NOOP("Request", "Phase")},
    Title{"budget", QT_TRANSLATE_NOOP("Request", "Budget line")},
    Title{"contract", QT_TRANSLATE_NOOP("Request", "Contract or order")},
    Title{"accepted_on", QT_TRANSLATE_NOOP("Request", "Accepted on")},
    Title{"register_sheet_on", QT_TRANSLATE_NOOP("Request", "Register sheet of")},
    Title{"lesson", QT_TRANSLATE_NOOP("Request", "What the review found")},
};

/// What is missing as "kind:argument", with %1 where the argument goes.
constexpr std::array kMissing{
    Title{"role", QT_TRANSLATE_NOOP("Request", "somebody who is %1")},
    Title{"statement", QT_TRANSLATE_NOOP("Request", "the statement of %1")},
    Title{"rule", QT_TRANSLATE_NOOP("Request", "rule %1 stands against it")},
    Title{"duplicates_seen", QT_TRANSLATE_NOOP("Request", "a look at similar requests: %1")},
    Title{"merged_into", QT_TRANSLATE_NOOP("Request", "into which request it is merged")},
    Title{"decider", QT_TRANSLATE_NOOP("Request", "who decides – another than the applicant")},
    Title{"director", QT_TRANSLATE_NOOP("Request", "the director who consents")},
    Title{"meeting_outcome", QT_TRANSLATE_NOOP("Request", "the outcome of a closed meeting with quorum")},
    Title{"state_reason", QT_TRANSLATE_NOOP("Request", "the reason of this step %1")},
    Title{"review_on", QT_TRANSLATE_NOOP("Request", "the day it is looked at again %1")},
    Title{"budget", QT_TRANSLATE_NOOP("Request", "a budget line with enough free money %1")},
    Title{"grant", QT_TRANSLATE_NOOP("Request", "grant %1")},
    Title{"cameras", QT_TRANSLATE_NOOP("Request", "the cameras it asks for")},
    Title{"asset", QT_TRANSLATE_NOOP("Request", "the device mounted as camera %1")},
    Title{"asset_removed", QT_TRANSLATE_NOOP("Request", "camera %1 taken down")},
    Title{"purpose", QT_TRANSLATE_NOOP("Request", "the purpose of camera %1")},
    Title{"retention", QT_TRANSLATE_NOOP("Request", "how many days recordings of camera %1 are kept")},
    Title{"sign", QT_TRANSLATE_NOOP("Request", "a sign at the site of camera %1")},
    Title{"register_sheet", QT_TRANSLATE_NOOP("Request", "the register sheet of system %1")},
    Title{"agreement", QT_TRANSLATE_NOOP("Request", "an agreement on device %1")},
    Title{"instruction", QT_TRANSLATE_NOOP("Request", "the instruction of operator %1")},
    Title{"accepted_on", QT_TRANSLATE_NOOP("Request", "the day it was accepted")},
};

template<typename Titles>
const char* wordsOf(const Titles& titles, std::string_view name) {
    for (const auto& [one, words] : titles)
        if (one == name) return words;
    return nullptr;
}

QString argumentWords(const estate::Estate& estate, std::string_view kind, std::string_view argument) {
    if (kind == "role") return codeLabel("role", argument);
    if (kind == "statement") return partyTitle(estate, argument);
    if (kind == "budget" && !argument.empty()) {
        constexpr double kMinorUnits = 100;
        const double shortBy = text(argument).section(QLatin1Char(' '), 0, 0).toDouble() / kMinorUnits;
        return say(QT_TRANSLATE_NOOP("Request", "(%1 short)")).arg(number(shortBy, 0));
    }
    if (kind == "review_on" || kind == "state_reason")
        return argument.empty() ? QString() : QStringLiteral("(%1)").arg(text(argument));
    return text(argument).replace(QStringLiteral(","), QStringLiteral(", "));
}

} // namespace

QString requestFieldTitle(std::string_view field) {
    if (const char* words = wordsOf(kTitles, field)) return say(words);
    return text(field).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString missingWords(const estate::Estate& estate, std::string_view missing) {
    const auto colon = missing.find(':');
    const std::string_view kind = missing.substr(0, colon);
    const std::string_view argument =
        colon == std::string_view::npos ? std::string_view() : missing.substr(colon + 1);
    const bool isField = argument.empty() && (kind == "purpose" || !wordsOf(kMissing, kind));
    if (isField) return say(QT_TRANSLATE_NOOP("Request", "“%1”")).arg(requestFieldTitle(kind));
    QString words = say(wordsOf(kMissing, kind) ? wordsOf(kMissing, kind) : "%1");
    if (!words.contains(QStringLiteral("%1"))) return words;
    return words.arg(argumentWords(estate, kind, argument)).trimmed();
}

QString missingWords(const estate::Estate& estate, const std::vector<std::string>& missing) {
    QStringList words;
    for (const auto& one : missing) words << missingWords(estate, one);
    return words.join(QStringLiteral("; "));
}

QString refusedWords(const estate::Estate& estate, const estate::Request& request, std::string_view to,
                     const std::vector<std::string>& missing) {
    return say(QT_TRANSLATE_NOOP("Request", "%1 cannot become %2 yet; missing: %3"))
        .arg(text(request.code), stateLabel(estate, "request", to), missingWords(estate, missing));
}

QString partyTitle(const estate::Estate& estate, std::string_view code) {
    const auto* party = estate::rowNamed(estate.parties, code);
    const QString name = party && !party->name.empty() ? text(party->name) : codeLabel("party_kind", code);
    return name == text(code) ? name : QStringLiteral("%1 – %2").arg(text(code), name);
}

QString districtTitle(const estate::Estate& estate, const estate::Request& request) {
    const auto* zone = estate.zones.find(request.district);
    return zone ? zoneTitle(*zone) : QString();
}

int ageOf(const estate::Request& request, const base::Date& on) {
    return request.receivedOn ? static_cast<int>(base::dayNumber(on) - base::dayNumber(*request.receivedOn))
                              : -1;
}

geometry::Box boxOf(const estate::Request& request) {
    geometry::Box box;
    if (const auto* point = std::get_if<geometry::Point>(&request.place)) box.include(*point);
    if (const auto* area = std::get_if<geometry::Polygons>(&request.place)) {
        for (const auto& polygon : *area)
            for (const auto corner : polygon.outer) box.include(corner);
    }
    return box;
}

std::string wantedClass(const estate::Estate& estate, const estate::Request& request) {
    const auto* point = std::get_if<geometry::Point>(&request.place);
    if (!point) return {};
    for (const auto& zone : estate.zones)
        if (!zone.requiredClass.empty() && geometry::contains(zone.area, *point)) return zone.requiredClass;
    return {};
}

} // namespace vidette::ui
