// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/row_errors.h"

#include "base/speech.h"

namespace vidette::estate {
namespace {

using base::say;

base::Fillings tableNamed(std::string_view table) {
    return {{"table", std::string(table)}};
}

} // namespace

base::Error noSuchRow(std::string_view table, std::string_view id) {
    return {"no_such_row", std::string(table) + " " + std::string(id),
            say("there is no such {table} in this project", tableNamed(table))};
}

base::Error noSuchLevelOf(const std::string& name) {
    return {"no_such_row", name + ": level", say("there is no such level in this project")};
}

base::Error newWithoutIdentity(const std::string& name) {
    return {"bad_value", name, say("the new row has no identity")};
}

base::Error withoutIdentity(const std::string& name) {
    return {"bad_value", name, say("the row has no identity")};
}

base::Error isThereAlready(const std::string& name) {
    return {"duplicate_code", name, say("a row with this identity is there already")};
}

base::Error idTaken(std::string_view table, const std::string& name) {
    return {"duplicate_code", name + ": id",
            say("another {table} already has this id, expected a new one", tableNamed(table))};
}

base::Error codeTaken(const std::string& name) {
    return {"duplicate_code", name, say("this code is taken, expected a new one")};
}

base::Error withoutCode(const std::string& name) {
    return {"missing_field", name + ": code", say("found none, expected a short name")};
}

base::Error stillUsed(const std::string& name, const std::string& user) {
    return {"still_used", name, say("{row} refers to it", {{"row", user}})};
}

base::Error noSuchField(std::string_view table, const std::string& name, const std::string& field) {
    return {"unknown_field", name + ": " + field,
            say("there is no such field of a {table}", tableNamed(table))};
}

base::Error setBySteps(const std::string& name, const std::string& field) {
    return {"fixed_field", name + ": " + field, say("it is set by the steps")};
}

} // namespace vidette::estate
